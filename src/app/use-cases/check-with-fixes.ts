import type { MarkedFinding } from '#core/decisions/fingerprint';
import { keyOfFinding, offersOf } from '#core/fixes/offers';
import { ok, type Result } from '#core/result';
import { readAndCheck, toCheckRun } from './check-files';
import type { FileFixes, FixableCheck, FixServices } from './fix-contract';
import { leftOf, newDraft, patchDraft, type FixDraft } from './fix-one-file';
import { sourcesOf } from './read-submissions';
import type { RunControl, RunRefusal, RunRequest } from './run-contract';

const NO_FIXES: FileFixes = { refusal: null, offers: [], left: [] };

/**
 * Checks the chosen files and tries out their safe fixes: only what the file lets be changed is offered. Nothing is
 * kept of the trial.
 */
export async function checkWithFixes(
  request: RunRequest, services: FixServices, control: RunControl,
): Promise<Result<FixableCheck, RunRefusal>> {
  const checked = await readAndCheck(request, services, control);
  if (!checked.ok) return checked;
  const { read: { files, grids }, outcome: { fileFindings } } = checked.value;
  const sources = sourcesOf(request);
  const fixes: FileFixes[] = [];
  for (const [index, file] of files.entries()) {
    const source = sources[index];
    if (source === undefined) continue;
    const draft = newDraft(source, { file, grid: grids[index] ?? null });
    fixes.push(await fixesOf(draft, fileFindings.get(source.path) ?? [], services));
  }
  return ok({ ...toCheckRun(checked.value), fixes });
}

async function fixesOf(draft: FixDraft, findings: readonly MarkedFinding[], services: FixServices): Promise<FileFixes> {
  const { grid } = draft;
  if (grid === null) return NO_FIXES;
  const patch = await patchDraft(draft, findings, services);
  if (patch === null) return { ...NO_FIXES, left: leftAfter(draft, findings) };
  if (!patch.ok) return { ...NO_FIXES, refusal: patch.error, left: leftAfter({ ...draft, refusal: patch.error }, findings) };
  const { made, blocked } = patch.value;
  return { refusal: null, offers: offersOf(made, grid), left: leftAfter({ ...draft, blocked }, findings) };
}

/** Safe fixes that are left for a reason of their own; those that were tried with success have none. */
function leftAfter(draft: FixDraft, findings: readonly MarkedFinding[]): FileFixes['left'] {
  return leftOf(draft, findings).flatMap(({ finding, reason }) =>
    (finding.fix?.kind === 'safe' && reason !== 'unsettled' ? [{ finding: keyOfFinding(finding), reason }] : []));
}
