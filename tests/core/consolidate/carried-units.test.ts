import { carryResults, isResult } from '#core/consolidate/carried-units';
import type { Submission } from '#core/consolidate/consolidate';
import { toAwardKeyText, type AwardKey } from '#core/domain/award';
import type { LowerCount, LowerResult, LowerUnit } from '#core/domain/lower-result';
import type { Plan } from '#core/domain/plan';
import type { RecognisedWorkbook } from '#core/domain/recognised';
import { toA1 } from '#core/grid/address';
import { EMPTY_PLAN } from '#support/recognised';
import { addressOf } from '#support/tally-text';

const LDTT: AwardKey = { award: 'LDTT', subject: 'individual' };
const GK: AwardKey = { award: 'GK', subject: 'individual' };

function counted(key: AwardKey, count: number | undefined, path: string, source: 'list' | 'tally' = 'list'): LowerCount {
  return { key, count, source, cells: [{ path, sheet: 'DS', at: addressOf('B4') }], tracedAt: addressOf('D7') };
}

function unitOf(name: string, more: Partial<LowerUnit> = {}): LowerUnit {
  return {
    name, nameAt: addressOf('B5'), path: `${name}.xlsx`, sha256: name, isFlawed: false, headcount: { value: 20, at: addressOf('C5') },
    counts: [counted(LDTT, 3, `${name}.xlsx`)], stated: [{ key: LDTT, count: 3, at: addressOf('D5') }], recipients: [], ...more,
  };
}

function resultOf(path: string, units: readonly LowerUnit[], more: Partial<LowerResult> = {}, unit: RecognisedWorkbook['unit'] = null): RecognisedWorkbook {
  return {
    path, sha256: path, sheets: [], period: null, hasMacros: false, externalLinks: [], unit,
    result: {
      office: null, level: null, sheets: { summary: 'Tổng hợp', list: 'Danh sách', trace: 'Nguồn', own: [] }, units, open: [], adjustments: [], adjustmentRows: [],
      totals: [{ key: LDTT, count: 6, at: addressOf('D9') }], unreadLines: 0, ...more,
    },
  };
}

/** `LDTT/individual 3 list, stated at D5`. */
const countsOf = ({ facts }: Submission): string[] => facts.counts.map(({ key, count, source, statedAt }) =>
  `${toAwardKeyText(key)} ${count === undefined ? '?' : String(count)} ${source}, stated at ${statedAt.path} ${statedAt.sheet} ${toA1(statedAt.at)}`);
const of = (workbooks: readonly RecognisedWorkbook[], plan: Plan | null = null): readonly Submission[] => carryResults(workbooks, plan).submissions;

