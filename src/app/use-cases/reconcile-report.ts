import type { DocumentText } from '#core/grid/document-text';
import { reconcileReport } from '#core/pipeline-reconcile';
import { ruleChangesOf } from '#core/pipeline-pack';
import type { ReconcileReport } from '#core/report/reconcile-contract';
import type { OnlyResult } from '#core/report/report-ground';
import type { UnderstoodFile } from '#core/pipeline';
import { err, ok, type Result } from '#core/result';
import type { SourceFile } from '../ports/file-source';
import { runConsolidation, type DoneConsolidation } from './consolidate-files';
import { bytesOf } from './read-bytes';
import type { ReconcileRefusal, ReconcileRequest, ReconcileRun, ReportRefusal, ReportServices } from './report-contract';
import type { RunControl } from './run-contract';

/** A report as it was read. */
export interface ReadReport {
  readonly path: string;
  readonly sha256: string;
  readonly document: DocumentText;
}

/** Reads a report, .docx or plain text. */
export async function readReportFile(
  source: SourceFile, { documents, hasher }: Pick<ReportServices, 'documents' | 'hasher'>,
): Promise<Result<ReadReport, ReportRefusal>> {
  const { path } = source;
  const bytes = await bytesOf(source);
  if (!bytes.ok) return err({ kind: 'report-unavailable', path, detail: bytes.error });
  const document = documents.read(bytes.value);
  if (!document.ok) return err({ kind: 'report-unreadable', path, failure: document.error });
  return ok({ path, sha256: await hasher.sha256(bytes.value), document: document.value });
}

/** Holds the figures of a report against a consolidation. */
export function compareReport(
  report: ReadReport, { run, read }: DoneConsolidation, { texts, reconcileTexts }: Pick<ReportServices, 'texts' | 'reconcileTexts'>,
): ReconcileReport {
  return reconcileReport({
    ...report,
    consolidation: run,
    plan: read.plan,
    only: onlyResult(read.files),
    changes: ruleChangesOf(read.settings.pack),
    texts: { ...texts, reconcile: reconcileTexts },
  });
}

/** Holds the figures of a report against what the chosen files add up to. The report is read first. */
export async function reconcileReportFile(
  { report: source, run: request }: ReconcileRequest, services: ReportServices, control: RunControl,
): Promise<Result<ReconcileRun, ReconcileRefusal>> {
  const report = await readReportFile(source, services);
  if (!report.ok) return report;
  const done = await runConsolidation(request, services, control);
  if (!done.ok) return done;
  const { run } = done.value;
  return ok({ reconcile: compareReport(report.value, done.value, services), report: run.report, plan: run.plan, law: run.law });
}

/** The one result workbook of a run that has no other file. */
export function onlyResult(files: readonly UnderstoodFile[]): OnlyResult | null {
  const [file, ...others] = files;
  if (file?.kind !== 'understood' || others.length > 0 || file.workbook.result === undefined) return null;
  return { path: file.workbook.path, result: file.workbook.result };
}
