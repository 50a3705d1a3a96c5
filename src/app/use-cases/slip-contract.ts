import type { ConsolidationReport } from '#core/report/contract';
import type { SlipSeverity } from '#core/report/return-slips';
import type { SlipOnlyReason, SlipTexts } from '#core/report/slip-texts';
import type { ProfileChoice } from '#core/law/resolve-profile';
import type { WorkbookAnnotator } from '../ports/workbook-annotator';
import type { WorkbookWriter } from '../ports/workbook-writer';
import type { PlanOutcome, RunRequest, RunServices } from './run-contract';

export interface SlipServices extends RunServices {
  readonly annotator: WorkbookAnnotator;
  readonly writer: WorkbookWriter;
  readonly slipTexts: SlipTexts;
}

export interface SlipRequest {
  /** The files and what they are judged by, as for a consolidation. */
  readonly run: RunRequest;
  /** Mildest fault that sends a file back; `warning` when left out. */
  readonly least?: SlipSeverity;
}

/** A file to save; `name` is one no other has, without folders. */
export interface SlipFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A text to send along. */
export interface ReminderFile {
  readonly name: string;
  readonly text: string;
}

/** A file that goes back to its unit. */
export interface ReturnedFile {
  /** Of the file that was handed in. */
  readonly path: string;
  readonly unit: { readonly code: string | null; readonly name: string } | null;
  readonly errors: number;
  readonly warnings: number;
  /** The file could not be read. */
  readonly isUnreadable: boolean;
  readonly slip: SlipFile;
  /** Cells with a note; `null` for a slip beside the workbook, with the reason why. */
  readonly markedCells: number | null;
  readonly slipOnly: SlipOnlyReason | null;
  readonly reminder: ReminderFile;
}

/** A unit that is reminded and gets nothing back: it sent nothing, or sent it late. */
export interface RemindedUnit {
  readonly kind: 'missing' | 'late';
  readonly code: string | null;
  readonly name: string;
  readonly days: number | null;
  readonly reminder: ReminderFile;
}

/** Return slips and reminders of a run; plain data. */
export interface SlipsRun {
  readonly returned: readonly ReturnedFile[];
  readonly reminded: readonly RemindedUnit[];
  readonly report: ConsolidationReport;
  readonly plan: PlanOutcome | null;
  /** Which law profile was applied and why, or why none could be. */
  readonly law: ProfileChoice;
}
