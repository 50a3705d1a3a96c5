import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plan } from '#core/domain/plan';
import { consolidateSubmissions, understandFile, type UnderstoodFile } from '#core/pipeline';
import { readPlan } from '#core/recognise/plan-workbook';
import type { ConsolidationReport } from '#core/report/contract';
import { RUN_SERVICES } from '#entries/cli/run-services';
import { readWorkbook } from '#formats/read-workbook';

const FOLDER = resolve(__dirname, '../fixtures/district');

async function planOfDistrict(): Promise<Plan> {
  const grid = await readWorkbook(readFileSync(join(FOLDER, 'plan.xlsx')));
  const reading = grid.ok ? readPlan(grid.value) : null;
  if (reading?.ok !== true) throw new Error('The plan cannot be read');
  return reading.value.plan;
}

async function consolidated(change: Partial<Plan>, without: readonly string[] = []): Promise<ConsolidationReport> {
  const plan = { ...await planOfDistrict(), ...change };
  const names = readdirSync(join(FOLDER, 'units')).filter((name) => !without.some((start) => name.startsWith(start))).sort();
  const files: UnderstoodFile[] = [];
  for (const name of names) {
    const reading = await readWorkbook(readFileSync(join(FOLDER, 'units', name)));
    files.push(understandFile({ path: `units/${name}`, sha256: name, reading, plan }));
  }
  const { texts, reportTexts } = RUN_SERVICES;
  return consolidateSubmissions({ files, plan, profile: 'auto', asOf: '2021-06-25', adjustments: [], texts, reportTexts }).report;
}

const lateOf = ({ completeness }: ConsolidationReport): string[] =>
  (completeness?.units ?? []).filter(({ state }) => state === 'late').map(({ code }) => code);

test('with its own deadline every unit is in time, and every award has its figures', async () => {
  const report = await consolidated({});
  expect(report.completeness).toMatchObject({ expected: 10, received: 10, onTime: 10, late: 0, unknown: 0, missing: 0 });
  const shown = report.planTotals.map(({ award, subject, registered, quota, proposed }) => [award, subject, registered, quota, proposed]);
  expect(shown).toEqual([
    ['LDTT', 'individual', 242, null, 240], ['CSTDCS', 'individual', 31, 31, 26], ['TTLDTT', 'collective', 11, null, 8],
    ['GK', 'individual', 57, 120, 57], ['GK', 'collective', 6, 20, 3],
  ]);
  for (const { award, subject, leaders, direct, unknown } of report.shares) {
    expect([award, leaders + direct + unknown]).toEqual([award, report.totals.find((each) => each.award === award && each.subject === subject)?.count]);
  }
});

test('a deadline before days of receipt makes exactly those late', async () => {
  const dates = (await planOfDistrict()).receipts;
  for (const deadline of ['2021-06-18', '2021-06-10']) {
    const late = dates.filter(({ receivedOn }) => receivedOn > deadline).map(({ unitCode }) => unitCode);
    const report = await consolidated({ deadline });
    expect(lateOf(report)).toEqual(late);
    expect(report.findings.filter(({ rule }) => rule === 'submitted-late')).toHaveLength(late.length);
  }
});

test('a unit without a file is missing in the matrix as it is among the missing', async () => {
  const { completeness, missing, variances } = await consolidated({}, ['11', '25']);
  expect(completeness).toMatchObject({ expected: 10, received: 8, onTime: 8, missing: 2 });
  expect(missing.map(({ code }) => code)).toEqual(['TG11', 'TG25']);
  expect(new Set(variances.filter(({ conclusion }) => conclusion === 'not-submitted').map(({ code }) => code))).toEqual(new Set(['TG11', 'TG25']));
});
