import { leavesStaleResults } from '#core/fixes/preview';
import { checkSubmissions, type CheckOutcome } from '#core/pipeline';
import { toFindingReport } from '#core/report/file-report';
import { err, ok, type Result } from '#core/result';
import type { FixedFile, FixRun, FixServices } from './fix-contract';
import { fixOnce, leftOf, newDraft, type FixDraft } from './fix-one-file';
import { readSubmissions, sourcesOf } from './read-submissions';
import type { RunControl, RunRefusal, RunRequest } from './run-contract';

/** A fix may bring to light what another one mends: a text in an old encoding, doubled spaces once it is decoded. */
const MAX_ROUNDS = 5;

/**
 * Checks the chosen files, makes the safe fixes in copies of them, and checks the copies again, until no safe fix is
 * left that can be made. The files themselves are never written.
 */
export async function fixFiles(
  request: RunRequest, services: FixServices, control: RunControl,
): Promise<Result<FixRun, RunRefusal>> {
  const read = await readSubmissions(request, services, control);
  if (!read.ok) return read;
  const { files, grids, plan, settings, outcome, context } = read.value;
  const sources = sourcesOf(request);
  let drafts: readonly FixDraft[] = files.flatMap((file, index) => {
    const source = sources[index];
    return source === undefined ? [] : [newDraft(source, { file, grid: grids[index] ?? null })];
  });
  const check = (): CheckOutcome => checkSubmissions({
    files: drafts.map(({ file }) => file), plan, settings, profile: request.profile, asOf: request.asOf,
    isOutgoing: request.isOutgoing === true, texts: services.texts,
  });
  control.report({ kind: 'checking' });
  let checked = check();
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const next: FixDraft[] = [];
    for (const draft of drafts) {
      if (control.signal.aborted) return err({ kind: 'cancelled' });
      next.push(await fixOnce(draft, checked.fileFindings.get(draft.source.path) ?? [], context, services));
    }
    const isSettled = next.every(({ bytes }, index) => bytes === drafts[index]?.bytes);
    drafts = next;
    if (isSettled) break;
    checked = check();
  }
  const { report, choice, fileFindings } = checked;
  return ok({
    files: drafts.map((draft) => toFixedFile(draft, fileFindings, services)),
    report, plan: outcome, law: choice,
  });
}

function toFixedFile(draft: FixDraft, fileFindings: CheckOutcome['fileFindings'], { texts }: FixServices): FixedFile {
  const { source: { path }, bytes, preview, applied, refusal, grid } = draft;
  return {
    path, bytes, preview, refusal,
    applied: applied.map((finding) => toFindingReport(finding, texts, true)),
    left: leftOf(draft, fileFindings.get(path) ?? []).map(({ finding, reason }) =>
      ({ finding: toFindingReport(finding, texts, true), reason })),
    hasStaleResults: leavesStaleResults(preview, grid?.sheets ?? []),
  };
}
