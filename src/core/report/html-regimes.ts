import type { CheckExport } from './check-export';
import type { RegimesReport } from './contract';
import { block, element, table, type Html, type HtmlCell } from './html-markup';

/** Two law profiles side by side: their counts, the findings that differ, and the thresholds that make them differ. */
export function regimesSection(input: CheckExport): Html[] {
  const { regimes } = input.report;
  if (regimes === null) return [];
  const words = input.texts.regimes;
  const { profiles, thresholds, differences } = regimes;
  return [element('section', [
    element('h2', [words.title(regimes)]),
    ...profiles.map((profile) => element('p', [words.profile(profile)])),
    ...profiles.slice(0, 1).map(({ id }) => element('p', [words.first(id)])),
    element('h3', [words.differencesTitle(differences.length)]),
    ...(differences.length === 0 ? [] : [table({
      headers: words.differenceHeaders, className: 'regimes', rows: differences.flatMap((difference) => differenceRows(difference, input)),
    })]),
    element('h3', [words.thresholdsTitle(thresholds.length)]),
    ...(thresholds.length === 0 ? [] : [table({
      headers: [words.thresholdHeader, ...profiles.map(({ id }) => id)], className: 'regimes',
      rows: thresholds.map(({ label, values }) => [label, ...values.map(words.value)]),
    })]),
  ])];
}

function differenceRows(
  { kind, changes, findings }: RegimesReport['differences'][number], { texts }: CheckExport,
): (HtmlCell | string)[][] {
  const words = texts.regimes;
  return findings.map(({ profile, decided, finding }) => {
    const place = texts.place(finding.sheet, finding.cell);
    const where = [...(finding.path === null ? [] : [finding.path]), ...(place === '' ? [] : [place])];
    return [
      kind === 'only' ? words.only(profile) : `${profile}. ${words.changed(changes)}`,
      where.length === 0 ? texts.acrossFiles : where.join(': '),
      { text: block([
        element('p', [`${finding.code}, ${texts.severities[finding.severity]}${decided ? ` ${words.decided}` : ''}`], 'meta'),
        element('p', [texts.sentence(finding)]),
        ...(finding.basis === null ? [] : [element('p', [element('i', [texts.html.basis]), ` ${finding.basis}`], 'meta')]),
      ]) },
    ];
  });
}
