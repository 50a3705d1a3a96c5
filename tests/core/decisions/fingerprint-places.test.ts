import { createFingerprints } from '#core/decisions/fingerprint';
import { fnv128 } from '#core/decisions/fnv128';
import type { Plan } from '#core/domain/plan';
import { fromA1, type CellAddress } from '#core/grid/address';
import { recogniseWorkbook } from '#core/recognise/recognise-workbook';
import type { Finding } from '#core/rules/finding';
import { EMPTY_PLAN } from '#support/recognised';
import { readTallyText } from '#support/tally-text';

interface Place {
  readonly rule?: string;
  readonly messageId?: string;
  readonly path?: string | null;
  readonly sheet?: string | null;
  /** A1 notation; none when left out. */
  readonly cell?: string;
  /** A1 notation, with the path before it when it is of another file. */
  readonly related?: readonly string[];
  readonly data?: Finding['data'];
  readonly plan?: Plan;
}

function address(cell: string): CellAddress {
  const at = fromA1(cell);
  if (at === undefined) throw new Error(cell);
  return at;
}

/** The fingerprint of a finding at a place of the files written as text. */
function printOf(text: string, place: Place = {}): string {
  const { rule = 'duplicate-person', messageId = 'said', path = 'bieu.xlsx', sheet = 'Biểu', cell, related = [], data = {}, plan = null } = place;
  const workbooks = readTallyText(text).files.map((file) =>
    recogniseWorkbook({ path: file.path, sha256: file.path, workbook: file.workbook, plan }));
  const places = related.map((each) => {
    const [at = '', ofPath = 'bieu.xlsx'] = each.split(' ').reverse();
    return { path: ofPath, sheet: 'Biểu', at: at === '-' ? null : address(at) };
  });
  return createFingerprints(workbooks)({
    rule, code: 'KT000', severity: 'error', messageId, data, path, sheet, cell: cell === undefined ? null : address(cell),
    related: places, basis: null, fix: null,
  }).fingerprint;
}

type Case = readonly [what: string, one: string, oneAt: Place, other: string, otherAt: Place];

const HEAD = 'TRƯỜNG THCS XÃ A\nDANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021';
const list = (...rows: readonly string[]): string => `
  ${HEAD}
  | STT | Họ và tên | Ngày sinh | Chức vụ | Ghi chú |
  ${rows.map((row, index) => `| ${String(index + 1)} | ${row} |`).join('\n')}`;
const AN = 'Lò Văn An | 01/02/1980 | Giáo viên | đủ hồ sơ';
const BINH = 'Cà Thị Bình | 03/04/1985 | Giáo viên | đủ hồ sơ';
const LIST = list(AN, BINH);
const withCccd = (number: string, workplace: string): string => `
  ${HEAD}
  | STT | Họ và tên | Số CCCD | Nơi công tác | Ghi chú |
  | 1 | Lò Văn An | "${number}" | ${workplace} | đủ |`;

const tally = (rows: string): string => `
  TRƯỜNG THCS XÃ A
  BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
  | TT | Đơn vị | Tổng số | LĐTT | CSTĐCS |
  ${rows}`;
const TALLY = tally(`
  | I  | Khối tiểu học |  |  |  |
  | 1  | Tổ Văn | 40      | 20   | 20     |
  | II | Khối THCS |  |  |  |
  | 2  | Tổ Sử  | 40      | 20   | 20     |
  |    | Cộng   | 80      | 40   | 40     |`).replace(/\n\s*\n/g, '\n');

const SUBTOTALS = tally(`| I | Khối tiểu học | | | |
  | 1 | Tổ Văn | 40 | 20 | 20 |
  | | Cộng khối tiểu học | 40 | 20 | 20 |
  | II | Khối THCS | | | |
  | 2 | Tổ Sử | 40 | 20 | 20 |
  | | Cộng khối THCS | 40 | 20 | 20 |`);
