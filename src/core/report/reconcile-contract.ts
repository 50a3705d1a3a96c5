import type { AwardCode, Subject } from '../domain/award';
import type { DeciderCode } from '../domain/law-profile';
import type { FigureDoubt, PlacedFigure, WorkbookTotal } from '../domain/report-figure';
import type { FindingReport, RuleFailureReport } from './contract';

/** Shape of the JSON of `reconcile`; fields may join, none may go without a new version. */
export interface ReconcileReport {
  readonly version: 1;
  /** The report, as it was given. */
  readonly path: string;
  readonly sha256: string;
  /** What it is held against. */
  readonly sources: readonly { readonly path: string; readonly sha256: string }[];
  readonly period: string | null;
  /** The totals lack a unit or a count. */
  readonly provisional: boolean;
  /** Every figure of the text, in its order. */
  readonly figures: readonly ReconciledFigure[];
  /** Totals that the text never states. */
  readonly unstated: readonly {
    readonly award: AwardCode; readonly subject: Subject; readonly count: number; readonly at: WorkbookTotal['shownAt'];
  }[];
  readonly findings: readonly FindingReport[];
  readonly ruleFailures: readonly RuleFailureReport[];
  readonly summary: {
    readonly errors: number; readonly warnings: number; readonly infos: number;
    readonly matched: number; readonly mismatched: number; readonly notCompared: number;
  };
}

export interface ReconciledFigure {
  /** From 1. */
  readonly line: number;
  readonly sentence: string;
  /** As written. */
  readonly text: string;
  readonly stated: number | null;
  readonly award: AwardCode | null;
  readonly subject: Subject | null;
  readonly decider: DeciderCode | null;
  readonly verdict: PlacedFigure['verdict'];
  /** `null` for a figure that is not compared. */
  readonly workbook: number | null;
  readonly at: WorkbookTotal['shownAt'];
  /** Why it is not compared, and the same in words. */
  readonly doubt: FigureDoubt | null;
  readonly note: string | null;
}

/** Words of a reconciliation. */
export interface ReconcileTexts {
  readonly doubts: Readonly<Record<FigureDoubt, string>>;
}
