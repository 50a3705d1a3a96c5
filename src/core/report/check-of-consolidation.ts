import type { CheckReport, ConsolidationReport } from './contract';

/** The findings of a consolidation in the form of a check, for reports that show checks. */
export function toCheckOfConsolidation(report: ConsolidationReport): CheckReport {
  const { profile, files, findings, decided, decisions, ruleFailures, history, hints, pack, rulesOff } = report;
  const all = [...files.flatMap((file) => file.findings), ...findings];
  const countOf = (severity: string): number => all.filter((finding) => finding.severity === severity).length;
  return {
    version: 1, profile, files, findings, decided, decisions, ruleFailures, history, hints, pack, rulesOff, regimes: null,
    summary: {
      errors: countOf('error'), warnings: countOf('warning'), infos: countOf('info'),
      failures: files.filter(({ failure }) => failure !== null).length,
    },
  };
}
