import { parseRunState, type RunState, type StateProblem } from '#core/compare/run-state';
import { err, ok, type Result } from '#core/result';
import { decodeUtf8 } from '#core/text/utf8';
import type { SourceFile } from '../ports/file-source';
import { bytesOf } from './read-bytes';

/** Why a state file refuses the run: without it everything would seem unchanged. */
export type StateRefusal =
  | { readonly kind: 'state-unreadable'; readonly path: string; readonly detail: string }
  | { readonly kind: 'state-invalid'; readonly path: string; readonly problem: StateProblem };

/** Reads a state file (tệp trạng thái); `null` for the first run, which has none. */
export async function readRunState(source: SourceFile | null): Promise<Result<RunState | null, StateRefusal>> {
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
