import type { AwardCode } from './award';
import type { LawProfile } from './law-profile';

/** Severity an office gives a rule, or the rule switched off; either way with its reason. */
export type RuleChange =
  | { readonly rule: string; readonly severity: 'error' | 'warning' | 'info'; readonly reason: string }
  | { readonly rule: string; readonly off: true; readonly reason: string };

type Group = 'cstdcs' | 'ldtt' | 'ttldtt' | 'ttldxs';
type Whole = Exclude<keyof LawProfile, Group | 'id' | 'name' | 'from' | 'to' | 'basis'>;

/** Thresholds and duties of a profile that an office sets itself; what it leaves out stays as the law has it. */
export type PackThresholds =
  & { readonly [Name in Group]?: Partial<LawProfile[Name]> }
  & Partial<Pick<LawProfile, Whole>>;

/** A further name of an award (danh hiệu, hình thức), as sheets of the province write it. */
export interface AwardName {
  readonly name: string;
  readonly award: AwardCode;
}

/**
 * What a province or office lays over the law (gói quy định của tỉnh): thresholds with their basis, severities,
 * rules switched off, further names of awards and units. Never more than that: rules themselves are code.
 */
export interface ProvincePack {
  readonly version: 1;
  readonly name: string;
  /** Id of the law profile it rests on; `auto` by the day of consideration. */
  readonly profile: string;
  readonly thresholds: PackThresholds;
  readonly ruleChanges: readonly RuleChange[];
  readonly awardNames: readonly AwardName[];
  /** `unit` is a code or a name of the register. */
  readonly unitNames: readonly { readonly unit: string; readonly names: readonly string[] }[];
}
