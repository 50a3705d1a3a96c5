import { fromA1, toA1, type CellAddress } from './address';

/** Rectangle of cells, all four edges inside it, counted from 0. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `A1:C9`, or `A1` for a single cell. */
export function toA1Range(range: CellRange): string {
  const first = toA1({ row: range.top, column: range.left });
  const last = toA1({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** Reads `A1:C9` or `A1`; `undefined` when it is no range. Corners may come in any order. */
export function fromA1Range(text: string): CellRange | undefined {
  const [firstText, lastText, rest] = text.split(':');
  if (firstText === undefined || rest !== undefined) return undefined;
  const first = fromA1(firstText);
  const last = lastText === undefined ? first : fromA1(lastText);
  if (first === undefined || last === undefined) return undefined;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

/** The cell lies in the rectangle, edges included. */
export function containsCell(range: CellRange, at: CellAddress): boolean {
  return at.row >= range.top && at.row <= range.bottom && at.column >= range.left && at.column <= range.right;
}

/** Smallest rectangle around both. */
export function unionRange(left: CellRange, right: CellRange): CellRange {
  return {
    top: Math.min(left.top, right.top),
    left: Math.min(left.left, right.left),
    bottom: Math.max(left.bottom, right.bottom),
    right: Math.max(left.right, right.right),
  };
}
