import type { CellRange } from './range';
import type { ModelCell } from './sheet-model';

/** Smallest rectangle around the cells of a sheet to write; `undefined` for none. */
export function usedRangeOf(cells: readonly ModelCell[]): CellRange | undefined {
  let range: { top: number; left: number; bottom: number; right: number } | undefined;
  for (const { row, column } of cells) {
    range ??= { top: row, left: column, bottom: row, right: column };
    range.top = Math.min(range.top, row);
    range.bottom = Math.max(range.bottom, row);
    range.left = Math.min(range.left, column);
    range.right = Math.max(range.right, column);
  }
  return range;
}
