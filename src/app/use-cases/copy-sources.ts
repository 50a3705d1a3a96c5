import type { CleanRefusal } from '#core/grid/outgoing-copy';
import { copyPaths, relativeNames } from '#core/submission/package-names';
import type { SourceFile } from '../ports/file-source';
import { toOutgoingCopy } from './outgoing-copy';
import { bytesOf } from './read-bytes';
import { readOne, type FileContext } from './read-submissions';
import type { RunControl } from './run-contract';
import type { CopiedFile, SubmissionRequest, SubmissionServices } from './submission-contract';

export interface CopiedSources {
  readonly files: readonly CopiedFile[];
  /** All sources, also those without a copy, under their paths in the package and in their order. */
  readonly renamed: readonly SourceFile[];
  readonly refused: readonly { readonly path: string; readonly refusal: CleanRefusal }[];
}

/** A source as it was read, with its copy where it has one. */
interface Draft {
  readonly source: SourceFile;
  readonly bytes: Uint8Array | null;
  readonly name: string;
  readonly found: Omit<CopiedFile, 'path' | 'name'> | null;
  readonly refusal: CleanRefusal | null;
}

/** Reads every source once and makes its copy; `undefined` when the run was stopped. */
export async function copySources(
  sources: readonly SourceFile[], context: FileContext, births: SubmissionRequest['births'], services: SubmissionServices, { report, signal }: RunControl,
): Promise<CopiedSources | undefined> {
  const names = relativeNames(sources.map(({ path }) => path));
  const drafts: Draft[] = [];
  for (const [index, source] of sources.entries()) {
    if (signal.aborted) return undefined;
    report({ kind: 'file-started', path: source.path, done: index, total: sources.length });
    const draft = await copyOne(source, names[index] ?? source.path, context, births, services);
    drafts.push(draft);
    const outcome = draft.found === null && draft.refusal === null ? 'failed' : 'read';
    report({ kind: 'file-done', path: source.path, done: index + 1, total: sources.length, outcome });
  }
  const paths = copyPaths(drafts.map(({ name, found }) => ({ name, isRewritten: found?.copy.isRewritten === true })));
  const pathOf = (index: number): string => paths[index] ?? '';
  return {
    files: drafts.flatMap(({ found, name }, index) => (found === null ? [] : [{ ...found, name, path: pathOf(index) }])),
    renamed: drafts.map(({ source, bytes }, index) => (bytes === null ? { ...source, read: async () => source.read(), path: pathOf(index) } : fileOf(pathOf(index), bytes))),
    refused: drafts.flatMap(({ source, refusal }) => (refusal === null ? [] : [{ path: source.path, refusal }])),
  };
}

async function copyOne(
  source: SourceFile, name: string, context: FileContext, births: SubmissionRequest['births'], services: SubmissionServices,
): Promise<Draft> {
  const read = await bytesOf(source);
  if (!read.ok) return { source, name, bytes: null, found: null, refusal: null };
  const bytes = read.value;
  const { file, grid } = await readOne(fileOf(source.path, bytes), context, services);
  if (grid === null || file.kind === 'failed') return { source, name, bytes, found: null, refusal: null };
  const { workbook } = file;
  const copy = toOutgoingCopy(bytes, workbook, births, services);
  if (!copy.ok) return { source, name, bytes, found: null, refusal: copy.error };
  return { source, name, bytes, found: { sha256: workbook.sha256, workbook, grid, copy: copy.value }, refusal: null };
}

/** A file from memory. */
export function fileOf(path: string, bytes: Uint8Array): SourceFile {
  return { path, size: bytes.length, read: async () => bytes };
}
