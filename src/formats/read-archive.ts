import type { ReadFailure } from '#core/grid/read-failure';
import { err, ok, type Result } from '#core/result';
import type { ArchiveEntry } from './write-archive';
import { READ_LIMITS, type ReadLimits } from './xlsx/read-limits';
import { ReadRefusal } from './xlsx/read-refusal';
import { ZipArchive } from './xlsx/zip-archive';

const MEGABYTE = 1024 * 1024;

/** A package holds the files of all units of a district. */
const ARCHIVE_LIMITS: ReadLimits = { ...READ_LIMITS, fileBytes: 1024 * MEGABYTE, entries: 20_000, totalBytes: 2048 * MEGABYTE, ignoresChecksums: true };

/**
 * All entries of a ZIP archive that can be unpacked, whatever their checksums say; `broken` names the others. A failure
 * where the directory of the archive cannot be read.
 */
export function readArchive(
  bytes: Uint8Array, limits: ReadLimits = ARCHIVE_LIMITS,
): Result<{ readonly entries: readonly ArchiveEntry[]; readonly broken: readonly string[] }, ReadFailure> {
  try {
    const archive = ZipArchive.open(bytes, limits);
    const entries: ArchiveEntry[] = [];
    const broken: string[] = [];
    for (const name of archive.writtenNames()) {
      const unpacked = readEntry(archive, name);
      if (unpacked === undefined) broken.push(name);
      else entries.push({ name, bytes: unpacked });
    }
    return ok({ entries, broken });
  } catch (error) {
    if (error instanceof ReadRefusal) return err(error.failure);
    throw error;
  }
}

function readEntry(archive: ZipArchive, name: string): Uint8Array | undefined {
  try {
    return archive.read(name);
  } catch (error) {
    if (error instanceof ReadRefusal) return undefined;
    throw error;
  }
}
