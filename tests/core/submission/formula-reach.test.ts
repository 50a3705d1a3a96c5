import { fromA1 } from '#core/grid/address';
import { readsOtherWorkbook, readsRemoved, type RemovedCells } from '#core/submission/formula-reach';

const cells = (...names: string[]) => names.map((name) => fromA1(name) ?? { row: 0, column: 0 });
const REMOVED: RemovedCells = { sheets: new Set(['Danh mục']), cells: new Map([['Biểu 1', cells('C5', 'E9')]]), hasLinks: false };

describe('a formula of the sheet "Biểu 1"', () => {
  it.each([
    'C5', '$C$5*2', 'SUM(A1:D5)', 'sum(c:c)', 'SUM(9:9)', "'Biểu 1'!E9", "'danh mục'!A1", 'COUNTA(C1:C9)', 'ten_vung+1', 'SUM(Bang[Cot])', 'INDIRECT("A1")',
    'OFFSET(A1,1,1)', "SUM('Biểu 1:Biểu 3'!A1)", 'IF(A1>0,E9,"")', 'A1+Tỷ_lệ',
  ])('may read what goes: %s', (formula) => {
    expect(readsRemoved(formula, 'Biểu 1', REMOVED)).toBe(true);
  });
  it.each([
    'C6', 'SUM(C6:C20)', 'SUM(D5:D9)', 'IF(TRUE,A1,"C5")', 'ROUND(A1/B1*100,1)', '1+2', "'Biểu 2'!C5", 'LOG10(A1)', 'A1&" C5 [1]"', 'SUM(F:F)', 'COUNTIF(A1:A4,"x")', 'D5%', '1E5+A1',
  ])('does not: %s', (formula) => {
    expect(readsRemoved(formula, 'Biểu 1', REMOVED)).toBe(false);
  });
});

it('reads the cells of another sheet only by its name', () => {
  expect(readsRemoved('C5', 'Biểu 2', REMOVED)).toBe(false);
  expect(readsRemoved("'Biểu 1'!C5", 'Biểu 2', REMOVED)).toBe(true);
});

it('where only links go, plain references stay and names do not', () => {
  const links: RemovedCells = { sheets: new Set(), cells: new Map(), hasLinks: true };
  expect(readsRemoved('SUM(A1:A9)', 'Biểu 1', links)).toBe(false);
  expect(readsRemoved('Ty_le*2', 'Biểu 1', links)).toBe(true);
  expect(readsRemoved('Ty_le*2', 'Biểu 1', { ...links, hasLinks: false })).toBe(false);
});

it.each<[string, boolean]>([
  ['[1]Biểu!A1', true], ["'C:\\TĐ\\[Xã A.xlsx]Biểu 1'!C9", true], ['A1&"[1]Biểu!A1"', false], ['SUM(Bang[Cot])', false],
])('%s reads another workbook: %s', (formula, expected) => {
  expect(readsOtherWorkbook(formula)).toBe(expected);
});

it.each<[string, boolean]>([
  ['SUM(5:5)', true], ['SUM(3:10)', true], ['SUM(10:20)', false], ['SUM(6:8)', false], ['SUM($1:$4)', false], ['SUM(1:12)', true],
  ['SUM(B:AA)', true], ['SUM(AA:AB)', false], ['SUM($A:$B)', false], ['SUM(E:E)', true], ['SUM(D:D)', false],
  ['SUM(C1:C4)', false], ['SUM(C6:C9)', false], ['SUM($C$4:$C$6)', true], ['SUM(C4 : C6)', true], ['SUM(A5:B5)', false], ['SUM(D5:D9)', false], ['SUM(D8:E9)', true],
  // What is no place of a sheet may be anything.
  ['SUM(A1:ZZZ99)', true],
])('the formula %s reaches C5 or E9: %s', (formula, expected) => {
  expect(readsRemoved(formula, 'Biểu 1', REMOVED)).toBe(expected);
});

it('where only sheets go, formulas that read them, or may, are told', () => {
  const sheets: RemovedCells = { sheets: new Set(["Tổ '1'", 'Nháp']), cells: new Map(), hasLinks: false };
  expect(["'Tổ ''1'''!A1", 'Nháp!A1', 'ten_vung', 'A1', 'Biểu!A1'].map((formula) => readsRemoved(formula, 'Biểu', sheets))).toEqual([true, true, true, false, false]);
});
