import type { DecidedReport } from '#core/report/contract';
import { CLI } from '#i18n/vi-cli';
import { DECISIONS, viDecision } from '#i18n/vi-decisions';

/** What a person has settled: each finding with its place and the decision below it; nothing where there is none. */
export function decidedLines(decided: readonly DecidedReport[]): string[] {
  if (decided.length === 0) return [];
  return [DECISIONS.title(decided.length), ...decided.flatMap((finding) => {
    const place = [finding.path, finding.sheet].filter((part) => part !== null).join(' ');
    return [
      `  ${CLI.severities[finding.severity]} ${finding.code} ${place === '' ? '' : `[${place}] `}${finding.message}`,
      `    → ${viDecision(finding.decision)}`,
    ];
  }), ''];
}

/** Says what the counts and the exit code leave out; nothing where there is nothing. */
export function decidedSummary(decided: readonly DecidedReport[]): string[] {
  if (decided.length === 0) return [];
  return [DECISIONS.summary(decided.length, decided.filter(({ severity }) => severity === 'error').length)];
}
