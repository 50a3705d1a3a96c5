import type { AwardCode, AwardInfo, AwardKey, Subject } from '../domain/award';
import type { DossierState } from '../compare/dossier';
import type { Decision } from '../domain/decision';
import type { DossierForm } from '../domain/plan';
import type { SheetForm } from '../domain/recognised';
import type { Severity } from '../rules/define-rule';
import type { UnitStatus } from './contract';
import type { TargetReport, VarianceConclusion } from './contract-plan';

export interface AwardName {
  readonly long: string;
  readonly short: string;
}

/** Names of the sheets of the result workbook, in tab order. */
export interface ResultSheetNames {
  readonly summary: string;
  readonly list: string;
  readonly findings: string;
  readonly plan: string;
  readonly trace: string;
  readonly source: string;
  readonly status: string;
}

export interface SummaryTexts {
  /** Whole title, in capitals. */
  title(period: string | null): string;
  readonly country: string;
  readonly motto: string;
  /** Line to fill in by hand where the office is not known. */
  readonly officeBlank: string;
  readonly unitOfCount: string;
  readonly headers: { readonly serial: string; readonly unit: string; readonly headcount: string; readonly note: string };
  /** Heading over the columns of titles, and of forms. */
  readonly natures: Readonly<Record<AwardInfo['nature'], string>>;
  readonly total: string;
  /** "Lập từ 72/72 đơn vị"; `expected` is `null` without a plan. */
  complete(taken: number, expected: number | null): string;
  provisional(figures: {
    readonly taken: number; readonly expected: number | null; readonly unknownCounts: number; readonly unreadableFiles: number;
  }): string;
  missing(daysLate: number | null): string;
  /** The file states no award. */
  readonly refused: string;
  /** The file could not be opened. */
  readonly unreadable: string;
  /** Counts of a taken unit that cannot be read. */
  unknownCounts(labels: readonly string[]): string;
  adjustment(reason: string): string;
  readonly unknownExplained: string;
  placeAndDate(office: string | null): string;
  readonly signatures: {
    readonly preparer: string; readonly preparerNote: string; readonly head: string; readonly headNote: string;
  };
}

export interface ListTexts {
  title(period: string | null): string;
  intro(people: number, collectives: number, households: number): string;
  readonly empty: string;
  readonly headers: {
    readonly serial: string; readonly unit: string; readonly name: string; readonly position: string; readonly award: string;
    readonly subject: string; readonly file: string; readonly sheet: string; readonly cell: string;
  };
}

export interface FindingTexts {
  readonly title: string;
  counts(errors: number, warnings: number, infos: number, failures: number): string;
  profile(profile: string): string;
  readonly none: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly fileFailure: string;
  readonly ruleFailure: string;
  ruleFailureMessage(rule: string, detail: string): string;
  readonly ruleFailureFix: string;
  /** How to mend what a rule finds. */
  ruleFix(rule: string): string;
  /** Said after the way to mend where the program can do it. */
  readonly safeFix: string;
  /** Degree of a finding that a person has settled, and what was decided. */
  readonly settled: string;
  decision(decision: Decision): string;
  readonly headers: {
    readonly serial: string; readonly severity: string; readonly code: string; readonly message: string; readonly file: string;
    readonly sheet: string; readonly cell: string; readonly basis: string; readonly fix: string;
  };
}

export interface PlanComparisonTexts {
  readonly title: string;
  readonly noPlan: string;
  readonly noTargets: string;
  readonly overall: string;
  readonly headers: {
    readonly serial: string; readonly unit: string; readonly award: string; readonly registered: string; readonly quota: string;
    readonly proposed: string; readonly overRegistered: string; readonly overQuota: string; readonly decided: string;
    readonly overProposed: string; readonly conclusion: string;
  };
  readonly conclusions: Readonly<Record<VarianceConclusion, string>>;
  /** What a span of the plan comes to for a unit: "85% trở lên: từ 29". */
  target(target: TargetReport): string;
  /** What was decided beyond what was proposed; joined to the conclusion. */
  decidedMore(count: number): string;
  decidedNotProposed(count: number): string;
  /** Decided awards of no unit that the lists tell. */
  decidedUnplaced(count: number): string;
  readonly capTitle: string;
  /** "Chiến sĩ thi đua cơ sở trên 33 LĐTT" */
  capLabel(award: AwardCode, base: number): string;
  readonly pooled: string;
  readonly noCap: string;
  readonly capKept: string;
  readonly capExceeded: string;
  /** The way to the sheet on what came in. */
  readonly toStatus: string;
}

