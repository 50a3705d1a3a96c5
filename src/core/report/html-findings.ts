import type { Severity } from '../rules/define-rule';
import type { CheckExport, NotRunReason } from './check-export';
import type { FindingReport } from './contract';
import { block, element, table, type Html, type HtmlCell } from './html-markup';
import { hasPassed, type RuleOutcome } from './rule-outcomes';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const REASONS: readonly NotRunReason[] = ['table', 'law', 'plan', 'consolidation'];

/**
 * All that the rules said about one file or about all together: by severity, then by rule; then what passed.
 * `whole` names the place of a finding that has none of its own.
 */
export function outcomesSection(outcomes: readonly RuleOutcome[], whole: string, input: CheckExport): Html {
  const { html } = input.texts;
  const bySeverity = SEVERITIES.flatMap((severity) => severitySection(severity, outcomes, whole, input));
  const broken = outcomes.flatMap((outcome) => outcome.broken.map((detail) => `${outcome.rule.code}: ${detail}`));
  return block([
    ...(bySeverity.length === 0 ? [element('p', [html.noFindings])] : bySeverity),
    ...(broken.length === 0 ? [] : [element('h3', [html.brokenTitle], 'error'), ...broken.map((line) => element('p', [line]))]),
    ...ranSection(outcomes, input),
  ]);
}

function severitySection(severity: Severity, outcomes: readonly RuleOutcome[], whole: string, input: CheckExport): Html[] {
  const blocks = outcomes.flatMap((outcome) => {
    const findings = outcome.findings.filter((finding) => finding.severity === severity);
    return findings.length === 0 ? [] : [{ outcome, findings }];
  });
  if (blocks.length === 0) return [];
  const count = blocks.reduce((sum, { findings }) => sum + findings.length, 0);
  return [
    element('h3', [`${input.texts.severities[severity]} (${input.texts.html.count(count)})`], severity),
    ...blocks.map(({ outcome, findings }) =>
      ruleBlock(outcome, severity, findings.map((finding) => findingRow(finding, whole, input)), input)),
  ];
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

function findingRow(finding: FindingReport, whole: string, { texts }: CheckExport): (HtmlCell | string)[] {
  const place = texts.place(finding.sheet, finding.cell);
  const where = [...(finding.path === null ? [] : [finding.path]), ...(place === '' ? [] : [place])];
  const related = finding.related.map(({ path, sheet, cell }) => [
    ...(path === '' ? [] : [path]), texts.place(sheet, cell === '' ? null : cell),
  ].join(': '));
  const sentence = element('p', [texts.sentence(finding)]);
  return [
    where.length === 0 ? whole : where.join(': '),
    { text: related.length === 0 ? sentence : block([sentence, element('p', [`${texts.html.related} ${related.join('; ')}`], 'meta')]) },
    finding.basis ?? '',
  ];
}

/** Codes of the rules that ran and found nothing, and of those that could not compare. */
function ranSection(outcomes: readonly RuleOutcome[], { texts }: CheckExport): Html[] {
  const passed = outcomes.filter(hasPassed);
  const groups = [
    { head: texts.html.passed(passed.length), outcomes: passed },
    ...REASONS.map((reason) => {
      const notRun = outcomes.filter((outcome) => outcome.notRun === reason);
      return { head: texts.html.notRunList(notRun.length, texts.notRun[reason]), outcomes: notRun };
    }),
  ];
  return groups.filter((group) => group.outcomes.length > 0).map((group) =>
    element('p', [element('b', [group.head]), ` ${group.outcomes.map(({ rule }) => rule.code).join(', ')}.`], 'codes'));
}
