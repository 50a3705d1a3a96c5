import type { AwardCode, Subject } from '../domain/award';
import type { RegimeChange } from '../compare/regimes';
import type { Decision } from '../domain/decision';
import type { Confidence } from '../domain/law-profile';
import type { PastRefusal } from '../domain/past-rounds';
import type { Plan } from '../domain/plan';
import type { SheetForm } from '../domain/recognised';
import type { ReadFailureKind } from '../grid/read-failure';
import type { Severity } from '../rules/define-rule';
import type { CompletenessReport, DecidedFileReport, PlanTotalReport, ShareReport, VarianceReport } from './contract-plan';

/** Shapes of the JSON reports; other programs rely on them. Fields may join, none may go without a new version. */
export interface FindingReport {
  readonly code: string;
  readonly rule: string;
  readonly severity: Severity;
  /** Vietnamese sentence with the figures. */
  readonly message: string;
  /** File to mend, for a finding across files; `null` inside a file report. */
  readonly path: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly related: readonly { readonly path: string; readonly sheet: string; readonly cell: string }[];
  readonly basis: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly fix: FixReport | null;
  /** Of rule, row and values, whatever their place: a decision names it. Equal for findings that are equal in these. */
  readonly fingerprint: string;
}

/** A finding that a person has settled: it stands in no list of findings and in no count. */
export interface DecidedReport extends FindingReport {
  readonly decision: Decision;
}

/** Decisions of the file that need a look. */
export interface DecisionNotesReport {
  /** No finding has their fingerprint any more. */
  readonly unused: readonly Decision[];
  /** Past their last day; what they settled is open again. */
  readonly expired: readonly Decision[];
  /** Applied, though nothing says which day to judge their last day by. */
  readonly unjudged: readonly Decision[];
}

export interface FixReport {
  readonly kind: 'safe' | 'choice';
  readonly edits: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly value: string | number | null;
    readonly formula?: string;
  }[];
}

export interface FailureReport {
  readonly kind: ReadFailureKind;
  readonly message: string;
}

export interface SheetReport {
  readonly name: string;
  readonly form: SheetForm;
  readonly awards: readonly AwardCode[];
  /** Table with its header in A1 notation. */
  readonly range: string | null;
  readonly rows: { readonly data: number; readonly totals: number; readonly groups: number; readonly ignored: number };
  readonly confidence: number;
}

export interface FileReport {
  readonly path: string;
  readonly sha256: string;
  readonly unit: { readonly code: string | null; readonly name: string } | null;
  readonly period: string | null;
  /** Law profile the file was held against, `none` where none could be told; `null` for a file that could not be read. */
  readonly profile: string | null;
  readonly sheets: readonly SheetReport[];
  readonly findings: readonly FindingReport[];
  readonly failure: FailureReport | null;
}

export interface RuleFailureReport {
  readonly rule: string;
  readonly path: string | null;
  readonly detail: string;
}

/** A workbook of a past round; one that could not be used says why. */
export interface HistoryReport {
  readonly path: string;
  readonly sha256: string;
  readonly period: string | null;
  readonly failure: { readonly kind: ReadFailureKind | PastRefusal; readonly message: string } | null;
}

/** A new name that a past list of the unit spells almost so: something to look at, no fault. */
export interface NameHintReport {
  readonly message: string;
  readonly name: string;
  readonly path: string;
  readonly sheet: string;
  readonly cell: string;
  /** What besides the name speaks for one person. */
  readonly evidence: 'birth' | 'position';
  readonly past: {
    readonly name: string; readonly period: string; readonly path: string; readonly sheet: string; readonly cell: string;
  };
}

/** One list judged under two law profiles: where they differ, and why. */
export interface RegimesReport {
  /** In the order they were asked for, each with the counts it comes to. */
  readonly profiles: readonly { readonly id: string; readonly name: string; readonly summary: CheckReport['summary'] }[];
  /** What the two profiles set differently, one value for each; `value` and `basis` are `null` where one sets nothing. */
  readonly thresholds: readonly {
    readonly name: string;
    readonly label: string;
    readonly values: readonly {
      readonly profile: string;
      readonly value: unknown;
      /** The value in words. */
      readonly shown: string;
      readonly basis: string | null;
      readonly confidence: Confidence | null;
    }[];
  }[];
  /** `only`: one finding, of the profile that makes it; `changed`: one of each, and what they differ in. */
  readonly differences: readonly {
    readonly kind: 'only' | 'changed';
    readonly changes: readonly RegimeChange[];
    readonly findings: readonly {
      readonly profile: string;
      /** A person has settled it: it is no open finding under its profile. */
      readonly decided: boolean;
      readonly finding: FindingReport;
    }[];
  }[];
}

