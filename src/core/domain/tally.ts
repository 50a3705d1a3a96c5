import type { CellAddress } from '../grid/address';
import type { AwardKey } from './award';

/** A cell of a unit file; `path` as the user gave it. */
export interface CellReference {
  readonly path: string;
  readonly sheet: string;
  readonly at: CellAddress;
}

/**
 * How many of one award a unit states (in its tally) or names (in its lists).
 * `count` is `undefined` when one of the figures it rests on cannot be read: unknown is not zero.
 */
export interface AwardCount {
  readonly key: AwardKey;
  readonly count: number | undefined;
  /** Cells the count rests on: the tally cells added, or one name cell a recipient. */
  readonly cells: readonly CellReference[];
  /** Cell to mend when the count is wrong: the stated figure of a tally, the header of a list. */
  readonly statedAt: CellReference;
}

/** A figure of a unit with the cell that states it. */
export interface StatedFigure {
  readonly value: number;
  readonly at: CellReference;
}

/** What one unit workbook says in numbers. */
export interface UnitFacts {
  readonly headcount: StatedFigure | null;
  /** Counts of the tally, catalogue order. */
  readonly tallied: readonly AwardCount[];
  /** Counts of names in the lists, catalogue order. */
  readonly listed: readonly AwardCount[];
  /** The counts that hold: names where there is a list, else the tally. */
  readonly counts: readonly (AwardCount & { readonly source: 'tally' | 'list' })[];
}
