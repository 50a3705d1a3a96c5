import type { MarkedFinding } from '../decisions/fingerprint';
import type { Settlement } from '../decisions/settle-findings';
import type { RuleFailure } from '../rules/finding';
import type { CheckReport, FileReport } from './contract';
import { toDecidedReports, toFindingReport, toRuleFailureReports } from './file-report';
import type { RunTexts } from './run-texts';

export interface CheckReportInput {
  /** Id of the law profile applied. */
  readonly profile: string;
  /** Input order. */
  readonly files: readonly FileReport[];
  /** Findings across files. */
  readonly findings: readonly MarkedFinding[];
  readonly settlement: Settlement;
  readonly ruleFailures: readonly RuleFailure[];
  readonly past: Pick<CheckReport, 'history' | 'hints'>;
  readonly pack: Pick<CheckReport, 'pack' | 'rulesOff'>;
  readonly texts: RunTexts;
}

/** The report of `check` (report contract); sentences come from `texts`. */
export function toCheckReport(input: CheckReportInput): CheckReport {
  const { profile, files, findings, settlement, ruleFailures, past, texts } = input;
  const across = findings.map((finding) => toFindingReport(finding, texts, false));
  const all = [...files.flatMap((file) => file.findings), ...across];
  const countOf = (severity: MarkedFinding['severity']): number => all.filter((finding) => finding.severity === severity).length;
  return {
    version: 1,
    profile,
    files,
    findings: across,
    decided: toDecidedReports(settlement.decided, texts),
    decisions: settlement.notes,
    summary: {
      errors: countOf('error'),
      warnings: countOf('warning'),
      infos: countOf('info'),
      failures: files.filter(({ failure }) => failure !== null).length,
    },
    regimes: null,
    ruleFailures: toRuleFailureReports(ruleFailures),
    ...past,
    ...input.pack,
  };
}