export interface CheckReport {
  readonly version: 1;
  /** Id of the law profile, `none` where none could be told; of two with a comma between them, the first judges all but `regimes`. */
  readonly profile: string;
  readonly files: readonly FileReport[];
  readonly findings: readonly FindingReport[];
  /** With `path` wherever they belong to a file; file by file, then across files. */
  readonly decided: readonly DecidedReport[];
  readonly decisions: DecisionNotesReport;
  readonly summary: { readonly errors: number; readonly warnings: number; readonly infos: number; readonly failures: number };
  /** `null` for a list judged under one profile. */
  readonly regimes: RegimesReport | null;
  /** Rules that could not run; empty in a sound build. */
  readonly ruleFailures: readonly RuleFailureReport[];
  /** Workbooks of past rounds that were given, in their order. */
  readonly history: readonly HistoryReport[];
  readonly hints: readonly NameHintReport[];
  readonly pack: PackReport | null;
  readonly rulesOff: readonly RuleOffReport[];
}

/** The province pack of a run; rules it switches off stand in `rulesOff`. */
export interface PackReport {
  readonly name: string;
  readonly severities: readonly {
    readonly rule: string; readonly code: string; readonly severity: Severity; readonly reason: string;
  }[];
  /** Vietnamese sentences: what of it could not be used, and where it asks for less than the law. */
  readonly notes: readonly string[];
}

/** A rule that was not run because the office switched it off. */
export interface RuleOffReport {
  readonly rule: string;
  readonly code: string;
  readonly reason: string;
}

export interface TallyReport {
  readonly award: AwardCode;
  readonly subject: Subject;
  readonly count: number;
  readonly source: 'tally' | 'list';
  readonly cells: readonly { readonly path: string; readonly sheet: string; readonly cell: string }[];
}

/** A result of a lower consolidation that was given as a file of this one. */
export interface LowerResultReport {
  readonly path: string;
  readonly sha256: string;
  readonly office: string | null;
  /** By the name of the office. */
  readonly level: Plan['level'];
  /** It stands as one unit, its office, in place of its units. */
  readonly asOneUnit: boolean;
  /** How many units it has figures of. */
  readonly units: number;
  /** Units that it has no figures of, and nothing else of the run either. */
  readonly open: readonly string[];
  /** Lines of its trace that could not be read: figures may be missing. */
  readonly unreadLines: number;
}

export type UnitStatus = 'taken' | 'taken-with-warnings' | 'refused';

export interface ConsolidationReport {
  readonly version: 1;
  readonly period: string | null;
  readonly profile: string;
  readonly units: readonly {
    readonly code: string | null;
    readonly name: string;
    readonly path: string;
    readonly sha256: string;
    /** Path of the lower result that it came through; left out for a file of its own. `path` is then as that result has it. */
    readonly via?: string;
    readonly status: UnitStatus;
    readonly headcount: number | null;
    readonly tallies: readonly TallyReport[];
    /** Awards the unit reports in a way that cannot be read; they have no tally here and are not zero. */
    readonly unknown: readonly { readonly award: AwardCode; readonly subject: Subject }[];
  }[];
  readonly missing: readonly { readonly code: string; readonly name: string; readonly daysLate: number | null }[];
  readonly totals: readonly TallyReport[];
  readonly adjustments: readonly {
    readonly reason: string; readonly award: AwardCode; readonly subject: Subject; readonly count: number;
  }[];
  readonly balance: readonly {
    readonly award: AwardCode; readonly subject: Subject; readonly units: number; readonly adjustments: number;
    readonly total: number; readonly recount: number; readonly ok: boolean;
  }[];
  readonly quota: readonly {
    readonly award: 'CSTDCS'; readonly base: number; readonly count: number; readonly cap: number | null;
    readonly scope: 'unit' | 'pooled'; readonly unit: string | null; readonly ok: boolean;
  }[];
  /** Files that are results of lower consolidations (kết quả cấp dưới). */
  readonly results: readonly LowerResultReport[];
  readonly files: readonly FileReport[];
  readonly findings: readonly FindingReport[];
  readonly decided: readonly DecidedReport[];
  readonly decisions: DecisionNotesReport;
  /** Units the plan expects; `null` without a plan. */
  readonly expectedUnits: number | null;
  /** `true` when a unit is missing, refused or has an unknown count: totals are provisional (tạm tính). */
  readonly provisional: boolean;
  readonly ruleFailures: readonly RuleFailureReport[];
  readonly history: readonly HistoryReport[];
  readonly hints: readonly NameHintReport[];
  readonly pack: PackReport | null;
  readonly rulesOff: readonly RuleOffReport[];
  /** Unit by unit and award by award against the plan, in the order of the plan; units without plan figures as well. */
  readonly variances: readonly VarianceReport[];
  /** The same over all units. */
  readonly planTotals: readonly PlanTotalReport[];
  /** Lists of decided awards that the proposals were held against, in their order. */
  readonly decidedFiles: readonly DecidedFileReport[];
  /** What came in of what the plan expects; `null` without a plan. */
  readonly completeness: CompletenessReport | null;
  /** Individuals proposed, by what their positions tell. */
  readonly shares: readonly ShareReport[];
}
