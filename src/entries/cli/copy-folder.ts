import { findTarget, makeFolder, readIfThere, writeTarget, type OutputTarget } from '#adapters/node/output-files';
import type { FixedFile } from '#app/use-cases/fix-contract';
import { CLI } from '#i18n/vi-cli';
import { STALE_RESULTS_TEXT, viFixRefusalText, viLeftText } from '#i18n/vi-fixes';
import type { PreparedInputs } from './prepare-run';
import { say, type Terminal } from './terminal';

/** Where fixed copies go. Writes nothing over an input, nor over another content. */
export interface CopyFolder {
  /** Writes every changed copy and says what was changed, what was left and why; `false` when one could not be written. */
  write(files: readonly FixedFile[]): Promise<boolean>;
}

/** Makes the folder where it is missing; `null`, with the reason said, when copies cannot go there. */
export async function openCopyFolder(
  folder: string, { files: inputs, plans }: PreparedInputs, terminal: Terminal,
): Promise<CopyFolder | null> {
  const made = await makeFolder(folder, terminal.cwd);
  if (!made.ok) {
    say(terminal, CLI.notWritten(folder, made.error));
    return null;
  }
  const originals = new Set([...inputs, ...plans].map(({ realPath }) => realPath));
  return {
    async write(files) {
      const names = new Set<string>();
      let isComplete = true;
      for (const file of files) {
        sayFixes(file, terminal);
        if (file.bytes === null) continue;
        const target = await findTarget(`${folder}/${freeName(file.path, names)}`, terminal.cwd);
        isComplete = await writeCopy(target.ok ? target.value : null, file.bytes, originals, terminal) && isComplete;
      }
      return isComplete;
    },
  };
}

/** Name of the file itself; the second of one name gets a number. */
function freeName(path: string, taken: Set<string>): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name.slice(0, dot)} (${String(number)})${name.slice(dot)}`;
  taken.add(free);
  return free;
}

/** Writes a file and says so; never over an input, nor over another content. `false` when it could not be written. */
export async function writeCopy(
  target: OutputTarget | null, bytes: Uint8Array, originals: ReadonlySet<string>, terminal: Terminal,
): Promise<boolean> {
  if (target === null) return false;
  if (originals.has(target.realPath)) {
    say(terminal, CLI.badTarget(target.path, 'is-input'));
    return false;
  }
  const present = await readIfThere(target);
  const isSame = present !== null && Buffer.compare(present, bytes) === 0;
  if (present !== null && !isSame) {
    say(terminal, CLI.badTarget(target.path, 'exists'));
    return false;
  }
  const written = isSame ? null : await writeTarget(target, bytes);
  say(terminal, written === null || written.ok ? CLI.written(target.path) : CLI.notWritten(target.path, written.error));
  return written === null || written.ok;
}

function sayFixes(file: FixedFile, terminal: Terminal): void {
  if (file.refusal !== null && file.left.length > 0) say(terminal, `${file.path}: ${viFixRefusalText(file.refusal)}`);
  if (file.preview.length > 0) say(terminal, CLI.fixedCells(file.path, file.preview.length));
  for (const row of file.preview) say(terminal, CLI.fixedCell(row));
  for (const { finding, reason } of file.left) {
    if (reason === 'file-refused' || reason === 'needs-choice') continue;
    say(terminal, CLI.leftFix(finding.code, finding.sheet, finding.cell, viLeftText(reason)));
  }
  if (file.hasStaleResults) say(terminal, STALE_RESULTS_TEXT);
}
