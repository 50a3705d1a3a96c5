import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunProgress } from '#app/ports/progress';
import type { SourceFile } from '#app/ports/file-source';
import { checkFiles } from '#app/use-cases/check-files';
import { consolidateFiles } from '#app/use-cases/consolidate-files';
import type { CheckRun, ConsolidationRun, RunRequest } from '#app/use-cases/run-contract';
import { FIXTURES, fixtureSource, sourceOf, TEST_SERVICES } from '#support/memory-files';

interface DistrictTruth {
  readonly units: readonly {
    readonly path: string; readonly code: string; readonly name: string;
    readonly counts: readonly { readonly award: string; readonly subject: string; readonly count: number }[];
  }[];
  readonly totals: readonly { readonly award: string; readonly subject: string; readonly count: number }[];
}

const TRUTH = JSON.parse(readFileSync(join(FIXTURES, 'district/truth.json'), 'utf8')) as DistrictTruth;
const PLAN = fixtureSource('district/plan.xlsx');
const UNITS = readdirSync(join(FIXTURES, 'district/units')).map((name) => fixtureSource(`district/units/${name}`));
const TEXT_FILE = sourceOf('hỏng.xlsx', () => new TextEncoder().encode('đây không phải bảng tính'));

function requestOf(parts: Partial<RunRequest>): RunRequest {
  return { files: [], plan: null, profile: 'auto', asOf: null, ...parts };
}

const QUIET = { report: () => undefined, signal: { aborted: false } };

async function consolidated(parts: Partial<RunRequest>): Promise<ConsolidationRun> {
  const run = await consolidateFiles(requestOf(parts), TEST_SERVICES, QUIET);
  if (!run.ok) throw new Error(run.error.kind);
  return run.value;
}

async function checked(parts: Partial<RunRequest>): Promise<CheckRun> {
  const run = await checkFiles(requestOf(parts), TEST_SERVICES, QUIET);
  if (!run.ok) throw new Error(run.error.kind);
  return run.value;
}

type Tally = DistrictTruth['totals'][number];

/** Counts above 0 by award and subject: none and 0 mean the same. */
function byKey(tallies: readonly Tally[]): Record<string, number> {
  return Object.fromEntries(tallies.filter(({ count }) => count > 0)
    .map(({ award, subject, count }) => [`${award}/${subject}`, count] as const).sort());
}

describe('consolidating the sample district', () => {
  it('gives each unit and the district their true numbers, proven twice', async () => {
    const { report } = await consolidated({ files: UNITS, plan: PLAN });
    expect(byKey(report.totals)).toEqual(byKey(TRUTH.totals));
    expect(report.units.map(({ code, name, tallies }) => [code, name, byKey(tallies)]))
      .toEqual(TRUTH.units.map(({ code, name, counts }) => [code, name, byKey(counts)]));
    expect(report.balance.filter(({ ok }) => !ok)).toEqual([]);
    expect(report).toMatchObject({ provisional: false, missing: [], expectedUnits: UNITS.length, profile: 'A', period: '2020-2021' });
    expect(report.ruleFailures).toEqual([]);
  });

  it('is the same whatever the order of the files', async () => {
    const forward = await consolidated({ files: UNITS, plan: PLAN });
    const backward = await consolidated({ files: [...UNITS].reverse(), plan: PLAN });
    expect(JSON.stringify(backward)).toBe(JSON.stringify(forward));
  });

  it('leads each total to as many cells as there are names', async () => {
    const { report } = await consolidated({ files: UNITS, plan: PLAN });
    const named = report.totals.filter(({ source }) => source === 'list');
    expect(named.length).toBeGreaterThan(0);
    for (const { count, cells } of named) expect(new Set(cells.map((cell) => JSON.stringify(cell))).size).toBe(count);
  });

  it('names missing units, lateness by the given day, and calls the totals provisional', async () => {
    const { report } = await consolidated({ files: UNITS.slice(1), plan: PLAN, asOf: '2021-06-25' });
    expect(report.missing).toEqual([{ code: 'TG03', name: 'Trường Mầm non Họa Mi', daysLate: 5 }]);
    expect(report.provisional).toBe(true);
    expect((await consolidated({ files: UNITS.slice(1), plan: PLAN })).report.missing[0]?.daysLate).toBeNull();
  });

  it('keeps a file that cannot be read in the report, and cannot say without a plan what it held', async () => {
    const { report } = await consolidated({ files: [...UNITS, TEXT_FILE] });
    expect(report.files.find(({ path }) => path === TEXT_FILE.path)?.failure?.kind).toBe('not-a-workbook');
    expect(report.provisional).toBe(true);
  });

  it('counts one of two files of a unit and finds fault with the other', async () => {
    const [first] = UNITS;
    if (first === undefined) throw new Error('no unit');
    const copy: SourceFile = { ...first, path: 'district/units/zz-bản sao.xlsx' };
    const { report } = await consolidated({ files: [...UNITS, copy], plan: PLAN });
    expect(byKey(report.totals)).toEqual(byKey(TRUTH.totals));
    expect(report.units.filter(({ status }) => status === 'refused').map(({ path }) => path)).toEqual([copy.path]);
    expect(report.findings.map(({ rule, path }) => [rule, path])).toContainEqual(['duplicate-submission', copy.path]);
  });
});

