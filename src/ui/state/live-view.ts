import type { EngineLiveRequest } from '#app/ports/run-engine';
import type { HostError, HostReceipt, HostSheet } from '#app/ports/spreadsheet-host';
import type { FileFixes } from '#app/use-cases/fix-contract';
import type { RunRefusal } from '#app/use-cases/run-contract';
import type { Settlement } from '#core/decisions/settle-findings';
import type { Decision } from '#core/domain/decision';
import type { SheetForm } from '#core/domain/recognised';
import type { ProfileChoice } from '#core/law/resolve-profile';
import type { CheckReport, FileReport, FindingReport, SheetReport } from '#core/report/contract';
import type { QuotaGauge } from '#core/report/quota-lines';
import { NO_COUNTS, type FindingGroup, type SeverityCounts } from './finding-groups';
import { NO_FIX_STEPS, type FixState } from './fix-state';

export type LivePhase = 'opening' | 'reading' | 'ready' | 'stopped';

/** Why the open workbook is not checked, or not as it is now; `retry()` tries again. */
export type LiveProblem =
  | { readonly kind: 'host'; readonly error: HostError }
  | { readonly kind: 'refused'; readonly refusal: RunRefusal }
  | { readonly kind: 'failed'; readonly detail: string };

/** How far the reading of one sheet is. */
export interface LiveProgress {
  readonly sheet: string;
  readonly rows: number;
  readonly total: number;
}

/** A card of findings; cards keep their place from one check to the next. */
export interface LiveGroup extends FindingGroup {
  /** `cardKey`. */
  readonly key: string;
  /** The last check made it, or made one of its findings; `false` for all of a sheet that has just come into view. */
  readonly isNew: boolean;
  /** The last check found nothing of it any more: it stays for a moment to be seen going. It is in no count. */
  readonly isGone: boolean;
}

/** What is open on one sheet, in the order of the tabs; sheets that are not checked are left out. */
export interface LiveSheetCounts {
  readonly sheet: HostSheet;
  readonly counts: SeverityCounts;
  /** `false` while it still waits to be read. */
  readonly isRead: boolean;
}

/** A row that is being typed ("chưa xong"): what is still missing in it is not said before the selection leaves it. */
export interface UnfinishedRow {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  /** Findings that are held back; they are in no card and no count. */
  readonly held: number;
}

/** Something to be said by the live region; a new object each time. */
export type LiveAnnouncement =
  /** Errors of this sheet that were not there before, all of one check together. */
  | { readonly kind: 'new-errors'; readonly errors: readonly FindingReport[] }
  /** The last error or warning of the workbook is gone. */
  | { readonly kind: 'clean' };

/** What the report says of the active sheet. */
export interface LiveRecognition {
  /** `null` where it does not speak of the sheet. */
  readonly report: SheetReport | null;
  /** Chosen by hand; `null`: as recognised. */
  readonly chosen: SheetForm | null;
}

/** Forms that a person chose, by the ids of the sheets. */
export type LiveForms = ReadonlyMap<string, SheetForm>;

/** Everything the panel of the open workbook shows. */
export interface LiveView {
  readonly phase: LivePhase;
  /** `null` while no sheet is being read. */
  readonly progress: LiveProgress | null;
  readonly problem: LiveProblem | null;
  /** A refusal of the last jump or of the remembering of a form; gone with the next command. */
  readonly refusal: HostError | null;
  /** Name of the workbook. */
  readonly workbook: string;
  readonly sheet: HostSheet | null;
  readonly recognition: LiveRecognition | null;
  /** The workbook as the last check understood it: unit, period, profile, forms. */
  readonly file: FileReport | null;
  readonly law: ProfileChoice | null;
  /** What the check says besides findings. */
  readonly told: Pick<CheckReport, 'pack' | 'rulesOff' | 'history' | 'hints' | 'ruleFailures'> | null;
  /** `clean`: neither errors nor warnings. `checking`: not known yet whether it is so, or not any more. */
  readonly status: 'checking' | 'clean' | 'open';
  /** Something changed that the last check does not know yet; what it found stays in view meanwhile. */
  readonly isStale: boolean;
  readonly counts: { readonly sheet: SeverityCounts; readonly workbook: SeverityCounts };
  /** Of the active sheet, and of the workbook as a whole. */
  readonly groups: readonly LiveGroup[];
  /** Every checked sheet, the active one too. */
  readonly sheets: readonly LiveSheetCounts[];
  readonly unfinished: readonly UnfinishedRow[];
  /** None where the numbers are not known or the law sets no cap. */
  readonly quotas: readonly QuotaGauge[];
  /** By `findingKey`: what can be mended, and what is left with its reason. */
  readonly fixes: FileFixes;
  readonly fixing: FixState<HostReceipt, HostError>;
  /** What a person has settled, of the whole workbook. */
  readonly settlement: Settlement<FindingReport> | null;
  /** `findingKey` of the finding gone to last, or of that at the selected cell. */
  readonly current: string | null;
  readonly announcement: LiveAnnouncement | null;
}

/** How the workbook is judged. */
export type LiveRun = Omit<EngineLiveRequest, 'decisions'>;

/** Decisions of a person, and the day they are judged by, `YYYY-MM-DD`. */
export interface LiveDecisions {
  readonly decisions: readonly Decision[];
  readonly day: string;
}

const NO_FIXES: FileFixes = { refusal: null, offers: [], left: [] };

export const NOTHING_LIVE: LiveView = {
  phase: 'stopped', progress: null, problem: null, refusal: null, workbook: '', sheet: null, recognition: null, file: null, law: null,
  told: null, status: 'checking', isStale: false, counts: { sheet: NO_COUNTS, workbook: NO_COUNTS }, groups: [], sheets: [], unfinished: [], quotas: [],
  fixes: NO_FIXES, fixing: NO_FIX_STEPS, settlement: null, current: null, announcement: null,
};
