import type { PreviewRow } from '#core/fixes/preview';
import type { FixOffer } from '#core/fixes/offers';
import type { LeftReason } from '#core/fixes/safe-edits';
import type { EditRefusal, PatchEdit, PatchRefusal } from '#core/grid/workbook-patch';
import type { ProfileChoice } from '#core/law/resolve-profile';
import type { CheckReport, FindingReport } from '#core/report/contract';
import type { WorkbookPatcher } from '../ports/workbook-patcher';
import type { CheckRun, PlanOutcome, RunRefusal, RunRequest, RunServices } from './run-contract';

export interface FixServices extends RunServices {
  readonly patcher: WorkbookPatcher;
}

/** Why a file was left as it is: it cannot be patched, or its bytes are others than those that were checked. */
export type FixRefusal = PatchRefusal | { readonly kind: 'changed-meanwhile' };

/** `file-refused`: see the refusal of the file; `unsettled`: every change called for another one. */
export type FixLeftReason = LeftReason | EditRefusal | 'file-refused' | 'unsettled';

/** What became of one file. */
export interface FixedFile {
  readonly path: string;
  /** The fixed copy; `null` when nothing was changed. */
  readonly bytes: Uint8Array | null;
  /** Each changed cell once, as it was and as it is. */
  readonly preview: readonly PreviewRow[];
  /** Findings of the file as it was, all of whose edits were made. */
  readonly applied: readonly FindingReport[];
  /** Findings of the copy that carry a fix which was not made. */
  readonly left: readonly { readonly finding: FindingReport; readonly reason: FixLeftReason }[];
  readonly refusal: FixRefusal | null;
  /** Numbers changed in a workbook with formulas: their stored results are those from before until it is computed anew. */
  readonly hasStaleResults: boolean;
}

export interface FixRun {
  /** Input order. */
  readonly files: readonly FixedFile[];
  /** The check of the files as they are now: copies where something was changed. */
  readonly report: CheckReport;
  readonly plan: PlanOutcome | null;
  /** Which law profile was applied and why, or why none could be. */
  readonly law: ProfileChoice;
}

/** What of a file may be mended: offers that can be made, and safe fixes that are left, each with its reason. */
export interface FileFixes {
  /** Why nothing can be changed in the file; `null` also where nothing is to be changed. */
  readonly refusal: FixRefusal | null;
  readonly offers: readonly FixOffer[];
  /** `finding` as in offers. A finding of which only a part can be made is among both. */
  readonly left: readonly { readonly finding: string; readonly reason: FixLeftReason }[];
}

/** A check with what may be mended. */
export interface FixableCheck extends CheckRun {
  /** Per file in input order. */
  readonly fixes: readonly FileFixes[];
}

/** Changes of one file, to be made as they were shown. */
export interface EditRequest {
  /** How the file is checked, with it as its only file. */
  readonly run: RunRequest;
  readonly edits: readonly PatchEdit[];
  /** SHA-256 of the bytes that the edits were shown for. */
  readonly sha256: string;
}

/** A copy with the changes made, and what a check says of it. */
export interface EditedFile {
  readonly bytes: Uint8Array;
  readonly check: FixableCheck;
}

/** Why none of the changes was made. */
export type EditRunRefusal =
  | FixRefusal
  | RunRefusal
  | { readonly kind: 'cell-refused'; readonly edit: PatchEdit; readonly reason: EditRefusal };
