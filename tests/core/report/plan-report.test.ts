import type { ConsolidatedUnit, Submission } from '#core/consolidate/consolidate';
import type { AwardKey } from '#core/domain/award';
import type { Plan } from '#core/domain/plan';
import { readTargetText } from '#core/recognise/read-target';
import { toA1 } from '#core/grid/address';
import type { ConsolidationReport } from '#core/report/contract';
import { toPlanReport, type PlanReport, type PlanReportInput } from '#core/report/plan-report';
import { submissionsOf } from '#support/recognised';
import { fileOf, LDTT, planOf, reportOf } from '#support/result-input';

const CSTDCS: AwardKey = { award: 'CSTDCS', subject: 'individual' };
const PLAN = planOf([['A', 'Trường Mầm non Họa Mi'], ['B', 'Trường THCS Mường Mùn']]);

const TITLE = 'DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021';
const LIST = `
  @ a.xlsx
  # DS
  TRƯỜNG MẦM NON HỌA MI
  ${TITLE}
  | STT | Họ và tên | Chức vụ |
  | 1 | Lò Văn An | Hiệu trưởng |
  | 2 | Cà Thị Bình | Giáo viên |`;
const TALLY = `
  @ a.xlsx
  # TH
  TRƯỜNG MẦM NON HỌA MI
  BIỂU TỔNG HỢP THI ĐUA NĂM HỌC 2020 - 2021
  | STT | Tổ, bộ phận | Tổng số CB, GV, NV | LĐTT | CSTĐCS |
  | 1 | Tổ 1 | 20 | 16 | 2 |`;
const decisionOf = (...names: readonly string[]) => `
  @ qđ.xlsx
  # QĐ
  DANH SÁCH CÁ NHÂN ĐƯỢC CÔNG NHẬN DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
  | STT | Họ và tên | Đơn vị công tác |
  ${names.map((name, index) => `| ${String(index + 1)} | ${name} | Trường Mầm non Họa Mi |`).join('\n')}`;

function unitsOf(text: string, change: (submission: Submission) => Submission = (same) => same): ConsolidatedUnit[] {
  return submissionsOf(text, PLAN).map((submission) =>
    ({ code: submission.workbook.unit?.code ?? null, name: submission.workbook.unit?.name ?? '', submission: change(submission), refused: null }));
}

/** What the report says of the units so far. */
function rowsOf(units: readonly ConsolidatedUnit[]): ConsolidationReport['units'] {
  return units.map(({ code, name, submission: { workbook, facts } }) => ({
    code, name, path: workbook.path, sha256: '', status: 'taken', headcount: null, unknown: [],
    tallies: facts.counts.map(({ key, count, source, cells }) =>
      ({ ...key, count: count ?? 0, source, cells: cells.map(({ path, sheet, at }) => ({ path, sheet, cell: toA1(at) })) })),
  }));
}

const reported = (units: readonly ConsolidatedUnit[], parts: Partial<PlanReportInput> = {}, report: Partial<ConsolidationReport> = {}): PlanReport => toPlanReport({
  units, report: { ...reportOf(rowsOf(units)), ...report }, plan: PLAN, decided: [], asOf: null, ...parts,
});
const decidedIn = (text: string) => submissionsOf(text, PLAN).map(({ workbook }) => workbook);
const ofFighters = ({ variances }: PlanReport) => variances.filter(({ award, code }) => award === 'CSTDCS' && code === 'A')
  .map(({ proposed, decided, decidedNotProposed, overProposed }) => [proposed, decided, decidedNotProposed, overProposed]);

describe('who was decided, held against who was proposed', () => {
  const REGISTRATION = `
    # ĐK
    BẢN ĐĂNG KÝ THI ĐUA NĂM HỌC 2020 - 2021
    | STT | Họ và tên | Danh hiệu đăng ký |
    | 1 | Vì Văn Chung | CSTĐCS |`;
  it.each<[string, string, readonly string[], readonly (number | null)[]]>([
    ['by name, in whatever letters', LIST, ['LÒ VĂN AN', 'Cà Thị Bình'], [2, 2, 0, 0]],
    ['by name, one of them nobody proposed', LIST, ['Lò Văn An', 'Vì Văn Chung'], [2, 2, 1, 0]],
    ['by the lists of proposals alone: a registration proposes nobody', LIST + REGISTRATION, ['Lò Văn An', 'Vì Văn Chung'], [2, 2, 1, 0]],
    ['by number where the unit gives no names', TALLY, ['Lò Văn An'], [2, 1, null, -1]],
    ['for the same award: names of another list are none of this one', `${TALLY}
      # DS LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Chức vụ |
      | 1 | Lò Văn An | Giáo viên |`, ['Lò Văn An'], [2, 1, null, -1]],
  ])('%s', (_, text, names, expected) => {
    expect(ofFighters(reported(unitsOf(text), { decided: decidedIn(decisionOf(...names)) }))).toEqual([expected]);
  });

  it('by the names that a lower result brings along for this award', () => {
    const source = { path: 'a.xlsx', sheet: 'DS', at: { row: 4, column: 1 } };
    const carried = (key: AwardKey, name: string) => ({ key, name, position: '', source });
    const units = unitsOf(TALLY, (submission) => ({ ...submission, carried: {
      via: 'xã.xlsx', isFlawed: false, recount: new Map(), recipients: [carried(CSTDCS, 'Lò Văn An'), carried(LDTT, 'Vì Văn Chung'), carried(CSTDCS, '')],
    } }));
    expect(ofFighters(reported(units, { decided: decidedIn(decisionOf('Lò Văn An', 'Vì Văn Chung')) }))).toEqual([[2, 2, 1, 0]]);
  });

  it('is left open without decided lists', () => {
    const { variances, planTotals } = reported(unitsOf(LIST));
    expect(variances.map(({ decided }) => decided)).toEqual([null]);
    expect(planTotals.map(({ decided, decidedUnplaced }) => [decided, decidedUnplaced])).toEqual([[null, 0]]);
  });

  it('adds to the sums whom no unit is told of', () => {
    const { planTotals } = reported(unitsOf(LIST), { decided: decidedIn(decisionOf('Lò Văn An').replace('Trường Mầm non Họa Mi', 'Trường Xa Lắc')) });
    expect(planTotals.map(({ award, proposed, decided, decidedUnplaced }) => [award, proposed, decided, decidedUnplaced])).toEqual([['CSTDCS', 2, 1, 1]]);
  });
});

