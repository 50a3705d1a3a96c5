import type { CellAddress } from '../../grid/address';
import { toA1 } from '../../grid/address';

/** A cell with a fault of its text. */
export interface FaultyCell {
  readonly at: CellAddress;
  /** Text as it stands. */
  readonly text: string;
  /** Text as it should be. */
  readonly proposed: string;
}

/** Faulty cells that are said together: one alone, those of a column, or those of a whole sheet. */
export interface FaultGroup {
  readonly cells: readonly [FaultyCell, ...FaultyCell[]];
  /** Last faulty cell in A1 notation, for "from … to …". */
  readonly last: string;
}

/** Up to so many cells, of a column or of a sheet, are said one by one. */
const SINGLES = 5;
/** From so many columns with more than that, the whole sheet is said once. */
const COLUMNS_PER_SHEET = 2;

/**
 * Groups the faulty cells of a sheet so that a single one is said at its cell, but a column or sheet written
 * wrongly throughout is said once, at its first cell. `outOf` is the number of cells that could have the fault:
 * where at least half of them have it, the sheet is said as a whole. Cells come in reading order; groups keep it.
 */
export function groupFaults(cells: readonly FaultyCell[], outOf = Infinity): readonly FaultGroup[] {
  if (cells.length > SINGLES && cells.length * 2 >= outOf) return toGroups([cells]);
  const byColumn = new Map<number, FaultyCell[]>();
  for (const cell of cells) {
    const known = byColumn.get(cell.at.column);
    if (known === undefined) byColumn.set(cell.at.column, [cell]);
    else known.push(cell);
  }
  const full = [...byColumn.values()].filter((column) => column.length > SINGLES);
  if (full.length >= COLUMNS_PER_SHEET) return toGroups([cells]);
  return toGroups([...byColumn.values()].flatMap((column) =>
    (column.length > SINGLES ? [column] : column.map((cell) => [cell]))));
}

function toGroups(lists: readonly (readonly FaultyCell[])[]): FaultGroup[] {
  return lists.flatMap((list) => {
    const [first, ...rest] = list;
    return first === undefined ? [] : [{ cells: [first, ...rest] as const, last: toA1((rest[rest.length - 1] ?? first).at) }];
  });
}
