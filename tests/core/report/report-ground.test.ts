import type { AwardKey } from '#core/domain/award';
import type { LowerResult } from '#core/domain/lower-result';
import { toReportGround, toWorkbookTotals, type OnlyResult } from '#core/report/report-ground';
import type { ConsolidationReport } from '#core/report/contract';
import type { FigurePlaces, TracedFigure } from '#core/report/source-cells';
import { GK_COLLECTIVE, GK_PERSON, LDTT, planOf, reportOf, unitOf } from '#support/result-input';

const CSTDCS: AwardKey = { award: 'CSTDCS', subject: 'individual' };

const lower = (parts: Partial<LowerResult> = {}): LowerResult => ({
  office: 'UBND XÃ QUÀI CANG', level: 'commune', sheets: { summary: 'Tổng hợp xã', list: 'Danh sách', trace: 'Truy vết', own: [] },
  units: [], open: [], adjustments: [], adjustmentRows: [], totals: [], unreadLines: 0, ...parts,
});
const onlyOf = (...totals: LowerResult['totals']): OnlyResult => ({ path: 'xã/kết quả.xlsx', result: lower({ totals }) });
const stated = (key: AwardKey, count: number | undefined, row: number): LowerResult['totals'][number] => ({ key, count, at: { row, column: 3 } });

/** Figures of a drawn workbook, by sheet and then by `row column`. */
const placesOf = (...sheets: readonly (readonly [string, Readonly<Record<string, TracedFigure>>])[]): FigurePlaces =>
  new Map(sheets.map(([sheet, figures]) => [sheet, new Map(Object.entries(figures))]));
const whole = (key: AwardKey): TracedFigure => ({ key, path: null });
const ofFile = (key: AwardKey): TracedFigure => ({ key, path: 'a.xlsx' });

const totalOf = (key: AwardKey, count: number, cells: ConsolidationReport['totals'][number]['cells'] = []): ConsolidationReport =>
  reportOf([], { totals: [{ ...key, count, source: 'list', cells }] });

describe('the totals that reports are held against', () => {
  it('name their award and their cells by row and column, without places that are none', () => {
    const report = totalOf(LDTT, 3, [
      { path: 'a.xlsx', sheet: 'DS', cell: 'B9' }, { path: 'a.xlsx', sheet: 'DS', cell: '' }, { path: 'b.xlsx', sheet: 'Tổ 1', cell: 'AA12' },
    ]);
    expect(toWorkbookTotals(report, new Map(), null)).toEqual([{
      key: LDTT, count: 3, shownAt: null,
      cells: [{ path: 'a.xlsx', sheet: 'DS', at: { row: 8, column: 1 } }, { path: 'b.xlsx', sheet: 'Tổ 1', at: { row: 11, column: 26 } }],
    }]);
  });

  const drawn = { path: null, sheet: 'Tổng hợp', cell: 'D21' };
  const given = { path: 'xã/kết quả.xlsx', sheet: 'Tổng hợp xã', cell: 'D31' };
  it.each<[string, FigurePlaces, OnlyResult | null, unknown]>([
    ['nowhere where nothing is drawn', placesOf(), null, null],
    ['where the drawn workbook has the sum over all units', placesOf(['Tổng hợp', { '9 3': ofFile(LDTT), '20 3': whole(LDTT) }]), null, drawn],
    ['in the first sheet that has the sum', placesOf(
      ['Bìa', {}], ['Tổng hợp', { '20 4': whole(CSTDCS), '20 3': whole(LDTT) }], ['Truy vết', { '5 5': whole(LDTT) }]), null, drawn],
    ['nowhere where only figures of units and of other awards are drawn',
      placesOf(['Tổng hợp', { '9 3': ofFile(LDTT), '20 4': whole(CSTDCS), '20 5': whole({ award: 'LDTT', subject: 'collective' }) }]), null, null],
    ['in the one result that it rests on, rather than in its own', placesOf(['Tổng hợp', { '20 3': whole(LDTT) }]),
      onlyOf(stated(CSTDCS, 5, 40), stated(LDTT, 5, 30)), given],
    ['in its own where the one result states another number', placesOf(['Tổng hợp', { '20 3': whole(LDTT) }]), onlyOf(stated(LDTT, 6, 30)), drawn],
    ['in its own where the one result shows no number', placesOf(['Tổng hợp', { '20 3': whole(LDTT) }]), onlyOf(stated(LDTT, undefined, 30)), drawn],
    ['in its own where the one result states another award', placesOf(['Tổng hợp', { '20 3': whole(LDTT) }]), onlyOf(stated(CSTDCS, 5, 30)), drawn],
    ['nowhere where the one result states another number and nothing is drawn', placesOf(), onlyOf(stated(LDTT, 6, 30)), null],
  ])('are shown %s', (_, places, only, shownAt) => {
    expect(toWorkbookTotals(totalOf(LDTT, 5), places, only).map((total) => total.shownAt)).toEqual([shownAt]);
  });
});

describe('what reports are held against', () => {
  const report = () => reportOf([unitOf('A', 'Trường A', [[GK_PERSON, 1]]), unitOf('A', 'Trường A', [[GK_COLLECTIVE, 1]]), unitOf('B', 'Trường B', [])]);
  const plan = () => planOf([], { level: 'province', units: [
    { code: 'A', name: 'Trường A', aliases: ['Tr. A', 'TA'], cluster: null, parent: null, status: 'active' },
    { code: 'C', name: 'Trường C', aliases: [], cluster: null, parent: null, status: 'active' },
  ] });

  it('has every name of a unit once: those that came, then those of the plan with their other names', () => {
    expect(toReportGround(report(), [], plan(), null).unitNames).toEqual(['Trường A', 'Trường B', 'Tr. A', 'TA', 'Trường C']);
    expect(toReportGround(report(), [], null, null).unitNames).toEqual(['Trường A', 'Trường B']);
  });

  it('has the totals it is given and the period of the consolidation', () => {
    const totals = toWorkbookTotals(totalOf(LDTT, 2), new Map(), null);
    expect(toReportGround(reportOf([], { period: '2021' }), totals, null, null)).toEqual({ totals, period: '2021', level: null, unitNames: [] });
  });

  it.each([
    ['the plan', true, onlyOf(), 'province'],
    ['the one result without a plan', false, onlyOf(), 'commune'],
    ['nobody', false, null, null],
  ] as const)('takes its level from %s', (_, hasPlan, only, level) => {
    expect(toReportGround(report(), [], hasPlan ? plan() : null, only).level).toBe(level);
  });

  it('takes its level from the one result where the plan says none', () => {
    expect(toReportGround(report(), [], { ...plan(), level: null }, onlyOf()).level).toBe('commune');
  });
});
