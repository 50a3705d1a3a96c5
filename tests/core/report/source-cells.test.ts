import { toA1 } from '#core/grid/address';
import { toTracedResult } from '#core/report/result-workbook';
import { sourcesOfCell, type SourcesOfCell } from '#core/report/source-cells';
import { viReportTexts } from '#i18n/vi-report';
import { GK_PERSON, inputOf, LDTT, planOf, reportOf, unitOf } from '#support/result-input';

const MUN = unitOf('01', 'Xã Mùn Chung', [[LDTT, 2], [GK_PERSON, 0]]);
const PU = unitOf('02', 'Xã Pú Nhung', [[LDTT, 3]], { unknown: [GK_PERSON] });
const REFUSED = unitOf('04', 'Xã Ta Ma', [[LDTT, 9]], { status: 'refused' });
const REPORT = reportOf([MUN, PU, REFUSED], {
  adjustments: [{ reason: 'Nghỉ hưu', ...LDTT, count: -1 }], missing: [{ code: '03', name: 'Xã Nà Sáy', daysLate: null }],
});
// The plan turns the order round and puts the missing unit between the others.
const traced = () => toTracedResult(inputOf(REPORT, { plan: planOf([['02', 'Xã Pú Nhung'], ['03', 'Xã Nà Sáy'], ['01', 'Xã Mùn Chung'], ['04', 'Xã Ta Ma']]) }));
const sourcesIn = (sheet: string, cell: string) => sourcesOfCell(REPORT, traced().places, sheet, cell);
const { summary, trace } = viReportTexts.sheetNames;

const said = (found: SourcesOfCell | undefined) => found?.sources.map(({ unit, path, value, tally }) =>
  [unit, path, value, tally?.cells.map(({ sheet, cell }) => `${sheet}!${cell}`) ?? null]);

const OF_PU = ['Xã Pú Nhung', PU.path, 3, ['DS LDTT!B9', 'DS LDTT!B10', 'DS LDTT!B11']];
const OF_MUN = ['Xã Mùn Chung', MUN.path, 2, ['DS LDTT!B9', 'DS LDTT!B10']];

describe('sourcesOfCell', () => {
  test.each<[string, unknown]>([
    ['D15', [OF_MUN, OF_PU]],
    ['D10', [OF_PU]],
    ['D12', [OF_MUN]],
    ['E10', [['Xã Pú Nhung', PU.path, null, null]]],
    ['E12', [['Xã Mùn Chung', MUN.path, 0, []]]],
    ['E15', [['Xã Pú Nhung', PU.path, null, null]]],
    ['D11', undefined], ['D13', undefined], ['D14', undefined], ['C15', undefined], ['A1', undefined], ['F15', undefined], ['không', undefined],
  ])('summary %s', (address, expected) => {
    expect(said(sourcesIn(summary, address))).toEqual(expected);
  });

  it('tells the corrections that a total holds besides its units', () => {
    expect(sourcesIn(summary, 'D15')).toMatchObject({ key: LDTT, path: null, adjustments: [{ reason: 'Nghỉ hưu', count: -1 }] });
    expect(sourcesIn(summary, 'D10')?.adjustments).toEqual([]);
  });

  it('knows the figures of the trace sheet, and none of other sheets', () => {
    expect(said(sourcesIn(trace, 'D5'))).toEqual([OF_MUN, OF_PU]);
    expect(said(sourcesIn(trace, 'D6'))).toEqual([OF_PU]);
    expect(sourcesIn(trace, 'B6')).toBeUndefined();
    expect(sourcesIn('Biểu của tôi', 'D15')).toBeUndefined();
  });

  it('knows every place that a link of the summary leads to as the figure the link stands at', () => {
    const linked = traced().sheets[0]?.cells.flatMap(({ row, column, value }) =>
      (value !== undefined && 'target' in value && value.target.startsWith(`'${trace}'!`) ? [[toA1({ row, column }), value.target.split('!')[1] ?? '']] : [])) ?? [];
    expect(linked.length).toBeGreaterThan(3);
    for (const [from = '', to = ''] of linked) {
      expect([from, sourcesIn(trace, to)]).toEqual([from, sourcesIn(summary, from)]);
    }
  });

  it('finds every formula of the summary that adds up awards, and the figure it stands for', () => {
    const totals = traced().sheets[0]?.cells.filter(({ value }) => value?.kind === 'formula' && value.target !== undefined) ?? [];
    expect(totals.map(({ row, column, value }) => {
      const found = sourcesIn(summary, toA1({ row, column }));
      const sum = [...(found?.sources ?? []).map((each) => each.value ?? 0), ...(found?.adjustments ?? []).map(({ count }) => count)];
      return sum.reduce((left, right) => left + right, 0) === value?.value;
    })).toEqual([true, true]);
  });
});
