import type { DisciplineLevel, LawProfile, LegalFact, Rating } from '../domain/law-profile';
import type { PackThresholds, ProvincePack } from '../domain/province-pack';

/**
 * Lays the thresholds of a pack over a profile; the profile of a pack with thresholds is named `A+Name of the pack`.
 * Awards that the pack names under `vote`, `history` or `authority` take its lines alone; other awards keep those of the law.
 */
export function applyPack(profile: LawProfile, { name, thresholds }: Pick<ProvincePack, 'name' | 'thresholds'>): LawProfile {
  if (Object.keys(thresholds).length === 0) return profile;
  const { cstdcs, ldtt, ttldtt, ttldxs, vote, history, authority, ...single } = thresholds;
  return {
    ...profile,
    ...single,
    id: `${profile.id}+${name}`,
    cstdcs: { ...profile.cstdcs, ...cstdcs },
    ldtt: { ...profile.ldtt, ...ldtt },
    ttldtt: { ...profile.ttldtt, ...ttldtt },
    ttldxs: { ...profile.ttldxs, ...ttldxs },
    vote: mergeByAward(profile.vote, vote ?? []),
    history: mergeByAward(profile.history, history ?? []),
    authority: mergeByAward(profile.authority, authority ?? []),
  };
}

function mergeByAward<Line extends { readonly award: string }>(law: readonly Line[], own: readonly Line[]): readonly Line[] {
  const named = new Set(own.map(({ award }) => award));
  return [...law.filter(({ award }) => !named.has(award)), ...own];
}

/** A threshold of a pack that asks for less than a law whose wording is sure. */
export interface Loosening {
  /** Such as `cstdcs.capPercent`; `vote.CSTDT` for a line of an award. */
  readonly field: string;
  readonly law: LegalFact<unknown>;
  readonly pack: LegalFact<unknown>;
}

/** Thresholds by which a pack loosens a profile. A province may know more than we do, so they are said, not refused. */
export function findLoosenings(profile: LawProfile, thresholds: PackThresholds): readonly Loosening[] {
  return [
    ...ofFighters(profile, thresholds),
    ...ofWorkersAndCollectives(profile, thresholds),
    ...ofAwards(profile, thresholds),
    ...loosened('excellentSharePercent', profile.excellentSharePercent, thresholds.excellentSharePercent, isHigherLimit),
    ...loosened('registrationRequired', profile.registrationRequired, thresholds.registrationRequired, isDropped),
    ...loosened('districtLevel', profile.districtLevel, thresholds.districtLevel, isAllowed),
    ...loosened('twoForms', profile.twoForms, thresholds.twoForms, isAllowed),
    ...loosened('initiativeReuse', profile.initiativeReuse, thresholds.initiativeReuse, isAllowed),
    ...loosened('dissolvedUnits', profile.dissolvedUnits, thresholds.dissolvedUnits, isAllowed),
  ];
}

function ofFighters({ cstdcs: law }: LawProfile, { cstdcs: pack }: PackThresholds): Loosening[] {
  return [
    ...loosened('cstdcs.capPercent', law.capPercent, pack?.capPercent, isHigherLimit),
    ...loosened('cstdcs.rounding', law.rounding, pack?.rounding, isLaterIn(['floor', 'nearest', 'ceil'])),
    ...loosened('cstdcs.capScope', law.capScope, pack?.capScope, isLaterIn(['unit', 'pooled'])),
    ...loosened('cstdcs.requireLdtt', law.requireLdtt, pack?.requireLdtt, isDropped),
    ...loosened('cstdcs.initiative', law.initiative, pack?.initiative, isLaterIn(['always', 'unless-excellent', 'never'])),
  ];
}

function ofWorkersAndCollectives({ ldtt, ttldtt, ttldxs }: LawProfile, pack: PackThresholds): Loosening[] {
  return [
    ...loosened('ldtt.minRating', ldtt.minRating, pack.ldtt?.minRating, isLaterIn(RATINGS)),
    ...loosened('ldtt.minMonthsEmployed', ldtt.minMonthsEmployed, pack.ldtt?.minMonthsEmployed, isLowerDemand),
    ...loosened('ldtt.maxDiscipline', ldtt.maxDiscipline, pack.ldtt?.maxDiscipline, isLaterIn(DISCIPLINES)),
    ...loosened('ldtt.maxMonthsAbsent', ldtt.maxMonthsAbsent, pack.ldtt?.maxMonthsAbsent, isHigherLimit),
    ...loosened('ttldtt.ldttShare', ttldtt.ldttShare, pack.ttldtt?.ldttShare, isLowerShare),
    ...loosened('ttldxs.ldttShare', ttldxs.ldttShare, pack.ttldxs?.ldttShare, isLowerShare),
    ...loosened('ttldxs.minCstdcs', ttldxs.minCstdcs, pack.ttldxs?.minCstdcs, isLowerDemand),
  ];
}

/** A title before that is no longer asked for is one of zero years. */
function ofAwards(profile: LawProfile, { vote = [], history = [], authority = [] }: PackThresholds): Loosening[] {
  const votes = vote.flatMap(({ award, percent }) =>
    loosened(`vote.${award}`, profile.vote.find((line) => line.award === award)?.percent, percent, isLowerDemand));
  const years = profile.history.flatMap(({ award, needs, years: law }) => {
    const own = history.filter((line) => line.award === award);
    const [first] = own;
    const same = own.find((line) => line.needs === needs)?.years ?? (first === undefined ? undefined : { ...first.years, value: 0 });
    return loosened(`history.${award}.${needs}`, law, same, isLowerDemand);
  });
  const offices = authority.flatMap(({ award, grantedBy }) => {
    const law = profile.authority.find((line) => line.award === award)?.grantedBy ?? [];
    const added = grantedBy.find(({ value }) => law.every((known) => known.value !== value));
    return loosened<unknown>(`authority.${award}`, law.find(({ confidence }) => confidence === 'high'), added, () => true);
  });
  return [...votes, ...years, ...offices];
}

function loosened<Value>(
  field: string, law: LegalFact<Value> | undefined, pack: LegalFact<Value> | undefined, isLooser: (pack: Value, law: Value) => boolean,
): Loosening[] {
  if (law === undefined || pack === undefined || law.confidence !== 'high') return [];
  return isLooser(pack.value, law.value) ? [{ field, law, pack }] : [];
}

const RATINGS: readonly Rating[] = ['excellent', 'good', 'fair', 'failed'];
const DISCIPLINES: readonly DisciplineLevel[] = ['none', 'reprimand', 'warning', 'demotion', 'dismissal'];

/** Values from the strictest to the loosest. */
function isLaterIn<Value>(order: readonly Value[]): (pack: Value, law: Value) => boolean {
  return (pack, law) => order.indexOf(pack) > order.indexOf(law);
}

/** A limit that people may not exceed; `null` sets none. */
function isHigherLimit(pack: number | null, law: number | null): boolean {
  return law !== null && (pack === null || pack > law);
}

/** A number that people must reach; `null` asks for none. */
function isLowerDemand(pack: number | null, law: number | null): boolean {
  return law !== null && (pack === null || pack < law);
}

type Share = LawProfile['ttldtt']['ldttShare']['value'];

function isLowerShare(pack: Share, law: Share): boolean {
  return pack.percent < law.percent || (pack.percent === law.percent && law.op === '>' && pack.op === '>=');
}

function isDropped(pack: boolean, law: boolean): boolean {
  return law && !pack;
}

function isAllowed(pack: boolean, law: boolean): boolean {
  return pack && !law;
}
