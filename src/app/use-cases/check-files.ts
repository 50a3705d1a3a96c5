import { checkSubmissions, type CheckOutcome } from '#core/pipeline';
import { ok, type Result } from '#core/result';
import { readSubmissions, type ReadRun } from './read-submissions';
import type { CheckRun, RunControl, RunRefusal, RunRequest, RunServices } from './run-contract';

/** Checks the chosen files, one by one and against each other. */
export async function checkFiles(
  request: RunRequest, services: RunServices, control: RunControl,
): Promise<Result<CheckRun, RunRefusal>> {
  const checked = await readAndCheck(request, services, control);
  return checked.ok ? ok(toCheckRun(checked.value)) : checked;
}

/** A check with what it worked on. */
export interface CheckedRun {
  readonly read: ReadRun;
  readonly outcome: CheckOutcome;
}

/** Reads the files of a run and checks them. */
export async function readAndCheck(
  request: RunRequest, services: RunServices, control: RunControl,
): Promise<Result<CheckedRun, RunRefusal>> {
  const read = await readSubmissions(request, services, control);
  if (!read.ok) return read;
  const { files, plan, settings } = read.value;
  control.report({ kind: 'checking' });
  const outcome = checkSubmissions({
    files, plan, settings, profile: request.profile, asOf: request.asOf, isOutgoing: request.isOutgoing === true,
    texts: services.texts,
  });
  return ok({ read: read.value, outcome });
}

export function toCheckRun({ read, outcome }: CheckedRun): CheckRun {
  return { report: outcome.report, plan: read.outcome, law: outcome.choice, grids: read.grids };
}
