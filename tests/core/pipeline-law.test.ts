import { askedProfiles, mostNamedPeriod, NO_LAW, resolveRunLaw } from '#core/pipeline-law';
import type { RecognisedWorkbook } from '#core/domain/recognised';
import { EMPTY_PLAN, submissionsOf } from '#support/recognised';

/** One list a file, of these periods; none where the period is empty. */
function workbooksOf(...periods: readonly string[]): RecognisedWorkbook[] {
  return periods.flatMap((period, index) => submissionsOf(`
    @ ${String(index)}.xlsx
    DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN ${period}
    | STT | Họ và tên | Chức vụ |
    | 1 | Lò Văn An | Kế toán |`)).map(({ workbook }) => workbook);
}

const [OLD, LATER, NEW] = ['NĂM HỌC 2020 - 2021', 'NĂM HỌC 2022 - 2023', 'NĂM HỌC 2024 - 2025'] as const;

test.each([
  ['A', ['A']], ['auto', ['auto']], [' A , B ', ['A', 'B']], ['A,,B,', ['A', 'B']], ['A, ', ['A']], ['', []],
])('"%s" asks for %j', (requested, ids) => {
  expect(askedProfiles(requested)).toEqual(ids);
});

describe('the period that most files name', () => {
  test.each<[string, readonly string[], string | null]>([
    ['none of none', [], null], ['none where no file names one', ['', ''], null], ['that of the only one', [OLD], '2020-2021'],
    ['that of two of three', [OLD, NEW, NEW], '2024-2025'], ['that of two of three, whichever comes first', [NEW, NEW, OLD], '2024-2025'],
    ['that of the earlier of equals', [NEW, OLD], '2020-2021'], ['that of the only one that names any', ['', LATER, ''], '2022-2023'],
    ['that of two of five', [LATER, NEW, OLD, '', NEW], '2024-2025'],
  ])('is %s', (_, periods, text) => {
    expect(mostNamedPeriod(workbooksOf(...periods))).toEqual(text === null ? null : { kind: 'school-year', text });
  });
});

describe('the law of a run', () => {
  const chosen = (requested: string, plan: Parameters<typeof resolveRunLaw>[1], ...periods: readonly string[]) => {
    const workbooks = workbooksOf(...periods);
    const { choice, law, bases, lawOf } = resolveRunLaw(requested, plan, workbooks);
    return { kind: choice.kind, law: law.id, bases: bases.map(({ id }) => id), files: workbooks.map((workbook) => lawOf(workbook).id) };
  };

  test.each<[string, string, Parameters<typeof resolveRunLaw>[1], readonly string[], ReturnType<typeof chosen>]>([
    ['follows from what most files name, that of each file from its own', 'auto', null, [OLD, NEW, OLD], { kind: 'chosen', law: 'A', bases: ['A', 'B'], files: ['A', 'B', 'A'] }],
    ['is that of the run for files without a period', 'auto', null, [NEW, ''], { kind: 'chosen', law: 'B', bases: ['B'], files: ['B', 'B'] }],
    ['is the one asked for, for all', 'A', null, [NEW, ''], { kind: 'chosen', law: 'A', bases: ['A'], files: ['A', 'A'] }],
    ['is that of the plan, for all', 'auto', { ...EMPTY_PLAN, profile: 'A' }, [NEW, OLD], { kind: 'chosen', law: 'A', bases: ['A'], files: ['A', 'A'] }],
    ['is that of the period of the plan, for all', 'auto', { ...EMPTY_PLAN, period: '2020-2021', periodKind: 'school-year' }, [NEW, NEW], { kind: 'chosen', law: 'A', bases: ['A'], files: ['A', 'A'] }],
    ['is not taken from files where the plan tells none', 'auto', EMPTY_PLAN, [OLD], { kind: 'no-date', law: 'none', bases: [], files: ['none'] }],
    ['is none where nothing tells it', 'auto', null, [''], { kind: 'no-date', law: 'none', bases: [], files: ['none'] }],
    ['is none for an unknown profile', 'Z', null, [OLD], { kind: 'unknown-id', law: 'none', bases: [], files: ['none'] }],
  ])('%s', (_, requested, plan, periods, expected) => {
    expect(chosen(requested, plan, ...periods)).toEqual(expected);
  });

  test('that cannot be told sets no threshold', () => {
    const { law } = resolveRunLaw('auto', null, []);
    expect(law).toBe(NO_LAW);
  });
});