const note = (value: string): string => list(`Lò Văn An | 01/02/1980 | Giáo viên | ${value}`);
const collectives = (...rows: readonly string[]): string => `
  TRƯỜNG THCS XÃ A
  DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG DANH HIỆU TẬP THỂ LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
  | STT | Tên tập thể | Ghi chú |
  ${rows.map((row, index) => `| ${String(index + 1)} | ${row} |`).join('\n')}`;
const lists = (...awards: readonly string[]): string => `
  TRƯỜNG THCS XÃ A
  ${awards.map((award) => `DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU ${award} NĂM HỌC 2020 - 2021
  | STT | Họ và tên | Chức vụ |
  | 1 | Lò Văn An | Giáo viên |`).join('\n\n')}`;
const [LDTT, CSTDCS] = ['LAO ĐỘNG TIÊN TIẾN', 'CHIẾN SĨ THI ĐUA CƠ SỞ'];
const NOTES = (name: string, text = 'Gửi trước ngày 30'): string => `
  # ${name}
  ${text}`;

const SAME: readonly Case[] = [
  ['the running number', LIST, { cell: 'E5' }, list(BINH), { cell: 'E4' }],
  ['the note of its person', LIST, { cell: 'D4' }, note('thiếu'), { cell: 'D4' }],
  ['a title before the name of its person', list(`Bà ${BINH}`), { cell: 'D4' }, list(BINH), { cell: 'D4' }],
  ['the style of tones', note('hoà'), { cell: 'E4' }, note('HÒA'), { cell: 'E4' }],
  ['an old font', note('Tr\u00ADêng {font:.VnTime}'), { cell: 'E4' }, note('trường'), { cell: 'E4' }],
  ['a count stored as text', tally('| 1 | Tổ Văn | 40 | 20 | 2 |'), { cell: 'D4' }, tally('| 1 | Tổ Văn | 40 | "20" | 2 |'), { cell: 'D4' }],
  ['the way a count is written', tally('| 1 | Tổ Văn | 1762 | 9 | 2 |'), { cell: 'D4', related: ['C4'] }, tally('| 1 | Tổ Văn | "1.762" | "09" | 2 |'), { cell: 'D4', related: ['C4'] }],
  ['the way a total is typed', tally('| 1 | Tổ Văn | 40 | 20 | 2 |\n| | Cộng | 40 | 20 | 2 |'), { cell: 'D5' },
    tally('| 1 | Tổ Văn | 40 | 20 | 2 |\n| | CỘNG | 40 | 20 | 2 |'), { cell: 'D5' }],
  ['the running number of a row without a name', list(' | 01/02/1980 | | đủ'), { cell: 'E4' }, list(AN, ' | 01/02/1980 | | đủ'), { cell: 'E5' }],
  ['the running number of a whole row', LIST, { cell: 'B5', rule: 'hidden-data' }, list(BINH), { cell: 'B4', rule: 'hidden-data' }],
  ['the cell of a whole row', LIST, { cell: 'B5', rule: 'hidden-data' }, LIST, { cell: 'C5', rule: 'hidden-data' }],
  ['the place in a whole table', LIST, { cell: 'B3', rule: 'missing-column' }, LIST, { cell: 'E5', rule: 'missing-column' }],
  ['the rows of a whole table', LIST, { cell: 'B3', rule: 'missing-column' }, list(BINH), { cell: 'B3', rule: 'missing-column' }],
  ['the name of a sheet with a form', LIST, {}, `# DS\n${LIST}`, { sheet: 'DS' }],
  ['how many lists of an award stand on a sheet', lists(LDTT), {}, lists(LDTT, LDTT), {}],
  ['which of two lists stands first', lists(LDTT, CSTDCS), {}, lists(CSTDCS, LDTT), {}],
  ['blank related cells', LIST, { cell: 'B4', related: ['B4', 'B9'] }, LIST, { cell: 'B4', related: ['B4'] }],
  ['related sheets', LIST, { cell: 'B4', related: ['-'] }, LIST, { cell: 'B4' }],
  ['a cell of a column without a name', list('Lò Văn An | | | đủ | ngoài'), { cell: 'F4' }, list('Lò Văn An | | | thiếu | ngoài'), { cell: 'F4' }],
  ['the order of related cells', LIST, { cell: 'B4', related: ['B5', 'D4'] }, LIST, { cell: 'B4', related: ['D4', 'B5'] }],
  ['which of a pair is blamed', LIST, { cell: 'B4', related: ['B5'] }, LIST, { cell: 'B5', related: ['B4'] }],
  ['cells that only show the usual case', TALLY, { rule: 'typed-over-formula', cell: 'D5', related: ['D7'] }, TALLY, { rule: 'typed-over-formula', cell: 'D5' }],
];

