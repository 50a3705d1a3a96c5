import type { Recipient } from '#core/domain/recognised';
import { cellUnder, claimOf, claimsKey, detailOf, isAwardOpen, proposedRecipients } from '#core/rules/shared/recipients';
import { submissionOf } from '#support/recognised';

const BOOK = submissionOf(`
  # Cá nhân
  DANH SÁCH CÁ NHÂN ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
  | STT | Họ và tên   | Chức vụ | Danh hiệu đề nghị |
  | 1   | Lò Văn An   | Kế toán | LĐTT; CSTĐCS      |
  | 2   | Cà Thị Bình |         |                   |
  # Tổng hợp
  BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
  | STT | Tên tổ | LĐTT | CSTĐCS |
  | 1   | Tổ 1   | 3    | 1      |`).workbook;
const [AN, BINH] = proposedRecipients(BOOK);
if (AN === undefined || BINH === undefined) throw new Error('two persons');

test('only lists name who is proposed', () => {
  expect(proposedRecipients(BOOK).map(({ recipient, sheet }) => [sheet.name, recipient.name])).toEqual([['Cá nhân', 'Lò Văn An'], ['Cá nhân', 'Cà Thị Bình']]);
});

test('rows of other tables are left out, even where they have names', () => {
  const sheets = BOOK.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map((table) => ({ ...table, form: 'initiative-list' as const })) }));
  expect(proposedRecipients({ ...BOOK, sheets })).toEqual([]);
});

test('a claim is found by its award, and by its whole key', () => {
  expect(claimOf(AN.recipient, ['CSTDCS'])?.key.award).toBe('CSTDCS');
  expect(claimOf(AN.recipient, ['CSTDCS', 'LDTT'])?.key.award).toBe('LDTT');
  expect(claimOf(AN.recipient, ['CSTT'])).toBeUndefined();
  expect(claimsKey(AN.recipient, { award: 'CSTDCS', subject: 'individual' })).toBe(true);
  expect(claimsKey(AN.recipient, { award: 'CSTDCS', subject: 'collective' })).toBe(false);
  expect(claimsKey(BINH.recipient, { award: 'LDTT', subject: 'individual' })).toBe(false);
});

test('a detail is the filled text of a column', () => {
  const blank: Recipient = { ...AN.recipient, details: [{ role: 'position', at: { row: 2, column: 2 }, text: '' }] };
  expect(detailOf(AN.recipient, 'position')?.text).toBe('Kế toán');
  expect(detailOf(AN.recipient, 'rating')).toBeUndefined();
  expect(detailOf(blank, 'position')).toBeUndefined();
});

test('a cell under a column needs the column', () => {
  expect(cellUnder(AN.table, 'position', 7)).toEqual({ row: 7, column: 2 });
  expect(cellUnder(AN.table, 'rating', 7)).toBeUndefined();
});

test('an award is open where there is none, or one that is not understood', () => {
  const unread = { at: { row: 2, column: 3 }, label: 'DH', fault: 'unknown' as const, candidates: [] };
  expect(isAwardOpen(AN.recipient)).toBe(false);
  expect(isAwardOpen(BINH.recipient)).toBe(true);
  expect(isAwardOpen({ ...AN.recipient, unreadAwards: [unread] })).toBe(true);
});
