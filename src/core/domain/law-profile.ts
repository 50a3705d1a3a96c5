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
    readonly minMonthsEmployed: LegalFact<number | null>;
    readonly maxDiscipline: LegalFact<DisciplineLevel>;
    readonly maxMonthsAbsent: LegalFact<number | null>;
  };
  readonly ttldtt: { readonly ldttShare: LegalFact<ShareRule> };
  readonly ttldxs: { readonly ldttShare: LegalFact<ShareRule>; readonly minCstdcs: LegalFact<number> };
  /** Least approval in percent of all council members, per award; awards not named need none. */
  readonly vote: readonly { readonly award: AwardCode; readonly percent: LegalFact<number> }[];
  /** Titles of the years before that an award needs. */
  readonly history: readonly { readonly award: AwardCode; readonly needs: AwardCode; readonly years: LegalFact<number> }[];
  readonly excellentSharePercent: LegalFact<number | null>;
  readonly registrationRequired: LegalFact<boolean>;
  readonly districtLevel: LegalFact<boolean>;
  readonly twoForms: LegalFact<boolean>;
  readonly initiativeReuse: LegalFact<boolean>;
  readonly dissolvedUnits: LegalFact<boolean>;
}
