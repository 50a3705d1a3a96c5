import { err, ok, type Result } from '#core/result';
import { sourceChanges, type SourceChange, type SourceNow, type StatedSources } from '#core/submission/source-changes';
import type { SourceFile } from '../ports/file-source';
import type { Hasher } from '../ports/hasher';
import { bytesOf } from './read-bytes';
import { sourcesOf } from './read-submissions';
import type { RunControl, RunRefusal, RunRequest } from './run-contract';

export interface RecheckRequest {
  readonly run: RunRequest;
  readonly mapping: SourceFile | null;
  /** The report whose figures were compared. */
  readonly report: SourceFile | null;
  /** Of the package that was made of them. */
  readonly certificate: StatedSources;
}

/** Reads the files of a run anew and tells which are otherwise than when a package was made of them. */
export async function recheckSources(
  { run, mapping, report, certificate }: RecheckRequest, { hasher }: { readonly hasher: Hasher }, control: RunControl,
): Promise<Result<readonly SourceChange[], RunRefusal>> {
  const now = async (source: SourceFile): Promise<SourceNow> => {
    const bytes = await bytesOf(source);
    return { path: source.path, sha256: bytes.ok ? await hasher.sha256(bytes.value) : null };
  };
  const one = async (source: SourceFile | null | undefined): Promise<SourceNow | null> => (source === null || source === undefined ? null : now(source));
  const all = async (sources: readonly SourceFile[] = []): Promise<readonly SourceNow[]> => Promise.all(sources.map(now));
  const sources = sourcesOf(run);
  const files: SourceNow[] = [];
  for (const source of sources) {
    if (control.signal.aborted) return err({ kind: 'cancelled' });
    control.report({ kind: 'file-started', path: source.path, done: files.length, total: sources.length });
    const read = await now(source);
    files.push(read);
    control.report({ kind: 'file-done', path: source.path, done: files.length, total: sources.length, outcome: read.sha256 === null ? 'failed' : 'read' });
  }
  return ok(sourceChanges(certificate, {
    files, plan: await one(run.plan), planParts: await all(run.planParts), pack: await one(run.pack), decisions: await one(run.decisions), mapping: await one(mapping),
    report: await one(report), history: await all(run.history), decided: await all(run.decided),
  }));
}
