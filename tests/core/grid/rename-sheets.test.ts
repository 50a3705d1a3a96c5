import { freeSheetName, renameSheets } from '#core/grid/rename-sheets';
import type { ModelValue, SheetModel } from '#core/grid/sheet-model';

function sheet(name: string, value: ModelValue | undefined): SheetModel {
  return {
    name, cells: [{ row: 0, column: 0, style: 'plain', value }], merges: [], columnWidths: [], rowHeights: [], frozenRows: 0,
    frozenColumns: 0, print: { orientation: 'portrait', repeatRows: undefined }, filter: undefined,
  };
}

const NAMES = new Map([['Tổng hợp', 'Tổng hợp (2)'], ["Thi'đua", 'Thi\'đua (2)'], ['Nguồn', 'Của ta'], ['Của ta', 'Nguồn']]);

describe('renameSheets', () => {
  test.each<[string, string]>([
    ["'Tổng hợp'!A1", "'Tổng hợp (2)'!A1"],
    ["SUM('Tổng hợp'!A1:A3)+'TỔNG HỢP'!B2", "SUM('Tổng hợp (2)'!A1:A3)+'Tổng hợp (2)'!B2"],
    ["'Thi''đua'!A1", "'Thi''đua (2)'!A1"],
    ['Nguồn!$A$1', "'Của ta'!$A$1"],
    ["'Của ta'!A1+Nguồn!A1", "'Nguồn'!A1+'Của ta'!A1"],
    ['IF(A1="\'Tổng hợp\'!A1","a""Nguồn!",1)', 'IF(A1="\'Tổng hợp\'!A1","a""Nguồn!",1)'],
    ["'Tổng hợp cũ'!A1", "'Tổng hợp cũ'!A1"],
    ['SUM(D10:D20)', 'SUM(D10:D20)'],
  ])('formulas and links follow: %s', (before, after) => {
    const values: readonly ModelValue[] = [
      { kind: 'formula', formula: before, value: 1, target: before }, { kind: 'number', value: 1, target: before },
      { kind: 'link', value: before, target: before }, { kind: 'text', value: before },
    ];
    expect(renameSheets(values.map((value) => sheet('X', value)), NAMES).map(({ cells }) => cells[0]?.value)).toEqual([
      { kind: 'formula', formula: after, value: 1, target: after }, { kind: 'number', value: 1, target: after },
      { kind: 'link', value: before, target: after }, { kind: 'text', value: before },
    ]);
  });

  it('gives the sheets their names and leaves the others and empty cells alone', () => {
    const before = [sheet('Tổng hợp', undefined), sheet('Danh sách', { kind: 'number', value: 3 })];
    const after = renameSheets(before, NAMES);
    expect(after).toEqual([{ ...before[0], name: 'Tổng hợp (2)' }, before[1]]);
  });
});

describe('freeSheetName', () => {
  test.each<[string, string[], string]>([
    ['Tổng hợp', [], 'Tổng hợp'],
    ['Tổng hợp', ['TỔNG HỢP'], 'Tổng hợp (2)'],
    ['Tổng hợp', ['Tổng hợp', 'tổng hợp (2)'], 'Tổng hợp (3)'],
    ['x'.repeat(31), ['x'.repeat(31)], `${'x'.repeat(27)} (2)`],
  ])('%s beside %j is %s', (name, taken, free) => {
    expect(freeSheetName(name, taken)).toBe(free);
  });
});
