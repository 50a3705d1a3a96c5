import type { AwardCode, Subject } from '#core/domain/award';
import type { SheetForm } from '#core/domain/recognised';
import type { CellAddress } from '#core/grid/address';

/** What a column of a generated table holds. Awards of tallies carry whom they count: `GK/collective`. */
export type ColumnTag =
  | 'serial' | 'unit' | 'headcount' | 'women' | 'men' | 'leaders' | 'direct' | 'collectives' | 'row-total'
  | `count:${AwardCode}/${Subject}` | `percent:${AwardCode}` | `mark:${AwardCode}` | 'count:row/collective' | 'count:row/individual'
  | 'award-label' | 'name' | 'family' | 'given' | 'collective' | 'recipient' | 'birth' | 'position' | 'workplace' | 'rating'
  | 'discipline' | 'start' | 'absence' | 'initiative' | 'initiative-decision' | 'vote' | 'history' | 'achievement' | 'award'
  | 'subject' | 'decider' | 'note';

export interface GroupMap {
  readonly heading: number;
  /** Row that states the sum; the heading itself where that states it, `null` where nothing does. */
  readonly sum: number | null;
  readonly rows: readonly number[];
}

/** Where the parts of one table stand. Rows and columns from 0. */
export interface TableMap {
  readonly form: SheetForm;
  readonly header: { readonly first: number; readonly last: number };
  readonly columns: ReadonlyMap<ColumnTag, number>;
  readonly rows: readonly number[];
  readonly groups: readonly GroupMap[];
  readonly total: number | null;
  /** Award of the whole list, where its title says it. */
  readonly award: AwardCode | null;
  /** Line that states how many the list has. */
  readonly closing: CellAddress | null;
}

export function isCountTag(tag: ColumnTag): boolean {
  return tag.startsWith('count:') || ['headcount', 'women', 'men', 'leaders', 'direct', 'collectives', 'row-total'].includes(tag);
}

/** Tags of the columns that count, left to right. */
export function countTags(table: TableMap): ColumnTag[] {
  return [...table.columns].filter(([tag]) => isCountTag(tag)).sort(([, left], [, right]) => left - right).map(([tag]) => tag);
}

export function columnOf(table: TableMap, tag: ColumnTag): number | undefined {
  return table.columns.get(tag);
}