const APART: readonly Case[] = [
  ['rules', LIST, { cell: 'B4' }, LIST, { cell: 'B4', rule: 'rating-too-low' }],
  ['messages', LIST, { cell: 'B4' }, LIST, { cell: 'B4', messageId: 'other' }],
  ['persons', LIST, { cell: 'D4' }, LIST, { cell: 'D5' }],
  ['persons whose names differ by a tone', list('Lò Thị Hương | | Giáo viên |'), { cell: 'D4' }, list('Lò Thị Hường | | Giáo viên |'), { cell: 'D4' }],
  ['persons of one name by their birth', LIST, { cell: 'E4' }, list(AN.replace('1980', '1981')), { cell: 'E4' }],
  ['persons of one name by their position', LIST, { cell: 'E4' }, list(AN.replace('Giáo viên', 'Kế toán')), { cell: 'E4' }],
  ['persons of one name by their citizen number', withCccd('014080000001', 'Tổ Văn'), { cell: 'E4' }, withCccd('014080000002', 'Tổ Văn'), { cell: 'E4' }],
  ['persons of one name by their workplace', withCccd('014080000001', 'Tổ Văn'), { cell: 'E4' }, withCccd('014080000001', 'Tổ Sử'), { cell: 'E4' }],
  ['collectives', collectives('Tổ Văn | x', 'Tổ Sử | x'), { cell: 'C4' }, collectives('Tổ Văn | x', 'Tổ Sử | x'), { cell: 'C5' }],
  ['columns', TALLY, { cell: 'D5' }, TALLY, { cell: 'E5' }],
  ['rows of a tally', TALLY, { cell: 'D5' }, TALLY, { cell: 'D7' }],
  ['rows of a registration', TALLY.replace('DANH HIỆU', 'ĐĂNG KÝ'), { cell: 'D5' }, TALLY.replace('DANH HIỆU', 'ĐĂNG KÝ'), { cell: 'D7' }],
  ['subtotals of groups', SUBTOTALS, { cell: 'D6' }, SUBTOTALS, { cell: 'D9' }],
  ['groups of a tally', TALLY, { cell: 'D4' }, TALLY, { cell: 'D6' }],
  ['rows without a name by all they hold', list(' | 01/02/1980 | | đủ', ' | 01/02/1981 | | đủ'), { cell: 'E4' }, list(' | 01/02/1980 | | đủ', ' | 01/02/1981 | | đủ'), { cell: 'E5' }],
  ['texts', note('đủ'), { cell: 'E4' }, note('thiếu'), { cell: 'E4' }],
  ['a text and nothing', note('đủ'), { cell: 'E4' }, note(''), { cell: 'E4' }],
  ['counts', tally('| 1 | Tổ Văn | 40 | 20 | 2 |'), { cell: 'D4' }, tally('| 1 | Tổ Văn | 40 | 21 | 2 |'), { cell: 'D4' }],
  ['fractions', tally('| 1 | Tổ Văn | 40 | 20.5 | 2 |'), { cell: 'D4' }, tally('| 1 | Tổ Văn | 40 | 20.25 | 2 |'), { cell: 'D4' }],
  ['errors', tally('| 1 | Tổ Văn | 40 | #REF! | 2 |'), { cell: 'D4' }, tally('| 1 | Tổ Văn | 40 | #N/A | 2 |'), { cell: 'D4' }],
  ['dates', note('2021-06-05'), { cell: 'E4' }, note('2021-06-06'), { cell: 'E4' }],
  ['names of columns', LIST, { cell: 'E3' }, LIST.replace('Ghi chú', 'Ghi thêm'), { cell: 'E3' }],
  ['a name of a column and a cell below', LIST, { cell: 'D3' }, LIST, { cell: 'D4' }],
  ['names of columns by the award of the list', lists(LDTT), { cell: 'B3' }, lists(CSTDCS), { cell: 'B3' }],
  ['cells by the award of the list', lists(LDTT), { cell: 'C4' }, lists(CSTDCS), { cell: 'C4' }],
  ['lines above the table', LIST, { cell: 'A1' }, LIST, { cell: 'A2' }],
  ['whole rows by a note', LIST, { cell: 'B4', rule: 'hidden-data' }, note('thiếu'), { cell: 'B4', rule: 'hidden-data' }],
  ['whole rows by the column of a value', tally('| 1 | Tổ Văn | 40 | 20 | 2 |'), { cell: 'B4', rule: 'hidden-data' }, tally('| 1 | Tổ Văn | 40 | 2 | 20 |'), { cell: 'B4', rule: 'hidden-data' }],
  ['whole rows without names', list(' | 01/02/1980 | | đủ'), { cell: 'E4', rule: 'hidden-data' }, list(' | 01/02/1981 | | đủ'), { cell: 'E4', rule: 'hidden-data' }],
  ['whole tables by their award', lists(LDTT), { cell: 'B3', rule: 'missing-column' }, lists(CSTDCS), { cell: 'B3', rule: 'missing-column' }],
  ['whole tables by their form', LIST, { cell: 'B3', rule: 'missing-column' }, TALLY, { cell: 'B3', rule: 'missing-column' }],
  ['a whole table and one of its cells', LIST, { cell: 'B3', rule: 'missing-column' }, LIST, { cell: 'B3' }],
  ['sheets by their form', LIST, {}, TALLY, {}],
  ['sheets by their award', lists(LDTT), {}, lists(CSTDCS), {}],
  ['sheets by one award more', lists(LDTT), {}, lists(LDTT, CSTDCS), {}],
  ['sheets without a form by their name', NOTES('Ghi chú'), { sheet: 'Ghi chú' }, NOTES('Hướng dẫn'), { sheet: 'Hướng dẫn' }],
  ['a sheet and its file', LIST, {}, LIST, { sheet: null }],
  ['a file and the whole run', LIST, { sheet: null }, LIST, { sheet: null, path: null }],
  ['units', LIST, {}, LIST.replace('XÃ A', 'XÃ B'), {}],
  ['cells by their unit', LIST, { cell: 'D4' }, LIST.replace('XÃ A', 'XÃ B'), { cell: 'D4' }],
  ['a related cell', LIST, { cell: 'B4' }, LIST, { cell: 'B4', related: ['B5'] }],
  ['related cells', LIST, { cell: 'B4', related: ['B5'] }, LIST, { cell: 'B4', related: ['D5'] }],
];

