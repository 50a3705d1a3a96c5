import { checkFiles } from '#app/use-cases/check-files';
import { consolidateFiles } from '#app/use-cases/consolidate-files';
import type { RunControl, RunRequest } from '#app/use-cases/run-contract';
import { fixtureSource, sourceOf, TEST_SERVICES } from '#support/memory-files';

const PAST = ['2021-2022', '2022-2023', '2023-2024'].map((year) => fixtureSource(`history/${year}.xlsx`));
const NOW = fixtureSource('history/2024-2025.xlsx');
const QUIET: RunControl = { report: () => undefined, signal: { aborted: false } };

function requestOf(history: RunRequest['history'], parts: Partial<RunRequest> = {}): RunRequest {
  return { files: [NOW], plan: null, profile: 'auto', asOf: null, ...(history === undefined ? {} : { history }), ...parts };
}

async function checked(history: RunRequest['history'], parts: Partial<RunRequest> = {}) {
  const run = await checkFiles(requestOf(history, parts), TEST_SERVICES, QUIET);
  if (!run.ok) throw new Error(run.error.kind);
  return run.value.report;
}

const codesOf = (report: Awaited<ReturnType<typeof checked>>) =>
  report.files.flatMap(({ findings }) => findings.map(({ code, sheet, cell }) => [code, sheet, cell].join(' ')));

describe('past rounds of a run', () => {
  test('are without effect when none are given', async () => {
    const report = await checked(undefined);
    expect([codesOf(report), report.history, report.hints]).toEqual([[], [], []]);
  });

  test('tell what the file alone does not, whatever their order, and the same in a consolidation', async () => {
    const report = await checked(PAST);
    expect(codesOf(report)).toEqual(['KT410 CSTĐ tỉnh B9', 'KT309 CSTĐCS E10']);
    expect(report.history).toEqual(PAST.map(({ path }) => ({
      path, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown, period: path.slice(8, 17), failure: null,
    })));
    expect(report.hints).toMatchObject([{
      name: 'Lò Thị Hường', path: NOW.path, sheet: 'LĐTT', cell: 'B11', evidence: 'birth',
      past: { name: 'Lò Thị Hương', period: '2023-2024', path: 'history/2023-2024.xlsx', sheet: 'LĐTT', cell: 'B11' },
    }]);
    const turned = await checked([...PAST].reverse());
    expect([codesOf(turned), turned.hints]).toEqual([codesOf(report), report.hints]);
    const run = await consolidateFiles(requestOf(PAST), TEST_SERVICES, QUIET);
    if (!run.ok) throw new Error(run.error.kind);
    expect([run.value.report.history, run.value.report.hints]).toEqual([report.history, report.hints]);
  });

  test('point to the cell of the past file', async () => {
    const [title, initiative] = (await checked(PAST)).files.flatMap(({ findings }) => findings);
    expect(title?.related).toEqual([{ path: 'history/2022-2023.xlsx', sheet: 'LĐTT', cell: 'B9' }]);
    expect(initiative?.related).toEqual([{ path: 'history/2023-2024.xlsx', sheet: 'CSTĐCS', cell: 'E10' }]);
  });

  test('that do not speak for an earlier round are said and not used', async () => {
    const broken = sourceOf('hong.xlsx', () => new Uint8Array([1, 2, 3]));
    const gone = sourceOf('mat.xlsx', () => { throw new Error('ENOENT'); });
    const report = await checked([broken, gone, NOW]);
    expect(report.history.map(({ path, period, failure }) => [path, period, failure?.kind])).toEqual([
      ['hong.xlsx', null, expect.any(String)], ['mat.xlsx', null, 'corrupt'], [NOW.path, '2024-2025', 'not-earlier'],
    ]);
    for (const { failure } of report.history) expect(failure?.message).toMatch(/[.)]$/);
    expect([codesOf(report), report.hints, report.summary.failures]).toEqual([[], [], 0]);
  });

  test('are told while they are read, and a stop ends the run', async () => {
    const seen: string[] = [];
    const signal = { aborted: false };
    const run = await checkFiles(requestOf(PAST), TEST_SERVICES, {
      signal,
      report: (progress) => {
        if (progress.kind !== 'history-started') return;
        seen.push(`${progress.path} ${String(progress.done)}/${String(progress.total)}`);
        signal.aborted = seen.length === 2;
      },
    });
    expect(seen).toEqual(['history/2021-2022.xlsx 0/3', 'history/2022-2023.xlsx 1/3']);
    expect(run).toEqual({ ok: false, error: { kind: 'cancelled' } });
  });
});
