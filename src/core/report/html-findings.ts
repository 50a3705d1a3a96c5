import type { Severity } from '../rules/define-rule';
import type { CheckExport, ExportTexts, NotRunReason } from './check-export';
import { toCodeRanges } from './code-ranges';
import { toCompactCells } from './compact-cells';
import type { FindingReport } from './contract';
import { block, element, table, type Html, type HtmlCell } from './html-markup';
import { hasPassed, type RuleOutcome } from './rule-outcomes';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const REASONS: readonly Exclude<NotRunReason, 'off'>[] = ['table', 'law', 'plan', 'consolidation'];

/** What the findings of a section are about. */
interface FindingScope {
  /** `null` for all files together. */
  readonly path: string | null;
  /** Said of a finding that has no place of its own. */
  readonly name: string;
}

/** All that the rules said about one file or about all together: by severity, then by rule; then what passed. */
export function outcomesSection(outcomes: readonly RuleOutcome[], scope: FindingScope, input: CheckExport): Html {
  const { html } = input.texts;
  const bySeverity = SEVERITIES.flatMap((severity) => severitySection(severity, outcomes, scope, input));
  const settled = decidedSection(outcomes, scope, input);
  const broken = outcomes.flatMap((outcome) => outcome.broken.map((detail) => `${outcome.rule.code}: ${detail}`));
  return block([
    ...(bySeverity.length === 0 && settled.length === 0 ? [element('p', [html.noFindings])] : bySeverity),
    ...settled,
    ...(broken.length === 0 ? [] : [element('h3', [html.brokenTitle], 'error'), ...broken.map((line) => element('p', [line]))]),
    ...ranSection(outcomes, input),
  ]);
}

function severitySection(severity: Severity, outcomes: readonly RuleOutcome[], scope: FindingScope, input: CheckExport): Html[] {
  const blocks = outcomes.flatMap((outcome) => {
    const findings = outcome.findings.filter((finding) => finding.severity === severity);
    return findings.length === 0 ? [] : [{ outcome, findings }];
  });
  if (blocks.length === 0) return [];
  const count = blocks.reduce((sum, { findings }) => sum + findings.length, 0);
  return [
    element('h3', [`${input.texts.severities[severity]} (${input.texts.html.count(count)})`], severity),
    ...blocks.map(({ outcome, findings }) =>
      ruleBlock(outcome, severity, findings.map((finding) => findingRow(finding, scope, input)), input)),
  ];
}

/** What a person has settled, with what was decided; in no count. */
function decidedSection(outcomes: readonly RuleOutcome[], scope: FindingScope, input: CheckExport): Html[] {
  const { html, decided: words, severities } = input.texts;
  const settled = outcomes.flatMap(({ decided }) => decided);
  if (settled.length === 0) return [];
  return [
    element('h3', [words.title(settled.length)]),
    table({
      headers: html.findingHeaders, className: 'findings',
      rows: settled.map((finding) => findingRow({ ...finding, path: finding.path === scope.path ? null : finding.path }, scope, input, [
        element('p', [`${finding.code}, ${severities[finding.severity]}`], 'meta'),
        element('p', [element('b', [html.decision]), ` ${words.sentence(finding.decision)}`]),
      ])),
    }),
  ];
}

/** Decisions that settle nothing any more, are past their last day, or could not be judged by a day. */
export function decisionNotes({ report, texts: { decided } }: CheckExport): Html[] {
  const { unused, expired, unjudged } = report.decisions;
  const lines = [...unused.map(decided.unused), ...expired.map(decided.expired), ...unjudged.map(decided.unjudged)];
  return lines.map((line) => element('p', [line]));
}

/** Name, reason and mending of a rule once, then its findings. */
function ruleBlock(
  { rule }: RuleOutcome, severity: Severity, rows: readonly (readonly (HtmlCell | string)[])[], input: CheckExport,
): Html {
  const { html } = input.texts;
  return element('div', [
    element('h4', [`${rule.code} – ${rule.title}`]),
    element('p', [element('b', [html.why]), ` ${rule.why}`]),
    element('p', [element('b', [html.fix]), ` ${rule.fix}`]),
    table({ headers: html.findingHeaders, className: 'findings', rows }),
  ], `rule ${severity}`);
}

function findingRow(
  finding: FindingReport, scope: FindingScope, { texts }: CheckExport, more: readonly Html[] = [],
): (HtmlCell | string)[] {
  const ownPath = finding.path ?? scope.path;
  const place = texts.place(finding.sheet, finding.cell);
  const where = [...(finding.path === null ? [] : [finding.path]), ...(place === '' ? [] : [place])];
  const related = relatedPlaces(finding.related, ownPath, texts);
  return [
    where.length === 0 ? scope.name : where.join(': '),
    { text: block([
      element('p', [texts.sentence(finding)]),
      ...(finding.basis === null ? [] : [element('p', [element('i', [texts.html.basis]), ` ${finding.basis}`], 'meta')]),
      ...(related.length === 0 ? [] : [element('p', [element('i', [texts.html.related]), ` ${related.join('; ')}`], 'meta')]),
      ...more,
    ]) },
  ];
}

/** The other places of a finding, cells of one sheet together; files are named where they are not its own. */
function relatedPlaces(related: FindingReport['related'], ownPath: string | null, texts: ExportTexts): string[] {
  const sheets = new Map<string, { readonly path: string; readonly sheet: string; readonly cells: string[] }>();
  for (const { path, sheet, cell } of related) {
    const key = JSON.stringify([path, sheet]);
    const group = sheets.get(key) ?? { path, sheet, cells: [] };
    if (cell !== '') group.cells.push(cell);
    sheets.set(key, group);
  }
  return [...sheets.values()].map(({ path, sheet, cells }) => [
    ...(path === '' || path === ownPath ? [] : [path]), texts.place(sheet, toCompactCells(cells)),
  ].join(': '));
}

/** Codes of the rules that ran and found nothing, of those that could not compare, and of those switched off. */
function ranSection(outcomes: readonly RuleOutcome[], { texts, rules }: CheckExport): Html[] {
  const catalogue = rules.map(({ code }) => code);
  const passed = outcomes.filter(hasPassed);
  const groups = [
    { head: texts.html.passed(passed.length), outcomes: passed },
    ...REASONS.map((reason) => {
      const notRun = outcomes.filter((outcome) => outcome.notRun === reason);
      return { head: texts.html.notRunList(notRun.length, texts.notRun[reason]), outcomes: notRun };
    }),
  ];
  return [
    ...groups.filter((group) => group.outcomes.length > 0).map((group) =>
      element('p', [element('b', [group.head]), ` ${toCodeRanges(group.outcomes.map(({ rule }) => rule.code), catalogue)}.`], 'codes')),
    ...outcomes.flatMap(({ rule, offReason }) =>
      (offReason === null ? [] : [element('p', [texts.pack.offRule(rule.code, offReason)], 'codes')])),
  ];
}
