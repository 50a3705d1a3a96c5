import * as fc from 'fast-check';
import { PLAIN_STYLE, type Cell, type CellStyle } from '#core/grid/cell';
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
  const { rows, rowStarts, columns, kinds, numbers, styleIds, texts, formulaCells, formulaTexts } = grid;
  return {
    cells: [...presentCells(grid)], formulas, rows: [...rows], starts: [...rowStarts], columns: [...columns], kinds: [...kinds], numbers: [...numbers],
    styleIds: [...styleIds], texts: texts.length, formulaCells: [...formulaCells], formulaTexts,
  };
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

describe('looks told apart', () => {
  const patched = (styles: readonly CellStyle[], ...changes: readonly CellChange[]): SheetGrid => {
    const builder = new GridBuilder();
    styles.forEach((_style, row) => { builder.set(row + 1, 1, { kind: 'number', value: row }, row); });
    return patchGrid(builder.build({ name: 'DS', styles }), changes);
  };
  const typed = (row: number, numberFormat: string, column = 1): CellChange =>
    ({ at: { row, column }, cell: { kind: 'number', value: 7 }, numberFormat });
  const percent = { ...PLAIN_STYLE, numberFormat: '0%' };

  test.each<[string, CellStyle]>([
    ['bold', { ...percent, bold: true }], ['italic', { ...percent, italic: true }], ['struck out', { ...percent, strike: true }],
    ['of another font', { ...percent, fontName: '.VnTime' }], ['of another format', { ...percent, numberFormat: '0.0%' }],
  ])('a plain cell that gets a format is not %s for it', (_name, other) => {
    const grid = patched([PLAIN_STYLE, other], typed(1, '0%'));
    expect([styleAt(grid, { row: 1, column: 1 }), styleAt(grid, { row: 2, column: 1 })]).toEqual([percent, other]);
  });

  test('a look that the sheet has is taken, not added again', () => {
    expect(patched([PLAIN_STYLE, percent], typed(1, '0%'), typed(4, 'General', 3), typed(2, '0%')).styles).toEqual([PLAIN_STYLE, percent]);
    expect(patched([percent, PLAIN_STYLE], typed(2, '0%')).styles).toEqual([percent, PLAIN_STYLE]);
    expect(patched([PLAIN_STYLE], typed(1, '0%'), typed(2, '0%')).styles).toEqual([PLAIN_STYLE, percent]);
  });

  test('the looks of other cells stay, and one beside nothing is plain though no other is', () => {
    const bold = { ...PLAIN_STYLE, bold: true };
    const grid = patched([bold, percent], typed(0, 'General', 3), typed(9, 'General'));
    expect([1, 2, 9].map((row) => styleAt(grid, { row, column: 1 }))).toEqual([bold, percent, PLAIN_STYLE]);
    expect(styleAt(grid, { row: 0, column: 3 })).toEqual(PLAIN_STYLE);
    expect(grid.styles).toEqual([bold, percent, PLAIN_STYLE]);
  });
});

test('no change gives the very sheet', () => {
  const grid = build([]);
  expect(patchGrid(grid, [])).toBe(grid);
});
