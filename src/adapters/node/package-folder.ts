import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { PackagePart } from '#app/ports/package-archive';
import { err, ok, type Result } from '#core/result';
import { systemErrorOf } from './system-error';

/** Whether a path is a folder, a file, or nothing yet; the error is what the system says. */
export async function kindOfPath(path: string, cwd: string): Promise<Result<'folder' | 'file' | 'nothing', string>> {
  try {
    return ok((await stat(resolve(cwd, path))).isDirectory() ? 'folder' : 'file');
  } catch (thrown) {
    const detail = systemErrorOf(thrown);
    return detail === 'ENOENT' ? ok('nothing') : err(detail);
  }
}

export async function isEmptyFolder(path: string, cwd: string): Promise<boolean> {
  return (await readdir(resolve(cwd, path))).length === 0;
}

/** Writes the parts below a folder that is new or empty; the error is what the system says. */
export async function writePackageFolder(path: string, cwd: string, parts: readonly PackagePart[]): Promise<Result<void, string>> {
  try {
    for (const part of parts) {
      const place = join(resolve(cwd, path), part.path);
      await mkdir(dirname(place), { recursive: true });
      await writeFile(place, part.bytes, { flag: 'wx' });
    }
    return ok(undefined);
  } catch (thrown) {
    return err(systemErrorOf(thrown));
  }
}

/** All files below a folder by their paths, in the order of these; the error is what the system says. */
export async function readPackageFolder(path: string, cwd: string): Promise<Result<readonly PackagePart[], string>> {
  const root = resolve(cwd, path);
  const parts: PackagePart[] = [];
  const readBelow = async (below: string): Promise<void> => {
    for (const entry of await readdir(join(root, below), { withFileTypes: true })) {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) await readBelow(name);
      else if (entry.isFile()) parts.push({ path: name.normalize('NFC'), bytes: await readFile(join(root, name)) });
    }
  };
  try {
    await readBelow('');
    return ok(parts.sort((left, right) => (left.path < right.path ? -1 : 1)));
  } catch (thrown) {
    return err(systemErrorOf(thrown));
  }
}
