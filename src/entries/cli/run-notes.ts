import type { PlanOutcome } from '#app/use-cases/run-contract';
import type { ProfileChoice } from '#core/law/resolve-profile';
import type { DecisionNotesReport, FileReport, FindingReport, HistoryReport, PackReport, RuleFailureReport } from '#core/report/contract';
import { CLI } from '#i18n/vi-cli';
import { PLAN_READING, viPlanNote, viPlanProblem } from '#i18n/vi-plan-reading';
import { DECISIONS } from '#i18n/vi-decisions';
import { PAST } from '#i18n/vi-past';
import { say, type ExitCode, type Terminal } from './terminal';

interface RunParts {
  readonly plan: PlanOutcome | null;
  readonly law: ProfileChoice;
  readonly report: {
    readonly ruleFailures: readonly RuleFailureReport[];
    readonly decisions: DecisionNotesReport;
    readonly history: readonly HistoryReport[];
    readonly pack: PackReport | null;
  };
}

/**
 * Says what stands beside the report: unusable places of the plan, the choice of law, what to know of the province
 * pack, past rounds that were not used, decisions to look at, rules that broke.
 */
export function sayRunNotes({ plan, law, report }: RunParts, terminal: Terminal): void {
  sayPlan(plan, terminal);
  const note = CLI.lawNote(law);
  if (note !== undefined) say(terminal, note);
  for (const packNote of report.pack?.notes ?? []) say(terminal, packNote);
  for (const { path, failure } of report.history) {
    if (failure !== null) say(terminal, PAST.unused(path, failure.message));
  }
  const { unused, expired, unjudged } = report.decisions;
  for (const decision of unused) say(terminal, DECISIONS.unused(decision));
  for (const decision of expired) say(terminal, DECISIONS.expired(decision));
  for (const decision of unjudged) say(terminal, DECISIONS.unjudged(decision));
  for (const { rule, path, detail } of report.ruleFailures) say(terminal, CLI.ruleFailed(rule, path, detail));
}

/** What the plan was read from, what it lacks, and places of it that could not be used. */
export function sayPlan(plan: PlanOutcome | null, terminal: Terminal): void {
  if (plan === null) return;
  if (plan.notes.length > 0) say(terminal, PLAN_READING.taken);
  for (const note of plan.notes) say(terminal, `  ${viPlanNote(note)}`);
  if (plan.problems.length === 0) return;
  say(terminal, CLI.planProblems(plan.path));
  for (const problem of plan.problems) say(terminal, `  ${viPlanProblem(problem)}`);
}

export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly failures: number;
}

export function countFindings(files: readonly FileReport[], across: readonly FindingReport[]): FindingCounts {
  const all = [...files.flatMap(({ findings }) => findings), ...across];
  const countOf = (severity: FindingReport['severity']): number => all.filter((each) => each.severity === severity).length;
  return {
    errors: countOf('error'), warnings: countOf('warning'), infos: countOf('info'),
    failures: files.filter(({ failure }) => failure !== null).length,
  };
}

/** 1 for an error in the data; else 2 when something could not be read or checked; else 0. */
export function exitCodeOf(counts: FindingCounts, hasUnavailable: boolean, ruleFailures: number): ExitCode {
  if (counts.errors > 0) return 1;
  return counts.failures > 0 || hasUnavailable || ruleFailures > 0 ? 2 : 0;
}

/** Some workbook of a past round could not be read, or does not speak for one: less was checked than was asked for. */
export function hasUnusedHistory(history: readonly HistoryReport[]): boolean {
  return history.some(({ failure }) => failure !== null);
}

/** JSON of a report: two spaces, a line break at the end, the same bytes everywhere. */
export function toJsonText(report: unknown): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