describe('units of a lower result', () => {
  it('are units of the run, named by the register where it knows them', () => {
    const plan: Plan = { ...EMPTY_PLAN, units: [{ code: 'A', name: 'Trường Hoa', aliases: ['hoa'], cluster: null, parent: null, status: 'active' }] };
    const claims = of([resultOf('kq.xlsx', [unitOf('Hoa'), unitOf('Sen')])], plan).map(({ workbook, carried }) => [workbook.unit?.code, workbook.unit?.name, workbook.unit?.source, carried?.via]);
    expect(claims).toEqual([['A', 'Trường Hoa', 'register', 'kq.xlsx'], [null, 'Sen', 'table', 'kq.xlsx']]);
  });

  it.each<[string, readonly RecognisedWorkbook[], string[]]>([
    ['their own file', [resultOf('kq.xlsx', [unitOf('Hoa')])], ['Hoa.xlsx']],
    ['the result, where it tells no file', [resultOf('kq.xlsx', [unitOf('Hoa', { path: null })])], ['kq.xlsx » Hoa']],
    ['both, where two results have such a file', [resultOf('a.xlsx', [unitOf('Hoa')]), resultOf('b.xlsx', [unitOf('Hoa')])], ['a.xlsx » Hoa.xlsx', 'b.xlsx » Hoa.xlsx']],
    ['both, where the run has such a file of its own', [resultOf('Hoa.xlsx', [unitOf('Hoa')])], ['Hoa.xlsx » Hoa.xlsx']],
  ])('go by %s', (_, workbooks, paths) => {
    expect(of(workbooks).map(({ workbook }) => workbook.path)).toEqual(paths);
  });

  it('count by the trace, and say where the summary states it', () => {
    const unit = unitOf('Hoa', {
      counts: [counted(GK, undefined, 'Hoa.xlsx', 'tally'), counted(LDTT, 3, 'Hoa.xlsx')],
      stated: [{ key: LDTT, count: 5, at: addressOf('D5') }],
    });
    const [submission] = of([resultOf('kq.xlsx', [unit])]);
    expect(submission && countsOf(submission)).toEqual(['LDTT/individual 3 list, stated at kq.xlsx Tổng hợp D5', 'GK/individual ? tally, stated at kq.xlsx Tổng hợp B5']);
    expect(submission?.carried?.recount).toEqual(new Map([['LDTT/individual', 5]]));
    expect(submission?.facts.tallied.map(({ count, statedAt }) => [count, statedAt.sheet, toA1(statedAt.at)])).toEqual([[5, 'Tổng hợp', 'D5']]);
    expect(submission?.facts.listed.map(({ count, statedAt }) => [count, statedAt.sheet, toA1(statedAt.at)])).toEqual([[undefined, 'Nguồn', 'D7'], [3, 'Nguồn', 'D7']]);
    expect(submission?.facts.headcount).toEqual({ value: 20, at: { path: 'kq.xlsx', sheet: 'Tổng hợp', at: addressOf('C5') } });
  });

  it.each<[string, LowerUnit['stated'], string[]]>([
    ['is unknown', [{ key: GK, count: 4, at: addressOf('E5') }], ['GK/individual ? tally, stated at kq.xlsx Tổng hợp E5']],
    ['of nought is nothing', [{ key: GK, count: 0, at: addressOf('E5') }], []],
    ['that is not there is nothing', [{ key: GK, count: undefined, at: addressOf('E5') }], []],
  ])('a number of the summary that nothing leads back from %s', (_, stated, expected) => {
    const [submission] = of([resultOf('kq.xlsx', [unitOf('Hoa', { counts: [], stated, headcount: null })])]);
    expect(submission && countsOf(submission)).toEqual(expected);
    expect(submission?.facts.headcount).toBeNull();
  });

  it('bring the corrections of their result along', () => {
    const adjustments = [{ reason: 'trùng', key: LDTT, count: -1 }];
    expect(carryResults([resultOf('kq.xlsx', [unitOf('Hoa')], { adjustments })], null).adjustments).toEqual([{ reason: 'trùng', key: LDTT, count: -1, via: 'kq.xlsx' }]);
  });

  it('are looked for in results alone', () => {
    const { result, ...plain } = resultOf('kq.xlsx', []);
    expect([isResult(plain), isResult({ ...plain, ...(result === undefined ? {} : { result }) })]).toEqual([false, true]);
    expect(of([plain])).toEqual([]);
  });
});

