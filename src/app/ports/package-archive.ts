import type { ReadFailure } from '#core/grid/read-failure';
import type { Result } from '#core/result';

/** One file of a package. */
export interface PackagePart {
  /** Path inside the package, `/` between its parts. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A package as a single file. */
export interface PackageArchive {
  /** The same parts give the same bytes. */
  write(parts: readonly PackagePart[]): Uint8Array;
  /**
   * All parts that can be unpacked, also those whose checksum does not fit; `broken` names those that cannot. A failure
   * means that the list of parts itself is broken.
   */
  read(bytes: Uint8Array): Result<{ readonly parts: readonly PackagePart[]; readonly broken: readonly string[] }, ReadFailure>;
}
