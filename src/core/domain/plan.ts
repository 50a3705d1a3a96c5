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

/** Place and reason of something in the plan workbook that could not be used. */
export interface PlanProblem {
  readonly kind: 'missing-sheet' | 'missing-key' | 'bad-value' | 'duplicate-code' | 'unknown-code' | 'unknown-award-column';
  readonly sheet: string;
  readonly cell: string | null;
  readonly text: string;
}
