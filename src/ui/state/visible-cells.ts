import type { CellRange } from '#core/grid/range';
import { cellAt, styleAt, type SheetGrid } from '#core/grid/sheet-grid';
import type { CellStyle } from '#core/grid/cell';
import { boxOf, keyOf, type Box, type GridLayout } from './grid-layout';
import { shownText } from './shown-text';

/** Rows and columns in view, inclusive. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A cell to draw: a single one, the head of a merged range, or one whose text runs over empty neighbours. */
export interface ShownCell {
  readonly key: string;
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
  readonly box: Box;
  readonly text: string;
  readonly style: CellStyle;
  readonly isNumber: boolean;
  readonly isMerged: boolean;
  /** One line only: the text runs over its neighbours. */
  readonly isOver: boolean;
}

const CHARACTER = 6.8;
const MOST_OVER = 30;

/** Cells in view by row. A merged range whose head lies outside the view is drawn at its head. */
export function visibleCells(grid: SheetGrid, layout: GridLayout, rows: Span, columns: Span): Map<number, ShownCell[]> {
  const shown = new Map<number, ShownCell[]>();
  const covered = new Set<string>();
  for (const merge of layout.merges) {
    if (merge.bottom < rows.first || merge.top > rows.last || merge.right < columns.first || merge.left > columns.last) continue;
    cover(covered, merge, rows, columns);
    if (merge.top < layout.rowCount && merge.left < layout.columnCount) add(shown, cellOf(grid, layout, merge, true));
  }
  for (let row = rows.first; row <= rows.last; row += 1) {
    for (let column = columns.first; column <= columns.last; column += 1) {
      if (covered.has(keyOf(row, column))) continue;
      const right = overflowEnd(grid, layout, covered, row, column);
      add(shown, cellOf(grid, layout, { top: row, left: column, bottom: row, right }, false));
      column = right;
    }
  }
  return shown;
}

function cover(covered: Set<string>, merge: CellRange, rows: Span, columns: Span): void {
  for (let row = Math.max(merge.top, rows.first); row <= Math.min(merge.bottom, rows.last); row += 1) {
    for (let column = Math.max(merge.left, columns.first); column <= Math.min(merge.right, columns.last); column += 1) {
      covered.add(keyOf(row, column));
    }
  }
}

/** Last column that the text of a cell runs over: empty neighbours only, as far as it needs. */
function overflowEnd(grid: SheetGrid, layout: GridLayout, covered: ReadonlySet<string>, row: number, column: number): number {
  const cell = cellAt(grid, { row, column });
  if (cell.kind !== 'text') return column;
  const needed = Math.max(...cell.value.split('\n').map((line) => line.length)) * CHARACTER + 8;
  const left = layout.columnOffsets[column] ?? 0;
  let end = column;
  while ((layout.columnOffsets[end + 1] ?? 0) - left < needed && end - column < MOST_OVER) {
    const next = end + 1;
    const isFree = next < layout.columnCount && !covered.has(keyOf(row, next)) && cellAt(grid, { row, column: next }).kind === 'empty';
    if (!isFree) break;
    end = next;
  }
  return end;
}

function cellOf(grid: SheetGrid, layout: GridLayout, range: CellRange, isMerged: boolean): ShownCell {
  const at = { row: range.top, column: range.left };
  const cell = cellAt(grid, at);
  const style = styleAt(grid, at);
  return {
    key: keyOf(at.row, at.column),
    row: at.row, column: at.column, columnSpan: range.right - range.left + 1,
    box: boxOf(layout, range),
    text: shownText(cell, style),
    style,
    isNumber: cell.kind === 'number' || cell.kind === 'date',
    isMerged,
    isOver: !isMerged && range.right > range.left,
  };
}

function add(shown: Map<number, ShownCell[]>, cell: ShownCell): void {
  const row = shown.get(cell.row);
  if (row === undefined) shown.set(cell.row, [cell]);
  else row.push(cell);
}