/** Words of the sheet on proposals at a glance and on what came in. */
export interface StatusTexts {
  title(period: string | null): string;
  readonly proposals: {
    readonly title: string;
    readonly chart: string;
    /** What a blank quota and a quota of a span mean. */
    readonly definition: string;
    /** Awards that some units propose without a quota. */
    withoutQuota(labels: readonly string[]): string;
  };
  readonly dossier: DossierTexts;
  readonly shares: ShareTexts;
}

/** Words of the matrix unit × form. */
export interface DossierTexts {
  readonly title: string;
  /** What each number means, a line each. */
  readonly definitions: readonly string[];
  /** The forms that are asked for come from the plan, or the plan does not say. */
  formsAsked(isAsked: boolean): string;
  readonly counts: {
    readonly expected: string; readonly received: string; readonly onTime: string; readonly late: string;
    readonly unknown: string; readonly missing: string;
  };
  deadline(deadline: string | null): string;
  readonly headers: {
    readonly serial: string; readonly unit: string; readonly whole: string; readonly receivedOn: string;
  };
  readonly forms: Readonly<Record<DossierForm, string>>;
  readonly states: Readonly<Record<DossierState, string>>;
  /** "Quá hạn 2 ngày" */
  daysLate(state: DossierState, days: number): string;
  day(iso: string): string;
}

/** Words of the table leaders and direct workers. */
export interface ShareTexts {
  readonly title: string;
  readonly chart: string;
  readonly definition: string;
  readonly headers: {
    readonly serial: string; readonly award: string; readonly total: string; readonly leaders: string; readonly direct: string;
    readonly unknown: string; readonly directShare: string;
  };
}

export interface TraceTexts {
  readonly title: string;
  readonly intro: string;
  readonly empty: string;
  readonly sources: Readonly<Record<'tally' | 'list', string>>;
  readonly back: string;
  readonly headers: {
    readonly award: string; readonly subject: string; readonly unit: string; readonly count: string; readonly source: string;
    readonly file: string; readonly sheet: string; readonly cells: string;
  };
}

export interface SourceTexts {
  readonly title: string;
  readonly balanceTitle: string;
  readonly balanceHeaders: {
    readonly serial: string; readonly award: string; readonly subject: string; readonly units: string; readonly adjustments: string; readonly total: string;
    readonly recount: string; readonly conclusion: string;
  };
  readonly balanced: string;
  readonly unbalanced: string;
  readonly filesTitle: string;
  readonly headers: {
    readonly serial: string; readonly file: string; readonly unit: string; readonly status: string; readonly data: string;
    readonly totals: string; readonly groups: string; readonly ignored: string; readonly hash: string;
  };
  readonly statuses: Readonly<Record<UnitStatus, string>>;
  /** File that is the result of a lower consolidation. */
  readonly lowerResult: string;
  /** File that belongs to no unit of the consolidation (a plan, say). */
  readonly notConsolidated: string;
  readonly failed: string;
  readonly unknownUnit: string;
  readonly forms: Readonly<Record<SheetForm, string>>;
}

/** Key of sheet `Kỳ` with what may stand beside it. */
export interface PlanKeyText {
  readonly key: string;
  readonly explained: string;
}

export interface PlanTemplateTexts {
  readonly period: { readonly sheet: string; readonly keys: readonly PlanKeyText[] };
  /** The further sheets: labels of their header row, each with its column width in characters. */
  readonly tables: readonly { readonly sheet: string; readonly headers: readonly (readonly [label: string, width: number])[] }[];
}

/** Words of the result workbook and of the plan template; the catalogue of texts provides them. */
export interface ReportTexts {
  readonly language: 'vi' | 'en';
  /** Stands for a figure that nobody has stated. */
  readonly unknown: string;
  /** Foot of a printed page, `&P` of `&N`. */
  readonly footer: string;
  readonly sheetNames: ResultSheetNames;
  readonly awards: Readonly<Record<AwardCode, AwardName>>;
  readonly subjects: Readonly<Record<Subject, string>>;
  /** Award with whom it is for, where the name alone does not tell: "Giấy khen (tập thể)". */
  awardLabel(key: AwardKey): string;
  readonly summary: SummaryTexts;
  readonly list: ListTexts;
  readonly findings: FindingTexts;
  readonly plan: PlanComparisonTexts;
  readonly status: StatusTexts;
  readonly trace: TraceTexts;
  readonly source: SourceTexts;
  readonly planTemplate: PlanTemplateTexts;
}
