import type { Plan } from '#core/domain/plan';
import { checkCompleteness } from '#core/compare/completeness';
import { EMPTY_PLAN } from '#support/recognised';

const UNITS: Plan['units'] = ['A', 'B', 'C'].map((code) => ({
  code, name: `Trường ${code}`, aliases: [], cluster: null, parent: null, status: code === 'C' ? 'dissolved' : 'active',
}));
const PLAN: Plan = { ...EMPTY_PLAN, units: UNITS, deadline: '2021-06-20' };

describe('completeness', () => {
  it('names the units that the plan expects and nobody sent, dissolved ones excepted', () => {
    const { expected, missing } = checkCompleteness(new Set(['B', 'X']), PLAN, null);
    expect(expected).toBe(2);
    expect(missing.map(({ unit, daysLate }) => [unit.code, daysLate])).toEqual([['A', null]]);
  });

  it.each([
    ['on the deadline', '2021-06-20', 0], ['the day after', '2021-06-21', 1], ['before it', '2021-06-01', 0],
    ['over the end of a month', '2021-07-02', 12], ['over a leap day', '2024-03-01', 985],
  ])('reckons lateness in days: %s', (_, asOf, days) => {
    expect(checkCompleteness(new Set(['B']), PLAN, asOf).missing[0]?.daysLate).toBe(days);
  });

  it('knows no lateness without a deadline, and expects nobody without a plan', () => {
    expect(checkCompleteness(new Set(), { ...PLAN, deadline: null }, '2021-07-02').missing[0]?.daysLate).toBeNull();
    expect(checkCompleteness(new Set(['A']), null, '2021-07-02')).toEqual({ expected: null, missing: [] });
  });
});
