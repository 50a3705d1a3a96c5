import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { SourceFile } from '#app/ports/file-source';
import { systemErrorOf } from './system-error';

/** A file of a run with the place it really lies at, for telling inputs and targets apart. */
export interface InputFile extends SourceFile {
  /** Absolute, links followed. */
  readonly realPath: string;
}

export type PassedOverReason = 'lock-file' | 'not-a-spreadsheet' | 'given-twice' | 'link-to-folder' | 'special-file';

/** Everything that was named or found, each with what becomes of it: nothing is left out in silence. */
export interface InputListing {
  readonly files: readonly InputFile[];
  readonly passedOver: readonly { readonly path: string; readonly reason: PassedOverReason }[];
  /** Named, but not there or not to be opened; `detail` is what the system says. */
  readonly unavailable: readonly { readonly path: string; readonly detail: string }[];
}

/** Endings of files that a folder may contribute; a file named by itself is taken whatever it is called. */
const SPREADSHEET = /\.(?:xlsx|xlsm|xls|ods)$/i;
const LOCK_FILE = /^~\$/;

/**
 * Files for the paths of a command line, folders read to their depths. Entries of a folder come in the order of their
 * names by code units; reported paths are as given, in NFC, with `/` between their parts.
 */
export async function listInputs(paths: readonly string[], cwd: string): Promise<InputListing> {
  const collector = new InputCollector(cwd);
  for (const path of paths) await collector.addNamed(path);
  return collector.listing();
}

/** One file by its path, or what the system says against it. */
export async function findInput(path: string, cwd: string): Promise<InputFile | { readonly detail: string }> {
  const { files, unavailable } = await listInputs([path], cwd);
  const [file] = files;
  // A folder lists what lies below it, under other paths than its own.
  return file?.path === toReportedPath(path) ? file : { detail: unavailable[0]?.detail ?? 'EISDIR' };
}

class InputCollector {
  private readonly files: InputFile[] = [];
  private readonly passedOver: { path: string; reason: PassedOverReason }[] = [];
  private readonly unavailable: { path: string; detail: string }[] = [];
  private readonly seen = new Set<string>();

  constructor(private readonly cwd: string) {}

  listing(): InputListing {
    return { files: this.files, passedOver: this.passedOver, unavailable: this.unavailable };
  }

  async addNamed(given: string): Promise<void> {
    const path = toReportedPath(given);
    try {
      const place = resolve(this.cwd, given);
      const found = await stat(place);
      if (found.isDirectory()) await this.addFolder(path, place);
      else if (LOCK_FILE.test(nameOf(path))) this.passedOver.push({ path, reason: 'lock-file' });
      else await this.addFile(path, place, found.size);
    } catch (thrown) {
      this.unavailable.push({ path, detail: systemErrorOf(thrown) });
    }
  }

  private async addFolder(path: string, place: string): Promise<void> {
    const entries = await readdir(place, { withFileTypes: true });
    const named = entries.map((entry) => ({ entry, name: entry.name.normalize('NFC') }));
    named.sort((left, right) => (left.name < right.name ? -1 : 1));
    for (const { entry, name } of named) {
      const below = path.endsWith('/') ? `${path}${name}` : `${path}/${name}`;
      try {
        await this.addEntry(below, resolve(place, entry.name), entry.isDirectory());
      } catch (thrown) {
        this.unavailable.push({ path: below, detail: systemErrorOf(thrown) });
      }
    }
  }

  private async addEntry(path: string, place: string, isFolder: boolean): Promise<void> {
    if (isFolder) return this.addFolder(path, place);
    const name = nameOf(path);
    if (LOCK_FILE.test(name)) {
      this.passedOver.push({ path, reason: 'lock-file' });
      return;
    }
    const found = await stat(place);
    // A linked folder may lead back to where it stands.
    if (found.isDirectory()) this.passedOver.push({ path, reason: 'link-to-folder' });
    else if (!found.isFile()) this.passedOver.push({ path, reason: 'special-file' });
    else if (!SPREADSHEET.test(name)) this.passedOver.push({ path, reason: 'not-a-spreadsheet' });
    else await this.addFile(path, place, found.size);
  }

  private async addFile(path: string, place: string, size: number): Promise<void> {
    const real = await realpath(place);
    if (this.seen.has(real)) {
      this.passedOver.push({ path, reason: 'given-twice' });
      return;
    }
    this.seen.add(real);
    this.files.push({ path, size, realPath: real, read: async () => readFile(real) });
  }
}

function toReportedPath(given: string): string {
  const slashed = process.platform === 'win32' ? given.replace(/\\/g, '/') : given;
  const trimmed = slashed.length > 1 ? slashed.replace(/\/+$/, '') : slashed;
  return (trimmed === '' ? '/' : trimmed).normalize('NFC');
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
