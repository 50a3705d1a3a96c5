import { toRunSnapshot } from '#core/compare/run-snapshot';
import { advanceState, parseRunState, writeRunState, type RunState, type StateChanges, type StateProblem } from '#core/compare/run-state';
import { err, ok, type Result } from '#core/result';
import { decodeUtf8 } from '#core/text/utf8';
import type { SourceFile } from '../ports/file-source';
import { runConsolidation } from './consolidate-files';
import { bytesOf } from './read-bytes';
import type { ConsolidationRun, RunControl, RunRefusal, RunRequest, RunServices } from './run-contract';

/** A consolidation that is compared with the run before it (tổng hợp lại). */
export interface AgainRequest extends RunRequest {
  /** State file of the run before; `null` for the first one. */
  readonly state: SourceFile | null;
  /** Day on which this very result is sent up, `YYYY-MM-DD`; `null` when it is not. */
  readonly sentOn: string | null;
}

export interface AgainRun extends ConsolidationRun {
  /** Text of the state file to keep for the next run. */
  readonly stateText: string;
  readonly changes: StateChanges;
}

export type AgainRefusal = RunRefusal
  | { readonly kind: 'state-unreadable'; readonly path: string; readonly detail: string }
  | { readonly kind: 'state-invalid'; readonly path: string; readonly problem: StateProblem };

/**
 * Adds up as `consolidateFiles` does and tells what changed since the last run and since what was sent. A state file that
 * cannot be used refuses the run: without it everything would seem unchanged.
 */
export async function consolidateAgain(
  request: AgainRequest, services: RunServices, control: RunControl,
): Promise<Result<AgainRun, AgainRefusal>> {
  const before = await readState(request.state);
  if (!before.ok) return before;
  const done = await runConsolidation(request, services, control);
  if (!done.ok) return done;
  const { run, consolidation } = done.value;
  const snapshot = toRunSnapshot(consolidation, { period: run.report.period, asOf: request.asOf });
  const { state, changes } = advanceState(before.value, snapshot, request.sentOn);
  return ok({ ...run, stateText: writeRunState(state), changes });
}

async function readState(source: SourceFile | null): Promise<Result<RunState | null, AgainRefusal>> {
  if (source === null) return ok(null);
  const { path } = source;
  const bytes = await bytesOf(source);
  if (!bytes.ok) return err({ kind: 'state-unreadable', path, detail: bytes.error });
  const text = decodeUtf8(bytes.value);
  const read = text === undefined
    ? err({ fault: 'not-text', line: 1, column: 1, field: '' } as const)
    : parseRunState(text);
  return read.ok ? read : err({ kind: 'state-invalid', path, problem: read.error });
}
