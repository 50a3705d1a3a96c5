import type { DecidedAwards } from '#core/consolidate/decided-awards';
import { isSameAwardKey, type AwardKey } from '#core/domain/award';
import type { UnitTarget } from '#core/domain/plan';
import type { TargetBases } from '#core/domain/target';
import { readTargetText } from '#core/recognise/read-target';
import type { TargetReport, VarianceReport } from '#core/report/contract-plan';
import type { SummaryRow } from '#core/report/result-rows';
import { toPlanTotals, toVariances, type VarianceInput } from '#core/report/variances';
import { GK_COLLECTIVE, GK_PERSON, LDTT, planOf, TTLDTT, unitOf } from '#support/result-input';

const CSTDCS: AwardKey = { award: 'CSTDCS', subject: 'individual' };
const PATH = 'units/Trường A.xlsx';

type Count = readonly [key: AwardKey, count: number];
const rowOf = (counts: readonly Count[], unknown: readonly AwardKey[] = [], code = 'A', name = 'Trường A'): SummaryRow =>
  ({ kind: 'unit', code, name, unit: unitOf(code, name, counts, { unknown }) });
const STRANGER: SummaryRow = { kind: 'unit', code: null, name: 'Trường lạ', unit: unitOf('', 'Trường lạ', [[LDTT, 2]], { code: null }) };
const MISSING: SummaryRow = { kind: 'missing', code: 'A', name: 'Trường A', daysLate: null };

interface Decided {
  readonly unit: string;
  readonly key: AwardKey;
  readonly count: number;
  readonly names?: readonly string[];
}

/** Decisions as lists give them; of awards that are not among them nothing is known. */
function decidedOf(...entries: readonly Decided[]): DecidedAwards {
  const at = (unit: string, key: AwardKey) => entries.find((each) => each.unit === unit && isSameAwardKey(each.key, key));
  return {
    keys: entries.map(({ key }) => key),
    countOf: (unit, key) => (entries.some((each) => isSameAwardKey(each.key, key)) ? at(unit, key)?.count ?? 0 : undefined),
    unplacedOf: (key) => at('', key)?.count ?? 0,
    namesOf: (unit, key) => at(unit, key)?.names,
  };
}

const read = (text: string | null) => {
  const figure = text === null ? null : /^\d+$/.test(text) ? Number(text) : readTargetText(text);
  if (figure === undefined) throw new Error(`No target: ${text ?? ''}`);
  return figure;
};
const targetOf = (key: AwardKey, registered: string | null, quota: string | null, unitCode = 'A'): UnitTarget =>
  ({ unitCode, key, registered: read(registered), quota: read(quota) });

const variancesOf = (rows: readonly SummaryRow[], targets: readonly UnitTarget[], parts: Partial<VarianceInput> = {}) => toVariances({
  rows, keys: [LDTT, CSTDCS, TTLDTT, GK_PERSON], plan: planOf([['A', 'Trường A']], { targets }), decided: null, bases: new Map(),
  proposedNames: () => undefined, ...parts,
});
const basesOf = (bases: Partial<TargetBases>) => new Map([[PATH, { headcount: null, ldtt: null, collectives: null, ...bases }]]);
const keyText = ({ unit, award, subject }: VarianceReport) => `${unit} ${award} ${subject}`;
const only = (variances: readonly VarianceReport[]): VarianceReport => {
  const [first, ...others] = variances;
  if (first === undefined || others.length > 0) throw new Error(`${String(variances.length)} variances`);
  return first;
};