describe('what a finding rests on', () => {
  test.each(SAME)('is not %s', (_, one, oneAt, other, otherAt) => {
    expect(printOf(other, otherAt)).toBe(printOf(one, oneAt));
  });

  test.each(APART)('tells apart %s', (_, one, oneAt, other, otherAt) => {
    expect(printOf(other, otherAt)).not.toBe(printOf(one, oneAt));
  });
});

const dataOf = (rule: string, data: Finding['data']): string => printOf(LIST, { rule, cell: 'B4', data });

describe('the figures of a message', () => {
  test.each<[string, string, Finding['data'], Finding['data']]>([
    ['rows, cells, sheets, files and formulas', 'duplicate-person', { count: 2 },
      { count: 2, row: 4, firstRow: 5, cell: 'B4', otherCell: 'B5', sheet: 'DS', sheets: ['DS'], path: 'a', otherPath: 'b', formula: 'SUM(B4)', first: 1, last: 2, missing: 'B9' }],
    ['the rows that a total adds up', 'column-total-mismatch', { sum: 9, rows: '4, 5' }, { sum: 9, rows: '4–6' }],
    ['the order of keys', 'duplicate-person', { count: 2, name: 'An', award: 'LDTT' }, { award: 'LDTT', name: 'An', count: 2 }],
    ['the way texts are typed', 'duplicate-person', { name: 'LÒ  Thị Hoà' }, { name: 'Lò Thị Hòa' }],
    ['the order of lists', 'duplicate-person', { names: ['An', 'Bình', 'HOÀ'] }, { names: ['hòa', 'Bình', 'An'] }],
    ['the order of lists of lists', 'duplicate-person', { names: [['An', 'Bình'], ['Chính']] }, { names: [['Chính'], ['Bình', 'An']] }],
    ['the order of keys in a part', 'duplicate-person', { at: { to: 'B', from: 'A' } }, { at: { from: 'a', to: 'b' } }],
    ['the side of a pair', 'person-in-two-units', { unit: 'Xã A', firstUnit: 'Xã B' }, { unit: 'Xã B', firstUnit: 'Xã A' }],
  ])('do not tell findings apart by %s', (_, rule, one, other) => {
    expect(dataOf(rule, other)).toBe(dataOf(rule, one));
  });

  test.each<[string, string, Finding['data'], Finding['data']]>([
    ['numbers', 'duplicate-person', { count: 2 }, { count: 3 }],
    ['nothing and zero', 'duplicate-person', { count: null }, { count: 0 }],
    ['texts', 'duplicate-person', { name: 'An' }, { name: 'Ân' }],
    ['keys', 'duplicate-person', { name: 'An' }, { other: 'An' }],
    ['keys that only begin like a place', 'duplicate-person', { rows: '4' }, { rows: '5' }],
    ['keys that only end like a place', 'duplicate-person', { borrow: '4' }, { borrow: '5' }],
    ['lists', 'duplicate-person', { names: ['An'] }, { names: ['An', 'An'] }],
    ['parts', 'duplicate-person', { at: { from: 'A' } }, { at: { from: 'B' } }],
    ['sides that are no pair', 'duplicate-person', { unit: 'Xã A', firstUnit: 'Xã B' }, { unit: 'Xã B', firstUnit: 'Xã A' }],
    ['pairs', 'person-in-two-units', { unit: 'Xã A', firstUnit: 'Xã B' }, { unit: 'Xã A', firstUnit: 'Xã C' }],
    ['sides of which one is no text', 'person-in-two-units', { unit: 'Xã A', firstUnit: 5 }, { unit: 5, firstUnit: 'Xã A' }],
  ])('tell findings apart by %s', (_, rule, one, other) => {
    expect(dataOf(rule, other)).not.toBe(dataOf(rule, one));
  });
});