describe('proposals against the plan', () => {
  it('reckon percentages on what the file of the unit says', () => {
    const figure = readTargetText('85% trở lên');
    if (figure === undefined) throw new Error('No target');
    const plan: Plan = { ...PLAN, targets: [{ unitCode: 'A', key: LDTT, registered: figure, quota: null }] };
    const [first] = reported(unitsOf(TALLY), { plan }).variances;
    expect(first).toMatchObject({
      code: 'A', award: 'LDTT', proposed: 16, overRegistered: -1, conclusion: 'below-registered', registered: { least: 17, most: null, base: 'headcount', of: 20 },
    });
  });

  it('say of a unit whose file cannot be opened that it is there', () => {
    const plan: Plan = { ...PLAN, targets: ['A', 'B'].map((unitCode) => ({ unitCode, key: LDTT, registered: 3, quota: null })) };
    const missing = PLAN.units.map(({ code, name }) => ({ code, name, daysLate: 2 }));
    const files = [
      fileOf('Trường THCS Mường Mùn.xlsx', { failure: { kind: 'encrypted', message: '' } }), fileOf('Trường Mầm non Họa Mi.xlsx'),
    ];
    const { variances, completeness } = reported([], { plan }, { missing, files });
    expect(variances.map(({ code, conclusion }) => [code, conclusion])).toEqual([['A', 'not-submitted'], ['B', 'unreadable']]);
    expect(completeness).toMatchObject({ expected: 2, received: 1, unknown: 1, missing: 1, units: [{ code: 'A', state: 'missing' }, { code: 'B', state: 'unknown' }] });
  });

  it('leave only the shares of positions without a plan', () => {
    expect(reported(unitsOf(LIST), { plan: null, decided: decidedIn(decisionOf('Lò Văn An')) })).toEqual({
      variances: [], planTotals: [], completeness: null, shares: [{ ...CSTDCS, leaders: 1, direct: 1, unknown: 0 }],
    });
  });
});

describe('what came in of what the plan expects', () => {
  const NAMES = ['Trường Mầm non Họa Mi', 'Trường THCS Mường Mùn', 'Trường Tiểu học Nà Tòng', 'Trường Mầm non Ta Ma', 'Trường THCS Rạng Đông'];
  const plan = (): Plan => ({
    ...PLAN, deadline: '2021-06-20', dossier: ['tally'],
    units: NAMES.map((name, index) => ({ code: 'ABCDE'.charAt(index), name, aliases: [], cluster: index === 0 ? 'Khối Mầm non' : null, parent: null, status: index === 4 ? 'dissolved' : 'active' })),
    receipts: [{ unitCode: 'A', receivedOn: '2021-06-18', file: null }, { unitCode: 'B', receivedOn: '2021-06-23', file: null }],
  });
  const text = NAMES.slice(0, 3).map((name, index) => `
    @ ${'ABC'.charAt(index)}.xlsx
    ${name.toUpperCase()}
    BIỂU TỔNG HỢP THI ĐUA NĂM HỌC 2020 - 2021
    | STT | Tổ, bộ phận | LĐTT |
    | 1 | Tổ 1 | 16 |`).join('\n');

  it('is counted by its day and told unit by unit', () => {
    const units = submissionsOf(text, plan()).map((submission): ConsolidatedUnit =>
      ({ code: submission.workbook.unit?.code ?? null, name: '', submission, refused: null }));
    const unit = (index: number) => ({ code: 'ABCDE'.charAt(index), name: NAMES[index], cluster: index === 0 ? 'Khối Mầm non' : null });
    expect(reported(units, { plan: plan(), asOf: '2021-06-25' }).completeness).toEqual({
      deadline: '2021-06-20', expected: 4, received: 3, onTime: 1, late: 1, unknown: 1, missing: 1, forms: ['tally'], formsAsked: true,
      units: [
        { ...unit(0), receivedOn: '2021-06-18', daysLate: null, state: 'on-time', forms: ['on-time'] },
        { ...unit(1), receivedOn: '2021-06-23', daysLate: 3, state: 'late', forms: ['late'] },
        { ...unit(2), receivedOn: null, daysLate: null, state: 'unknown', forms: ['unknown'] },
        { ...unit(3), receivedOn: null, daysLate: 5, state: 'missing', forms: ['missing'] },
      ],
    });
  });
});