describe('the awards that a unit is held against the plan with', () => {
  it.each<[string, SummaryRow, readonly UnitTarget[], DecidedAwards | null, readonly string[]]>([
    ['those it proposes, not those it proposes none of', rowOf([[LDTT, 3], [CSTDCS, 0]]), [], null, ['LDTT individual']],
    ['those it states in a way nobody can read', rowOf([], [TTLDTT]), [], null, ['TTLDTT collective']],
    ['those it registered or was allotted, in the order of the catalogue',
      rowOf([]), [targetOf(TTLDTT, null, '1'), targetOf(CSTDCS, '0', null), targetOf(LDTT, '3', '3')], null, ['LDTT individual', 'CSTDCS individual', 'TTLDTT collective']],
    ['not those for which the plan has an empty cell', rowOf([]), [targetOf(LDTT, null, null)], null, []],
    ['not those of another unit', rowOf([]), [targetOf(LDTT, '3', null, 'B')], null, []],
    ['those decided for it, though it proposed none', rowOf([]), [], decidedOf({ unit: 'A', key: CSTDCS, count: 1 }), ['CSTDCS individual']],
    ['not those decided for others alone', rowOf([]), [], decidedOf({ unit: 'B', key: CSTDCS, count: 1 }), []],
    ['each once', rowOf([[LDTT, 3]]), [targetOf(LDTT, '3', '3')], decidedOf({ unit: 'A', key: LDTT, count: 1 }), ['LDTT individual']],
    ['of a unit that sent nothing only what the plan says', MISSING, [targetOf(LDTT, '3', null)], null, ['LDTT individual']],
    ['of a unit that the plan does not know only what it proposes', STRANGER, [targetOf(LDTT, '3', null), targetOf(CSTDCS, '3', null)],
      decidedOf({ unit: 'A', key: CSTDCS, count: 2 }), ['LDTT individual']],
  ])('are %s', (_, row, targets, decided, keys) => {
    expect(variancesOf([row], targets, { decided }).map(({ award, subject }) => `${award} ${subject}`)).toEqual(keys);
  });

  it('come unit by unit in the order of the rows', () => {
    const rows = [rowOf([[TTLDTT, 1]], [], 'B', 'Trường B'), rowOf([[LDTT, 1], [GK_PERSON, 2]])];
    expect(variancesOf(rows, []).map(keyText)).toEqual([
      'Trường B TTLDTT collective', 'Trường A LDTT individual', 'Trường A GK individual',
    ]);
  });

  it('keep a form for persons apart from the same for collectives', () => {
    const [first, second] = variancesOf([rowOf([[GK_PERSON, 3], [GK_COLLECTIVE, 1]])], [targetOf(GK_COLLECTIVE, '1', null)], { keys: [GK_PERSON, GK_COLLECTIVE] });
    expect([first, second].map((each) => [each?.subject, each?.proposed, each?.registered?.text ?? null, each?.conclusion])).toEqual([
      ['individual', 3, null, 'not-planned'], ['collective', 1, '1', 'as-planned'],
    ]);
  });
});

describe('a target of the plan', () => {
  const plain = { base: null, of: null };
  it.each<[string, AwardKey, Partial<TargetBases>, TargetReport, TargetReport]>([
    ['12', LDTT, {}, { text: '12', least: 12, most: 12, ...plain }, { text: '12', least: null, most: 12, ...plain }],
    ['0', LDTT, {}, { text: '0', least: 0, most: 0, ...plain }, { text: '0', least: null, most: 0, ...plain }],
    ['10-12', LDTT, {}, { text: '10-12', least: 10, most: 12, ...plain }, { text: '10-12', least: 10, most: 12, ...plain }],
    ['ít nhất 3', LDTT, {}, { text: 'ít nhất 3', least: 3, most: null, ...plain }, { text: 'ít nhất 3', least: 3, most: null, ...plain }],
    ['15%', CSTDCS, { ldtt: 33, headcount: 100 },
      { text: '15%', least: 4, most: 5, base: 'ldtt', of: 33 }, { text: '15%', least: null, most: 4, base: 'ldtt', of: 33 }],
    ['85% trở lên', LDTT, { headcount: 33 },
      { text: '85% trở lên', least: 29, most: null, base: 'headcount', of: 33 }, { text: '85% trở lên', least: 29, most: null, base: 'headcount', of: 33 }],
    ['85% trở lên', LDTT, { ldtt: 30 },
      { text: '85% trở lên', least: null, most: null, base: 'headcount', of: null }, { text: '85% trở lên', least: null, most: null, base: 'headcount', of: null }],
  ])('of "%s" for %j over %j comes with its bounds and what it is of', (text, key, bases, registered, quota) => {
    const variance = variancesOf([rowOf([[key, 1]])], [targetOf(key, text, text)], { bases: basesOf(bases) });
    expect(only(variance)).toMatchObject({ code: 'A', unit: 'Trường A', ...key, registered, quota });
  });

  it('that is a percentage has no bounds where the unit sent nothing, or its file tells no base', () => {
    const targets = [targetOf(LDTT, '85% trở lên', null)];
    for (const row of [MISSING, rowOf([[LDTT, 1]])]) {
      expect(only(variancesOf([row], targets)).registered).toEqual({ text: '85% trở lên', least: null, most: null, base: 'headcount', of: null });
    }
  });
});

