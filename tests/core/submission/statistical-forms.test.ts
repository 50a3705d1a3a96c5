import { consolidate } from '#core/consolidate/consolidate';
import { toProvinceFormSheet, toStateFormSheet } from '#core/report/sheet-statistics';
import { FORM_ROWS, toProvinceForm, toStateFigures } from '#core/submission/statistical-forms';
import { recompute } from '#support/add-up';
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
