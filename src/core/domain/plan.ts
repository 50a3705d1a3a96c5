import type { AwardKey } from './award';
import type { TargetFigure } from './target';

/** A unit that the plan expects (đơn vị trong kế hoạch). */
export interface RegisterUnit {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Khối/Cụm */
  readonly cluster: string | null;
  readonly parent: string | null;
  readonly status: 'active' | 'dissolved';
}

/** What a unit registered and was allotted for one award; `null` = none set, 0 = none allowed. */
export interface UnitTarget {
  readonly unitCode: string;
  readonly key: AwardKey;
  readonly registered: TargetFigure | null;
  readonly quota: TargetFigure | null;
}

/** One yearly task (nhiệm vụ); dates stay text until issue-level duties are derived. */
export interface PlanTask {
  readonly number: string;
  readonly content: string;
  readonly lead: string;
  readonly cooperating: string;
  readonly time: string;
}

export interface Receipt {
  readonly unitCode: string;
  /** `YYYY-MM-DD` */
  readonly receivedOn: string;
  readonly file: string | null;
}

/** Form of a dossier that a unit hands in. */
export type DossierForm = 'tally' | 'person-list' | 'collective-list' | 'initiative-list' | 'registration';

/** What a plan may ask a dossier to hold: forms, papers that its sheets name, the signature block. */
export type DossierPart = DossierForm | 'submission-letter' | 'minutes' | 'signature';

export type RoundingMode = 'floor' | 'nearest' | 'ceil';

/** Plan workbook of the contract, read and checked. Dates are `YYYY-MM-DD`. */
export interface Plan {
  readonly period: string | null;
  readonly periodKind: 'school-year' | 'work-year' | null;
  /** Cơ quan tổng hợp */
  readonly office: string | null;
  readonly level: 'province' | 'district' | 'commune' | null;
  readonly considerationDate: string | null;
  readonly deadline: string | null;
  readonly profile: string | null;
  readonly capPercent: number | null;
  readonly rounding: RoundingMode | null;
  readonly capScope: 'unit' | 'pooled' | null;
  /** Parts that every dossier must hold (hồ sơ gồm); left out where the plan does not say. */
  readonly dossier?: readonly DossierPart[];
  readonly units: readonly RegisterUnit[];
  readonly targets: readonly UnitTarget[];
  readonly tasks: readonly PlanTask[];
  readonly receipts: readonly Receipt[];
}

/** Place in the files of a plan. */
export interface PlanCellPlace {
  /** Left out where the plan is one file. */
  readonly path?: string;
  readonly sheet: string;
  readonly cell: string | null;
  readonly text: string;
}

/**
 * Place and reason of something in a plan that could not be used. `conflict`: another cell said something else before,
 * which stands. `unread-award`: an award that is registered for somebody and cannot be told, so that the numbers of the
 * unit are lower bounds. `repeated-name`: registered for the same award above, counted once. `ambiguous-sheet`: registered
 * or allotted, its title says both. `not-a-plan`: a sheet that holds nothing of a plan; `no-units`: nowhere is a unit.
 */
export interface PlanProblem extends PlanCellPlace {
  readonly kind:
    | 'missing-sheet' | 'missing-key' | 'bad-value' | 'duplicate-code' | 'unknown-code' | 'unknown-award-column'
    | 'duplicate-unit' | 'conflict' | 'unread-award' | 'repeated-name' | 'ambiguous-sheet' | 'not-a-plan' | 'no-units';
  /** What stands, of a `conflict`. */
  readonly other?: PlanCellPlace;
  /** What was seen, of `not-a-plan`. */
  readonly seen?: SeenSheet;
}

/** What a sheet holds that is no part of a plan. */
export type SeenSheet = 'proposals' | 'persons' | 'initiatives' | 'scores' | 'table' | 'text' | 'empty';

/** What of a plan was taken from where, and what of it nobody gave. */
export type PlanNote =
  /** `sheet`: `null` in a document. `madeCodes`: units whose code is their number in the list. */
  | { readonly kind: 'units'; readonly path: string; readonly sheet: string | null; readonly count: number; readonly madeCodes: number }
  /** `names`: persons and collectives that were counted, `null` where the sheet has numbers; `blank`: rows without an award. */
  | {
    readonly kind: 'targets'; readonly path: string; readonly sheet: string | null; readonly field: 'registered' | 'quota';
    readonly units: number; readonly count: number; readonly names: number | null; readonly blank: number;
  }
  | { readonly kind: 'tasks' | 'receipts'; readonly path: string; readonly sheet: string | null; readonly count: number }
  | { readonly kind: 'period'; readonly path: string; readonly sheet: string | null; readonly period: string }
  /** Key–value sheet of the plan workbook. */
  | { readonly kind: 'settings'; readonly path: string; readonly sheet: string | null }
  /** A plan workbook as a whole. */
  | { readonly kind: 'contract'; readonly path: string; readonly sheet: null; readonly units: number }
  /** No list of units was given: those that registered are the register. */
  | { readonly kind: 'units-of-targets'; readonly count: number }
  | { readonly kind: 'passed-over'; readonly path: string; readonly sheet: string | null; readonly seen: SeenSheet }
  | { readonly kind: 'missing'; readonly what: PlanGap };

/** What a plan may lack. */
export type PlanGap = 'period' | 'consideration-date' | 'deadline' | 'registered' | 'quota' | 'receipts' | 'tasks';
