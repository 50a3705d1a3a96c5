import type { CellAddress } from '#core/grid/address';
import type { CellRange } from '#core/grid/range';
import { isColumnHidden, presentCells, type SheetGrid } from '#core/grid/sheet-grid';
import { shownText } from './shown-text';

/** Sizes in CSS pixels. */
export const LINE_HEIGHT = 17;
const CELL_PADDING = 8;
const ROW_HEIGHT = 25;
const CHARACTER = 7;
const DEFAULT_CHARACTERS = 8.43;
const NARROWEST = 28;
const WIDEST = 360;
const MOST_LINES = 5;
/** Empty rows and columns shown after the last used one. */
const MARGIN_ROWS = 3;
const MARGIN_COLUMNS = 1;

/** Where each row and column of a sheet stands; entry `count` closes the last one. */
export interface GridLayout {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rowOffsets: Float64Array;
  readonly columnOffsets: Float64Array;
  /** Merged range that a cell heads, by `row,column`. */
  readonly mergeAt: ReadonlyMap<string, CellRange>;
  readonly merges: readonly CellRange[];
}

export function layoutOf(grid: SheetGrid): GridLayout {
  const extent = extentOf(grid);
  const columnOffsets = new Float64Array(extent.columns + 1);
  for (let column = 0; column < extent.columns; column += 1) {
    columnOffsets[column + 1] = (columnOffsets[column] ?? 0) + widthOf(grid, column);
  }
  const mergeAt = new Map(grid.merges.map((merge) => [keyOf(merge.top, merge.left), merge]));
  const heights = rowHeights(grid, extent, columnOffsets, mergeAt);
  const rowOffsets = new Float64Array(extent.rows + 1);
  for (let row = 0; row < extent.rows; row += 1) {
    rowOffsets[row + 1] = (rowOffsets[row] ?? 0) + (heights.get(row) ?? ROW_HEIGHT);
  }
  return { rowCount: extent.rows, columnCount: extent.columns, rowOffsets, columnOffsets, mergeAt, merges: grid.merges };
}

export function keyOf(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

/** First and last index whose span meets `from` … `to` (pixels), with `spare` more on both sides. */
export function visibleSpan(
  offsets: Float64Array, from: number, to: number, spare: number,
): { readonly first: number; readonly last: number } {
  const count = offsets.length - 1;
  return {
    first: Math.max(0, indexAt(offsets, from) - spare),
    last: Math.min(count - 1, indexAt(offsets, to) + spare),
  };
}

/** Index whose span holds a pixel; the nearest one outside. */
export function indexAt(offsets: Float64Array, pixel: number): number {
  let low = 0;
  let high = offsets.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((offsets[middle] ?? 0) <= pixel) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Rectangle of a cell, or of the merged range it lies in. */
export function rangeAt(layout: GridLayout, at: CellAddress): CellRange {
  return layout.merges.find((merge) =>
    at.row >= merge.top && at.row <= merge.bottom && at.column >= merge.left && at.column <= merge.right)
    ?? { top: at.row, left: at.column, bottom: at.row, right: at.column };
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels of a range; a range that reaches beyond the shown sheet is cut. */
export function boxOf(layout: GridLayout, range: CellRange): Box {
  const right = Math.min(range.right, layout.columnCount - 1);
  const bottom = Math.min(range.bottom, layout.rowCount - 1);
  const left = layout.columnOffsets[range.left] ?? 0;
  const top = layout.rowOffsets[range.top] ?? 0;
  return { left, top, width: (layout.columnOffsets[right + 1] ?? left) - left, height: (layout.rowOffsets[bottom + 1] ?? top) - top };
}

function extentOf(grid: SheetGrid): { rows: number; columns: number } {
  let lastRow = -1;
  let lastColumn = -1;
  for (const { at } of presentCells(grid)) {
    lastRow = Math.max(lastRow, at.row);
    lastColumn = Math.max(lastColumn, at.column);
  }
  return lastRow < 0 ? { rows: 0, columns: 0 } : { rows: lastRow + 1 + MARGIN_ROWS, columns: lastColumn + 1 + MARGIN_COLUMNS };
}

function widthOf(grid: SheetGrid, column: number): number {
  // A hidden column stays visible here, narrow and marked: what is hidden still counts.
  if (isColumnHidden(grid, column)) return NARROWEST;
  const stated = grid.columnWidths.find((span) => column >= span.first && column <= span.last)?.width ?? DEFAULT_CHARACTERS;
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, stated * CHARACTER + CELL_PADDING)));
}

/** Heights of rows whose texts need more than one line. */
function rowHeights(
  grid: SheetGrid, extent: { rows: number; columns: number }, columnOffsets: Float64Array, mergeAt: ReadonlyMap<string, CellRange>,
): Map<number, number> {
  const heights = new Map<number, number>();
  let neighbour: CellAddress | undefined;
  // From the last cell to the first: the one met before is the next to the right.
  for (const { at, cell, style } of [...presentCells(grid)].reverse()) {
    const isHemmed = neighbour?.row === at.row && neighbour.column === at.column + 1;
    neighbour = at;
    if (cell.kind !== 'text') continue;
    const right = lastColumnOf(at, mergeAt.get(keyOf(at.row, at.column)), isHemmed, extent.columns);
    if (right === undefined) continue;
    const width = (columnOffsets[right + 1] ?? 0) - (columnOffsets[at.column] ?? 0);
    const lines = Math.min(MOST_LINES, linesOf(shownText(cell, style), width));
    heights.set(at.row, Math.max(heights.get(at.row) ?? ROW_HEIGHT, lines * LINE_HEIGHT + CELL_PADDING));
  }
  return heights;
}

/**
 * Last column a text may take before it breaks into lines; `undefined` where its row need not grow: it runs over an
 * empty cell to its right, as in Excel, or has several merged rows.
 */
function lastColumnOf(
  at: CellAddress, merge: CellRange | undefined, isHemmed: boolean, columns: number,
): number | undefined {
  if (merge !== undefined) return merge.bottom > merge.top ? undefined : Math.min(merge.right, columns - 1);
  return isHemmed || at.column + 2 >= columns ? at.column : undefined;
}

/** Lines that a text takes in a width: whole words, as the browser breaks them. */
function linesOf(text: string, width: number): number {
  const room = Math.max(1, Math.floor((width - CELL_PADDING) / CHARACTER));
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const needed = used === 0 ? word.length : used + 1 + word.length;
      if (needed <= room) used = needed;
      else {
        lines += (used === 0 ? 0 : 1) + Math.floor(Math.max(0, word.length - 1) / room);
        used = word.length % room || room;
      }
    }
  }
  return lines;
}
