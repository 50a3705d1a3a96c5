import { resolveRunHistory, toPastReports } from '#core/pipeline-history';
import type { PastFile } from '#core/domain/past-rounds';
import type { Plan } from '#core/domain/plan';
import { viRunTexts } from '#i18n/run-texts';
import { EMPTY_PLAN, submissionsOf } from '#support/recognised';

const list = (path: string, period: string, name = 'Lò Thị Hương'): string => `
  @ ${path}
  TRƯỜNG TIỂU HỌC HOA BAN
  DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN ${period}
  | STT | Họ và tên | Ngày sinh | Chức vụ |
  | 1 | ${name} | 05/06/1985 | Giáo viên |`;
const past = (...texts: readonly string[]): PastFile[] =>
  texts.flatMap((text) => submissionsOf(text)).map((submission) => ({ kind: 'understood' as const, ...submission }));
const BROKEN: PastFile = { kind: 'failed', path: 'hỏng.xlsx', sha256: 'f'.repeat(64), failure: { kind: 'corrupt', detail: 'x' } };
const FILES = [...past(list('a.xlsx', 'NĂM HỌC 2019 - 2020'), list('b.xlsx', 'NĂM HỌC 2020 - 2021'), list('c.xlsx', ''), `
  @ d.xlsx
  TRƯỜNG TIỂU HỌC HOA BAN NĂM HỌC 2018 - 2019`), BROKEN];
const NOW = submissionsOf(list('nay.xlsx', 'NĂM HỌC 2020 - 2021', 'Lò Thị Hường')).map(({ workbook }) => workbook);
const planOf = (period: string | null, periodKind: Plan['periodKind'] = null): Plan => ({ ...EMPTY_PLAN, period, periodKind });

describe('past files of a run', () => {
  test('are used when they speak for a round before it, and kept with the reason when not', () => {
    const history = resolveRunHistory({ files: FILES }, null, NOW);
    expect(history.files.map(({ refusal }) => refusal)).toEqual([undefined, 'not-earlier', 'no-period', 'no-award', undefined]);
    expect(history.files.map(({ file }) => file)).toEqual(FILES);
    expect(history.index.named('lò thị hương').map(({ at }) => at.path)).toEqual(['a.xlsx']);
  });

  test('are none where none are given', () => {
    const { index, files } = resolveRunHistory({ files: [] }, null, NOW);
    expect([index.isEmpty, files]).toEqual([true, []]);
  });
});

describe('the round that past files are held against', () => {
  test.each<[string, Plan | null, ReturnType<typeof resolveRunHistory>['current']]>([
    ['that of the files without a plan', null, { kind: 'school-year', text: '2020-2021' }],
    ['that of the files where the plan names none', planOf(null), { kind: 'school-year', text: '2020-2021' }],
    ['that of the files where that of the plan has no year', planOf('đợt 2'), { kind: 'school-year', text: '2020-2021' }],
    ['that of the files where that of the plan ends in no year', planOf('2021, đợt 2'), { kind: 'school-year', text: '2020-2021' }],
    ['the school year of the plan', planOf('2021-2022'), { kind: 'school-year', text: '2021-2022' }],
    ['the year of the plan', planOf('2022'), { kind: 'work-year', text: '2022' }],
    ['as the plan calls it', planOf('2021-2022', 'work-year'), { kind: 'work-year', text: '2021-2022' }],
  ])('is %s', (_, plan, current) => {
    expect(resolveRunHistory({ files: [] }, plan, NOW).current).toEqual(current);
  });

  test('is unknown where nothing names it, and any dated file may be used then', () => {
    const { current, files } = resolveRunHistory({ files: FILES.slice(0, 2) }, null, []);
    expect([current, files.map(({ refusal }) => refusal)]).toEqual([null, [undefined, undefined]]);
  });
});

describe('what reports say of past rounds', () => {
  test('names each file with its period or its failure, and hints of names', () => {
    const reports = toPastReports(resolveRunHistory({ files: FILES }, null, NOW), NOW, viRunTexts);
    expect(reports.history.map(({ path, period, failure }) => [path, period, failure?.kind ?? null])).toEqual([
      ['a.xlsx', '2019-2020', null], ['b.xlsx', '2020-2021', 'not-earlier'], ['c.xlsx', null, 'no-period'], ['d.xlsx', '2018-2019', 'no-award'], ['hỏng.xlsx', null, 'corrupt'],
    ]);
    expect(reports.history[1]?.failure?.message).toContain('2020-2021');
    expect(reports.hints.map(({ name, path, past: { name: before, path: beforePath } }) => [name, path, before, beforePath])).toEqual([
      ['Lò Thị Hường', 'nay.xlsx', 'Lò Thị Hương', 'a.xlsx'],
    ]);
  });

  test('is nothing where none are given', () => {
    expect(toPastReports(resolveRunHistory({ files: [] }, null, NOW), NOW, viRunTexts)).toEqual({ history: [], hints: [] });
  });
});
