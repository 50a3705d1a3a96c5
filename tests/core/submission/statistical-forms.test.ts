import { consolidate } from '#core/consolidate/consolidate';
import { toProvinceFormSheet, toStateFormSheet } from '#core/report/sheet-statistics';
import { FORM_ROWS, toProvinceForm, toStateFigures } from '#core/submission/statistical-forms';
import { recompute } from '#support/add-up';
import { COMMUNE_FILE } from '#support/commune-file';
import { provinceInput } from '#support/province-input';
import { submissionsOf } from '#support/recognised';
import { DrawnSheet, reportOf } from '#support/result-input';

const unitsOf = (rows: readonly string[]): ReturnType<typeof consolidate>['units'] => consolidate({
  submissions: submissionsOf(`@ hoa.xlsx
    # DS BK
    TRƯỜNG MẦM NON HOA
    DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH NĂM HỌC 2020 - 2021
    | STT | Họ và tên | Chức vụ |
    ${rows.map((row, index) => `| ${String(index + 1)} | ${row} |`).join('\n    ')}`),
  plan: null, adjustments: [],
}).units;

const KNOWN = unitsOf(['Lò Thị Anh | Hiệu trưởng', 'Cà Văn Bình | Giáo viên', 'Quàng Thị Chi | Giáo viên']);
const OPEN = unitsOf(['Lò Thị Anh | Hiệu trưởng', 'Cà Văn Bình | Tổ trưởng']);

test('rows by subject, level and kind add up as the form asks', () => {
  const { BK_T: column } = toProvinceForm(KNOWN);
  expect(FORM_ROWS.map((row) => column[row])).toEqual([3, 0, 0, 0, 3, 0, 0, 0, 1, 2, 3, 0, 0, 0, 0, 0, 0]);
});

test('a level that one position does not tell stays open for all levels', () => {
  const { BK_T: column } = toProvinceForm(OPEN);
  expect([column.individual, column.leader, column.direct, column.merit]).toEqual([2, null, null, 2]);
});

test.each([['all told', KNOWN, 3], ['a level open', OPEN, 2]] as const)('the sheet stores what its formulas compute: %s', (_, units, total) => {
  const sheet = new DrawnSheet(toProvinceFormSheet(provinceInput(reportOf([]), null, units)));
  const formulas = recompute(sheet.model);
  expect([...formulas].filter(([, { stored, computed }]) => stored !== computed)).toEqual([]);
  expect(sheet.valueAt(`D${String(sheet.rowOf('A', 'Tổng số'))}`)).toBe(total);
  expect(sheet.texts.includes('…')).toBe(total === 2);
});

test('the number of the form follows the year', () => {
  const headingOf = (period: string): string => new DrawnSheet(toProvinceFormSheet(provinceInput(reportOf([], { period })))).texts[0] ?? '';
  expect([headingOf('2020-2021'), headingOf('2024')]).toEqual(['Biểu số: 0703.N/BNV-TĐKT', 'Biểu số: 0603.N/BNV-TĐKT']);
});

test('awards of the state are listed with none where nobody proposes them', () => {
  expect(toStateFigures(KNOWN).map(({ figures }) => figures.all)).toEqual([0, 0, 0, 0]);
  expect(new DrawnSheet(toStateFormSheet(provinceInput(reportOf([]), null, KNOWN))).texts).toContain('Huân chương Lao động');
});

describe('the columns of the form', () => {
  const columnsOf = (text: string): Record<string, Record<string, number | null>> => toProvinceForm(
    consolidate({ submissions: submissionsOf(text), plan: null, adjustments: [] }).units);
  const BK = COMMUNE_FILE.replaceAll('TẶNG GIẤY KHEN', 'TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH');

  test('tell collectives, households and persons apart, and leave open what one of them does not tell', () => {
    const { BK_T } = columnsOf(BK);
    expect(BK_T).toMatchObject({ all: 7, collective: 3, household: 1, individual: 3, enterprise: null, leader: null, merit: 7, thematic: 0 });
    // The director does business, the chief leads, of the third nobody says a position.
    const told = columnsOf(BK.replace('Thôn Hoa |\n', 'Trường Hoa |\n').replace('| 3 | Cà Văn Chi | | | |', '| 3 | Cà Văn Chi | | | Giáo viên |'))['BK_T'];
    expect(told).toMatchObject({ enterprise: 1, business: 1, leader: 1, direct: 1, top: 0, department: 0 });
  });

  test.each([
    ['CSTDT', 'CHIẾN SĨ THI ĐUA CẤP TỈNH', 'individual'], ['CTDT', 'CỜ THI ĐUA CỦA UBND TỈNH', 'collective'],
  ] as const)('hold %s', (award, title, row) => {
    const names = row === 'individual' ? '| STT | Họ và tên |\n| 1 | Lò Thị Anh |' : '| STT | Tên tập thể |\n| 1 | Thôn Hoa |';
    const columns = columnsOf(`@ a.xlsx\n# DS\nUBND XÃ CHIỀNG HOA\nDANH SÁCH ĐỀ NGHỊ ${title} NĂM 2021\n${names}`);
    expect(Object.entries(columns).map(([code, column]) => [code, column['all'], column[row]])).toEqual(
      ['BK_T', 'CSTDT', 'CTDT', 'KNC'].map((code) => [code, Number(code === award), Number(code === award)]));
  });

  test('of an award whose count cannot be read stay open, and no other', () => {
    const columns = columnsOf(`@ a.xlsx
      # Biểu
      UBND XÃ CHIỀNG HOA
      BIỂU TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG NĂM 2021
      | STT | Đơn vị | Bằng khen tỉnh cá nhân | CSTĐ cấp tỉnh |
      | 1 | Xã Chiềng Hoa | bảy | 2 |`);
    expect([columns['BK_T'], columns['CSTDT'], columns['KNC']].map((column) => [column?.['all'], column?.['collective'], column?.['merit']])).toEqual([[null, null, null], [2, 0, 2], [0, 0, 0]]);
  });
});
