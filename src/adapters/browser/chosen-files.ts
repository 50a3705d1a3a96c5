import type { EngineFile } from '#app/ports/run-engine';

/** Files of one choice; `skipped` counts what a folder held besides spreadsheets and `json`, its JSON files. */
export interface ChosenFiles {
  readonly files: readonly EngineFile[];
  readonly skipped: number;
  readonly json: readonly EngineFile[];
}

const SPREADSHEET = /\.(xlsx|xlsm|xltx|xls|xlsb|ods|csv|et)$/iu;
const JSON_FILE = /\.json$/iu;
/** Lock files of Excel and hidden files of systems are never meant. */
const NEVER_MEANT = /^(~\$|\.)/u;

interface Candidate extends EngineFile {
  /** Chosen by itself, not as part of a folder: then it is taken whatever it is. */
  readonly isExplicit: boolean;
}

/** Files of an `<input type="file">`, single ones or a folder; with `takesAll` whatever the folder holds. */
export function filesOfInput(list: Iterable<File>, takesAll = false): ChosenFiles {
  return choose(Array.from(list, (file) => ({
    path: file.webkitRelativePath || file.name,
    content: file,
    isExplicit: takesAll || file.webkitRelativePath === '',
  })));
}

/** Files and folders that were dropped; folders are read to their depths, with `takesAll` whatever they hold. */
export async function filesOfDrop(transfer: DataTransfer, takesAll = false): Promise<ChosenFiles> {
  // Entries must be taken before the first await: afterwards the browser empties the list.
  const dropped = Array.from(transfer.items)
    .filter((item) => item.kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const found = await Promise.all(dropped.map(async ({ entry, file }) => {
    if (entry !== null) return await filesOfEntry(entry, { isExplicit: true, takesAll });
    // A file that comes from no file system, as from a mail program, has no entry.
    return file === null ? [] : [{ path: file.name, content: file, isExplicit: true }];
  }));
  return choose(found.flat());
}

/** Without this a file that falls beside the place for it makes the browser leave the page, and the work with it. */
export function ignoreStrayDrops(target: EventTarget): void {
  for (const type of ['dragover', 'drop']) target.addEventListener(type, (event) => { event.preventDefault(); });
}

async function filesOfEntry(
  entry: FileSystemEntry, { isExplicit, takesAll }: { readonly isExplicit: boolean; readonly takesAll: boolean },
): Promise<Candidate[]> {
  if (isFileEntry(entry)) {
    const file = await new Promise<File>((resolve, reject) => { entry.file(resolve, reject); });
    return [{ path: entry.fullPath.replace(/^\//u, ''), content: file, isExplicit }];
  }
  if (!isDirectoryEntry(entry)) return [];
  const children = await childrenOf(entry.createReader());
  const nested = await Promise.all(children.map((child) => filesOfEntry(child, { isExplicit: takesAll, takesAll })));
  return nested.flat();
}

/** A reader gives at most 100 entries a call and nothing at the end. */
async function childrenOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => { reader.readEntries(resolve, reject); });
    if (part.length === 0) return all;
    all.push(...part);
  }
}

function choose(candidates: readonly Candidate[]): ChosenFiles {
  const meant = candidates.filter(({ path }) => !NEVER_MEANT.test(path.slice(path.lastIndexOf('/') + 1)));
  const taken = meant.filter(({ path, isExplicit }) => isExplicit || SPREADSHEET.test(path));
  const json = meant.filter(({ path, isExplicit }) => !isExplicit && JSON_FILE.test(path));
  return { files: toFiles(taken), skipped: meant.length - taken.length - json.length, json: toFiles(json) };
}

function toFiles(candidates: readonly Candidate[]): EngineFile[] {
  return candidates
    .map(({ path, content }) => ({ path: path.normalize('NFC'), content }))
    .sort((left, right) => (left.path < right.path ? -1 : left.path > right.path ? 1 : 0));
}

function isFileEntry(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isDirectoryEntry(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
