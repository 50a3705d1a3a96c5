import type { CellAddress } from '#core/grid/address';
import { rangeAt, type GridLayout } from './grid-layout';

const PAGE_ROWS = 15;

/** Cell that a key leads to; `undefined` for a key that moves nothing. A merged range is one step. */
export function nextCell(layout: GridLayout, from: CellAddress | null, key: string): CellAddress | undefined {
  const at = from ?? { row: 0, column: 0 };
  const range = rangeAt(layout, at);
  const next = ((): CellAddress | undefined => {
    switch (key) {
      case 'ArrowDown': return { row: range.bottom + 1, column: at.column };
      case 'ArrowUp': return { row: range.top - 1, column: at.column };
      case 'ArrowRight': return { row: at.row, column: range.right + 1 };
      case 'ArrowLeft': return { row: at.row, column: range.left - 1 };
      case 'PageDown': return { row: at.row + PAGE_ROWS, column: at.column };
      case 'PageUp': return { row: at.row - PAGE_ROWS, column: at.column };
      case 'Home': return { row: at.row, column: 0 };
      case 'End': return { row: at.row, column: layout.columnCount - 1 };
      default: return undefined;
    }
  })();
  if (next === undefined) return undefined;
  if (from === null) return at;
  const inside = {
    row: Math.min(layout.rowCount - 1, Math.max(0, next.row)),
    column: Math.min(layout.columnCount - 1, Math.max(0, next.column)),
  };
  const { top, left } = rangeAt(layout, inside);
  return { row: top, column: left };
}
