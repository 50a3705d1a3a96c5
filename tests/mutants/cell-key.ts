import type { CellAddress } from '#core/grid/address';

const COLUMNS = 1024;

/** One number for a place, so that cells stand in a map. */
export function keyOf(row: number, column: number): number {
  return row * COLUMNS + column;
}

export function addressOfKey(key: number): CellAddress {
  return { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
}
