import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ConsolidationReport, FindingReport } from '#core/report/contract';
import { writeWorkbook } from '#formats/xlsx/write-workbook';
import { consolidateRun } from '#support/run-files';

const SMALL = resolve(__dirname, '../fixtures/district');
/** The whole district, 72 units; it stands beside the project where it is at hand. */
const WHOLE = resolve(__dirname, '../../../shared/samples/tuan-giao-2021');

interface Count { readonly award: string; readonly subject: string; readonly count: number }

interface DistrictTruth {
  readonly period: string;
  readonly profile: string;
  readonly units: readonly {
    readonly path: string; readonly code: string; readonly name: string; readonly layout: string; readonly headcount: number;
    readonly quirks: readonly string[]; readonly counts: readonly Count[];
  }[];
  readonly totals: readonly Count[];
}

function readTruth(folder: string): DistrictTruth {
  return JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as DistrictTruth;
}

/** `LDTT/individual 33`, in a fixed order; a count of none and no count at all mean the same. */
function toCountLines(counts: readonly Count[]): string[] {
  return counts.filter(({ count }) => count !== 0).map(({ award, subject, count }) => `${award}/${subject} ${String(count)}`).sort();
}

function toFindingLine(path: string | null, { rule, sheet, cell, message }: FindingReport): string {
  return `${path ?? ''} ${rule} ${sheet ?? ''}!${cell ?? ''}: ${message}`;
}

function findingsOf(report: ConsolidationReport, severity: FindingReport['severity']): string[] {
  return [
    ...report.files.flatMap(({ path, findings }) =>
      findings.filter((finding) => finding.severity === severity).map((finding) => toFindingLine(path, finding))),
    ...report.findings.filter((finding) => finding.severity === severity).map((finding) => toFindingLine(finding.path, finding)),
  ];
}

/**
 * The truth knows the headcount of every unit, its file states it only in a tally with people (V1, V2) or beside the
 * whole unit that is proposed as a collective; in sections (V4) nowhere.
 */
function statesHeadcount({ layout, counts }: DistrictTruth['units'][number]): boolean {
  if (layout === 'V1' || layout === 'V2') return true;
  return layout !== 'V4' && counts.some(({ award, count }) => award === 'TTLDTT' && count > 0);
}

function expectUnitsAsTruth(report: ConsolidationReport, truth: DistrictTruth): void {
  const found = report.units.map(({ path, code, headcount, tallies, unknown }) =>
    ({ path, code, headcount, counts: toCountLines(tallies), unknown }));
  const expected = truth.units.map((unit) => ({
    path: unit.path,
    code: unit.code,
    headcount: statesHeadcount(unit) ? unit.headcount : null,
    counts: toCountLines(unit.counts),
    unknown: [],
  }));
  const byPath = (left: { path: string }, right: { path: string }): number => (left.path < right.path ? -1 : 1);
  expect(found.sort(byPath)).toEqual(expected.sort(byPath));
}

function expectSoundDistrict(report: ConsolidationReport, truth: DistrictTruth): void {
  expect(findingsOf(report, 'error')).toEqual([]);
  expect(report.files.filter(({ failure }) => failure !== null)).toEqual([]);
  expect(report.ruleFailures).toEqual([]);
  expect(toCountLines(report.totals)).toEqual(toCountLines(truth.totals));
  expect(report.balance.filter(({ ok }) => !ok)).toEqual([]);
  expect(toCountLines(report.balance.map(({ award, subject, total }) => ({ award, subject, count: total }))))
    .toEqual(toCountLines(truth.totals));
  expect(report.missing).toEqual([]);
  expect(report.expectedUnits).toBe(truth.units.length);
  expect(report.provisional).toBe(false);
  expect(report.period).toBe(truth.period);
  expect(report.profile).toBe(truth.profile);
}

/** Only what the truth names may be said against a unit of a sound district. */
function expectQuirksOnly(report: ConsolidationReport, truth: DistrictTruth): void {
  const quirks = new Map(truth.units.map(({ path, quirks: rules }) => [path, rules]));
  const surprises = report.files.flatMap(({ path, findings }) => findings
    .filter(({ severity, rule }) => severity !== 'info' && !(quirks.get(path) ?? []).includes(rule))
    .map((finding) => toFindingLine(path, finding)));
  expect(surprises).toEqual([]);
}

function eachTotalHasItsCells({ totals }: ConsolidationReport): void {
  for (const { award, subject, count, cells } of totals) {
    expect(`${award}/${subject}: ${cells.length > 0 || count === 0 ? 'has cells' : 'none'}`).toBe(`${award}/${subject}: has cells`);
  }
}

describe('ten units in six layouts', () => {
  const truth = readTruth(SMALL);
  const run = { folder: SMALL, paths: ['units'], plan: 'plan.xlsx' };

  test('every unit, the totals and the balance agree with what is known', async () => {
    const { report } = await consolidateRun(run);
    expectUnitsAsTruth(report, truth);
    expectSoundDistrict(report, truth);
    expectQuirksOnly(report, truth);
    eachTotalHasItsCells(report);
  });

  test('each oddity of a file is told', async () => {
    const { report } = await consolidateRun(run);
    for (const { path, quirks } of truth.units.filter((unit) => unit.quirks.length > 0)) {
      const told = report.files.find((file) => file.path === path)?.findings.map(({ rule }) => rule);
      expect(told).toEqual(expect.arrayContaining([...quirks]));
    }
  });

  test('two runs give the same bytes', async () => {
    const [first, second] = [await consolidateRun(run), await consolidateRun(run)];
    expect(JSON.stringify(first.report)).toBe(JSON.stringify(second.report));
    expect(Buffer.from(writeWorkbook(first.sheets)).equals(Buffer.from(writeWorkbook(second.sheets)))).toBe(true);
  });

  test('the order of the files changes no figure', async () => {
    const { report } = await consolidateRun(run);
    const { report: turned } = await consolidateRun({ ...run, arrange: (files) => [...files.slice(3).reverse(), ...files.slice(0, 3)] });
    expect(toCountLines(turned.totals)).toEqual(toCountLines(report.totals));
    expect(turned.balance).toEqual(report.balance);
    expect(findingsOf(turned, 'error')).toEqual([]);
    expectUnitsAsTruth(turned, truth);
  });

  test('a missing unit makes the totals provisional and is named', async () => {
    const { report } = await consolidateRun({ ...run, arrange: (files) => files.slice(1) });
    const [absent] = truth.units;
    expect(report.missing.map(({ code }) => code)).toEqual([absent?.code]);
    expect(report.provisional).toBe(true);
  });
});

const describeWhole = existsSync(WHOLE) ? describe : describe.skip;

describeWhole('all 72 units of the district', () => {
  test('the totals are those of the report of the district', async () => {
    const truth = readTruth(WHOLE);
    const { report } = await consolidateRun({ folder: WHOLE, paths: ['units'], plan: 'plan.xlsx' });
    expect(toCountLines(report.totals)).toEqual(toCountLines([
      { award: 'CSTDCS', subject: 'individual', count: 211 },
      { award: 'LDTT', subject: 'individual', count: 1762 },
      { award: 'TTLDTT', subject: 'collective', count: 56 },
      { award: 'GK', subject: 'collective', count: 16 },
      { award: 'GK', subject: 'individual', count: 465 },
    ]));
    expectUnitsAsTruth(report, truth);
    expectSoundDistrict(report, truth);
    expectQuirksOnly(report, truth);
  }, 120_000);
});
