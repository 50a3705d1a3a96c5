import { listInputs } from '#adapters/node/input-files';
import { checkFiles } from '#app/use-cases/check-files';
import { consolidateFiles } from '#app/use-cases/consolidate-files';
import type { CheckRun, ConsolidationRun, RunControl, RunRequest } from '#app/use-cases/run-contract';
import type { SourceFile } from '#app/ports/file-source';
import type { Result } from '#core/result';
import { RUN_SERVICES } from '#entries/cli/run-services';

const CONTROL: RunControl = { report: () => undefined, signal: { aborted: false } };

export interface FileRun {
  /** Folder that paths are relative to. */
  readonly folder: string;
  /** Files or folders, as a user names them. */
  readonly paths: readonly string[];
  readonly plan?: string;
  readonly profile?: string;
  readonly asOf?: string;
  /** Order in which the files are handed over; as listed by default. */
  readonly arrange?: (files: readonly SourceFile[]) => readonly SourceFile[];
}

async function toRequest({ folder, paths, plan, profile = 'auto', asOf, arrange = (files) => files }: FileRun): Promise<RunRequest> {
  const listing = await listInputs(paths, folder);
  const plans = plan === undefined ? null : await listInputs([plan], folder);
  const unavailable = [...listing.unavailable, ...(plans?.unavailable ?? [])];
  if (unavailable.length > 0) throw new Error(`not there: ${unavailable.map(({ path }) => path).join(', ')}`);
  return { files: arrange(listing.files), plan: plans?.files[0] ?? null, profile, asOf: asOf ?? null };
}

function valueOf<Value, Failure>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(`the run was refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** Consolidates real files as the command line does. */
export async function consolidateRun(run: FileRun): Promise<ConsolidationRun> {
  return valueOf(await consolidateFiles(await toRequest(run), RUN_SERVICES, CONTROL));
}

/** Checks real files as the command line does. */
export async function checkRun(run: FileRun): Promise<CheckRun> {
  return valueOf(await checkFiles(await toRequest(run), RUN_SERVICES, CONTROL));
}
