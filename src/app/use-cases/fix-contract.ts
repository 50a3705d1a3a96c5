import type { PreviewRow } from '#core/fixes/preview';
import type { LeftReason } from '#core/fixes/safe-edits';
import type { EditRefusal, PatchRefusal } from '#core/grid/workbook-patch';
import type { ProfileChoice } from '#core/law/resolve-profile';
import type { CheckReport, FindingReport } from '#core/report/contract';
import type { WorkbookPatcher } from '../ports/workbook-patcher';
import type { PlanOutcome, RunServices } from './run-contract';

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
