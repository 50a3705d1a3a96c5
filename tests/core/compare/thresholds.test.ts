import { compareThresholds, thresholdsOf } from '#core/compare/thresholds';
import type { LawProfile } from '#core/domain/law-profile';
import { LAW_PROFILES } from '#core/law/profiles';
import { viThresholdName, viThresholdValue } from '#i18n/vi-thresholds';

const [A, B, C] = LAW_PROFILES;
if (A === undefined || B === undefined || C === undefined) throw new Error('Three profiles are expected.');

const with15 = (profile: LawProfile, parts: Partial<LawProfile['cstdcs']>): LawProfile =>
  ({ ...profile, cstdcs: { ...profile.cstdcs, ...parts } });

describe('thresholdsOf', () => {
  it.each(LAW_PROFILES.map((profile) => [profile.id, profile] as const))('names every fact of profile %s once', (_, profile) => {
    const names = thresholdsOf(profile).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['cstdcs.capPercent', 'ttldxs.ldttShare', 'vote.CSTDT', 'history.CSTDT.CSTDCS', 'twoForms']));
    for (const { basis } of thresholdsOf(profile)) expect(basis).not.toBe('');
  });

  it('leaves no fact of a profile out', () => {
    const facts = JSON.stringify(A).match(/"confidence":/g)?.length ?? 0;
    const listed = thresholdsOf(A).reduce((sum, { value }) => sum + (Array.isArray(value) ? value.length : 1), 0);
    expect(listed).toBe(facts);
  });

  it('joins what holds side by side, with each basis once and as sure as the least sure', () => {
    const [first, second, third] = (['high', 'low', 'medium'] as const).map((confidence, index) => ({
      value: index === 0 ? 'district' as const : 'commune' as const, basis: index === 1 ? 'Điều 2' : 'Điều 1', confidence,
    }));
    if (first === undefined || second === undefined || third === undefined) throw new Error('Three facts are expected.');
    const granted = (...grantedBy: LawProfile['authority'][number]['grantedBy']): unknown =>
      thresholdsOf({ ...A, authority: [{ award: 'GK', grantedBy }] }).find(({ name }) => name === 'authority.GK');
    expect(granted(first, second, third)).toEqual({
      name: 'authority.GK', value: ['district', 'commune', 'commune'], basis: 'Điều 1; Điều 2', confidence: 'low',
    });
    expect(granted(first, third)).toMatchObject({ basis: 'Điều 1', confidence: 'medium' });
    expect(granted(first)).toMatchObject({ value: ['district'], confidence: 'high' });
  });

  it('has Vietnamese for every name and value', () => {
    for (const { name, value } of LAW_PROFILES.flatMap(thresholdsOf)) {
      expect(viThresholdName(name)).not.toBe(name);
      expect(viThresholdName(name)).not.toMatch(/[A-Z]+_[A-Z]/);
      expect(viThresholdValue(name, value)).not.toMatch(/^$|undefined|object|[a-z]-[a-z]|^(?:floor|good|unit|always)$/);
    }
  });
});

describe('compareThresholds', () => {
  it.each(LAW_PROFILES.map((profile) => [profile.id, profile] as const))('finds nothing between %s and itself', (_, profile) => {
    expect(compareThresholds(profile, structuredClone(profile))).toEqual([]);
  });

  it('names the cap that A has and B has not, with both bases', () => {
    expect(compareThresholds(A, B).find(({ name }) => name === 'cstdcs.capPercent')?.values).toEqual([
      { name: 'cstdcs.capPercent', ...A.cstdcs.capPercent }, { name: 'cstdcs.capPercent', ...B.cstdcs.capPercent },
    ]);
  });

  it('says nothing of a threshold that only rests on another law', () => {
    const moved = with15(A, { capPercent: { ...A.cstdcs.capPercent, basis: 'Luật khác', confidence: 'low' } });
    expect(compareThresholds(A, moved)).toEqual([]);
  });

  it('names what only one profile speaks of, on either side', () => {
    const silent = { ...A, vote: [] };
    const names = A.vote.map(({ award }) => `vote.${award}`);
    expect(compareThresholds(A, silent).map(({ name, values }) => [name, values.map((value) => value === null)])).toEqual(names.map((name) => [name, [false, true]]));
    expect(compareThresholds(silent, A).map(({ name, values }) => [name, values.map((value) => value === null)])).toEqual(names.map((name) => [name, [true, false]]));
  });

  it.each<[string, LawProfile, LawProfile]>([['A and B', A, B], ['A and C', A, C], ['B and C', B, C]])('is the same from either side for %s', (_, one, other) => {
    const turned = compareThresholds(other, one).map(({ name, values: [left, right] }) => JSON.stringify([name, right, left])).sort();
    expect(compareThresholds(one, other).map(({ name, values: [left, right] }) => JSON.stringify([name, left, right])).sort()).toEqual(turned);
    expect(turned.length).toBeGreaterThan(0);
  });
});

it.each<[string, unknown, string]>([
  ['cstdcs.capPercent', 15, '15%'], ['cstdcs.capPercent', null, 'không đặt'], ['ldtt.minMonthsEmployed', 10, '10'],
  ['vote.CSTDT', 90, '90%'], ['twoForms', true, 'có'], ['twoForms', false, 'không'],
  ['ttldtt.ldttShare', { op: '>', percent: 50 }, 'trên 50%'], ['ttldtt.ldttShare', { op: '>=', percent: 70 }, 'từ 70%'],
  ['cstdcs.rounding', 'floor', 'làm tròn xuống'], ['ldtt.minRating', 'good', 'hoàn thành tốt nhiệm vụ'],
  ['authority.GK', ['district', 'commune'], 'Chủ tịch UBND huyện, Chủ tịch UBND xã'],
])('the value of %s as %j is said as "%s"', (name, value, shown) => {
  expect(viThresholdValue(name, value)).toBe(shown);
});