describe('an office that the register expects', () => {
  const office = { code: 'P', name: 'Phòng Giáo dục', aliases: [], cluster: null, parent: null, status: 'active' } as const;
  const school = { ...office, code: 'A', name: 'Trường Hoa', aliases: ['hoa'] } as const;
  const plan = (...units: Plan['units']): Plan => ({ ...EMPTY_PLAN, units });
  const CLAIM: RecognisedWorkbook['unit'] = { code: 'P', name: 'Phòng Giáo dục', source: 'register', at: { sheet: 'Tổng hợp', cell: addressOf('A1') } };
  const result = (more: Partial<LowerResult> = {}, units = [unitOf('Hoa'), unitOf('Sen'), unitOf('Mai')]): RecognisedWorkbook => resultOf('kq.xlsx', units, more, CLAIM);

  it.each<[string, RecognisedWorkbook, Plan | null, number]>([
    ['none of whose units it knows', result(), plan(office), 1],
    ['fewer than half of whose units it knows', result(), plan(office, school), 1],
    ['half of whose units it knows', result({}, [unitOf('Hoa'), unitOf('Sen')]), plan(office, school), 2],
    ['without a register', result(), null, 3],
    ['that nobody can tell', resultOf('kq.xlsx', [unitOf('Hoa'), unitOf('Sen')]), plan(office), 2],
    ['without a code', resultOf('kq.xlsx', [unitOf('Hoa'), unitOf('Sen')], {}, { ...CLAIM, code: null }), plan(office), 2],
  ])('%s', (_, workbook, register, units) => {
    expect(of([workbook], register)).toHaveLength(units);
  });

  it('stands as one unit with sums, corrections and the totals it states', () => {
    const { submissions: [whole], adjustments } = carryResults([result({ adjustments: [{ reason: 'trùng', key: LDTT, count: -1 }] })], plan(office));
    expect(adjustments).toEqual([]);
    expect(whole && countsOf(whole)).toEqual(['LDTT/individual 8 list, stated at kq.xlsx Tổng hợp D9']);
    expect(whole?.facts.counts[0]?.cells.map(({ path }) => path)).toEqual(['Hoa.xlsx', 'Sen.xlsx', 'Mai.xlsx']);
    expect([whole?.workbook.path, whole?.workbook.unit, whole?.facts.headcount?.value, whole?.carried?.isFlawed]).toEqual(['kq.xlsx', CLAIM, 60, false]);
    expect([whole?.carried?.recount, whole?.facts.tallied, whole?.facts.listed]).toEqual([new Map([['LDTT/individual', 6]]), [], []]);
  });

  it.each<[string, readonly LowerUnit[], string[]]>([
    ['that one of them does not tell is unknown', [unitOf('Sen', { counts: [counted(LDTT, undefined, 'Sen.xlsx')] }), unitOf('Mai')], ['LDTT/individual ? list, stated at kq.xlsx Tổng hợp D9']],
    ['of which one is only a number is no list', [unitOf('Sen', { counts: [counted(LDTT, 4, 'Sen.xlsx', 'tally')] }), unitOf('Mai')], ['LDTT/individual 7 tally, stated at kq.xlsx Tổng hợp D9']],
    ['of several awards stand in the order of the catalogue', [unitOf('Sen', { counts: [counted(GK, 1, 'Sen.xlsx')] }), unitOf('Mai')],
      ['LDTT/individual 3 list, stated at kq.xlsx Tổng hợp D9', 'GK/individual 1 list, stated at kq.xlsx Tổng hợp A1']],
  ])('has sums; one %s', (_, units, expected) => {
    const [whole] = of([result({}, [...units])], plan(office));
    expect(whole && countsOf(whole)).toEqual(expected);
  });

  it.each<[string, Partial<LowerResult>, readonly LowerUnit[], number | null, boolean]>([
    ['a headcount that one of them does not tell', {}, [unitOf('Hoa'), unitOf('Sen', { headcount: null })], null, false],
    ['a unit that is open', { open: ['Mai'] }, [unitOf('Hoa')], null, true],
    ['a line that nobody can read', { unreadLines: 1 }, [unitOf('Hoa')], 20, true],
    ['a unit taken with warnings', {}, [unitOf('Hoa'), unitOf('Sen', { isFlawed: true })], 40, true],
    ['no units at all, of which it knows as many', {}, [], null, false],
  ])('has %s', (_, more, units, headcount, isFlawed) => {
    const submissions = of([result(more, [...units])], plan(office));
    expect(submissions.map(({ facts, carried }) => [facts.headcount?.value ?? null, carried?.isFlawed])).toEqual(units.length === 0 ? [] : [[headcount, isFlawed]]);
  });
});
