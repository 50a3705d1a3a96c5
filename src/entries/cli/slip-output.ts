import { findTarget, makeFolder, writeTarget, type OutputTarget } from '#adapters/node/output-files';
import type { SlipsRun } from '#app/use-cases/slip-contract';
import { writeArchive, type ArchiveEntry } from '#formats/write-archive';
import { CLI } from '#i18n/vi-cli';
import { SLIPS } from '#i18n/vi-slip-messages';
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
    return target === undefined ? null : { write: async (run) => writeZip(target, toEntries(run), terminal) };
  }
  const made = await makeFolder(out, terminal.cwd);
  if (made.ok) return { write: async (run) => writeFolder(out, toEntries(run), inputs, terminal) };
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

/** Writes nothing over an input, nor over another content. */
async function writeFolder(folder: string, entries: readonly ArchiveEntry[], { files, plan }: PreparedInputs, terminal: Terminal): Promise<boolean> {
  const originals = new Set([...files, ...(plan === null ? [] : [plan])].map(({ realPath }) => realPath));
  let isComplete = true;
  for (const { name, bytes } of entries) {
    const target = await findTarget(`${folder}/${name}`, terminal.cwd);
    isComplete = await writeCopy(target.ok ? target.value : null, bytes, originals, terminal) && isComplete;
  }
  if (entries.length === 0) say(terminal, SLIPS.nothingWritten);
  return isComplete;
}

function toEntries({ returned, reminded }: SlipsRun): ArchiveEntry[] {
  return [
    ...returned.flatMap(({ slip, reminder }) => [slip, { name: reminder.name, bytes: toTextFile(reminder.text) }]),
    ...reminded.map(({ reminder }) => ({ name: reminder.name, bytes: toTextFile(reminder.text) })),
  ];
}

/** With the marks that old programs on Windows need to take a text for UTF-8, and its lines for lines. */
function toTextFile(text: string): Uint8Array {
  return new TextEncoder().encode(`\ufeff${text.replace(/\n/g, '\r\n')}\r\n`);
}
