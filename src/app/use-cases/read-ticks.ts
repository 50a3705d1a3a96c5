import { err, ok, type Result } from '#core/result';
import { parseTicks, type TickProblem } from '#core/submission/tick-schema';
import type { Tick } from '#core/submission/ticks';
import { decodeUtf8 } from '#core/text/utf8';
import type { SourceFile } from '../ports/file-source';
import { bytesOf } from './read-bytes';

/** Why a file of ticks cannot be used. `detail` is what the system says. */
export type TickRefusal =
  | { readonly kind: 'ticks-unreadable'; readonly path: string; readonly detail: string }
  | { readonly kind: 'ticks-invalid'; readonly path: string; readonly problems: readonly TickProblem[] };

const NOT_TEXT: TickProblem = { fault: 'not-text', line: 1, column: 1, number: null, field: '' };

/** Reads who answers for which warnings (tệp xác nhận), in the order of the file. */
export async function readTicks(source: SourceFile): Promise<Result<readonly Tick[], TickRefusal>> {
  const { path } = source;
  const bytes = await bytesOf(source);
  if (!bytes.ok) return err({ kind: 'ticks-unreadable', path, detail: bytes.error });
  const text = decodeUtf8(bytes.value);
  const parsed = text === undefined ? err([NOT_TEXT]) : parseTicks(text);
  return parsed.ok ? ok(parsed.value.ticks) : err({ kind: 'ticks-invalid', path, problems: parsed.error });
}
