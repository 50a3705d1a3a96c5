import { mkdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { err, ok, type Result } from '#core/result';
import { systemErrorOf } from './system-error';

/** A file to be written, its folder known to be there. */
export interface OutputTarget {
  /** As given. */
  readonly path: string;
  /** Absolute, links followed where it exists already. */
  readonly realPath: string;
  readonly exists: boolean;
}

export type TargetFault = 'folder-missing' | 'is-folder';

/** Looks where a target would be written; writes nothing. */
export async function findTarget(path: string, cwd: string): Promise<Result<OutputTarget, TargetFault>> {
  const place = resolve(cwd, path);
  const found = await statOrUndefined(place);
  if (found !== undefined) {
    return found.isDirectory() ? err('is-folder') : ok({ path, realPath: await realpath(place), exists: true });
  }
  const folder = await statOrUndefined(dirname(place));
  if (folder?.isDirectory() !== true) return err('folder-missing');
  return ok({ path, realPath: resolve(await realpath(dirname(place)), basename(place)), exists: false });
}

async function statOrUndefined(place: string) {
  try {
    return await stat(place);
  } catch {
    return undefined;
  }
}

/** Writes a target as a whole; the error is what the system says. */
export async function writeTarget(target: OutputTarget, content: Uint8Array | string): Promise<Result<void, string>> {
  try {
    await writeFile(target.realPath, content);
    return ok(undefined);
  } catch (thrown) {
    return err(systemErrorOf(thrown));
  }
}

/** Makes a folder, and those above it, where they are missing; the error is what the system says. */
export async function makeFolder(path: string, cwd: string): Promise<Result<void, string>> {
  try {
    await mkdir(resolve(cwd, path), { recursive: true });
    return ok(undefined);
  } catch (thrown) {
    return err(systemErrorOf(thrown));
  }
}

/** What a target holds now; `null` when it is not there yet. */
export async function readIfThere(target: OutputTarget): Promise<Uint8Array | null> {
  return target.exists ? await readFile(target.realPath) : null;
}