describe('checking files', () => {
  it('reports in input order, asks for no other units and keeps the sheets', async () => {
    const files = [UNITS[3], TEXT_FILE, UNITS[0]].filter((file) => file !== undefined);
    const { report, grids } = await checked({ files, plan: PLAN });
    expect(report.files.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
    expect(report.findings.filter(({ rule }) => rule === 'unit-not-submitted')).toEqual([]);
    expect(grids.map((grid) => grid?.sheets.length ?? null)).toEqual([3, null, 2]);
    expect(report.summary.failures).toBe(1);
  });

  it('accounts for every row of a table in its ledger', async () => {
    const { report } = await checked({ files: UNITS });
    const sheets = report.files.flatMap((file) => file.sheets).filter(({ range }) => range !== null);
    expect(sheets.length).toBeGreaterThan(UNITS.length);
    for (const { range, rows } of sheets) {
      const [top = 0, bottom = 0] = (range ?? '').split(':').map((corner) => Number(corner.replace(/\D/g, '')));
      const header = bottom - top + 1 - (rows.data + rows.totals + rows.groups + rows.ignored);
      expect(header).toBeGreaterThanOrEqual(1);
      expect(header).toBeLessThanOrEqual(3);
    }
  });

  it('holds no files against each other that are no forms of a unit', async () => {
    const other = fixtureSource('reader/open-document.ods');
    const { report } = await checked({ files: [other, { ...other, path: 'khác/open-document.ods' }] });
    expect(report.files.map(({ failure }) => failure)).toEqual([null, null]);
    expect(report.findings).toEqual([]);
  });

  it('does without law where neither date nor period is known, and says so', async () => {
    const { report, law } = await checked({ files: [TEXT_FILE] });
    expect(report.profile).toBe('none');
    expect(law.kind).toBe('no-date');
  });
});

describe('a run', () => {
  it('tells its progress file by file', async () => {
    const seen: RunProgress[] = [];
    await consolidateFiles(requestOf({ files: [TEXT_FILE, ...UNITS.slice(0, 1)] }), TEST_SERVICES, { ...QUIET, report: (step) => seen.push(step) });
    expect(seen).toEqual([
      { kind: 'file-started', path: 'hỏng.xlsx', done: 0, total: 2 },
      { kind: 'file-done', path: 'hỏng.xlsx', done: 1, total: 2, outcome: 'failed' },
      { kind: 'file-started', path: UNITS[0]?.path, done: 1, total: 2 },
      { kind: 'file-done', path: UNITS[0]?.path, done: 2, total: 2, outcome: 'read' },
      { kind: 'checking' },
    ]);
  });

  it('stops between files when asked to', async () => {
    const signal = { aborted: false };
    const read: string[] = [];
    const files = UNITS.slice(0, 3).map((file): SourceFile => ({
      ...file,
      read: async () => {
        read.push(file.path);
        signal.aborted = read.length === 2;
        return file.read();
      },
    }));
    const run = await consolidateFiles(requestOf({ files }), TEST_SERVICES, { report: () => undefined, signal });
    expect(run).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(read).toHaveLength(2);
  });

  it('takes a file that its place no longer gives for one that cannot be read', async () => {
    const gone = sourceOf('mất.xlsx', () => Promise.reject(new Error('ENOENT')));
    const { report } = await checked({ files: [gone] });
    expect(report.files).toMatchObject([{ path: 'mất.xlsx', sha256: '', failure: { kind: 'corrupt' } }]);
  });

  it.each<[string, Partial<RunRequest>, string]>([
    ['no files', {}, 'no-files'],
    ['only its plan among the files', { files: [PLAN], plan: PLAN }, 'no-files'],
    ['an unknown profile', { files: [TEXT_FILE], profile: 'X' }, 'unknown-profile'],
    ['a profile that is locked', { files: [TEXT_FILE], profile: 'D' }, 'locked-profile'],
    ['a plan that is no workbook', { files: UNITS, plan: TEXT_FILE }, 'plan-invalid'],
    ['a plan that is another workbook', { files: UNITS.slice(1), plan: UNITS[0] ?? null }, 'plan-invalid'],
  ])('is refused with %s', async (_, parts, kind) => {
    const run = await checkFiles(requestOf(parts), TEST_SERVICES, QUIET);
    expect(run.ok ? 'done' : run.error.kind).toBe(kind);
  });
});
