import type { CheckExport } from './check-export';
import type { FileReport, FindingReport } from './contract';
import { toMarkupAttribute as attribute, toMarkupText as text } from './markup-text';
import { acrossOutcomes, fileOutcomes, type RuleOutcome } from './rule-outcomes';

interface TestCase {
  readonly xml: string;
  readonly result: 'passed' | 'failure' | 'error' | 'skipped';
}

/**
 * The check report as JUnit XML: a suite for each file and one for all together, a case for each rule that looks
 * there. Errors and warnings fail a case, infos are its output, a rule without anything to compare with is skipped,
 * and so is one all of whose findings a person has settled; a rule that broke down and a file that cannot be read are
 * errors. No times: the same report gives the same bytes.
 */
export function toJUnit(input: CheckExport): string {
  const suites = [
    ...input.report.files.map((file) => ({ name: file.path, cases: fileCases(file, input) })),
    { name: input.texts.acrossFiles, cases: acrossOutcomes(input).map((outcome) => ruleCase(outcome, input.texts.acrossFiles, input)) },
  ];
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${attribute(input.texts.toolName)}" ${countsOf(all)}>`,
    ...suites.flatMap(({ name, cases }) => [
      `  <testsuite name="${attribute(name)}" ${countsOf(cases)}>`,
      ...cases.map(({ xml }) => xml),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

function countsOf(cases: readonly TestCase[]): string {
  const countOf = (result: TestCase['result']): number => cases.filter((each) => each.result === result).length;
  return `tests="${cases.length}" failures="${countOf('failure')}" errors="${countOf('error')}" skipped="${countOf('skipped')}"`;
}

function fileCases(file: FileReport, input: CheckExport): TestCase[] {
  const { failure } = file;
  if (failure === null) return fileOutcomes(file, input).map((outcome) => ruleCase(outcome, file.path, input));
  const error = `      <error type="${attribute(failure.kind)}" message="${attribute(failure.message)}"/>`;
  return [testCase(input.texts.readingCase, file.path, [error], 'error')];
}

function ruleCase(outcome: RuleOutcome, suite: string, input: CheckExport): TestCase {
  const { rule, findings, broken } = outcome;
  const { texts } = input;
  const parts: string[] = [];
  const skipped = notRunText(outcome, input);
  if (skipped !== null) parts.push(`      <skipped message="${attribute(skipped)}"/>`);
  parts.push(...broken.map((detail) => `      <error type="rule-failed" message="${attribute(texts.ruleBroken(detail))}"/>`));
  const failing = findings.filter(({ severity }) => severity !== 'info');
  const errors = failing.filter(({ severity }) => severity === 'error').length;
  if (failing.length > 0) {
    const head = `type="${errors > 0 ? 'error' : 'warning'}" message="${attribute(texts.findingCount(errors, failing.length - errors))}"`;
    parts.push(`      <failure ${head}>${linesOf(failing, input)}</failure>`);
  }
  const infos = findings.filter(({ severity }) => severity === 'info');
  const settled = decidedLines(outcome, input);
  const isSkipped = settled !== '' && failing.length === 0 && broken.length === 0;
  if (isSkipped) parts.push(`      <skipped message="${attribute(texts.decided.title(outcome.decided.length))}">${settled}</skipped>`);
  const said = [linesOf(infos, input), ...(isSkipped ? [] : [settled])].filter((lines) => lines !== '').join('\n');
  if (said !== '') parts.push(`      <system-out>${said}</system-out>`);
  return testCase(`${rule.code} ${rule.title}`, suite, parts, resultOf(outcome, failing.length));
}

/** Why the rule did not run, in words; `null` for one that did. */
function notRunText({ notRun, offReason }: RuleOutcome, { texts }: CheckExport): string | null {
  if (notRun === null) return null;
  return notRun === 'off' ? texts.pack.off(offReason ?? '') : texts.notRun[notRun];
}

function resultOf({ broken, decided, notRun }: RuleOutcome, failing: number): TestCase['result'] {
  if (broken.length > 0) return 'error';
  if (failing > 0) return 'failure';
  return notRun === null && decided.length === 0 ? 'passed' : 'skipped';
}

/** One line for each settled finding, with what was decided. */
function decidedLines({ decided }: RuleOutcome, input: CheckExport): string {
  return decided.map((finding) =>
    `${linesOf([finding], input)} ${text(input.texts.decided.sentence(finding.decision).replace(/\s+/g, ' '))}`).join('\n');
}

/** One line for each finding: readers of JUnit show one failure for a case. */
function linesOf(findings: readonly FindingReport[], { texts }: CheckExport): string {
  return findings.map(({ severity, path, sheet, message }) => {
    const place = [path, sheet].filter((part) => part !== null).join(' ');
    return text(`${texts.severities[severity]} ${place === '' ? '' : `[${place}] `}${message}`.replace(/\s+/g, ' '));
  }).join('\n');
}

function testCase(name: string, suite: string, parts: readonly string[], result: TestCase['result']): TestCase {
  const head = `    <testcase classname="${attribute(suite)}" name="${attribute(name)}"`;
  return { xml: parts.length === 0 ? `${head}/>` : [`${head}>`, ...parts, '    </testcase>'].join('\n'), result };
}
