import { findLockedProfile, findProfile, LAW_PROFILES, LOCKED_PROFILES, profileForDate } from '#core/law/profiles';
import { THRESHOLDS_SCHEMA } from '#core/law/province-pack-schema';
import type { LegalFact } from '#core/domain/law-profile';

function profile(id: string) {
  const found = findProfile(id);
  if (found === undefined) throw new Error(`no profile ${id}`);
  return found;
}

function isFact(value: unknown): value is LegalFact<unknown> {
  return typeof value === 'object' && value !== null && 'confidence' in value;
}

function factsOf(value: unknown): LegalFact<unknown>[] {
  if (isFact(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(factsOf) : [];
}

describe('law profiles', () => {
  test.each(LAW_PROFILES.map((entry) => [entry.id, entry] as const))('profile %s keeps to the schema', (_id, { id, name, from, to, basis, ...thresholds }) => {
    expect(THRESHOLDS_SCHEMA.parse(thresholds)).toEqual(thresholds);
    for (const text of [id, name, from, basis]) expect(text.trim()).not.toBe('');
    expect(to === null || from <= to).toBe(true);
    expect(factsOf(thresholds).length).toBeGreaterThanOrEqual(22);
    for (const one of factsOf(thresholds)) expect(one.basis).toMatch(/\p{L}{3}/u);
  });

  test('ids are unique and no day has two profiles or none in between', () => {
    expect(new Set([...LAW_PROFILES, ...LOCKED_PROFILES].map((entry) => entry.id)).size).toBe(4);
    const days = LAW_PROFILES.map((entry) => [entry.from, entry.to]);
    expect(days).toEqual([['2017-10-01', '2023-12-31'], ['2024-01-01', '2025-06-30'], ['2025-07-01', '2026-09-30']]);
  });

  test.each([
    ['2017-09-30', undefined], ['2017-10-01', 'A'], ['2021-06-25', 'A'], ['2023-12-31', 'A'],
    ['2024-01-01', 'B'], ['2025-06-30', 'B'], ['2025-07-01', 'C'], ['2026-09-30', 'C'], ['2026-10-01', undefined],
  ])('a day of consideration %s falls into %s', (date, id) => {
    expect(profileForDate(date)?.id).toBe(id);
  });

  test('the facts that changed from period to period', () => {
    const [a, b, c] = [profile('A'), profile('b '), profile('C')];
    const facts = [a, b, c].map((entry) => [
      entry.cstdcs.capPercent.value, entry.cstdcs.initiative.value, entry.ldtt.minMonthsEmployed.value,
      entry.ttldtt.ldttShare.value, entry.registrationRequired.value, entry.districtLevel.value,
      entry.vote.find(({ award }) => award === 'CSTDCS')?.percent.value,
    ]);
    expect(facts).toEqual([
      [15, 'always', 10, { op: '>', percent: 50 }, true, true, undefined],
      [null, 'unless-excellent', 6, { op: '>=', percent: 70 }, false, true, 80],
      [null, 'unless-excellent', 6, { op: '>=', percent: 70 }, false, false, 80],
    ]);
    expect(a.cstdcs.capPercent.basis).toBe('khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP');
    expect(c.vote.every(({ percent }) => percent.confidence === 'low')).toBe(true);
  });

  test('the law of 2026 is known but locked, with the reason', () => {
    expect(findProfile('D')).toBeUndefined();
    expect(findLockedProfile('d')).toMatchObject({ from: '2026-10-01', reason: expect.stringContaining('06/2026/QH16') as unknown });
  });
});