const UNNAMED = LIST.replace('TRƯỜNG THCS XÃ A\n', '');
const file = (path: string, text: string): string => `@ ${path}\n${text}`;

describe('the unit of a file', () => {
  const data = { unit: 'Trường Tiểu học Hoa Ban', name: 'An' };

  test('is no part of a fingerprint where only the name of the file tells it', () => {
    const [one, other] = ['Trường Tiểu học Hoa Ban.xlsx', 'Trường Mầm non Họa Mi.xlsx'];
    const print = (path: string, unit: string): string => printOf(file(path, UNNAMED), { path, data: { ...data, unit } });
    expect(print(other, 'TRƯỜNG MẦM NON  HỌA MI')).toBe(print(one, data.unit));
    expect(print(other, data.unit)).not.toBe(print(one, data.unit));
    expect(printOf(file(one, LIST), { path: one, data })).not.toBe(printOf(file(one, LIST), { path: one, data: { name: 'An' } }));
  });

  test('is known by its code, however it is named', () => {
    const plan: Plan = {
      ...EMPTY_PLAN,
      units: [{ code: 'S1', name: 'Trường THCS xã A', aliases: ['Trường THCS số 1'], cluster: null, parent: null, status: 'active' }],
    };
    const renamed = LIST.replace('TRƯỜNG THCS XÃ A', 'TRƯỜNG THCS SỐ 1');
    expect(printOf(renamed, { plan })).toBe(printOf(LIST, { plan }));
    expect(printOf(renamed)).not.toBe(printOf(LIST));
  });

  test('is that of each related file', () => {
    const two = (unit: string): string => `${file('bieu.xlsx', LIST)}\n${file('b.xlsx', LIST.replace('XÃ A', unit))}`;
    const place = { cell: 'B4', related: ['b.xlsx B4'] };
    expect(printOf(two('XÃ B'), place)).not.toBe(printOf(two('XÃ C'), place));
  });

  test('of a file that could not be read is none, and its findings are told by rule and figures', () => {
    const lost = { path: 'hỏng.xlsx', sheet: null };
    expect(printOf(LIST, { ...lost, path: 'khác.xlsx' })).toBe(printOf(LIST, lost));
    expect(printOf(LIST, { ...lost, data: { size: 1 } })).not.toBe(printOf(LIST, lost));
    expect(printOf(LIST, { cell: 'B4', related: ['hỏng.xlsx B4'] })).toBe(printOf(LIST, { cell: 'B4' }));
    expect(printOf(LIST, { path: 'hỏng.xlsx', cell: 'B4' })).toBe(printOf(LIST, { path: 'khác.xlsx', cell: 'B9' }));
  });
});

