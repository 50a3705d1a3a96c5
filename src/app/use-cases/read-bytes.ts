import { err, ok, type Result } from '#core/result';
import type { SourceFile } from '../ports/file-source';

/** Bytes of a file. The place it comes from may refuse it after it was chosen: moved, locked, on a drive that is gone. */
export async function bytesOf(source: SourceFile): Promise<Result<Uint8Array, string>> {
  try {
    return ok(await source.read());
  } catch (thrown) {
    return err(thrown instanceof Error ? thrown.message : String(thrown));
  }
}
