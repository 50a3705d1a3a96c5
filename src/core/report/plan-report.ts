import { dossierMatrix, type DossierRow } from '../compare/dossier';
import { positionShares } from '../compare/position-shares';
import { unreadableUnits } from '../compare/unreadable-units';
import type { ConsolidatedUnit, Submission } from '../consolidate/consolidate';
import { decidedAwards, type DecidedAwards } from '../consolidate/decided-awards';
import { toRecipientKey } from '../consolidate/recipient-key';
import { isSameAwardKey, type AwardKey } from '../domain/award';
import type { Plan } from '../domain/plan';
import type { Recipient, RecognisedWorkbook } from '../domain/recognised';
import { targetBasesOf } from '../rules/shared/target-bases';
import { isProposalList, claimsKey } from '../rules/shared/recipients';
import type { ConsolidationReport } from './contract';
import type { CompletenessReport } from './contract-plan';
import { toCountedKeys, toSummaryRows, type CountSource, type RowSource } from './result-rows';
import { toPlanTotals, toVariances } from './variances';

/** What a consolidation is held against besides the law. */
export interface PlanReportInput {
  /** The ledger. */
  readonly units: readonly ConsolidatedUnit[];
  readonly report: RowSource & CountSource;
  readonly plan: Plan | null;
  /** Workbooks of decided awards that could be read. */
  readonly decided: readonly RecognisedWorkbook[];
  /** Day to judge lateness by, `YYYY-MM-DD`. */
  readonly asOf: string | null;
}

export type PlanReport = Pick<ConsolidationReport, 'variances' | 'planTotals' | 'completeness' | 'shares'>;

/** Registered, allotted, proposed and decided; what came in; who is proposed by position. */
export function toPlanReport({ units, report, plan, decided: workbooks, asOf }: PlanReportInput): PlanReport {
  const shares = positionShares(units).map(({ key, ...share }) => ({ ...key, ...share }));
  if (plan === null) return { variances: [], planTotals: [], completeness: null, shares };
  const decided = workbooks.length === 0 ? null : decidedAwards(workbooks, plan);
  const variances = variancesOf(units, report, plan, decided);
  const failed = report.files.flatMap(({ path, failure }) => (failure === null ? [] : [path]));
  const matrix = dossierMatrix({ units, plan, unreadable: unreadableUnits(failed, plan), asOf });
  return { variances, planTotals: toPlanTotals(variances, decided), completeness: toCompletenessReport(matrix), shares };
}

function variancesOf(
  units: readonly ConsolidatedUnit[], report: RowSource & CountSource, plan: Plan, decided: DecidedAwards | null,
): ConsolidationReport['variances'] {
  const submissions = new Map(units.map(({ submission }) => [submission.workbook.path, submission]));
  const bases = new Map([...submissions].map(([path, { workbook, facts }]) => [path, targetBasesOf(workbook, facts)]));
  return toVariances({
    rows: toSummaryRows(report, plan), keys: toCountedKeys(report), plan, decided, bases,
    proposedNames: (path, key) => namesOf(submissions.get(path), key),
  });
}

function namesOf(submission: Submission | undefined, key: AwardKey): ReadonlySet<string> | undefined {
  const carried = submission?.carried?.recipients.filter((each) => isSameAwardKey(each.key, key)) ?? [];
  const rows = submission?.workbook.sheets
    .flatMap(({ tables }) => tables.filter(isProposalList).flatMap(({ recipients }) => [...recipients])) ?? [];
  const own: Pick<Recipient, 'name'>[] = [...rows.filter((recipient) => claimsKey(recipient, key)), ...carried];
  return own.length === 0 ? undefined : new Set(own.flatMap((recipient) => toRecipientKey(recipient) ?? []));
}

function toCompletenessReport({ deadline, forms, isAsked, rows }: ReturnType<typeof dossierMatrix>): CompletenessReport {
  const countIn = (state: DossierRow['state']): number => rows.filter((row) => row.state === state).length;
  const missing = countIn('missing');
  return {
    deadline,
    expected: rows.length, received: rows.length - missing,
    onTime: countIn('on-time'), late: countIn('late'), unknown: countIn('unknown'), missing,
    forms, formsAsked: isAsked,
    units: rows.map(({ unit: { code, name, cluster }, ...row }) => ({ code, name, cluster, ...row })),
  };
}
