import type { Certificate, CertificateFile } from './certificate';
import { relativeNames } from './package-names';

/** A file that a package rests on, as it is now; `sha256` is `null` where it cannot be read any more. */
export interface SourceNow {
  readonly path: string;
  readonly sha256: string | null;
}

/** What a run rests on now. */
export interface SourcesNow {
  /** The files of the units. */
  readonly files: readonly SourceNow[];
  readonly plan: SourceNow | null;
  /** Further papers of the plan. */
  readonly planParts: readonly SourceNow[];
  readonly pack: SourceNow | null;
  readonly decisions: SourceNow | null;
  readonly mapping: SourceNow | null;
  readonly report: SourceNow | null;
  readonly history: readonly SourceNow[];
  readonly decided: readonly SourceNow[];
}

/** Which files of a run are asked about. */
export type SourceUse = keyof SourcesNow;

/** How a file is otherwise than when the package was made; `missing`: it is no longer chosen, `added`: it was not then. */
export interface SourceChange {
  readonly use: SourceUse;
  readonly kind: 'changed' | 'unreadable' | 'missing' | 'added';
  readonly path: string;
}

const SINGLE = ['plan', 'pack', 'decisions', 'mapping', 'report'] as const;
const LISTS = ['planParts', 'history', 'decided'] as const;

/** What a certificate says of the files that its package was made of. */
export interface StatedSources {
  readonly files: readonly Pick<CertificateFile, 'source'>[];
  readonly inputs: Certificate['inputs'];
}

/** Files that are otherwise than the certificate of a package says. Names count only where the content is another. */
export function sourceChanges({ files, inputs }: StatedSources, now: SourcesNow): SourceChange[] {
  return [
    ...changesOf('files', files.map(({ source }) => source), now.files),
    ...SINGLE.flatMap((use) => {
      const [stated, found] = [inputs[use] ?? null, now[use]];
      // One file for one use: whatever it is called.
      if (stated !== null && found !== null) return found.sha256 === stated.sha256 ? [] : [{ use, kind: kindOf(found), path: found.path }];
      return changesOf(use, stated === null ? [] : [stated], found === null ? [] : [found]);
    }),
    ...LISTS.flatMap((use) => changesOf(use, inputs[use] ?? [], now[use])),
  ];
}

function changesOf(
  use: SourceUse, stated: readonly { readonly name: string; readonly sha256: string }[], now: readonly SourceNow[],
): SourceChange[] {
  const names = relativeNames(now.map(({ path }) => path));
  const rest = now.map((source, index) => ({ ...source, name: names[index] ?? source.path }));
  const take = (isIt: (source: (typeof rest)[number]) => boolean) => {
    const at = rest.findIndex(isIt);
    return at < 0 ? undefined : rest.splice(at, 1)[0];
  };
  const other = stated.filter(({ sha256 }) => take((source) => source.sha256 === sha256) === undefined);
  const changes = other.map(({ name }): SourceChange => {
    const found = take((source) => source.name === name) ?? take((source) => isSameBelow(source.name, name));
    return found === undefined ? { use, kind: 'missing', path: name } : { use, kind: kindOf(found), path: found.path };
  });
  return [...changes, ...rest.map(({ path, sha256 }): SourceChange => ({ use, kind: sha256 === null ? 'unreadable' : 'added', path }))];
}

function kindOf({ sha256 }: SourceNow): 'changed' | 'unreadable' {
  return sha256 === null ? 'unreadable' : 'changed';
}

/** Folders above may be told or not: where files were left out, those that are left share more of their path. */
function isSameBelow(left: string, right: string): boolean {
  return left.endsWith(`/${right}`) || right.endsWith(`/${left}`);
}
