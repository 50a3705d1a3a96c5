import { PLAIN_STYLE, type Cell } from '#core/grid/cell';
import { GridBuilder } from '#core/grid/grid-builder';
import type { CellRange } from '#core/grid/range';
import { viewSheet, type SheetView, type ViewCell } from '#core/recognise/sheet-view';

const text = (value: string): Cell => ({ kind: 'text', value });

function viewOf(cells: readonly Cell[], merges: readonly CellRange[] = []): SheetView {
  const builder = new GridBuilder();
  cells.forEach((cell, column) => { builder.set(0, column, cell); });
  return viewSheet(builder.build({ name: 'Biểu', merges }));
}

function onlyCell(cell: Cell): ViewCell | undefined {
  return viewOf([cell]).rows[0]?.cells[0];
}

describe('a cell as a reader sees it', () => {
  it.each<[Cell, string, readonly string[]]>([
    [text('  Lò  Thị\u00a0Mai '), 'Lò Thị Mai', ['Lò Thị Mai']],
    [text('UBND huyện\n\n TRƯỜNG A \n'), 'UBND huyện TRƯỜNG A', ['UBND huyện', 'TRƯỜNG A']],
    [{ kind: 'number', value: 1.5 }, '1.5', ['1.5']],
    [{ kind: 'number', value: -3 }, '-3', ['-3']],
    [{ kind: 'date', serial: 44_352 }, '2021-06-05', ['2021-06-05']],
    [{ kind: 'date', serial: -1 }, '-1', ['-1']],
    [{ kind: 'boolean', value: true }, 'TRUE', ['TRUE']],
    [{ kind: 'boolean', value: false }, 'FALSE', ['FALSE']],
    [{ kind: 'error', code: '#REF!' }, '#REF!', ['#REF!']],
  ])('%j', (cell, shown, lines) => {
    expect(onlyCell(cell)).toMatchObject({ text: shown, lines });
  });

  it.each([[''], ['   '], ['\n \u00a0\n']])('%j is nothing', (value) => {
    expect(viewOf([text(value)]).rows).toEqual([]);
  });

  it('a blank text leaves its neighbours in their places', () => {
    const view = viewOf([text(' '), text('Tổ 1'), text('Tổ 2')]);
    expect(view.rows[0]?.cells.map((cell) => [cell.at.column, cell.key])).toEqual([[1, 'to 1'], [2, 'to 2']]);
    expect(view.cellAt(0, 0)).toBeUndefined();
    expect(view.cellAt(0, 2)?.text).toBe('Tổ 2');
    expect(view.cellAt(1, 1)).toBeUndefined();
    expect(view.rowAt(1)).toBeUndefined();
  });

  it('the same text in two fonts is two texts', () => {
    const builder = new GridBuilder();
    builder.set(0, 0, text('Tæ 1'), 0);
    builder.set(0, 1, text('Tæ 1'), 1);
    builder.set(0, 2, text('Tæ 1'), 0);
    const view = viewSheet(builder.build({ name: 'Biểu', styles: [PLAIN_STYLE, { ...PLAIN_STYLE, fontName: '.VnTime' }] }));
    expect(view.rows[0]?.cells.map((cell) => cell.text)).toEqual(['Tæ 1', 'Tổ 1', 'Tæ 1']);
  });
});

describe('merged cells', () => {
  const WIDE: CellRange = { top: 0, left: 1, bottom: 2, right: 3 };
  const TALL: CellRange = { top: 0, left: 5, bottom: 5_000, right: 5 };
  const view = viewOf([text('a'), text('b'), { kind: 'empty' }, { kind: 'empty' }, text('e'), text('f')], [WIDE, TALL]);

  it.each([
    [0, 0, undefined, 'a'], [0, 1, WIDE, 'b'], [2, 3, WIDE, 'b'], [2, 4, undefined, undefined], [3, 1, undefined, undefined], [0, 4, undefined, 'e'],
    [2_000, 5, TALL, 'f'], [2_001, 5, undefined, undefined],
  ])('row %i, column %i', (row, column, range, shown) => {
    expect(view.mergeAt(row, column)).toEqual(range);
    expect(view.shownAt(row, column)?.text).toBe(shown);
  });
});
