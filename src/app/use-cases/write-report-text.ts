import { toPlainText } from '#core/grid/document-model';
import { toWorkbookTotals } from '#core/report/report-ground';
import { ok, type Result } from '#core/result';
import { writeReportText } from '#core/submission/report-text';
import { runConsolidation } from './consolidate-files';
import { onlyResult } from './reconcile-report';
import type { ReportServices, ReportTextRequest, ReportTextRun } from './report-contract';
import type { RunControl, RunRefusal } from './run-contract';

/** Writes the section on results of commendation from what the chosen files add up to, with the source of each figure. */
export async function writeReportSection(
  { run: request, heading }: ReportTextRequest, services: ReportServices, control: RunControl,
): Promise<Result<ReportTextRun, RunRefusal>> {
  const done = await runConsolidation(request, services, control);
  if (!done.ok) return done;
  const { run: { report, places, plan, law }, read } = done.value;
  const only = onlyResult(read.files);
  const { document, statements } = writeReportText({
    totals: toWorkbookTotals(report, places, only),
    period: report.period,
    level: read.plan?.level ?? only?.result.level ?? null,
    provisional: report.provisional,
    unitsTaken: report.units.filter(({ status }) => status !== 'refused').length,
    unitsExpected: report.expectedUnits,
    ...(heading === undefined ? {} : { heading }),
  }, services.reportTextWords);
  return ok({ document, text: toPlainText(document), statements, report, plan, law });
}
