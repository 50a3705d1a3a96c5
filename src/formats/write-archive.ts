import { zipSync, type Zippable } from 'fflate';

/** A file of an archive. */
export interface ArchiveEntry {
  /** Path inside the archive, `/` between its parts. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Midday of the first day a zip entry can state. */
// eslint-disable-next-line no-restricted-syntax -- the zip writer takes local parts: only so no time zone changes a byte
const ENTRY_TIME = new Date(1980, 0, 1, 12, 0, 0);
/** What is packed already gains nothing from being packed again. */
const PACKED = /\.(?:xlsx|xlsm|docx|zip|png|jpe?g)$/i;

/** A ZIP archive of the entries in their order: the same entries give the same bytes, without time, machine or author. */
export function writeArchive(entries: readonly ArchiveEntry[]): Uint8Array {
  const files: Zippable = {};
  for (const { name, bytes } of entries) files[name] = [bytes, { mtime: ENTRY_TIME, level: PACKED.test(name) ? 0 : 6 }];
  return zipSync(files);
}
