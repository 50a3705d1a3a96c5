import type { LawProfile } from '#core/domain/law-profile';
import type { PackThresholds } from '#core/domain/province-pack';
import { applyPack, findLoosenings } from '#core/law/apply-pack';
import { fact } from '#core/law/fact';
import { findProfile } from '#core/law/profiles';

function profile(id: string): LawProfile {
  const found = findProfile(id);
  if (found === undefined) throw new Error(`no profile ${id}`);
  return found;
}

const own = <Value>(value: Value) => fact(value, 'QĐ của tỉnh', 'high');

describe('laying a pack over a profile', () => {
  test('changes what it names and nothing else', () => {
    const a = profile('A');
    const laid = applyPack(a, { name: 'X', thresholds: { cstdcs: { capPercent: own(10) }, twoForms: own(true) } });
    expect(laid).toEqual({ ...a, id: 'A+X', cstdcs: { ...a.cstdcs, capPercent: own(10) }, twoForms: own(true) });
  });

  test('lines of an award take the place of those of the law, others stay', () => {
    const b = profile('B');
    const vote = [{ award: 'CSTDT', percent: own(95) }, { award: 'GK', percent: own(70) }] as const;
    const history = [
      { award: 'BK_T', needs: 'LDTT', years: own(3), alternative: null }, { award: 'BK_T', needs: 'CSTDCS', years: own(1), alternative: null },
    ] as const;
    const laid = applyPack(b, { name: 'X', thresholds: { vote, history, authority: [{ award: 'GK', grantedBy: [own('commune')] }] } });
    expect(laid.vote).toEqual([...b.vote.filter(({ award }) => award !== 'CSTDT'), ...vote]);
    expect(laid.history).toEqual([...b.history.filter(({ award }) => award !== 'BK_T'), ...history]);
    expect(laid.authority.filter(({ award }) => award === 'GK')).toEqual([{ award: 'GK', grantedBy: [own('commune')] }]);
    expect(laid.authority).toHaveLength(b.authority.length);
  });

  test('a pack without thresholds leaves the profile itself', () => {
    expect(applyPack(profile('A'), { name: 'X', thresholds: {} })).toBe(profile('A'));
  });
});

describe('thresholds that ask for less than the law', () => {
  test.each<[string, PackThresholds, string]>([
    ['A', { cstdcs: { capPercent: own(16) } }, 'cstdcs.capPercent'],
    ['A', { cstdcs: { capPercent: own(null) } }, 'cstdcs.capPercent'],
    ['A', { cstdcs: { requireLdtt: own(false) } }, 'cstdcs.requireLdtt'],
    ['A', { cstdcs: { initiative: own('unless-excellent') } }, 'cstdcs.initiative'],
    ['A', { ldtt: { minRating: own('fair') } }, 'ldtt.minRating'],
    ['A', { ldtt: { minMonthsEmployed: own(9) } }, 'ldtt.minMonthsEmployed'],
    ['A', { ldtt: { minMonthsEmployed: own(null) } }, 'ldtt.minMonthsEmployed'],
    ['A', { ldtt: { maxDiscipline: own('reprimand') } }, 'ldtt.maxDiscipline'],
    ['A', { ldtt: { maxMonthsAbsent: own(4) } }, 'ldtt.maxMonthsAbsent'],
    ['A', { ttldtt: { ldttShare: own({ op: '>=', percent: 50 }) } }, 'ttldtt.ldttShare'],
    ['A', { ttldxs: { ldttShare: own({ op: '>', percent: 69 }) } }, 'ttldxs.ldttShare'],
    ['A', { ttldxs: { minCstdcs: own(0) } }, 'ttldxs.minCstdcs'],
    ['A', { vote: [{ award: 'CSTDT', percent: own(85) }] }, 'vote.CSTDT'],
    ['A', { history: [{ award: 'CSTDT', needs: 'CSTDCS', years: own(2), alternative: null }] }, 'history.CSTDT.CSTDCS'],
    ['A', { history: [{ award: 'CSTDT', needs: 'LDTT', years: own(9), alternative: null }] }, 'history.CSTDT.CSTDCS'],
    ['A', { twoForms: own(true) }, 'twoForms'],
    ['B', { initiativeReuse: own(true) }, 'initiativeReuse'],
    ['C', { districtLevel: own(true) }, 'districtLevel'],
    ['C', { dissolvedUnits: own(true) }, 'dissolvedUnits'],
    ['C', { authority: [{ award: 'CSTDT', grantedBy: [own('province'), own('commune')] }] }, 'authority.CSTDT'],
  ])('%s %j', (id, thresholds, field) => {
    expect(findLoosenings(profile(id), thresholds).map((each) => each.field)).toEqual([field]);
  });

  test.each<[string, string, PackThresholds]>([
    ['stricter', 'A', {
      cstdcs: { capPercent: own(14) }, ldtt: { minRating: own('excellent'), minMonthsEmployed: own(12), maxMonthsAbsent: own(2) },
      ttldtt: { ldttShare: own({ op: '>=', percent: 51 }) }, ttldxs: { minCstdcs: own(2) }, vote: [{ award: 'CSTDT', percent: own(95) }],
      history: [{ award: 'CSTDT', needs: 'CSTDCS', years: own(4), alternative: null }],
      authority: [{ award: 'CSTDT', grantedBy: [own('province')] }], twoForms: own(false), excellentSharePercent: own(20),
    }],
    ['the same', 'A', { cstdcs: { capPercent: own(15) }, ttldtt: { ldttShare: own({ op: '>', percent: 50 }) }, ldtt: { maxDiscipline: own('none') } }],
    ['less than a law that is not sure', 'C', { vote: [{ award: 'CSTDT', percent: own(50) }], excellentSharePercent: own(null) }],
    ['less than a law that is not sure of its rounding', 'A', { cstdcs: { rounding: own('ceil'), capScope: own('pooled') }, initiativeReuse: own(true) }],
    ['of an award the law says nothing of', 'A', { vote: [{ award: 'GK', percent: own(50) }] }],
  ])('nothing is said of %s (%s)', (_name, id, thresholds) => {
    expect(findLoosenings(profile(id), thresholds)).toEqual([]);
  });
});
