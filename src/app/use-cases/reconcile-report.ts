import { reconcileReport } from '#core/pipeline-reconcile';
import { ruleChangesOf } from '#core/pipeline-pack';
import type { OnlyResult } from '#core/report/report-ground';
import type { UnderstoodFile } from '#core/pipeline';
import { err, ok, type Result } from '#core/result';
import { runConsolidation } from './consolidate-files';
import { bytesOf } from './read-bytes';
import type { ReconcileRefusal, ReconcileRequest, ReconcileRun, ReportServices } from './report-contract';
import type { RunControl } from './run-contract';

/** Holds the figures of a report against what the chosen files add up to. The report is read first. */
export async function reconcileReportFile(
  { report: source, run: request }: ReconcileRequest, services: ReportServices, control: RunControl,
): Promise<Result<ReconcileRun, ReconcileRefusal>> {
  const { path } = source;
  const bytes = await bytesOf(source);
  if (!bytes.ok) return err({ kind: 'report-unavailable', path, detail: bytes.error });
  const document = services.documents.read(bytes.value);
  if (!document.ok) return err({ kind: 'report-unreadable', path, failure: document.error });
  const done = await runConsolidation(request, services, control);
  if (!done.ok) return done;
  const { run, read } = done.value;
  const reconcile = reconcileReport({
    path,
    sha256: await services.hasher.sha256(bytes.value),
    document: document.value,
    consolidation: run,
    plan: read.plan,
    only: onlyResult(read.files),
    changes: ruleChangesOf(read.settings.pack),
    texts: { ...services.texts, reconcile: services.reconcileTexts },
  });
  return ok({ reconcile, report: run.report, plan: run.plan, law: run.law });
}

/** The one result workbook of a run that has no other file. */
export function onlyResult(files: readonly UnderstoodFile[]): OnlyResult | null {
  const [file, ...others] = files;
  if (file?.kind !== 'understood' || others.length > 0 || file.workbook.result === undefined) return null;
  return { path: file.workbook.path, result: file.workbook.result };
}
