import { checkSubmissions } from '#core/pipeline';
import { ok, type Result } from '#core/result';
import { readSubmissions } from './read-submissions';
import type { CheckRun, RunControl, RunRefusal, RunRequest, RunServices } from './run-contract';

/** Checks the chosen files, one by one and against each other. */
export async function checkFiles(
  request: RunRequest, services: RunServices, control: RunControl,
): Promise<Result<CheckRun, RunRefusal>> {
  const read = await readSubmissions(request, services, control);
  if (!read.ok) return read;
  const { files, grids, plan, settings, outcome } = read.value;
  control.report({ kind: 'checking' });
  const { report, choice } = checkSubmissions({
    files, plan, settings, profile: request.profile, asOf: request.asOf, texts: services.texts,
  });
  return ok({ report, plan: outcome, law: choice, grids });
}
