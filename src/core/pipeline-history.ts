import { findNameHints, type NameHint } from './compare/name-hints';
import { indexPastRounds, type PastIndex } from './domain/past-index';
import { pastRefusalOf, type PastFile, type PastRefusal, type PastRounds } from './domain/past-rounds';
import type { Plan } from './domain/plan';
import type { PeriodClaim, RecognisedWorkbook } from './domain/recognised';
import { mostNamedPeriod } from './pipeline-law';
import type { CheckReport } from './report/contract';
import { toHistoryReport, toNameHintReport } from './report/past-report';
import type { RunTexts } from './report/run-texts';

/** Past rounds as one run may use them. */
export interface RunHistory {
  readonly index: PastIndex;
  /** Every file given, and why it is not used; `undefined` for one that is, or that could not be read. */
  readonly files: readonly { readonly file: PastFile; readonly refusal: PastRefusal | undefined }[];
  readonly current: PeriodClaim | null;
}

/** Takes the past workbooks that speak for a round before the one of the run; the others are kept with the reason. */
export function resolveRunHistory(rounds: PastRounds, plan: Plan | null, workbooks: readonly RecognisedWorkbook[]): RunHistory {
  const current = planPeriod(plan) ?? mostNamedPeriod(workbooks);
  const files = rounds.files.map((file) =>
    ({ file, refusal: file.kind === 'failed' ? undefined : pastRefusalOf(file, current) }));
  const used = files.flatMap(({ file, refusal }) => (file.kind === 'understood' && refusal === undefined ? [file] : []));
  return { index: indexPastRounds(used), files, current };
}

function planPeriod(plan: Plan | null): PeriodClaim | null {
  if (plan === null || plan.period === null || !/\d{4}$/.test(plan.period)) return null;
  return { kind: plan.periodKind ?? (plan.period.includes('-') ? 'school-year' : 'work-year'), text: plan.period };
}

/** What the reports say of past rounds. */
export function toPastReports(
  { index, files, current }: RunHistory, workbooks: readonly RecognisedWorkbook[], texts: RunTexts,
): Pick<CheckReport, 'history' | 'hints'> {
  const hints: readonly NameHint[] = index.isEmpty ? [] : workbooks.flatMap((workbook) => findNameHints(workbook, index));
  return {
    history: files.map(({ file, refusal }) => toHistoryReport(file, refusal, current?.text ?? null, texts)),
    hints: hints.map((hint) => toNameHintReport(hint, texts)),
  };
}
