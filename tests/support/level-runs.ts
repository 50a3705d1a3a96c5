import { checkFiles } from '#app/use-cases/check-files';
import { consolidateFiles } from '#app/use-cases/consolidate-files';
import type { CheckReport } from '#core/report/contract';
import type { ConsolidationRun } from '#app/use-cases/run-contract';
import type { SourceFile } from '#app/ports/file-source';
import { RUN_SERVICES } from '#entries/cli/run-services';
import { writeWorkbook } from '#formats/xlsx/write-workbook';
import { sourceOf } from '#support/memory-files';

/** Consolidates files that are at hand, results of earlier consolidations among them. */
export async function consolidateSources(files: readonly SourceFile[], plan: SourceFile | null = null): Promise<ConsolidationRun> {
  const run = await consolidateFiles(
    { files, plan, profile: 'auto', asOf: null }, RUN_SERVICES, { report: () => undefined, signal: { aborted: false } },
  );
  if (!run.ok) throw new Error(`the run was refused: ${JSON.stringify(run.error)}`);
  return run.value;
}

/** The result workbook of a consolidation as a file. */
export function resultFile(path: string, run: ConsolidationRun): SourceFile {
  const bytes = writeWorkbook(run.sheets);
  return sourceOf(path, () => bytes);
}

/** Checks files that are at hand. */
export async function checkSources(files: readonly SourceFile[], plan: SourceFile | null = null): Promise<CheckReport> {
  const run = await checkFiles(
    { files, plan, profile: 'auto', asOf: null }, RUN_SERVICES, { report: () => undefined, signal: { aborted: false } },
  );
  if (!run.ok) throw new Error(`the check was refused: ${JSON.stringify(run.error)}`);
  return run.value.report;
}
