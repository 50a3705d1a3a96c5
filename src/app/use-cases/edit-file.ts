import { err, ok, type Result } from '#core/result';
import type { SourceFile } from '../ports/file-source';
import { checkWithFixes } from './check-with-fixes';
import type { EditedFile, EditRequest, EditRunRefusal, FixServices } from './fix-contract';
import { bytesOf } from './read-bytes';
import type { RunControl } from './run-contract';

/**
 * Makes changes of cells in a copy of a file, all of them or none, and checks the copy. The file itself is never
 * written; a file that is no longer the one that the changes were shown for is refused.
 */
export async function editFile(
  { run, edits, sha256 }: EditRequest, services: FixServices, control: RunControl,
): Promise<Result<EditedFile, EditRunRefusal>> {
  const [source] = run.files;
  if (source === undefined) return err({ kind: 'no-files' });
  const read = await bytesOf(source);
  // A browser no longer gives out a chosen file once another program has saved, moved or removed it.
  if (!read.ok || await services.hasher.sha256(read.value) !== sha256) return err({ kind: 'changed-meanwhile' });
  const patch = services.patcher.patch(read.value, edits);
  if (!patch.ok) return patch;
  const { bytes, refused: [refused] } = patch.value;
  if (refused !== undefined) return err({ kind: 'cell-refused', ...refused });
  const copy: SourceFile = { path: source.path, size: bytes.length, read: () => Promise.resolve(bytes) };
  const check = await checkWithFixes({ ...run, files: [copy] }, services, control);
  if (!check.ok) return check;
  const [file] = check.value.grids;
  if (file === null || file === undefined) {
    return err({ kind: 'unreadable', failure: { kind: 'corrupt', detail: 'The changed copy cannot be read.' } });
  }
  return ok({ bytes, check: check.value });
}
