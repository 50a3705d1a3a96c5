import * as fc from 'fast-check';
import { PLAIN_STYLE, type Cell } from '#core/grid/cell';
import { GridBuilder } from '#core/grid/grid-builder';
import { patchGrid, type CellChange } from '#core/grid/patch-grid';
import { cellAt, formulaAt, presentCells, styleAt, type SheetGrid } from '#core/grid/sheet-grid';

const cells: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant<Cell>({ kind: 'empty' }),
  fc.constantFrom('x', 'Lê Văn An', '').map((value): Cell => ({ kind: 'text', value })),
  fc.integer({ min: -5, max: 5 }).map((value): Cell => ({ kind: 'number', value })),
  fc.constant<Cell>({ kind: 'date', serial: 44_000 }),
  fc.boolean().map((value): Cell => ({ kind: 'boolean', value })),
  fc.constant<Cell>({ kind: 'error', code: '#N/A' }),
);

const changes: fc.Arbitrary<CellChange> = fc.record({
  row: fc.integer({ min: 0, max: 6 }), column: fc.integer({ min: 0, max: 4 }), cell: cells,
  formula: fc.option(fc.constantFrom('A1+1', 'SUM(B1:B4)'), { nil: undefined }),
}).map(({ row, column, cell, formula }) =>
  ({ at: { row, column }, cell, numberFormat: 'General', ...(formula === undefined ? {} : { formula }) }));

function build(all: readonly CellChange[]): SheetGrid {
  const last = new Map(all.map((change) => [`${String(change.at.row)} ${String(change.at.column)}`, change]));
  const builder = new GridBuilder();
  for (const { at, cell, formula } of last.values()) {
    if (cell.kind !== 'empty' || formula !== undefined) builder.set(at.row, at.column, cell, 0, formula);
  }
  return builder.build({ name: 'Biểu 1' });
}

function contentOf(grid: SheetGrid): unknown {
  const formulas = Array.from({ length: 7 }, (_, row) => Array.from({ length: 5 }, (_unused, column) => formulaAt(grid, { row, column })));
  return { cells: [...presentCells(grid)], formulas, rows: [...grid.rows], starts: [...grid.rowStarts], columns: [...grid.columns] };
}

test('a patched sheet is the sheet built anew with the changes', () => {
  fc.assert(fc.property(fc.array(changes), fc.array(changes), (before, patch) => {
    const grid = build(before);
    const kept = contentOf(grid);
    expect(contentOf(patchGrid(grid, patch))).toEqual(contentOf(build([...before, ...patch])));
    expect(contentOf(grid)).toEqual(kept);
  }));
});

describe('looks of patched cells', () => {
  const legacy = { ...PLAIN_STYLE, fontName: '.VnTime' };
  const builder = new GridBuilder();
  builder.set(1, 1, { kind: 'text', value: 'Lª' }, 1);
  const grid = builder.build({ name: 'DS', styles: [PLAIN_STYLE, legacy] });
  const typed = (row: number, numberFormat = 'General') =>
    ({ at: { row, column: 1 }, cell: { kind: 'number', value: 7 }, numberFormat }) as const;

  test.each([
    ['a changed cell keeps its font', 1, 'General', legacy],
    ['a new cell has the font of the one above', 2, 'General', legacy],
    ['a number format is taken over', 1, '0%', { ...legacy, numberFormat: '0%' }],
    ['a cell with none above is plain', 5, 'General', PLAIN_STYLE],
  ])('%s', (_name, row, format, style) => {
    const patched = patchGrid(grid, [typed(row, format)]);
    expect(styleAt(patched, { row, column: 1 })).toEqual(style);
    expect(cellAt(patched, { row, column: 1 })).toEqual({ kind: 'number', value: 7 });
  });
});

test('no change gives the very sheet', () => {
  const grid = build([]);
  expect(patchGrid(grid, [])).toBe(grid);
});
