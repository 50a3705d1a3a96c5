import type { LawProfile } from '../domain/law-profile';
import { PROFILE_A } from './profile-a';
import { PROFILE_B } from './profile-b';
import { PROFILE_C } from './profile-c';

/** Law profiles (hồ sơ luật) that may be applied, oldest first; their days do not overlap. */
export const LAW_PROFILES: readonly LawProfile[] = [PROFILE_A, PROFILE_B, PROFILE_C];

/** A period whose law is not verified: known by name and first day, never applied. */
export interface LockedProfile {
  readonly id: string;
  readonly name: string;
  /** `YYYY-MM-DD` */
  readonly from: string;
  /** Why it is locked, for people. */
  readonly reason: string;
}

export const LOCKED_PROFILES: readonly LockedProfile[] = [{
  id: 'D',
  name: 'Từ 01/10/2026 (Luật 06/2026/QH16)',
  from: '2026-10-01',
  reason: 'Chưa kiểm chứng được văn bản Luật 06/2026/QH16 và ngày có hiệu lực. '
    + 'Hãy đọc văn bản, rồi chọn hồ sơ luật khác, kèm gói quy định của tỉnh nếu cần đổi ngưỡng.',
}];

/** Profile of an id, in whatever case; `undefined` when there is none that may be applied. */
export function findProfile(id: string): LawProfile | undefined {
  const wanted = id.trim().toUpperCase();
  return LAW_PROFILES.find((profile) => profile.id === wanted);
}

/** A profile that must not be used yet, by its id, with the reason; `undefined` when there is none. */
export function findLockedProfile(id: string): LockedProfile | undefined {
  const wanted = id.trim().toUpperCase();
  return LOCKED_PROFILES.find((profile) => profile.id === wanted);
}

/** Locked profile that a day of consideration, `YYYY-MM-DD`, falls into. */
export function lockedProfileForDate(date: string): LockedProfile | undefined {
  return LOCKED_PROFILES.find((profile) => date >= profile.from);
}

/**
 * Profile in force on a day of consideration (ngày xét), `YYYY-MM-DD`; `undefined` for a day before the first
 * profile, after the last, or in a locked one.
 */
export function profileForDate(date: string): LawProfile | undefined {
  return LAW_PROFILES.find((profile) => date >= profile.from && (profile.to === null || date <= profile.to));
}