describe('what comes of proposals against the plan', () => {
  it.each<[registered: string | null, quota: string | null, proposed: number, overs: readonly (number | null)[], conclusion: string]>([
    ['3', null, 3, [0, null], 'as-planned'],
    ['3', null, 4, [1, null], 'over-registered'],
    ['3', null, 2, [-1, null], 'below-registered'],
    ['0', null, 0, [0, null], 'as-planned'],
    [null, '3', 3, [null, 0], 'within-quota'],
    [null, '3', 2, [null, -1], 'within-quota'],
    [null, '3', 4, [null, 1], 'over-quota'],
    [null, '0', 1, [null, 1], 'over-quota'],
    ['3', '4', 4, [1, 0], 'over-registered'],
    ['3', '4', 5, [2, 1], 'over-quota'],
    ['6', '4', 5, [-1, 1], 'over-quota'],
    ['6', '4', 4, [-2, 0], 'below-registered'],
    ['10-12', null, 11, [0, null], 'as-planned'],
    ['10-12', null, 14, [2, null], 'over-registered'],
    ['10-12', null, 7, [-3, null], 'below-registered'],
    [null, 'ít nhất 3', 2, [null, -1], 'below-quota'],
    ['5', 'ít nhất 3', 2, [-3, -1], 'below-quota'],
    [null, 'ít nhất 3', 3, [null, 0], 'within-quota'],
    ['ít nhất 3', null, 9, [6, null], 'as-planned'],
    ['không quá 3', null, 0, [-3, null], 'as-planned'],
    ['85% trở lên', null, 3, [null, null], 'base-unknown'],
    [null, '85%', 3, [null, null], 'base-unknown'],
    ['85% trở lên', '85%', 3, [null, null], 'base-unknown'],
    ['85% trở lên', '4', 3, [null, -1], 'within-quota'],
    ['3', '85%', 3, [0, null], 'as-planned'],
    [null, null, 3, [null, null], 'not-planned'],
  ])('registered %s, allotted %s, proposed %d', (registered, quota, proposed, overs, conclusion) => {
    const target = targetOf(LDTT, registered, quota);
    const variance = only(variancesOf([rowOf([[LDTT, proposed]])], [target]));
    expect([[variance.overRegistered, variance.overQuota], variance.conclusion]).toEqual([overs, conclusion]);
  });

  it.each<[string, SummaryRow, string]>([
    ['sent nothing', MISSING, 'not-submitted'],
    ['sent a file that cannot be opened', { kind: 'unreadable', code: 'A', name: 'Trường A' }, 'unreadable'],
    ['states no award', { kind: 'refused', code: 'A', name: 'Trường A' }, 'unknown'],
    ['states a number that nobody can read', rowOf([], [LDTT]), 'unknown'],
  ])('is not reckoned where a unit %s', (_, row, conclusion) => {
    expect(only(variancesOf([row], [targetOf(LDTT, '3', '2')]))).toMatchObject({ proposed: null, overRegistered: null, overQuota: null, conclusion });
  });
});

