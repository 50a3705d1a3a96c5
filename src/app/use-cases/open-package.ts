import type { ReadFailure } from '#core/grid/read-failure';
import { err, ok, type Result } from '#core/result';
import { CERTIFICATE_PATH } from '#core/submission/certificate';
import type { SourceFile } from '../ports/file-source';
import type { PackageArchive, PackagePart } from '../ports/package-archive';
import { bytesOf } from './read-bytes';

/** A package as far as it could be unpacked; `broken` names parts that could not. */
export interface OpenedPackage {
  readonly parts: readonly PackagePart[];
  readonly broken: readonly string[];
}

/** `unavailable`: the place it comes from refused it, `detail` is what the system says. */
export type PackageRefusal =
  | { readonly kind: 'unavailable'; readonly path: string; readonly detail: string }
  | { readonly kind: 'not-an-archive'; readonly path: string; readonly failure: ReadFailure };

/** Opens a package: one file is its archive, several are the files of its folder, wherever that lies. */
export async function openPackage(files: readonly SourceFile[], archive: PackageArchive): Promise<Result<OpenedPackage, PackageRefusal>> {
  const [first, ...others] = files;
  if (first === undefined || others.length > 0) return openFolder(files);
  const bytes = await bytesOf(first);
  if (!bytes.ok) return err({ kind: 'unavailable', path: first.path, detail: bytes.error });
  const read = archive.read(bytes.value);
  return read.ok ? read : err({ kind: 'not-an-archive', path: first.path, failure: read.error });
}

async function openFolder(files: readonly SourceFile[]): Promise<Result<OpenedPackage, PackageRefusal>> {
  const parts: PackagePart[] = [];
  const folder = folderOf(files.map(({ path }) => path));
  for (const file of files) {
    const bytes = await bytesOf(file);
    if (!bytes.ok) return err({ kind: 'unavailable', path: file.path, detail: bytes.error });
    parts.push({ path: file.path.startsWith(folder) ? file.path.slice(folder.length) : file.path, bytes: bytes.value });
  }
  return ok({ parts: parts.sort((left, right) => (left.path < right.path ? -1 : 1)), broken: [] });
}

/** The folder of the certificate, of several the outermost; with a `/` at its end, empty where there is none. */
function folderOf(paths: readonly string[]): string {
  const [path = CERTIFICATE_PATH] = paths.filter((each) => each === CERTIFICATE_PATH || each.endsWith(`/${CERTIFICATE_PATH}`))
    .sort((left, right) => left.length - right.length);
  return path.slice(0, path.length - CERTIFICATE_PATH.length);
}
