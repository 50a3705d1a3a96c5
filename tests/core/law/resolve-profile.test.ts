import type { Plan } from '#core/domain/plan';
import { findProfile } from '#core/law/profiles';
import { applyPlan, considerationWindow, resolveProfile, type ProfileQuestion } from '#core/law/resolve-profile';

const PLAN: Plan = {
  period: null, periodKind: null, office: 'Phòng Nội vụ', level: 'district', considerationDate: null, deadline: null,
  profile: null, capPercent: null, rounding: null, capScope: null, units: [], targets: [], tasks: [], receipts: [],
};
const AUTO: ProfileQuestion = { requested: 'auto', plan: null, considerationDate: null, period: null };

function schoolYear(text: string) {
  return { kind: 'school-year' as const, text };
}
function workYear(text: string) {
  return { kind: 'work-year' as const, text };
}

describe('which law profile applies', () => {
  test.each<[string, Partial<ProfileQuestion>, string, string]>([
    ['what the user asks for wins over plan and date',
      { requested: 'b', plan: { ...PLAN, profile: 'A' }, considerationDate: '2021-06-25' }, 'B', 'requested'],
    ['then what the plan names', { plan: { ...PLAN, profile: 'A', considerationDate: '2024-06-25' } }, 'A', 'plan'],
    ['then the day of consideration', { considerationDate: '2024-05-20', period: schoolYear('2020-2021') }, 'B', 'date'],
    ['the day the plan states', { plan: { ...PLAN, profile: 'auto', considerationDate: '2025-07-01' } }, 'C', 'date'],
    ['a school year is considered at its end', { period: schoolYear('2020-2021') }, 'A', 'derived-date'],
    ['a school year begun under the old law uses the new one', { period: schoolYear('2023-2024') }, 'B', 'derived-date'],
    ['a work year is considered at its turn', { period: workYear('2021') }, 'A', 'derived-date'],
    ['what a user asks for in any letters', { requested: ' c ', considerationDate: '2021-06-25' }, 'C', 'requested'],
    ['"auto" in any letters', { requested: ' Auto ', considerationDate: '2021-06-25' }, 'A', 'date'],
    ['the year that a plan names is a work year', { plan: { ...PLAN, period: '2021' } }, 'A', 'derived-date'],
    ['the first day of a profile', { considerationDate: '2017-10-01' }, 'A', 'date'],
    ['the period of the plan serves where files name none', { plan: { ...PLAN, period: '2020-2021' } }, 'A', 'derived-date'],
  ])('%s', (_name, question, id, source) => {
    expect(resolveProfile({ ...AUTO, ...question })).toMatchObject({ kind: 'chosen', source, profile: { id } });
  });

  test.each<[string, Partial<ProfileQuestion>, object]>([
    ['nothing known', {}, { kind: 'no-date' }],
    ['an impossible school year', { period: schoolYear('2021-2021') }, { kind: 'no-date' }],
    ['a plan that names no period', { plan: PLAN }, { kind: 'no-date' }],
    ['a school year that the plan calls a work year', { plan: { ...PLAN, period: '2020-2021', periodKind: 'work-year' } }, { kind: 'no-date' }],
    ['a school year before all profiles', { period: schoolYear('2014-2015') }, { kind: 'too-early', date: '2015-05-01' }],
    ['a work year under the locked law', { period: workYear('2026') }, { kind: 'locked', locked: { id: 'D' } }],
    ['the first day of the locked law', { considerationDate: '2026-10-01' }, { kind: 'locked', locked: { id: 'D' } }],
    ['an unknown id beside a plan', { requested: 'X', plan: { ...PLAN, capPercent: 12 } }, { kind: 'unknown-id', id: 'X' }],
    ['an unknown id', { requested: 'X' }, { kind: 'unknown-id', id: 'X' }],
    ['the locked profile by id', { requested: 'D' }, { kind: 'locked', locked: { id: 'D' } }],
    ['the locked profile by date', { considerationDate: '2026-11-01' }, { kind: 'locked', locked: { id: 'D' } }],
    ['a day before all profiles', { considerationDate: '2015-06-01' }, { kind: 'too-early', date: '2015-06-01' }],
    ['a work year decided on either side of a change of law', { period: workYear('2023') },
      { kind: 'ambiguous-period', profiles: [{ id: 'A' }, { id: 'B' }] }],
  ])('none is guessed for %s', (_name, question, expected) => {
    expect(resolveProfile({ ...AUTO, ...question })).toMatchObject(expected);
  });

  test('a work year is considered from December to January', () => {
    expect(considerationWindow(workYear('2021'))).toEqual({ first: '2021-12-01', last: '2022-01-31' });
  });

  test('a school year is considered in May and June of its second year', () => {
    expect(considerationWindow(schoolYear('2020-2021'))).toEqual({ first: '2021-05-01', last: '2021-06-30' });
  });

  test.each([
    workYear('2020-2021'), workYear('x2021'), workYear('2021x'), workYear('21'), schoolYear('2021'), schoolYear('2020-2022'), schoolYear('2021-2020'),
    schoolYear('x2020-2021'), schoolYear('2020-2021x'), schoolYear(''),
  ])('%j is never considered', (period) => {
    expect(considerationWindow(period)).toBeUndefined();
  });
});

describe('what a plan lays over the profile', () => {
  const a = findProfile('A');
  const b = findProfile('B');
  if (a === undefined || b === undefined) throw new Error('profiles missing');

  test('a lower cap, the rounding and the scope, with the plan as basis', () => {
    const choice = resolveProfile({
      ...AUTO, requested: 'A', plan: { ...PLAN, capPercent: 12, rounding: 'nearest', capScope: 'pooled' },
    });
    expect(choice).toMatchObject({ profile: { cstdcs: {
      capPercent: { value: 12, basis: 'kế hoạch của Phòng Nội vụ' },
      rounding: { value: 'nearest', basis: 'kế hoạch của Phòng Nội vụ', confidence: 'high' },
      capScope: { value: 'pooled', basis: 'kế hoạch của Phòng Nội vụ', confidence: 'high' },
    } } });
  });

  test('never a cap above that of the law', () => {
    expect(applyPlan(a, { ...PLAN, capPercent: 20 }).cstdcs.capPercent).toEqual(a.cstdcs.capPercent);
    expect(applyPlan(a, { ...PLAN, capPercent: 15 }).cstdcs.capPercent).toEqual(a.cstdcs.capPercent);
  });

  test('a cap where the law sets none', () => {
    expect(applyPlan(b, { ...PLAN, capPercent: 20, office: null }).cstdcs.capPercent)
      .toEqual({ value: 20, basis: 'kế hoạch của cơ quan tổng hợp', confidence: 'high' });
  });

  test('nothing where the plan is silent', () => {
    expect(applyPlan(a, PLAN)).toEqual(a);
  });
});
