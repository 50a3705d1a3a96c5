import type { Severity } from '../rules/define-rule';
import type { CheckExport } from './check-export';
import type { FileReport, FindingReport } from './contract';
import { decisionNotes, outcomesSection } from './html-findings';
import { block, element, page, table, type Html, type HtmlCell } from './html-markup';
import { regimesSection } from './html-regimes';
import { HTML_STYLE } from './html-style';
import { acrossOutcomes, fileOutcomes, hasPassed, type RuleOutcome } from './rule-outcomes';

/**
 * The check report as one HTML page for print on A4: what came out in all, then file by file what is wrong, why it
 * matters, how to mend it, where and on what basis, and what was looked at and is in order. No script, nothing
 * loaded, every text escaped, no times: the same report gives the same bytes.
 */
export function toHtmlReport(input: CheckExport): string {
  const { report, texts } = input;
  const files = report.files.map((file) => ({ file, outcomes: fileOutcomes(file, input) }));
  const across = acrossOutcomes(input);
  return page({
    language: texts.language,
    title: texts.html.title,
    style: HTML_STYLE,
    body: [
      ...titleBlock(input),
      element('section', [element('h2', [texts.html.summaryTitle]), summaryTable(input)]),
      ...files.map(({ file, outcomes }, index) => fileSection(file, index + 1, outcomes, input)),
      element('section', [element('h2', [texts.acrossFiles]), outcomesSection(across, { path: null, name: texts.acrossFiles }, input), ...decisionNotes(input)]),
      ...regimesSection(input),
      rulesSection([...files.flatMap(({ outcomes }) => outcomes), ...across], input),
      signature(texts),
    ],
  });
}

/** Head of an office paper: the office to the left, country and motto to the right, the title under both. */
function titleBlock({ report, toolVersion, texts }: CheckExport): Html[] {
  const { html } = texts;
  const decidedErrors = report.decided.filter(({ severity }) => severity === 'error').length;
  return [
    element('header', [
      element('div', [element('p', [html.office]), element('p', [html.officeBlank])]),
      element('div', [element('p', [html.country]), element('p', [element('span', [html.motto], 'motto')])]),
    ]),
    element('h1', [html.title]),
    element('p', [html.overview(report.files.length, report.summary)], 'lead'),
    ...(report.decided.length === 0 ? [] : [element('p', [texts.decided.overview(report.decided.length, decidedErrors)], 'lead')]),
    element('p', [`${html.lawProfile(report.profile)} ${html.madeWith(texts.toolName, toolVersion)}`], 'lead'),
    ...packLines({ report, texts }).map((line) => element('p', [line], 'lead')),
  ];
}

/** The province pack with the severities it changes and what is to be known of it; rules it switches off stand with the rules. */
function packLines({ report: { pack }, texts }: Pick<CheckExport, 'report' | 'texts'>): string[] {
  if (pack === null) return [];
  return [
    texts.pack.used(pack),
    ...pack.severities.map((change) => `${texts.pack.severity(change)}.`),
    ...pack.notes,
  ];
}

/** Place for the date and the name of the person who checked. */
function signature({ html }: CheckExport['texts']): Html {
  return element('footer', [
    element('p', [element('i', [html.signedOn])]), element('p', [element('b', [html.signedBy])]), element('p', [element('i', [html.signedHow])]),
  ]);
}

function numberCell(value: number, { texts }: CheckExport): HtmlCell {
  return { text: texts.html.count(value), isNumber: true };
}

function countCells(findings: readonly FindingReport[], input: CheckExport): HtmlCell[] {
  const countOf = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return [countOf('error'), countOf('warning'), countOf('info')].map((count) => numberCell(count, input));
}

function summaryTable(input: CheckExport): Html {
  const { report, texts } = input;
  const { errors, warnings, infos, failures } = report.summary;
  const rows = report.files.map((file, index) => {
    const unit = file.failure === null ? file.unit?.name ?? texts.html.unitUnknown : texts.html.unreadable;
    const unknown = { text: '–', isNumber: true };
    const counts = file.failure === null ? countCells(file.findings, input) : [unknown, unknown, unknown];
    return [numberCell(index + 1, input), file.path, unit, ...counts];
  });
  const across = ['', texts.acrossFiles, '', ...countCells(report.findings, input)];
  const unreadable = failures === 0 ? '' : `${texts.html.unreadable}: ${texts.html.count(failures)}`;
  return table({
    className: 'sum',
    headers: texts.html.summaryHeaders,
    rows: report.findings.length === 0 ? rows : [...rows, across],
    foot: ['', texts.html.total, unreadable, ...[errors, warnings, infos].map((count) => numberCell(count, input))],
  });
}

function fileSection(file: FileReport, number: number, outcomes: readonly RuleOutcome[], input: CheckExport): Html {
  const { html } = input.texts;
  const head = [
    element('h2', [`${html.count(number)}. ${file.path}`]),
    element('p', [`${html.checksum}: `, element('span', [file.sha256], 'hash')], 'meta'),
  ];
  if (file.failure !== null) {
    return element('section', [...head, element('p', [element('b', [`${html.unreadable}. `]), file.failure.message], 'failure')]);
  }
  const known = [
    `${html.unit}: ${file.unit?.name ?? html.unitUnknown}.`,
    ...(file.period === null ? [] : [`${html.period}: ${file.period}.`]),
    ...(file.profile === null || file.profile === input.report.profile ? [] : [html.lawProfile(file.profile)]),
  ];
  const sheets = file.sheets.map(({ name, form, range, rows }) => html.sheet({ name, form: html.forms[form], range, rows: rows.data }));
  return element('section', [block([
    ...head,
    element('p', [known.join(' ')]),
    ...(sheets.length === 0 ? [] : [element('p', [`${html.sheets} ${sheets.join('; ')}.`])]),
    outcomesSection(outcomes, { path: file.path, name: html.wholeFile }, input),
  ])]);
}

/** Every rule with what it came to in this run, as the key to the codes above. */
function rulesSection(outcomes: readonly RuleOutcome[], input: CheckExport): Html {
  const { html } = input.texts;
  return element('section', [
    element('h2', [html.rulesTitle]),
    table({
      headers: html.rulesHeaders, className: 'rules',
      rows: input.rules.map((rule) => {
        const own = outcomes.filter((outcome) => outcome.rule.id === rule.id);
        const counts = [
          own.reduce((sum, { findings }) => sum + findings.length, 0),
          own.filter(hasPassed).length,
          own.filter(({ notRun }) => notRun !== null).length,
        ];
        return [rule.code, rule.title, ...counts.map((count) => numberCell(count, input))];
      }),
    }),
  ]);
}
