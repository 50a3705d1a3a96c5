import type { AwardCode } from './award';
import type { LawProfile } from './law-profile';

/** Severity an office gives a rule, or the rule switched off; either way with its reason. */
export type RuleChange =
  | { readonly rule: string; readonly severity: 'error' | 'warning' | 'info'; readonly reason: string }
  | { readonly rule: string; readonly off: true; readonly reason: string };

/**
 * What a province or office lays over the law (gói quy định của tỉnh): thresholds with their basis, severities,
 * rules switched off, further names of awards and units. Never more than that: rules themselves are code.
 */
export interface ProvincePack {
  readonly version: 1;
  readonly name: string;
  /** Id of the law profile it rests on; `auto` by the day of consideration. */
  readonly profile: string;
  /** Lays the pack's thresholds over a profile. */
  readonly applyTo: (profile: LawProfile) => LawProfile;
  readonly ruleChanges: readonly RuleChange[];
  readonly awardNames: readonly { readonly name: string; readonly award: AwardCode }[];
  /** `unit` is a code or a name of the register. */
  readonly unitNames: readonly { readonly unit: string; readonly names: readonly string[] }[];
}
