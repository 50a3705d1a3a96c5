import type { MarkedFinding } from '#core/decisions/fingerprint';
import { withEdits, type PreviewRow } from '#core/fixes/preview';
import { cellKey, isWhole, safeEditsOf, type SafeEdit } from '#core/fixes/safe-edits';
import type { WorkbookGrid } from '#core/grid/sheet-grid';
import type { EditRefusal } from '#core/grid/workbook-patch';
import type { UnderstoodFile } from '#core/pipeline';
import { err, ok, type Result } from '#core/result';
import type { SourceFile } from '../ports/file-source';
import type { FixLeftReason, FixRefusal, FixServices } from './fix-contract';
import { bytesOf } from './read-bytes';
import { readOne, type FileContext, type ReadFile } from './read-submissions';

type MarkedEdit = SafeEdit<MarkedFinding>;

/** A file on its way: what it is now, and what was done to it. */
export interface FixDraft {
  readonly source: SourceFile;
  readonly file: UnderstoodFile;
  readonly grid: WorkbookGrid | null;
  /** The copy so far; `null` as long as nothing was changed. */
  readonly bytes: Uint8Array | null;
  readonly preview: readonly PreviewRow[];
  readonly applied: readonly MarkedFinding[];
  /** Cells that the file does not let be changed. */
  readonly blocked: ReadonlyMap<string, EditRefusal>;
  readonly refusal: FixRefusal | null;
}

/** A file as it was read, nothing of it changed. */
export function newDraft(source: SourceFile, { file, grid }: ReadFile): FixDraft {
  return { source, file, grid, bytes: null, preview: [], applied: [], blocked: new Map(), refusal: null };
}

export interface LeftFix {
  readonly finding: MarkedFinding;
  readonly reason: FixLeftReason;
}

/** The draft with all safe edits of its findings made that can be; the draft itself when there are none. */
export async function fixOnce(
  draft: FixDraft, findings: readonly MarkedFinding[], context: FileContext, services: FixServices,
): Promise<FixDraft> {
  const { grid } = draft;
  const patch = await patchDraft(draft, findings, services);
  if (patch === null || grid === null) return draft;
  if (!patch.ok) return { ...draft, refusal: patch.error };
  const { bytes: copy, made, blocked } = patch.value;
  if (made.length === 0) return { ...draft, blocked };
  const again = await readOne({ ...draft.source, size: copy.length, read: async () => copy }, context, services);
  if (again.file.kind === 'failed') return { ...draft, refusal: { kind: 'unreadable', failure: again.file.failure } };
  return {
    ...draft, ...again, blocked,
    bytes: copy,
    preview: withEdits(draft.preview, made, grid),
    applied: [...draft.applied, ...wholeFindings(made)],
  };
}

/** Of what a last check still finds: the fixes that were not made, each with its reason. */
export function leftOf(draft: FixDraft, findings: readonly MarkedFinding[]): readonly LeftFix[] {
  const { grid } = draft;
  if (grid === null) return [];
  const reasons = new Map<MarkedFinding, FixLeftReason>(safeEditsOf(findings, grid).left.map(({ finding, reason }) => [finding, reason]));
  return findings.flatMap((finding) => {
    if (finding.fix === null) return [];
    const reason = reasons.get(finding) ?? blockOf(draft, finding) ?? (draft.refusal === null ? 'unsettled' : 'file-refused');
    return [{ finding, reason }];
  });
}

/** What a patch made of edits. */
export interface PatchOutcome {
  readonly bytes: Uint8Array;
  readonly made: readonly MarkedEdit[];
  readonly blocked: ReadonlyMap<string, EditRefusal>;
}

/** A copy of the file with the safe edits of these findings that can be made; `null` when there is nothing to make. */
export async function patchDraft(
  draft: FixDraft, findings: readonly MarkedFinding[], services: FixServices,
): Promise<Result<PatchOutcome, FixRefusal> | null> {
  const { grid } = draft;
  if (grid === null || draft.refusal !== null) return null;
  const edits = openEdits(draft, safeEditsOf(findings, grid).edits);
  if (edits.length === 0) return null;
  const bytes = await currentBytes(draft, services);
  return bytes.ok ? patchAll(draft, bytes.value, edits, services) : bytes;
}

/** Makes the edits; a whole of which the file refuses a part is taken back wholly, from the bytes before. */
function patchAll(
  draft: FixDraft, bytes: Uint8Array, edits: readonly MarkedEdit[], { patcher }: FixServices,
): Result<PatchOutcome, FixRefusal> {
  let blocked = draft.blocked;
  let open = edits;
  for (;;) {
    const patch = patcher.patch(bytes, open.map(({ edit }) => edit));
    if (!patch.ok) return patch;
    const { refused, bytes: copy } = patch.value;
    blocked = new Map([...blocked, ...refused.map(({ edit, reason }) => [cellKey(edit.sheet, edit.at), reason] as const)]);
    const made = openEdits({ blocked }, open);
    if (made.length === open.length - refused.length) return ok({ bytes: copy, made, blocked });
    open = made;
  }
}

/** Edits of cells that may be changed; without those of a whole that may not be changed in a part. */
function openEdits({ blocked }: Pick<FixDraft, 'blocked'>, edits: readonly MarkedEdit[]): readonly MarkedEdit[] {
  return edits.filter(({ edit, findings }) => !blocked.has(cellKey(edit.sheet, edit.at))
    && !findings.some((finding) => isWhole(finding) && blockOf({ blocked }, finding) !== undefined));
}

/** Why a cell of the fix may not be changed; `undefined` when all may be. */
function blockOf({ blocked }: Pick<FixDraft, 'blocked'>, { fix }: MarkedFinding): EditRefusal | undefined {
  for (const { sheet, at } of fix?.edits ?? []) {
    const reason = blocked.get(cellKey(sheet, at));
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** Findings all of whose edits were made. */
function wholeFindings(made: readonly MarkedEdit[]): MarkedFinding[] {
  const cells = new Set(made.map(({ edit }) => cellKey(edit.sheet, edit.at)));
  const findings = new Set(made.flatMap((edit) => edit.findings));
  return [...findings].filter(({ fix }) => fix?.edits.every(({ sheet, at }) => cells.has(cellKey(sheet, at))) === true);
}

/** The copy so far, or the bytes that were checked: a file that was saved in between is not touched. */
async function currentBytes({ bytes, source, file }: FixDraft, { hasher }: FixServices): Promise<Result<Uint8Array, FixRefusal>> {
  if (bytes !== null) return ok(bytes);
  const read = await bytesOf(source);
  if (!read.ok) return err({ kind: 'unreadable', failure: { kind: 'corrupt', detail: read.error } });
  const checked = file.kind === 'understood' ? file.workbook.sha256 : file.sha256;
  return await hasher.sha256(read.value) === checked ? read : err({ kind: 'changed-meanwhile' });
}
