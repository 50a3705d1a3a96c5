import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ReconcileReport } from '#core/report/reconcile-contract';
import { runStep } from '#support/cli-scenario';

/** Samples beside the project, where they are at hand: reports on the whole district, right and wrong. */
const SAMPLES = resolve(__dirname, '../../../shared/samples');

interface ReportTruth {
  readonly path: string;
  readonly with: string;
  readonly expect: readonly { readonly rule: string; readonly award: string; readonly subject: string; readonly stated: number; readonly workbook: number }[];
}

const TRUTH = join(SAMPLES, 'reports/truth.json');
const CASES = existsSync(TRUTH) ? JSON.parse(readFileSync(TRUTH, 'utf8')) as readonly ReportTruth[] : [];

it.each(CASES.map((truth) => [truth.path, truth] as const))('%s has exactly its faults', async (_, truth) => {
  const { stdout, exit } = await runStep(
    ['reconcile', `reports/${truth.path}`, '--with', `${truth.with}/units`, '--plan', `${truth.with}/plan.xlsx`, '--format', 'json'], SAMPLES,
  );
  const report = JSON.parse(stdout) as ReconcileReport;
  expect(report.findings.map(({ rule, data: { award, subject, stated, workbook } }) => ({ rule, award, subject, stated, workbook })))
    .toEqual(truth.expect);
  expect(exit).toBe(truth.expect.length > 0 ? 1 : 0);
  expect([report.summary.notCompared, report.unstated, report.provisional]).toEqual([0, [], false]);
}, 120_000);

it('stands beside the samples, or is not asked', () => {
  expect(existsSync(SAMPLES) ? CASES.length : 0).toBe(existsSync(SAMPLES) ? 2 : 0);
});