describe('what was decided, beside what was proposed', () => {
  const unplaced = (count: number): Decided => ({ unit: '', key: LDTT, count });
  const decided = (count: number, names?: readonly string[]): Decided => ({ unit: 'A', key: LDTT, count, ...(names === undefined ? {} : { names }) });
  const figures = ({ decided: count, decidedNotProposed, overProposed }: VarianceReport) => [count, decidedNotProposed, overProposed];
  const NONE = [null, null, null];

  it.each<[string, SummaryRow, DecidedAwards | null, readonly (number | null)[]]>([
    ['no lists', rowOf([[LDTT, 3]]), null, NONE],
    ['lists of other awards', rowOf([[LDTT, 3]]), decidedOf({ unit: 'B', key: CSTDCS, count: 1 }), NONE],
    ['lists that do not speak of the unit', rowOf([[LDTT, 3]]), decidedOf({ unit: 'B', key: LDTT, count: 1 }), [0, null, -3]],
    ['as many', rowOf([[LDTT, 3]]), decidedOf(decided(3)), [3, null, 0]],
    ['more', rowOf([[LDTT, 3]]), decidedOf(decided(5)), [5, null, 2]],
    ['fewer', rowOf([[LDTT, 3]]), decidedOf(decided(1)), [1, null, -2]],
    ['fewer, while some of no unit may be theirs', rowOf([[LDTT, 3]]), decidedOf(decided(1), unplaced(4)), [1, null, null]],
    ['as many, whatever else is of no unit', rowOf([[LDTT, 3]]), decidedOf(decided(3), unplaced(4)), [3, null, 0]],
    ['more, whatever else is of no unit', rowOf([[LDTT, 3]]), decidedOf(decided(5), unplaced(4)), [5, null, 2]],
    ['some, of a unit whose proposal nobody can read', rowOf([], [LDTT]), decidedOf(decided(5), unplaced(4)), [5, null, null]],
    ['some, of a unit that sent nothing', MISSING, decidedOf(decided(5, ['an'])), [5, null, null]],
    ['some, beside a unit that the plan does not know', STRANGER, decidedOf(decided(5)), NONE],
  ])('%s', (_, row, lists, expected) => {
    expect(figures(only(variancesOf([row], [], { decided: lists })))).toEqual(expected);
  });

  it.each<[string, AwardKey, readonly string[] | undefined, readonly string[] | undefined, number | null]>([
    ['nobody else', LDTT, ['an', 'ba'], ['an', 'ba', 'cúc'], 0],
    ['one who was not proposed', LDTT, ['an', 'dung'], ['an', 'ba'], 1],
    ['numbers only', LDTT, undefined, ['an'], null],
    ['names where the unit gives numbers only', LDTT, ['an'], undefined, null],
    ['collectives, whose names are not held against each other', TTLDTT, ['tổ 1'], ['tổ 2'], null],
  ])('names %s', (_, key, names, proposed, expected) => {
    const asked: string[] = [];
    const proposedNames: VarianceInput['proposedNames'] = (path, { award }) => {
      asked.push(`${path} ${award}`);
      return proposed === undefined ? undefined : new Set(proposed);
    };
    const lists = decidedOf({ unit: 'A', key, count: 2, ...(names === undefined ? {} : { names }) });
    expect(only(variancesOf([rowOf([[key, 2]])], [], { decided: lists, proposedNames })).decidedNotProposed).toBe(expected);
    expect(asked).toEqual(key === TTLDTT ? [] : [`${PATH} LDTT`]);
  });
});

describe('the sums over all units', () => {
  const B = 'Trường B';
  const rows = (): SummaryRow[] => [
    rowOf([[LDTT, 30], [CSTDCS, 4]]), rowOf([[CSTDCS, 2]], [LDTT], 'B', B), { kind: 'missing', code: 'C', name: 'Trường C', daysLate: 3 },
  ];
  const TARGETS = () => [
    targetOf(LDTT, '10-12', '15'), targetOf(LDTT, 'ít nhất 3', null, 'B'), targetOf(LDTT, '5', '85%', 'C'), targetOf(CSTDCS, null, '15%'),
  ];
  const summed = (decided: DecidedAwards | null) => toPlanTotals(variancesOf(rows(), TARGETS(), { decided }), decided);

  it('take of spans the most, else the least, and say whose figures are not known', () => {
    expect(summed(null)).toEqual([
      { ...LDTT, registered: 20, quota: 15, proposed: 30, decided: null, decidedUnplaced: 0, unitsWithoutQuota: 0, unitsUnknown: 2 },
      { ...CSTDCS, registered: null, quota: null, proposed: 6, decided: null, decidedUnplaced: 0, unitsWithoutQuota: 2, unitsUnknown: 0 },
    ]);
  });

  it('count who was decided, those of no unit among them, and awards that only decisions name', () => {
    const sums = summed(decidedOf(
      { unit: '', key: GK_PERSON, count: 7 }, { unit: 'A', key: LDTT, count: 28 }, { unit: 'B', key: LDTT, count: 10 }, { unit: '', key: LDTT, count: 2 },
    ));
    expect(sums.map(({ award, decided, decidedUnplaced }) => [award, decided, decidedUnplaced])).toEqual([
      ['LDTT', 40, 2], ['CSTDCS', null, 0], ['GK', 7, 7],
    ]);
  });

  it('know no sum where nobody is known, which is not zero', () => {
    expect(toPlanTotals(variancesOf([MISSING], [targetOf(LDTT, '85% trở lên', null)]), null)).toEqual([
      { ...LDTT, registered: null, quota: null, proposed: null, decided: null, decidedUnplaced: 0, unitsWithoutQuota: 0, unitsUnknown: 1 },
    ]);
  });

  it('are zero where zero was stated', () => {
    const decided = decidedOf({ unit: 'B', key: LDTT, count: 0 });
    expect(toPlanTotals(variancesOf([rowOf([[LDTT, 0]])], [targetOf(LDTT, '0', '0')], { decided }), decided)).toEqual([
      { ...LDTT, registered: 0, quota: 0, proposed: 0, decided: 0, decidedUnplaced: 0, unitsWithoutQuota: 0, unitsUnknown: 0 },
    ]);
  });
});
