import type { ReadFailure } from '../grid/read-failure';
import { isEarlierPeriod } from './period';
import type { PeriodClaim, RecognisedWorkbook } from './recognised';
import type { UnitFacts } from './tally';

/** A workbook of a past round, understood or not readable at all. */
export type PastFile =
  | { readonly kind: 'understood'; readonly workbook: RecognisedWorkbook; readonly facts: UnitFacts }
  | { readonly kind: 'failed'; readonly path: string; readonly sha256: string; readonly failure: ReadFailure };

export type UnderstoodPast = Extract<PastFile, { kind: 'understood' }>;

/** Workbooks of past rounds (các đợt trước): of units, or results of consolidations. */
export interface PastRounds {
  /** In the order given. */
  readonly files: readonly PastFile[];
}

export const NO_PAST_ROUNDS: PastRounds = { files: [] };

/** Those that could be read, used or not. */
export function pastWorkbooks({ files }: PastRounds): readonly RecognisedWorkbook[] {
  return files.flatMap((file) => (file.kind === 'understood' ? [file.workbook] : []));
}

/** Why a past workbook is not used: it names no period, or none before that of the run, or nobody for an award. */
export type PastRefusal = 'no-period' | 'not-earlier' | 'no-award';

/** Whether a workbook may speak for a past round, `undefined` when it may; `current` is the period of the run. */
export function pastRefusalOf({ workbook, facts }: UnderstoodPast, current: PeriodClaim | null): PastRefusal | undefined {
  const { period } = workbook;
  if (period === null) return 'no-period';
  if (current !== null && !isEarlierPeriod(period, current)) return 'not-earlier';
  return facts.counts.length === 0 ? 'no-award' : undefined;
}
