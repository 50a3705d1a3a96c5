import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CheckReport, ConsolidationReport, FindingReport } from '#core/report/contract';
import { RULES } from '#core/rules/registry';
import { checkRun, consolidateRun } from '#support/run-files';

const FIXTURES = resolve(__dirname, '../fixtures');

/** A fault that must be told; `null` = anywhere, `row` (from 1) instead of a cell. */
interface ExpectedFault {
  readonly rule: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly row?: number;
}

interface DefectCase {
  readonly path: string | readonly string[];
  readonly args: readonly string[];
  readonly expect: readonly ExpectedFault[];
  readonly absent: readonly string[];
  readonly allow: readonly string[];
}

/** Faults that the sample workbooks carry and no rule finds yet. A new rule takes its name off this list. */
const NOT_BUILT: readonly string[] = [];

const KNOWN_RULES: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

function readCases(folder: string): DefectCase[] {
  return JSON.parse(readFileSync(join(FIXTURES, folder, 'truth.json'), 'utf8')) as DefectCase[];
}

function argument(args: readonly string[], name: string): string | undefined {
  const index = args.indexOf(name);
  return index < 0 ? undefined : args[index + 1];
}

function allFindings({ files, findings }: CheckReport | ConsolidationReport): readonly FindingReport[] {
  return [...files.flatMap((file) => file.findings), ...findings];
}

function isAt({ sheet, cell }: FindingReport, fault: ExpectedFault): boolean {
  if (fault.sheet !== null && fault.sheet !== sheet) return false;
  if (fault.cell !== null) return fault.cell === cell;
  return fault.row === undefined || String(fault.row) === /\d+$/.exec(cell ?? '')?.[0];
}

function toLine({ rule, severity, sheet, cell, message }: FindingReport): string {
  return `${severity} ${rule} ${sheet ?? ''}!${cell ?? ''}: ${message}`;
}

/** What is wrong with the answer to a case; empty when it is as it must be. */
function faultsOf({ expect: faults, absent, allow }: DefectCase, found: readonly FindingReport[]): string[] {
  const expected = new Set([...faults.map(({ rule }) => rule), ...allow]);
  return [
    ...faults
      .filter((fault) => KNOWN_RULES.has(fault.rule) && !found.some((finding) => finding.rule === fault.rule && isAt(finding, fault)))
      .map(({ rule, sheet, cell, row }) => `not told: ${rule} at ${sheet ?? ''}!${cell ?? ''}${row === undefined ? '' : ` row ${String(row)}`}`),
    ...found.filter(({ rule }) => absent.includes(rule)).map((finding) => `must not be told: ${toLine(finding)}`),
    ...found.filter(({ rule, severity }) => severity !== 'info' && !expected.has(rule)).map((finding) => `not a fault: ${toLine(finding)}`),
  ];
}

describe.each(['defects', 'defects-more'])('workbooks of %s', (folder) => {
  const cases = readCases(folder);

  test.each(cases.map((defect) => [[defect.path].flat().join(' + '), defect] as const))('%s', async (_name, defect) => {
    const plan = argument(defect.args, '--plan');
    const { report } = await checkRun({
      folder: join(FIXTURES, folder),
      paths: [defect.path].flat(),
      profile: argument(defect.args, '--profile') ?? 'auto',
      ...(plan === undefined ? {} : { plan }),
    });
    expect(report.ruleFailures).toEqual([]);
    expect(report.files.filter(({ failure }) => failure !== null)).toEqual([]);
    const found = allFindings(report);
    const faults = faultsOf(defect, found);
    if (faults.length > 0) throw new Error([...faults, '', 'told:', ...found.map(toLine)].join('\n'));
  });
});

test('the faults without a rule are those that are named here', () => {
  const expected = ['defects', 'defects-more'].flatMap(readCases).flatMap((defect) => defect.expect).map(({ rule }) => rule);
  expect([...new Set(expected.filter((rule) => !KNOWN_RULES.has(rule)))].sort()).toEqual([...NOT_BUILT].sort());
});

test('a unit that the plan expects and nobody sent is the only fault of three sound units', async () => {
  const { report } = await consolidateRun({
    folder: join(FIXTURES, 'defects-more/consolidate-missing'), paths: ['units'], plan: 'plan.xlsx', profile: 'A',
  });
  const errors = allFindings(report).filter(({ severity }) => severity === 'error');
  expect(errors.map(({ rule }) => rule)).toEqual(['unit-not-submitted']);
  expect(report.missing.map(({ code }) => code)).toEqual(['D99']);
  expect(report.provisional).toBe(true);
});
