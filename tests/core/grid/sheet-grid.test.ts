import fc from 'fast-check';
import { EMPTY_CELL, PLAIN_STYLE, type Cell, type CellStyle } from '#core/grid/cell';
import { GridBuilder } from '#core/grid/grid-builder';
import {
  cellAt, cellIndexAt, countPresentCells, formulaAt, isColumnHidden, isRowHidden, presentCells, styleAt, transferablesOf, unresolvedFormulas, usedRange,
  type SheetGrid,
} from '#core/grid/sheet-grid';

const BOLD: CellStyle = { ...PLAIN_STYLE, bold: true };
const PERCENT: CellStyle = { ...PLAIN_STYLE, numberFormat: '0%' };
const STYLES = [PLAIN_STYLE, BOLD, PERCENT];

interface PlacedCell { readonly row: number; readonly column: number; readonly cell: Cell; readonly styleId: number; readonly formula: string | undefined }

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(EMPTY_CELL),
  fc.constantFrom('', 'Xã A', 'Xã B', 'Tổng').map((value): Cell => ({ kind: 'text', value })),
  fc.double({ noNaN: true }).map((value): Cell => ({ kind: 'number', value })),
  fc.nat(50_000).map((serial): Cell => ({ kind: 'date', serial })),
  fc.boolean().map((value): Cell => ({ kind: 'boolean', value })),
  fc.constantFrom('#NULL!' as const, '#REF!' as const, '#UNKNOWN!' as const).map((code): Cell => ({ kind: 'error', code })),
);
const placed: fc.Arbitrary<PlacedCell> = fc.record({
  row: fc.nat(6), column: fc.nat(6), cell: anyCell, styleId: fc.nat(2), formula: fc.option(fc.constantFrom('A1+1', 'SUM(B1:B2)', ''), { nil: undefined }),
});

function gridOf(cells: readonly PlacedCell[], hidden: readonly number[] = []): SheetGrid {
  const builder = new GridBuilder();
  for (const { row, column, cell, styleId, formula } of cells) builder.set(row, column, cell, styleId, formula);
  expect(builder.size).toBe(cells.length);
  return builder.build({ name: 'Biểu', styles: STYLES, hiddenRows: hidden });
}

const number = (value: number): Cell => ({ kind: 'number', value });

describe('a sheet built of cells in any order', () => {
  test('gives each cell as it was set last', () => {
    fc.assert(fc.property(fc.array(placed, { maxLength: 30 }), (cells) => {
      const grid = gridOf(cells);
      const last = new Map(cells.map((each) => [`${String(each.row)}/${String(each.column)}`, each]));
      for (let row = 0; row < 8; row += 1) {
        for (let column = 0; column < 8; column += 1) {
          const at = { row, column };
          const known = last.get(`${String(row)}/${String(column)}`);
          expect([at, cellAt(grid, at)]).toEqual([at, known?.cell ?? EMPTY_CELL]);
          expect(styleAt(grid, at)).toEqual(STYLES[known?.styleId ?? 0]);
          expect(formulaAt(grid, at)).toBe(known?.formula);
          expect(cellIndexAt(grid, row, column) >= 0).toBe(known !== undefined);
        }
      }
    }), { numRuns: 40 });
  });

  test('tells its cells with a value in reading order, and the range around them', () => {
    fc.assert(fc.property(fc.array(placed, { maxLength: 30 }), (cells) => {
      const grid = gridOf(cells);
      const last = new Map(cells.map((each) => [each.row * 100 + each.column, each]));
      const ordered = [...last].sort(([left], [right]) => left - right).map(([, each]) => each);
      const expected = ordered.filter(({ cell }) => cell.kind !== 'empty');
      expect(unresolvedFormulas(grid)).toEqual(ordered.flatMap(({ row, column, cell, formula }) =>
        (cell.kind === 'empty' && formula !== undefined ? [{ at: { row, column }, formula }] : [])));
      expect([...presentCells(grid)]).toEqual(expected.map(({ row, column, cell, styleId, formula }) =>
        ({ at: { row, column }, cell, style: STYLES[styleId], formula })));
      expect(countPresentCells(grid)).toBe(expected.length);
      const [rows, columns] = [expected.map(({ row }) => row), expected.map(({ column }) => column)];
      expect(usedRange(grid)).toEqual(expected.length === 0 ? undefined
        : { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) });
    }), { numRuns: 40 });
  });

  test('is visible, plain and without merges unless told otherwise', () => {
    const builder = new GridBuilder();
    builder.set(0, 0, number(1));
    const grid = builder.build({ name: 'A' });
    expect(grid).toMatchObject({ name: 'A', visibility: 'visible', styles: [PLAIN_STYLE], merges: [], hiddenColumns: [], columnWidths: [] });
    expect([...grid.hiddenRows]).toEqual([]);
    expect(styleAt(grid, { row: 0, column: 0 })).toEqual(PLAIN_STYLE);
    expect(formulaAt(grid, { row: 0, column: 0 })).toBeUndefined();
  });

  test('keeps what it is told of the sheet', () => {
    const shape = {
      name: 'B', visibility: 'very-hidden' as const, styles: STYLES, merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
      hiddenColumns: [{ first: 2, last: 3 }], columnWidths: [{ first: 0, last: 0, width: 12 }],
    };
    expect(new GridBuilder().build(shape)).toMatchObject(shape);
  });

  test('stores a text once, however many cells hold it', () => {
    const text = (value: string): Cell => ({ kind: 'text', value });
    const grid = gridOf(['x', 'y', 'x', 'x'].map((value, row) => ({ row, column: 0, cell: text(value), styleId: 0, formula: undefined })));
    expect(grid.strings).toEqual(['x', 'y']);
  });

  test('hands over the buffers of all its arrays', () => {
    const grid = gridOf([{ row: 0, column: 0, cell: number(1), styleId: 0, formula: 'A2' }], [3]);
    const arrays = Object.values(grid).filter((value) => ArrayBuffer.isView(value));
    expect(transferablesOf(grid)).toHaveLength(arrays.length);
    for (const array of arrays) expect(transferablesOf(grid)).toContain(array.buffer);
  });
});

describe('hidden rows and columns', () => {
  test.each([[0, false], [1, true], [2, false], [9, false], [10, true], [11, false]])('of rows 10, 1 and 30, row %i is hidden: %s', (row, isHidden) => {
    expect(isRowHidden(gridOf([], [10, 1, 30]), row)).toBe(isHidden);
  });

  test('no row is hidden where none is named', () => {
    expect(isRowHidden(gridOf([]), 0)).toBe(false);
  });

  test.each([[1, false], [2, true], [3, true], [4, false], [6, true], [7, false]])('of columns 2–3 and 6, column %i is hidden: %s', (column, isHidden) => {
    const grid = new GridBuilder().build({ name: 'A', hiddenColumns: [{ first: 2, last: 3 }, { first: 6, last: 6 }] });
    expect(isColumnHidden(grid, column)).toBe(isHidden);
  });
});
