import { err, ok, type Result } from '#core/result';
import { parseImportMapping, type ImportMapping, type MappingProblem } from '#core/submission/import-mapping';
import { decodeUtf8 } from '#core/text/utf8';
import type { SourceFile } from '../ports/file-source';
import { bytesOf } from './read-bytes';

/** Why a mapping cannot be used; `detail` is what the system says. */
export type MappingRefusal =
  | { readonly kind: 'mapping-unreadable'; readonly path: string; readonly detail: string }
  | { readonly kind: 'mapping-invalid'; readonly path: string; readonly problems: readonly MappingProblem[] };

/** A mapping that cannot be used refuses the run: rows would go where nobody meant them to. `null` where none is given. */
export async function readMapping(source: SourceFile | undefined): Promise<Result<ImportMapping | null, MappingRefusal>> {
  if (source === undefined) return ok(null);
  const { path } = source;
  const bytes = await bytesOf(source);
  if (!bytes.ok) return err({ kind: 'mapping-unreadable', path, detail: bytes.error });
  const text = decodeUtf8(bytes.value);
  if (text === undefined) return err({ kind: 'mapping-invalid', path, problems: [{ fault: 'not-text', line: 1, column: 1, field: '', found: '', expected: '' }] });
  const parsed = parseImportMapping(text);
  return parsed.ok ? parsed : err({ kind: 'mapping-invalid', path, problems: parsed.error });
}
