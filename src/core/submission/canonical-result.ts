import type { AwardCode, Subject } from '../domain/award';

interface CountFacts {
  readonly award: AwardCode;
  readonly subject: Subject;
  readonly count: number;
}

interface TracedCount extends CountFacts {
  readonly source: string;
  readonly cells: readonly { readonly path: string; readonly sheet: string; readonly cell: string }[];
}

/** The part of a consolidation that its certificate vouches for: who was counted with what, from which cells. */
export interface ResultFacts {
  readonly period: string | null;
  readonly units: readonly {
    readonly code: string | null;
    readonly name: string;
    readonly path: string;
    readonly status: string;
    readonly headcount: number | null;
    readonly tallies: readonly TracedCount[];
    readonly unknown: readonly { readonly award: AwardCode; readonly subject: Subject }[];
  }[];
  readonly missing: readonly { readonly code: string }[];
  readonly totals: readonly TracedCount[];
  readonly adjustments: readonly (CountFacts & { readonly reason: string })[];
}

/**
 * The result as one text, the same wherever and whenever it is worked out. What depends on more than files and plan
 * (findings, days late, past rounds) is no part of it; of the status of a unit only whether it was taken.
 */
export function toCanonicalResult({ period, units, missing, totals, adjustments }: ResultFacts): string {
  const counts = (list: readonly TracedCount[]): unknown[] => list.map(({ award, subject, count, source, cells }) =>
    [award, subject, count, source, cells.map(({ path, sheet, cell }) => [path, sheet, cell])]);
  return JSON.stringify([
    period,
    units.map(({ code, name, path, status, headcount, tallies, unknown }) =>
      [code, name, path, status !== 'refused', headcount, counts(tallies), unknown.map(({ award, subject }) => [award, subject])]),
    missing.map(({ code }) => code),
    counts(totals),
    adjustments.map(({ award, subject, count, reason }) => [award, subject, count, reason]),
  ]);
}

/** A count that two results state differently; `null` where one states none. */
export interface CountDifference {
  /** `null` for a total over all units. */
  readonly unit: string | null;
  /** Both `null` where no count differs but something else: who the unit is, its headcount, the cells counts come from. */
  readonly award: AwardCode | null;
  readonly subject: Subject | null;
  readonly stated: number | null;
  readonly found: number | null;
}

type Counts = readonly CountFacts[];

/** Where totals differ, in the order of the first list. */
export function differingCounts(unit: string | null, stated: Counts, found: Counts): CountDifference[] {
  const keyOf = ({ award, subject }: Pick<CountFacts, 'award' | 'subject'>): string => `${award} ${subject}`;
  const all = new Map([...stated, ...found].map((each) => [keyOf(each), each]));
  const countIn = (list: Counts, key: string): number | null => list.find((each) => keyOf(each) === key)?.count ?? null;
  return [...all].map(([key, { award, subject }]) => ({ unit, award, subject, stated: countIn(stated, key), found: countIn(found, key) }))
    .filter((each) => (each.stated ?? 0) !== (each.found ?? 0));
}

/** Units whose counts differ between two results over the same files. */
export function differingUnits(stated: ResultFacts, found: ResultFacts): CountDifference[] {
  const byPath = new Map(found.units.map((unit) => [unit.path, unit]));
  return stated.units.flatMap(({ path, tallies }) => differingCounts(path, tallies, byPath.get(path)?.tallies ?? []));
}
