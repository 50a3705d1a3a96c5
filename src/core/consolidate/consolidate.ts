import { compareAwardKeys, isSameAwardKey, toAwardKeyText, type AwardKey } from '../domain/award';
import type { Plan } from '../domain/plan';
import type { RecognisedWorkbook } from '../domain/recognised';
import type { LowerRecipient } from '../domain/lower-result';
import type { CellReference, UnitFacts } from '../domain/tally';
import { chooseSubmissions, type RefusalReason } from './choose-submissions';
import { compareTexts } from './compare-texts';
import { recountWorkbook } from './recount';

/** A workbook that was received, with what it says in numbers. */
export interface Submission {
  readonly workbook: RecognisedWorkbook;
  readonly facts: UnitFacts;
  /** Of a unit that comes through the result of a lower consolidation; left out for a file of its own. */
  readonly carried?: Carried;
}

/** What a lower result says of a unit besides its counts. */
export interface Carried {
  /** Path of the result. */
  readonly via: string;
  /** Taken with warnings there. */
  readonly isFlawed: boolean;
  readonly recipients: readonly LowerRecipient[];
  /** Its summary, the other account of the counts: by award key text, without what it does not tell. */
  readonly recount: ReadonlyMap<string, number>;
}

/** A correction to a total with its reason (điều chỉnh); `count` may be negative. */
export interface Adjustment {
  readonly reason: string;
  readonly key: AwardKey;
  readonly count: number;
}

/** A correction that a lower result brings along; it counts with the units of that result. */
export interface CarriedAdjustment extends Adjustment {
  readonly via: string;
}

export interface ConsolidationInput {
  /** In any order: the outcome does not depend on it. */
  readonly submissions: readonly Submission[];
  readonly plan: Plan | null;
  readonly adjustments: readonly (Adjustment | CarriedAdjustment)[];
}

/** One file of the ledger; only files that are not refused count. */
export interface ConsolidatedUnit {
  readonly code: string | null;
  readonly name: string;
  readonly submission: Submission;
  readonly refused: RefusalReason | null;
}

export interface AwardTotal {
  readonly key: AwardKey;
  readonly count: number;
  readonly source: 'tally' | 'list';
  readonly cells: readonly CellReference[];
}

/** Proof of a total: sum of the units, adjustments, and everything counted again from the sheets. */
export interface BalanceLine {
  readonly key: AwardKey;
  readonly units: number;
  readonly adjustments: number;
  readonly total: number;
  readonly recount: number;
  readonly ok: boolean;
}

export interface Consolidation {
  /** By the order of the plan, then by name and path; refused files stand after the taken file of their unit. */
  readonly units: readonly ConsolidatedUnit[];
  readonly totals: readonly AwardTotal[];
  readonly adjustments: readonly Adjustment[];
  readonly balance: readonly BalanceLine[];
  /** Some count of a unit that was taken is unknown, so totals lack it. */
  readonly hasUnknownCounts: boolean;
}

/** Adds up the units of a run: award by award, each total with all cells it rests on. Order of the files is without effect. */
export function consolidate({ submissions, plan, adjustments: given }: ConsolidationInput): Consolidation {
  const ledger = toLedger(submissions, plan);
  const taken = ledger.filter(({ refused }) => refused === null);
  const ways = new Set(taken.map(({ submission }) => submission.carried?.via));
  const adjustments = given.filter((adjustment) => !('via' in adjustment) || ways.has(adjustment.via))
    .map(({ reason, key, count }) => ({ reason, key, count }));
  const totals = totalsOf(taken, adjustments);
  return {
    units: ledger,
    totals,
    adjustments,
    balance: balanceOf(taken, adjustments, totals),
    hasUnknownCounts: taken.some(({ submission }) => submission.facts.counts.some(({ count }) => count === undefined)),
  };
}

function toLedger(submissions: readonly Submission[], plan: Plan | null): ConsolidatedUnit[] {
  const refusals = chooseSubmissions(submissions, plan);
  const order = new Map<string | null, number>((plan?.units ?? []).map(({ code }, index) => [code, index]));
  const rankOf = ({ code }: ConsolidatedUnit): number => order.get(code) ?? order.size;
  return submissions
    .map((submission): ConsolidatedUnit => ({
      code: submission.workbook.unit?.code ?? null,
      name: submission.workbook.unit?.name ?? fileStem(submission.workbook.path),
      submission,
      refused: refusals.get(submission.workbook.path) ?? null,
    }))
    .sort((left, right) => rankOf(left) - rankOf(right)
      || compareTexts(left.name, right.name)
      || Number(left.refused !== null) - Number(right.refused !== null)
      || compareTexts(left.submission.workbook.path, right.submission.workbook.path));
}

function fileStem(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}

interface GrowingTotal {
  readonly key: AwardKey;
  count: number;
  isNamed: boolean;
  readonly cells: CellReference[];
}

function totalsOf(taken: readonly ConsolidatedUnit[], adjustments: readonly Adjustment[]): AwardTotal[] {
  const totals = new Map<string, GrowingTotal>();
  const totalOf = (key: AwardKey): GrowingTotal => {
    const text = toAwardKeyText(key);
    const known = totals.get(text) ?? { key, count: 0, isNamed: true, cells: [] };
    totals.set(text, known);
    return known;
  };
  for (const { submission } of taken) {
    for (const { key, count, cells, source } of submission.facts.counts) {
      if (count === undefined) continue;
      const total = totalOf(key);
      total.count += count;
      total.isNamed &&= source === 'list';
      total.cells.push(...cells);
    }
  }
  for (const { key, count } of adjustments) totalOf(key).count += count;
  return [...totals.values()]
    .sort((left, right) => compareAwardKeys(left.key, right.key))
    .map(({ key, count, isNamed, cells }) => ({ key, count, source: isNamed ? 'list' : 'tally', cells }));
}

function balanceOf(
  taken: readonly ConsolidatedUnit[], adjustments: readonly Adjustment[], totals: readonly AwardTotal[],
): BalanceLine[] {
  const recounts = taken.map(({ submission }) => submission.carried?.recount ?? recountWorkbook(submission.workbook));
  return totals.map(({ key, count: total }) => {
    const units = addUp(taken.map(({ submission }) =>
      submission.facts.counts.find((count) => isSameAwardKey(count.key, key))?.count));
    const adjusted = addUp(adjustments.filter((adjustment) => isSameAwardKey(adjustment.key, key)).map(({ count }) => count));
    const recount = addUp(recounts.map((counts) => counts.get(toAwardKeyText(key))));
    return { key, units, adjustments: adjusted, total, recount, ok: units + adjusted === total && recount === units };
  });
}

function addUp(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
