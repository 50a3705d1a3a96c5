import type { ReadFailure } from '#core/grid/read-failure';
import type { DocumentModel } from '#core/grid/document-model';
import type { ConsolidationReport } from '#core/report/contract';
import type { ReconcileReport, ReconcileTexts } from '#core/report/reconcile-contract';
import type { ReportTextWords, Statement } from '#core/submission/report-text';
import type { DocumentReader } from '../ports/document-reader';
import type { SourceFile } from '../ports/file-source';
import type { ConsolidationRun, RunRefusal, RunRequest, RunServices } from './run-contract';

/** What the text of a report needs from outside besides a run. */
export interface ReportServices extends RunServices {
  readonly documents: DocumentReader;
  readonly reconcileTexts: ReconcileTexts;
  readonly reportTextWords: ReportTextWords;
}

export interface ReconcileRequest {
  /** The report: .docx or plain text; a pasted text as its bytes in UTF-8. */
  readonly report: SourceFile;
  /** What it is held against: a result workbook, or files of units. */
  readonly run: RunRequest;
}

/** Why a report cannot be read; `detail` is what the system says. */
export type ReportRefusal =
  | { readonly kind: 'report-unavailable'; readonly path: string; readonly detail: string }
  | { readonly kind: 'report-unreadable'; readonly path: string; readonly failure: ReadFailure };

export type ReconcileRefusal = RunRefusal | ReportRefusal;

/** Plain data, as everything here. */
export interface ReconcileRun {
  readonly reconcile: ReconcileReport;
  readonly report: ConsolidationReport;
  readonly plan: ConsolidationRun['plan'];
  readonly law: ConsolidationRun['law'];
}

export interface ReportTextRequest {
  readonly run: RunRequest;
  /** Heading of the section instead of the usual one. */
  readonly heading?: string;
}

export interface ReportTextRun {
  /** The section, ready to be written as .docx or as plain text. */
  readonly document: DocumentModel;
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly report: ConsolidationReport;
  readonly plan: ConsolidationRun['plan'];
  readonly law: ConsolidationRun['law'];
}
