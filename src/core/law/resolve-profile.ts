import type { LawProfile } from '../domain/law-profile';
import type { Plan } from '../domain/plan';
import type { ProvincePack } from '../domain/province-pack';
import type { PeriodClaim } from '../domain/recognised';
import { applyPack } from './apply-pack';
import { fact } from './fact';
import { findLockedProfile, findProfile, lockedProfileForDate, profileForDate, type LockedProfile } from './profiles';

export interface ProfileQuestion {
  /** `auto`, or the id that the user asks for. */
  readonly requested: string;
  readonly plan: Plan | null;
  /** Day of consideration (ngày xét), `YYYY-MM-DD`; the plan's own counts when it is `null`. */
  readonly considerationDate: string | null;
  /** Period the files name; the plan's own counts when it is `null`. */
  readonly period: PeriodClaim | null;
  /** Laid over the profile; where the user asks for none, its profile counts before that of the plan. */
  readonly pack?: ProvincePack | null;
}

/** First and last day on which a period is usually considered. */
export interface ConsiderationWindow {
  readonly first: string;
  readonly last: string;
}

/**
 * Which profile applies and why. `derived-date`: no day of consideration is known, the profile follows from the
 * period; the caller says so. Without a profile, the caller says what is missing: none is ever guessed.
 */
export type ProfileChoice =
  | { readonly kind: 'chosen'; readonly profile: LawProfile; readonly source: 'requested' | 'plan' }
  | { readonly kind: 'chosen'; readonly profile: LawProfile; readonly source: 'date'; readonly date: string }
  | { readonly kind: 'chosen'; readonly profile: LawProfile; readonly source: 'derived-date';
      readonly period: PeriodClaim; readonly window: ConsiderationWindow }
  | { readonly kind: 'unknown-id'; readonly id: string }
  | { readonly kind: 'locked'; readonly locked: LockedProfile }
  /** No day of consideration and no usable period. */
  | { readonly kind: 'no-date' }
  /** The day lies before the first profile. */
  | { readonly kind: 'too-early'; readonly date: string }
  /** The period is considered on either side of a change of law. */
  | { readonly kind: 'ambiguous-period'; readonly period: PeriodClaim; readonly profiles: readonly LawProfile[] };

/**
 * Chooses the law profile by the time of consideration, not of the achievement: an id the user asks for, else the
 * id of the pack, else that of the plan, else the day of consideration, else the days on which the period is usually
 * considered. The thresholds of the pack are laid over the profile, and over both what the plan sets on the CSTĐCS cap.
 */
export function resolveProfile(question: ProfileQuestion): ProfileChoice {
  const choice = chooseProfile(question);
  if (choice.kind !== 'chosen') return choice;
  const { pack = null, plan } = question;
  const packed = pack === null ? choice.profile : applyPack(choice.profile, pack);
  return { ...choice, profile: plan === null ? packed : applyPlan(packed, plan) };
}

/** Chooses as `resolveProfile` does; the profile is that of the law, with nothing laid over it. */
export function chooseProfile(question: ProfileQuestion): ProfileChoice {
  const { requested, pack, plan } = question;
  if (!isAuto(requested)) return chooseById(requested, 'requested');
  if (!isAuto(pack?.profile ?? 'auto')) return chooseById(pack?.profile ?? '', 'requested');
  if (!isAuto(plan?.profile ?? 'auto')) return chooseById(plan?.profile ?? '', 'plan');
  return chooseByTime(question);
}

function chooseByTime(question: ProfileQuestion): ProfileChoice {
  const { plan } = question;
  const date = question.considerationDate ?? plan?.considerationDate ?? null;
  if (date !== null) return chooseByDate(date);
  const period = question.period ?? periodOfPlan(plan);
  return period === null ? { kind: 'no-date' } : chooseByPeriod(period);
}

function isAuto(id: string): boolean {
  return id.trim().toLowerCase() === 'auto';
}

function chooseById(id: string, source: 'requested' | 'plan'): ProfileChoice {
  const profile = findProfile(id);
  if (profile !== undefined) return { kind: 'chosen', profile, source };
  const locked = findLockedProfile(id);
  return locked === undefined ? { kind: 'unknown-id', id } : { kind: 'locked', locked };
}

function chooseByDate(date: string): ProfileChoice {
  const profile = profileForDate(date);
  if (profile !== undefined) return { kind: 'chosen', profile, source: 'date', date };
  const locked = lockedProfileForDate(date);
  return locked === undefined ? { kind: 'too-early', date } : { kind: 'locked', locked };
}

function chooseByPeriod(period: PeriodClaim): ProfileChoice {
  const window = considerationWindow(period);
  if (window === undefined) return { kind: 'no-date' };
  const first = chooseByDate(window.first);
  const last = chooseByDate(window.last);
  if (first.kind !== 'chosen') return first;
  if (last.kind !== 'chosen') return last;
  if (first.profile.id !== last.profile.id) {
    return { kind: 'ambiguous-period', period, profiles: [first.profile, last.profile] };
  }
  return { kind: 'chosen', profile: first.profile, source: 'derived-date', period, window };
}

function periodOfPlan(plan: Plan | null): PeriodClaim | null {
  if (plan === null || plan.period === null) return null;
  const kind = plan.periodKind ?? (plan.period.includes('-') ? 'school-year' : 'work-year');
  return { kind, text: plan.period };
}

/**
 * Days on which a period is usually considered: a school year in May and June of its second year, a work year from
 * December to January. `undefined` for an impossible period such as `2021-2021`.
 */
export function considerationWindow(period: PeriodClaim): ConsiderationWindow | undefined {
  if (period.kind === 'work-year') {
    if (!/^\d{4}$/.test(period.text)) return undefined;
    return { first: `${period.text}-12-01`, last: `${String(Number(period.text) + 1)}-01-31` };
  }
  const match = /^(\d{4})-(\d{4})$/.exec(period.text);
  const [, start, end] = match ?? [];
  if (start === undefined || end === undefined || Number(end) !== Number(start) + 1) return undefined;
  return { first: `${end}-05-01`, last: `${end}-06-30` };
}

/**
 * Lays what the plan sets on the CSTĐCS cap over a profile. Where the law sets a cap of its own, a plan may only
 * lower it (“không quá”).
 */
export function applyPlan(profile: LawProfile, plan: Plan): LawProfile {
  const { cstdcs } = profile;
  const basis = `kế hoạch của ${plan.office ?? 'cơ quan tổng hợp'}`;
  const isLower = plan.capPercent !== null
    && (cstdcs.capPercent.value === null || plan.capPercent < cstdcs.capPercent.value);
  return {
    ...profile,
    cstdcs: {
      ...cstdcs,
      capPercent: isLower ? fact(plan.capPercent, basis, 'high') : cstdcs.capPercent,
      rounding: plan.rounding === null ? cstdcs.rounding : fact(plan.rounding, basis, 'high'),
      capScope: plan.capScope === null ? cstdcs.capScope : fact(plan.capScope, basis, 'high'),
    },
  };
}
