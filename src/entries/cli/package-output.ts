import { sep, resolve } from 'node:path';
import { makeFolder, writeTarget } from '#adapters/node/output-files';
import { isEmptyFolder, kindOfPath, writePackageFolder } from '#adapters/node/package-folder';
import type { PackagePart } from '#app/ports/package-archive';
import { CLI } from '#i18n/vi-cli';
import { SUBMISSION } from '#i18n/vi-submission';
import { prepareTargets, type PreparedInputs } from './prepare-run';
import { SUBMISSION_SERVICES } from './submission-services';
import { say, type Terminal } from './terminal';

/** Where a package goes. */
export interface PackageOutput {
  /** `false`, with the reason said, when it could not be written. */
  write(parts: readonly PackagePart[]): Promise<boolean>;
}

/** Looks where a package would be written; writes nothing yet. `null`, with the reason said, when it may not go there. */
export async function openPackageOutput(out: string, named: readonly string[], inputs: PreparedInputs, terminal: Terminal): Promise<PackageOutput | null> {
  if (/\.zip$/i.test(out)) {
    const [target] = await prepareTargets([out], inputs, terminal) ?? [];
    return target === undefined ? null : { write: async (parts) => sayWritten(out, parts, await writeTarget(target, SUBMISSION_SERVICES.archive.write(parts)), terminal) };
  }
  const around = named.find((input) => isInside(out, input, terminal.cwd));
  if (around !== undefined) return refuse(SUBMISSION.insideInput(out, around), terminal);
  const kind = await kindOfPath(out, terminal.cwd);
  if (!kind.ok) return refuse(CLI.notWritten(out, kind.error), terminal);
  if (kind.value === 'file' || (kind.value === 'folder' && !await isEmptyFolder(out, terminal.cwd))) return refuse(SUBMISSION.folderNotEmpty(out), terminal);
  return {
    write: async (parts) => {
      const made = await makeFolder(out, terminal.cwd);
      return sayWritten(out, parts, made.ok ? await writePackageFolder(out, terminal.cwd, parts) : made, terminal);
    },
  };
}

function refuse(reason: string, terminal: Terminal): null {
  say(terminal, reason);
  return null;
}

function sayWritten(
  out: string, parts: readonly PackagePart[], written: { readonly ok: true } | { readonly ok: false; readonly error: string }, terminal: Terminal,
): boolean {
  say(terminal, written.ok ? SUBMISSION.made(out, parts.length) : CLI.notWritten(out, written.error));
  return written.ok;
}

function isInside(path: string, folder: string, cwd: string): boolean {
  const [inner, outer] = [resolve(cwd, path), resolve(cwd, folder)];
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`);
}
