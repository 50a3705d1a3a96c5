import type { ProvincePack } from '#core/domain/province-pack';
import { parseProvincePack } from '#core/law/province-pack-schema';
import { err, ok, type Result } from '#core/result';
import { RULES } from '#core/rules/registry';
import { decodeUtf8 } from '#core/text/utf8';
import type { SourceFile } from '../ports/file-source';
import { bytesOf } from './read-bytes';
import type { RunRefusal } from './run-contract';

/** Reads the province pack of a run; one that cannot be used refuses the run, for it would judge by other rules. */
export async function readPack(source: SourceFile | undefined): Promise<Result<ProvincePack | null, RunRefusal>> {
  if (source === undefined) return ok(null);
  const { path } = source;
  const bytes = await bytesOf(source);
  if (!bytes.ok) return err({ kind: 'pack-unreadable', path, detail: bytes.error });
  const text = decodeUtf8(bytes.value);
  if (text === undefined) {
    return err({ kind: 'pack-invalid', path, problems: [{ fault: 'not-utf8', line: 1, column: 1, field: '', found: '', expected: '' }] });
  }
  const parsed = parseProvincePack(text, RULES);
  return parsed.ok ? parsed : err({ kind: 'pack-invalid', path, problems: parsed.error });
}
