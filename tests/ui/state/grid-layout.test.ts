import fc from 'fast-check';
import { GridBuilder } from '#core/grid/grid-builder';
import { PLAIN_STYLE } from '#core/grid/cell';
import { boxOf, indexAt, layoutOf, rangeAt, visibleSpan } from '#ui/state/grid-layout';
import { nextCell } from '#ui/state/next-cell';
import { shownText } from '#ui/state/shown-text';
import { visibleCells } from '#ui/state/visible-cells';

const text = (value: string) => ({ kind: 'text', value }) as const;

function sheet() {
  const builder = new GridBuilder();
  builder.set(0, 0, text('Biểu tổng hợp số lượng danh hiệu thi đua'));
  builder.set(2, 0, text('Tiêu đề gộp'));
  builder.set(4, 0, text('Một dòng chữ rất dài bị ô bên phải chặn lại nên phải xuống nhiều dòng mới đọc hết'));
  builder.set(4, 1, { kind: 'number', value: 12 });
  builder.set(200, 3, text('cuối'));
  return builder.build({ name: 'A', merges: [{ top: 2, left: 0, bottom: 3, right: 1 }], hiddenColumns: [{ first: 2, last: 2 }] });
}

describe('layoutOf', () => {
  const layout = layoutOf(sheet());

  it('reaches a little beyond the used cells', () => {
    expect([layout.rowCount, layout.columnCount]).toEqual([204, 5]);
  });

  it('gives a row more height only where its text cannot run over', () => {
    const heightOf = (row: number) => boxOf(layout, { top: row, left: 0, bottom: row, right: 0 }).height;
    expect(heightOf(0)).toBe(heightOf(1));
    expect(heightOf(4)).toBeGreaterThan(2 * heightOf(0));
  });

  it('keeps a hidden column in view, narrow', () => {
    const widthOf = (column: number) => boxOf(layout, { top: 0, left: column, bottom: 0, right: column }).width;
    expect(widthOf(2)).toBeGreaterThan(0);
    expect(widthOf(2)).toBeLessThan(widthOf(1));
  });

  it('is empty for an empty sheet', () => {
    expect(layoutOf(new GridBuilder().build({ name: 'trống' }))).toMatchObject({ rowCount: 0, columnCount: 0 });
  });
});

describe('visibleSpan', () => {
  it('holds every index whose span meets the window', () => {
    fc.assert(fc.property(
      fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 60 }), fc.nat(3000), fc.nat(400),
      (sizes, from, length) => {
        const offsets = new Float64Array(sizes.length + 1);
        sizes.forEach((size, index) => { offsets[index + 1] = (offsets[index] ?? 0) + size; });
        const { first, last } = visibleSpan(offsets, from, from + length, 0);
        sizes.forEach((size, index) => {
          const start = offsets[index] ?? 0;
          if (start <= from + length && start + size > from) expect(index >= first && index <= last).toBe(true);
        });
        expect(indexAt(offsets, offsets[first] ?? 0)).toBe(first);
      },
    ));
  });
});

describe('visibleCells', () => {
  const grid = sheet();
  const layout = layoutOf(grid);

  it('draws a merged range at its head even when the head is out of view', () => {
    const cells = visibleCells(grid, layout, { first: 3, last: 4 }, { first: 1, last: 2 });
    const merged = [...cells.values()].flat().filter(({ isMerged }) => isMerged);
    expect(merged.map(({ row, column, text: shown }) => [row, column, shown])).toEqual([[2, 0, 'Tiêu đề gộp']]);
  });

  it('lets a long text run over empty neighbours and no further than a filled one', () => {
    const cells = [...visibleCells(grid, layout, { first: 0, last: 4 }, { first: 0, last: 4 }).values()].flat();
    expect(cells.find(({ row, column }) => row === 0 && column === 0)?.columnSpan).toBeGreaterThan(1);
    expect(cells.find(({ row, column }) => row === 4 && column === 0)?.columnSpan).toBe(1);
  });

  it('draws every place in view exactly once', () => {
    const cells = [...visibleCells(grid, layout, { first: 0, last: 6 }, { first: 0, last: 4 }).values()].flat();
    const places = cells.reduce((sum, cell) => sum + cell.columnSpan * (cell.isMerged ? 2 : 1), 0);
    expect(places).toBe(7 * 5);
  });
});

describe('nextCell', () => {
  const layout = layoutOf(sheet());
  it.each([
    ['ArrowDown', { row: 1, column: 0 }, { row: 2, column: 0 }],
    ['ArrowDown', { row: 2, column: 0 }, { row: 4, column: 0 }],
    ['ArrowUp', { row: 4, column: 1 }, { row: 2, column: 0 }],
    ['ArrowRight', { row: 2, column: 0 }, { row: 2, column: 2 }],
    ['ArrowLeft', { row: 0, column: 0 }, { row: 0, column: 0 }],
    ['PageDown', { row: 199, column: 3 }, { row: 203, column: 3 }],
  ])('%s from %o leads to %o', (key, from, to) => {
    expect(nextCell(layout, from, key)).toEqual(to);
  });

  it('leaves other keys to the page', () => {
    expect(nextCell(layout, { row: 0, column: 0 }, 'Tab')).toBeUndefined();
  });

  it('knows the merged range of a cell', () => {
    expect(rangeAt(layout, { row: 3, column: 1 })).toEqual({ top: 2, left: 0, bottom: 3, right: 1 });
  });
});

describe('shownText', () => {
  it.each([
    [{ kind: 'number', value: 0.1 + 0.2 }, PLAIN_STYLE, '0,3'],
    [{ kind: 'number', value: 0.155 }, { ...PLAIN_STYLE, numberFormat: '0.0%' }, '15,5%'],
    [{ kind: 'date', serial: 44_377 }, PLAIN_STYLE, '30/06/2021'],
    [{ kind: 'text', value: 'Gi¸o viªn' }, { ...PLAIN_STYLE, fontName: '.VnTime' }, 'Giáo viên'],
    [{ kind: 'error', code: '#REF!' }, PLAIN_STYLE, '#REF!'],
  ] as const)('%o in its style is shown as a person reads it', (cell, style, shown) => {
    expect(shownText(cell, style)).toBe(shown);
  });
});
