import { differingCounts, differingUnits, toCanonicalResult, type ResultFacts } from '#core/submission/canonical-result';

type Traced = ResultFacts['totals'][number];
type Unit = ResultFacts['units'][number];

const traced = (award: Traced['award'], count: number, more: Partial<Traced> = {}): Traced =>
  ({ award, subject: 'individual', count, source: 'list', cells: [{ path: 'ban-gui/hoa.xlsx', sheet: 'DS', cell: 'B4' }], ...more });

const UNIT: Unit = {
  code: 'A', name: 'Trường Mầm non Hoa', path: 'ban-gui/hoa.xlsx', status: 'taken', headcount: 20,
  tallies: [traced('LDTT', 7)], unknown: [{ award: 'GK', subject: 'collective' }],
};
const FACTS: ResultFacts = {
  period: '2020-2021', units: [UNIT], missing: [{ code: 'B' }], totals: [traced('LDTT', 7)],
  adjustments: [{ award: 'LDTT', subject: 'individual', count: -1, reason: 'rút' }],
};
const withUnit = (more: Partial<Unit>): ResultFacts => ({ ...FACTS, units: [{ ...UNIT, ...more }] });

describe('the text of a result', () => {
  it('stays what certificates were made over before', () => {
    expect(toCanonicalResult(FACTS)).toBe('["2020-2021",[["A","Trường Mầm non Hoa","ban-gui/hoa.xlsx",true,20,'
      + '[["LDTT","individual",7,"list",[["ban-gui/hoa.xlsx","DS","B4"]]]],[["GK","collective"]]]],["B"],'
      + '[["LDTT","individual",7,"list",[["ban-gui/hoa.xlsx","DS","B4"]]]],[["LDTT","individual",-1,"rút"]]]');
  });

  it.each<[string, ResultFacts]>([
    ['how late a unit was', withUnit({ status: 'late' })],
    ['what was found in it', { ...FACTS, units: [{ ...UNIT, findings: 3 } as Unit] }],
  ])('does not depend on %s', (_, facts) => {
    expect(toCanonicalResult(facts)).toBe(toCanonicalResult(FACTS));
  });

  it.each<[string, ResultFacts]>([
    ['a unit was refused', withUnit({ status: 'refused' })],
    ['nobody knows the headcount', withUnit({ headcount: null })],
    ['a count is known', withUnit({ unknown: [] })],
    ['a count comes from another cell', withUnit({ tallies: [traced('LDTT', 7, { cells: [{ path: 'ban-gui/hoa.xlsx', sheet: 'DS', cell: 'B5' }] })] })],
    ['a count comes from a figure', withUnit({ tallies: [traced('LDTT', 7, { source: 'tally' })] })],
    ['nobody is missing', { ...FACTS, missing: [] }],
    ['nothing was adjusted', { ...FACTS, adjustments: [] }],
  ])('is another where %s', (_, facts) => {
    expect(toCanonicalResult(facts)).not.toBe(toCanonicalResult(FACTS));
  });
});

describe('counts of two results', () => {
  it.each<[string, readonly Traced[], readonly Traced[], readonly (readonly [string, number | null, number | null])[]]>([
    ['that are the same', [traced('LDTT', 7)], [traced('LDTT', 7)], []],
    ['that differ', [traced('LDTT', 7), traced('GK', 1)], [traced('LDTT', 6), traced('GK', 1)], [['LDTT', 7, 6]]],
    ['of which one says none', [traced('LDTT', 7)], [], [['LDTT', 7, null]]],
    ['of which only the second says one', [], [traced('GK', 2)], [['GK', null, 2]]],
    ['of which one says nought, the other nothing', [traced('LDTT', 0)], [], []],
    ['the other way round', [], [traced('LDTT', 0)], []],
    ['for others', [traced('GK', 2)], [traced('GK', 2, { subject: 'collective' })], [['GK', 2, null], ['GK', null, 2]]],
  ])('%s', (_, stated, found, expected) => {
    const differences = differingCounts('hoa', stated, found);
    expect(differences.map(({ award, stated: before, found: after }) => [award, before, after])).toEqual(expected);
    expect(differences.every(({ unit }) => unit === 'hoa')).toBe(true);
  });

  it('are compared unit by unit; a unit that is not there has none', () => {
    const other: Unit = { ...UNIT, path: 'ban-gui/sen.xlsx', tallies: [traced('GK', 2)] };
    const stated: ResultFacts = { ...FACTS, units: [UNIT, other] };
    expect(differingUnits(stated, { ...stated, units: [other, { ...UNIT, tallies: [traced('LDTT', 8)] }] }))
      .toEqual([{ unit: 'ban-gui/hoa.xlsx', award: 'LDTT', subject: 'individual', stated: 7, found: 8 }]);
    expect(differingUnits(stated, FACTS)).toEqual([{ unit: 'ban-gui/sen.xlsx', award: 'GK', subject: 'individual', stated: 2, found: null }]);
  });
});
