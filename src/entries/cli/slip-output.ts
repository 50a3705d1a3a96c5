import { findTarget, makeFolder, readIfThere, writeTarget, type OutputTarget, type TargetFault } from '#adapters/node/output-files';
import type { SlipsRun } from '#app/use-cases/slip-contract';
import type { Result } from '#core/result';
import { writeArchive, type ArchiveEntry } from '#formats/write-archive';
import { CLI } from '#i18n/vi-cli';
import { SLIPS } from '#i18n/vi-slip-messages';
import { toSlipEntries } from '../slip-entries';
import { writeCopy } from './copy-folder';
import { prepareTargets, type PreparedInputs } from './prepare-run';
import { say, type Terminal } from './terminal';

/** Where slips and reminders go. */
export interface SlipOutput {
  /** `false`, with the reason said, when a file could not be written. */
  write(run: SlipsRun): Promise<boolean>;
}

/** A folder, made where it is missing, or an archive; `null`, with the reason said, when nothing can be written there. */
export async function openSlipOutput(out: string, inputs: PreparedInputs, terminal: Terminal): Promise<SlipOutput | null> {
  if (/\.zip$/i.test(out)) {
    const [target] = await prepareTargets([out], inputs, terminal) ?? [];
    return target === undefined ? null : { write: async (run) => writeZip(target, toSlipEntries(run), terminal) };
  }
  const made = await makeFolder(out, terminal.cwd);
  if (made.ok) return { write: async (run) => writeFolder(out, toSlipEntries(run), inputs, terminal) };
  say(terminal, CLI.notWritten(out, made.error));
  return null;
}

async function writeZip(target: OutputTarget, entries: readonly ArchiveEntry[], terminal: Terminal): Promise<boolean> {
  if (entries.length === 0) {
    say(terminal, SLIPS.nothingWritten);
    return true;
  }
  const written = await writeTarget(target, writeArchive(entries));
  say(terminal, written.ok ? SLIPS.written(entries.length, target.path) : CLI.notWritten(target.path, written.error));
  return written.ok;
}

interface FolderEntry extends ArchiveEntry {
  readonly path: string;
  readonly target: Result<OutputTarget, TargetFault>;
}

/** Writes all files or none: nothing over an input or another content, as of a run before. */
async function writeFolder(folder: string, entries: readonly ArchiveEntry[], { files, plans }: PreparedInputs, terminal: Terminal): Promise<boolean> {
  const originals = new Set([...files, ...plans].map(({ realPath }) => realPath));
  const found = await Promise.all(entries.map(async (entry): Promise<FolderEntry> => {
    const path = `${folder}/${entry.name}`;
    return { ...entry, path, target: await findTarget(path, terminal.cwd) };
  }));
  const clash = await firstClash(found);
  if (clash !== undefined) {
    say(terminal, CLI.badTarget(clash, 'exists'));
    return false;
  }
  let isComplete = true;
  for (const { target, bytes } of found) {
    isComplete = await writeCopy(target.ok ? target.value : null, bytes, originals, terminal) && isComplete;
  }
  if (entries.length === 0) say(terminal, SLIPS.nothingWritten);
  return isComplete;
}

/** Path of the first file in whose place another content stands. */
async function firstClash(found: readonly FolderEntry[]): Promise<string | undefined> {
  for (const { path, bytes, target } of found) {
    if (!target.ok) return path;
    const present = await readIfThere(target.value);
    if (present !== null && Buffer.compare(present, bytes) !== 0) return path;
  }
  return undefined;
}
