import type { AwardCode } from './award';
import type { RoundingMode } from './plan';

/** How sure we are of a legal fact: the wording itself, a secondary source, or experience. */
export type Confidence = 'high' | 'medium' | 'low';

/** A threshold or duty of the law with where it stands. Legal texts are Vietnamese. */
export interface LegalFact<Value> {
  readonly value: Value;
  readonly basis: string;
  readonly confidence: Confidence;
}

export type Rating = 'excellent' | 'good' | 'fair' | 'failed';
export type DisciplineLevel = 'none' | 'reprimand' | 'warning' | 'demotion' | 'dismissal';

/** Offices that grant awards (cấp có thẩm quyền), the highest first. */
export const DECIDER_CODES = [
  'president', 'prime-minister', 'minister', 'province', 'department', 'district', 'commune', 'unit-head',
] as const;
/** An office that grants awards; `unit-head` is the head of a unit with legal personality, a school among them. */
export type DeciderCode = (typeof DECIDER_CODES)[number];

/** Who may grant an award. An office of low confidence may perhaps grant it: it is not blamed, nor relied upon. */
export interface AwardAuthority {
  readonly award: AwardCode;
  readonly grantedBy: readonly LegalFact<DeciderCode>[];
}

/** Share of LĐTT among the members of a collective. */
export interface ShareRule {
  readonly op: '>' | '>=';
  readonly percent: number;
}

/**
 * Rules of one legal period (hồ sơ luật). A value of `null` means: the law sets none.
 * Percentages are whole numbers, months are counted whole.
 */
export interface LawProfile {
  readonly id: string;
  readonly name: string;
  /** First and last day of consideration (ngày xét) it holds for, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string | null;
  /** The laws, decrees and circulars it rests on. */
  readonly basis: string;
  readonly cstdcs: {
    readonly capPercent: LegalFact<number | null>;
    readonly rounding: LegalFact<RoundingMode>;
    readonly capScope: LegalFact<'unit' | 'pooled'>;
    readonly requireLdtt: LegalFact<boolean>;
    readonly initiative: LegalFact<'always' | 'unless-excellent' | 'never'>;
  };
  readonly ldtt: {
    readonly minRating: LegalFact<Rating>;
    /** Fewer whole months since recruitment than this exclude from the title. */
    readonly minMonthsEmployed: LegalFact<number | null>;
    /** Heaviest discipline that does not exclude from the title. */
    readonly maxDiscipline: LegalFact<DisciplineLevel>;
    /** Absence of this many months or more speaks against the rating the title needs; maternity never counts. */
    readonly maxMonthsAbsent: LegalFact<number | null>;
  };
  readonly ttldtt: { readonly ldttShare: LegalFact<ShareRule> };
  readonly ttldxs: { readonly ldttShare: LegalFact<ShareRule>; readonly minCstdcs: LegalFact<number> };
  /** Least approval in percent of all council members, per award; awards not named need none. */
  readonly vote: readonly { readonly award: AwardCode; readonly percent: LegalFact<number> }[];
  /** Titles of consecutive years before that an award needs; `alternative` names another way the law leaves open. */
  readonly history: readonly {
    readonly award: AwardCode;
    readonly needs: AwardCode;
    readonly years: LegalFact<number>;
    readonly alternative: string | null;
  }[];
  readonly excellentSharePercent: LegalFact<number | null>;
  readonly registrationRequired: LegalFact<boolean>;
  /** Whether the district (cấp huyện) still grants awards. */
  readonly districtLevel: LegalFact<boolean>;
  /** Who may grant which award; of awards not named nothing is known. */
  readonly authority: readonly AwardAuthority[];
  /** Whether one achievement may earn two forms of commendation. */
  readonly twoForms: LegalFact<boolean>;
  /** Whether one initiative may serve two people without co-authors, two awards or two years. */
  readonly initiativeReuse: LegalFact<boolean>;
  /** Whether dissolved or merged units may still be commended. */
  readonly dissolvedUnits: LegalFact<boolean>;
}
