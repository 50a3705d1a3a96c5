import { toRunSnapshot } from '#core/compare/run-snapshot';
import { advanceState, writeRunState, type RunState, type StateChanges } from '#core/compare/run-state';
import { ok, type Result } from '#core/result';
import type { SourceFile } from '../ports/file-source';
import { runConsolidation } from './consolidate-files';
import { readRunState } from './read-run-state';
import type { ConsolidationRun, RunControl, RunRefusal, RunRequest, RunServices } from './run-contract';

/** A consolidation that is compared with the run before it (tổng hợp lại). */
export interface AgainRequest extends RunRequest {
  /** State file of the run before; `null` for the first one. */
  readonly state: SourceFile | null;
  /** Day on which this very result is sent up, `YYYY-MM-DD`; `null` when it is not. */
  readonly sentOn: string | null;
}

export interface AgainRun extends ConsolidationRun {
  /** To keep for the next run. */
  readonly state: RunState;
  /** The same as the text of its file. */
  readonly stateText: string;
  readonly changes: StateChanges;
}

/**
 * Adds up as `consolidateFiles` does and tells what changed since the last run and since what was sent. A state file that
 * cannot be used refuses the run: without it everything would seem unchanged.
 */
export async function consolidateAgain(
  request: AgainRequest, services: RunServices, control: RunControl,
): Promise<Result<AgainRun, RunRefusal>> {
  const before = await readRunState(request.state);
  if (!before.ok) return before;
  const done = await runConsolidation(request, services, control);
  if (!done.ok) return done;
  const { run, consolidation } = done.value;
  const snapshot = toRunSnapshot(consolidation, { period: run.report.period, asOf: request.asOf });
  const { state, changes } = advanceState(before.value, snapshot, request.sentOn);
  return ok({ ...run, state, stateText: writeRunState(state), changes });
}
