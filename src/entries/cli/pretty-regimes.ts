import type { FindingReport, RegimesReport } from '#core/report/contract';
import { CLI } from '#i18n/vi-cli';
import { REGIMES } from '#i18n/vi-regimes';

/** Two law profiles side by side: their counts, the findings that differ, and the thresholds that make them differ. */
export function regimeLines(regimes: RegimesReport): string[] {
  const { profiles, thresholds, differences } = regimes;
  return [
    REGIMES.title(regimes),
    ...profiles.map((profile) => `  ${REGIMES.profile(profile)}`),
    ...profiles.slice(0, 1).map(({ id }) => `  ${REGIMES.first(id)}`),
    '',
    REGIMES.differencesTitle(differences.length),
    ...differences.flatMap(differenceLines),
    '',
    REGIMES.thresholdsTitle(thresholds.length),
    ...thresholds.flatMap(({ label, values }) =>
      [`  ${label}`, ...values.map((value) => `    ${value.profile}: ${REGIMES.value(value)}`)]),
  ];
}

function differenceLines({ kind, changes, findings }: RegimesReport['differences'][number]): string[] {
  if (kind === 'changed') {
    return [
      `  ${REGIMES.changed(changes)}:`,
      ...findings.map(({ profile, decided, finding }) => `    ${profile}: ${findingText(finding, decided)}`),
    ];
  }
  return findings.map(({ profile, decided, finding }) => `  ${REGIMES.only(profile)}: ${findingText(finding, decided)}`);
}

function findingText({ severity, code, path, sheet, message }: FindingReport, isDecided: boolean): string {
  const place = [path, sheet].filter((part) => part !== null).join(' ');
  return `${CLI.severities[severity]} ${code} ${place === '' ? '' : `[${place}] `}${message}${isDecided ? ` ${REGIMES.decided}` : ''}`;
}
