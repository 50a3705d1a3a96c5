import type { Consolidation } from '#core/consolidate/consolidate';
import { consolidateSubmissions } from '#core/pipeline';
import { askedProfiles } from '#core/pipeline-law';
import { err, ok, type Result } from '#core/result';
import { readDecidedLists, readSubmissions, type ReadRun } from './read-submissions';
import type { ConsolidationRun, RunControl, RunRefusal, RunRequest, RunServices } from './run-contract';

/** Adds up the chosen files of the units of a period and draws the result workbook. */
export async function consolidateFiles(
  request: RunRequest, services: RunServices, control: RunControl,
): Promise<Result<ConsolidationRun, RunRefusal>> {
  const done = await runConsolidation(request, services, control);
  return done.ok ? ok(done.value.run) : done;
}

/** A consolidation with what its report was made of, which stays where it was reckoned. */
export interface DoneConsolidation {
  readonly run: ConsolidationRun;
  readonly consolidation: Consolidation;
  /** Files, plan and settings it rests on. */
  readonly read: ReadRun;
}

/** Adds up as `consolidateFiles` does, for use-cases that need the units themselves. */
export async function runConsolidation(
  request: RunRequest, services: RunServices, control: RunControl,
): Promise<Result<DoneConsolidation, RunRefusal>> {
  if (askedProfiles(request.profile).length > 1) return err({ kind: 'one-profile-only', profile: request.profile });
  const read = await readSubmissions(request, services, control);
  if (!read.ok) return read;
  const { files, plan, settings, outcome, context } = read.value;
  const decided = await readDecidedLists(request, context, services, control);
  if (control.signal.aborted) return err({ kind: 'cancelled' });
  control.report({ kind: 'checking' });
  const { report, consolidation, sheets, places, choice } = consolidateSubmissions({
    files, plan, settings, decided,
    profile: request.profile,
    asOf: request.asOf,
    adjustments: [],
    texts: services.texts,
    reportTexts: services.reportTexts,
  });
  return ok({ run: { report, plan: outcome, law: choice, sheets, places }, consolidation, read: read.value });
}
