import type { DossierState } from '../compare/dossier';
import type { AwardCode, Subject } from '../domain/award';
import type { DossierForm } from '../domain/plan';
import type { TargetBase } from '../domain/target';
import type { ReadFailureKind } from '../grid/read-failure';

/** What the report of a consolidation says against the plan; as lasting as the shapes of `contract`. */

/** A target of the plan with what comes of it in whole awards; both bounds `null`: its base is not known. */
export interface TargetReport {
  /** As the plan writes it: "12", "10-12", "85% trở lên". */
  readonly text: string;
  readonly least: number | null;
  readonly most: number | null;
  /** What a percentage is of, and how many that are; `null` for a number of awards, or where not known. */
  readonly base: TargetBase | null;
  readonly of: number | null;
}

export type VarianceConclusion =
  | 'not-submitted' | 'unreadable' | 'unknown' | 'over-quota' | 'over-registered' | 'below-quota' | 'below-registered'
  | 'as-planned' | 'within-quota' | 'base-unknown' | 'not-planned';

/** One unit and award: registered, allotted, proposed, decided. `null`: not set, or not known. */
export interface VarianceReport {
  readonly code: string | null;
  readonly unit: string;
  readonly award: AwardCode;
  readonly subject: Subject;
  readonly registered: TargetReport | null;
  readonly quota: TargetReport | null;
  readonly proposed: number | null;
  readonly decided: number | null;
  /** Individuals decided by name and not among the names proposed; `null` where either is without names. */
  readonly decidedNotProposed: number | null;
  /** Distance from the target, 0 inside a span. */
  readonly overRegistered: number | null;
  readonly overQuota: number | null;
  /** Decided less proposed; `null` as well where those decided may be more than could be placed. */
  readonly overProposed: number | null;
  readonly conclusion: VarianceConclusion;
}

/** One award over all units; sums leave out what is not known and say how many units that are. */
export interface PlanTotalReport {
  readonly award: AwardCode;
  readonly subject: Subject;
  readonly registered: number | null;
  /** Of spans the most, else the least. */
  readonly quota: number | null;
  readonly proposed: number | null;
  readonly decided: number | null;
  /** Decided, of no unit that the lists tell; part of `decided`. */
  readonly decidedUnplaced: number;
  /** Units that propose some and have no quota, or one whose base is not known. */
  readonly unitsWithoutQuota: number;
  /** Units whose proposal is not known. */
  readonly unitsUnknown: number;
}

export interface DecidedFileReport {
  readonly path: string;
  readonly sha256: string;
  readonly failure: { readonly kind: ReadFailureKind; readonly message: string } | null;
}

export interface CompletenessReport {
  readonly deadline: string | null;
  /** Active units of the register. */
  readonly expected: number;
  /** Of them, units with a file, be it readable or not. */
  readonly received: number;
  readonly onTime: number;
  readonly late: number;
  /** Received, on a day that is not noted, or without a deadline to hold it against. */
  readonly unknown: number;
  readonly missing: number;
  readonly forms: readonly DossierForm[];
  /** The plan says which forms it asks for; otherwise a form that is not there is no fault. */
  readonly formsAsked: boolean;
  readonly units: readonly {
    readonly code: string;
    readonly name: string;
    readonly cluster: string | null;
    readonly receivedOn: string | null;
    readonly daysLate: number | null;
    readonly state: Exclude<DossierState, 'not-asked'>;
    /** In the order of `forms` above. */
    readonly forms: readonly DossierState[];
  }[];
}

export interface ShareReport {
  readonly award: AwardCode;
  readonly subject: Subject;
  readonly leaders: number;
  readonly direct: number;
  /** No position, one that tells neither, or no names. */
  readonly unknown: number;
}