/** Files of decisions are kept from year to year. */
describe('decisions written before still hold', () => {
  test.each<[string, string, Place, string]>([
    ['the whole run', LIST, { path: null, sheet: null, data: { unit: 'Xã B' } }, '17d1698459a5262912d64afdc006a7aa'],
    ['a file', LIST, { sheet: null }, '1428673e3ee6a032aa7939d485c10da6'],
    ['a sheet', lists(CSTDCS, LDTT), {}, '217f14df1c12999972ad634df3c02394'],
    ['a sheet without a form', NOTES('Ghi chú'), { sheet: 'Ghi chú' }, '1ff24c97b3076e035e7c707e05067081'],
    ['a line above', LIST, { cell: 'A2' }, 'efa698a997447528227863a4de386c9a'],
    ['a name of a column', LIST, { cell: 'C3' }, '7b51ada8e8812c01bb40e1553cad2cb3'],
    ['a row of a person', LIST, { cell: 'D4', related: ['D5'] }, 'b84c0f7de33a1ea7418078a72a824db3'],
    ['a row of a collective', collectives('Tổ Văn | x'), { cell: 'C4' }, 'f5303f09c9b3d5f1543f2956546f1173'],
    ['a row of a tally', TALLY, { cell: 'D5', data: { count: 20, names: ['Tổ Văn', { from: 'A' }] } }, '55d711ef1d962bdc58ddbd113d8ae9bd'],
    ['a group', TALLY, { cell: 'D4' }, '0251018cfbe1804641ac126c562ca867'],
    ['a total', TALLY, { cell: 'D8' }, '28032d6777c57fb7b63caff24082242f'],
    ['a row without a name', list(' | 01/02/1980 | | đủ'), { cell: 'E4' }, 'f5ecd2b24111cc392dfb497663e00951'],
    ['a whole row', LIST, { cell: 'B4', rule: 'hidden-data' }, '3b516765f5b3f3e81834473063ff3c93'],
    ['a whole table', LIST, { cell: 'B4', rule: 'missing-column' }, 'accf08af058f34dc73811bba625f48f3'],
  ])('for %s', (_, text, place, fingerprint) => {
    expect(printOf(text, place)).toBe(fingerprint);
  });

  test.each([['KT10', '031f5ef8a0659a876ae5e6935104c503'], ['', '6c62272e07bb014262b821756295c58d'], ['a', '0880954519ab1be95aa0733055b70e0c'], ['Đơn', 'c505c40d163c64bf6dfe27c4a7e679f6']])('the hash of "%s" is FNV-1a', (text, hash) => {
    expect(fnv128(text)).toBe(hash);
  });
});
