import type { StateChanges } from '#core/compare/run-state';
import type { ProfileChoice } from '#core/law/resolve-profile';
import type { ConsolidationReport } from '#core/report/contract';
import type { ReconcileReport } from '#core/report/reconcile-contract';
import type { TracedResult } from '#core/report/result-workbook';
import type { Certificate } from '#core/submission/certificate';
import type { ImportSummary } from '#core/submission/import-rows';
import type { SourceChange, StatedSources } from '#core/submission/source-changes';
import type { BirthSetting } from '#core/submission/outgoing-orders';
import type { Tick } from '#core/submission/ticks';
import type { PatchEdit } from '#core/grid/workbook-patch';
import type { EditRunRefusal, FixableCheck } from '../use-cases/fix-contract';
import type { LiveCheck, LiveUpdate } from '../use-cases/live-session';
import type { AbortSignalLike, PlanOutcome, RunRefusal } from '../use-cases/run-contract';
import type { DutyRefusal, DutyRun } from '../use-cases/read-duties';
import type { PackageRefusal } from '../use-cases/open-package';
import type { TickRefusal } from '../use-cases/read-ticks';
import type { ReportRefusal } from '../use-cases/report-contract';
import type { SubmissionBlock } from '../use-cases/submission-contract';
import type { VerifyOutcome, VerifyRefusal } from '../use-cases/verify-submission';
import type { ReportProgress } from './progress';

/** Bytes that are read when their turn comes; `Blob` and `File` of a browser are such. */
export interface ByteSource {
  /** Bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A file the user chose, handed to the place where runs happen. */
export interface EngineFile {
  /** Path as shown to the user, `/` as separator. */
  readonly path: string;
  readonly content: ByteSource;
}

export interface EngineRequest {
  readonly files: readonly EngineFile[];
  readonly plan: EngineFile | null;
  /** Further files of the same plan; none when left out. */
  readonly planParts?: readonly EngineFile[];
  /** Province pack; none when left out. */
  readonly pack?: EngineFile;
  /** Workbooks of past rounds; none when left out. */
  readonly history?: readonly EngineFile[];
  /** Decision file; none when left out. */
  readonly decisions?: EngineFile;
  /** For a consolidation: workbooks of the awards that were decided; none when left out. */
  readonly decided?: readonly EngineFile[];
  /** For a consolidation: state file of the run before, which it is compared with; none when left out. */
  readonly state?: EngineFile;
  /** `auto`, the id of a profile, or for a check two ids with a comma between them. */
  readonly profile: string;
  /** Day to judge lateness and decisions by, `YYYY-MM-DD`; `null`: lateness is unknown. */
  readonly asOf: string | null;
}

export interface CancelSignal extends AbortSignalLike {
  addEventListener(type: 'abort', listener: () => void): void;
}

export interface EngineControl {
  readonly report: ReportProgress;
  readonly signal: CancelSignal;
}

/** How a run ended: with its value, refused with a reason to say, or broken by a fault of ours. */
export type EngineOutcome<Value, Refusal = RunRefusal> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly detail: string };

export type EngineCheck = FixableCheck;

/** Changes of one file, to be made as they were shown. */
export interface EngineEditRequest {
  /** How the file is checked, with it as its only file. */
  readonly run: EngineRequest;
  readonly edits: readonly PatchEdit[];
  /** SHA-256 of the bytes that the edits were shown for. */
  readonly sha256: string;
}

/** A copy with the changes made, kept in memory, and what a check says of it. */
export interface EngineEdit {
  readonly content: ByteSource;
  readonly check: EngineCheck;
}

/** A consolidation without its sheets: those stay with the engine until the workbook is asked for. */
export interface EngineConsolidation {
  readonly report: ConsolidationReport;
  readonly plan: PlanOutcome | null;
  /** Which law profile was applied and why, or why none could be. */
  readonly law: ProfileChoice;
  /** Since the run before and since what was sent, as far as the state file of the request tells. */
  readonly changes: StateChanges;
}

/** How the open workbook is judged: as a run without files. */
export type EngineLiveRequest = Omit<EngineRequest, 'files'>;

/** Return slips and reminders as one archive. */
export interface EngineSlips {
  readonly kind: 'slips';
  /** Bytes of a ZIP; `null`: no unit has anything to be sent. */
  readonly archive: Uint8Array | null;
  readonly returned: readonly { readonly path: string; readonly unit: string | null; readonly markedCells: number | null; readonly text: string }[];
  readonly reminded: readonly { readonly kind: 'missing' | 'late'; readonly unit: string; readonly days: number | null; readonly text: string }[];
}

/** The package that an office sends, or what stands against it. */
export interface EnginePackage {
  readonly kind: 'package';
  readonly outcome:
    /** `archive`: bytes of a ZIP. */
    | {
      readonly kind: 'made'; readonly archive: Uint8Array; readonly certificate: Certificate; readonly imported: ImportSummary | null;
      /** Text of the state file that marks the package as sent; `null` where none was asked for. */
      readonly state: string | null;
    }
    | { readonly kind: 'blocked'; readonly block: SubmissionBlock }
    /** The report that goes along cannot be read. */
    | { readonly kind: 'report'; readonly reason: ReportRefusal };
}

/** Sheets for the office above, as one workbook. */
export interface EngineProvince {
  readonly kind: 'province';
  readonly workbook: Uint8Array;
  /** What the receiving system would take in and drop; `null` without a mapping. */
  readonly imported: ImportSummary | null;
}

/** The figures of a report text held against the files; a report that cannot be read says why. */
export interface EngineReconcile {
  readonly kind: 'reconcile';
  readonly outcome:
    | { readonly kind: 'compared'; readonly reconcile: ReconcileReport }
    | { readonly kind: 'unreadable'; readonly reason: ReportRefusal };
}

/** The section on results, to paste and to save. */
export interface EngineReportText {
  readonly kind: 'report-text';
  readonly text: string;
  readonly docx: Uint8Array;
}

/** Tasks of a plan, whatever it is written in; a plan that gives none says why. */
export interface EngineDuties {
  readonly kind: 'duties';
  readonly outcome: { readonly kind: 'read'; readonly run: DutyRun } | { readonly kind: 'refused'; readonly reason: DutyRefusal };
}

/** A package held against its certificate, or why it cannot be. */
export interface EngineVerify {
  readonly kind: 'verify';
  readonly outcome:
    | { readonly kind: 'checked'; readonly result: VerifyOutcome }
    | { readonly kind: 'unreadable'; readonly reason: PackageRefusal | Exclude<VerifyRefusal, { readonly kind: 'cancelled' }> };
}

/** Who answers for which warnings, from a file. */
export interface EngineTicks {
  readonly kind: 'ticks';
  readonly outcome: { readonly kind: 'read'; readonly ticks: readonly Tick[] } | { readonly kind: 'refused'; readonly reason: TickRefusal };
}

/** Files that are otherwise than when a package was made of them. */
export interface EngineRecheck {
  readonly kind: 'recheck';
  readonly changes: readonly SourceChange[];
}

/** What is made of the files of a run beside its result, or of a package. */
export type EngineOrder =
  | { readonly kind: 'slips'; readonly run: EngineRequest }
  | {
    readonly kind: 'package'; readonly run: EngineRequest; readonly ticks: readonly Tick[]; readonly births: BirthSetting;
    readonly mapping: EngineFile | null;
    /** Its figures are compared once more: what is packed is what was compared. */
    readonly report: EngineFile | null;
    /** Marks the package as sent in the state file; `null`: none is kept. */
    readonly state: { readonly before: EngineFile | null; readonly sentOn: string } | null;
  }
  /** `mapping`: columns and codes of the receiving system (JSON); without it there is no import sheet. */
  | { readonly kind: 'province'; readonly run: EngineRequest; readonly mapping: EngineFile | null }
  | { readonly kind: 'reconcile'; readonly run: EngineRequest; readonly text: EngineFile }
  | { readonly kind: 'report-text'; readonly run: EngineRequest }
  /** `files`: the archive of the package, or the files of its folder. `sources`: to hold against it; empty: not asked for. */
  | { readonly kind: 'verify'; readonly files: readonly EngineFile[]; readonly sources: readonly EngineFile[] }
  | { readonly kind: 'ticks'; readonly file: EngineFile }
  /** `stated`: of the certificate of the package; mapping and report as it was made with, or as they are chosen now. */
  | {
    readonly kind: 'recheck'; readonly run: EngineRequest; readonly mapping: EngineFile | null; readonly report: EngineFile | null;
    readonly stated: StatedSources;
  }
  /** Judged by the day of the run. */
  | {
    readonly kind: 'duties'; readonly run: EngineRequest; readonly plan: EngineFile;
    /** Year that times without one are of; `null`: as the plan says. */
    readonly year: number | null;
  };

export type EngineProduct = EngineSlips | EnginePackage | EngineProvince | EngineReconcile | EngineReportText | EngineDuties
  | EngineVerify | EngineTicks | EngineRecheck;
export type OrderKind = EngineOrder['kind'];
export type OrderOf<Kind extends OrderKind> = Extract<EngineOrder, { readonly kind: Kind }>;
export type ProductOf<Kind extends OrderKind> = Extract<EngineProduct, { readonly kind: Kind }>;

/** Where runs happen, away from the page's own thread where the browser allows it. */
export interface RunEngine {
  check(request: EngineRequest, control: EngineControl): Promise<EngineOutcome<EngineCheck>>;
  consolidate(request: EngineRequest, control: EngineControl): Promise<EngineOutcome<EngineConsolidation>>;
  /** Changes cells in a copy of a file, all or none; the file itself is never written. */
  edit(request: EngineEditRequest, control: EngineControl): Promise<EngineOutcome<EngineEdit, EditRunRefusal>>;
  /**
   * Begins to check the workbook open in front of the user; what was kept of one before is let go. Plan, province pack,
   * past rounds and decisions are read once, here.
   */
  openWorkbook(request: EngineLiveRequest, update: LiveUpdate, control: EngineControl): Promise<EngineOutcome<LiveCheck>>;
  /** Tells what changed in it. Fails where none is open, as after the engine broke: then it is to be opened anew. */
  updateWorkbook(update: LiveUpdate): Promise<EngineOutcome<LiveCheck>>;
  /** Bytes of the `.xlsx` of the last consolidation that was done. */
  resultWorkbook(): Promise<EngineOutcome<Uint8Array>>;
  /** Sheets of the last consolidation that was done, to be written elsewhere. */
  resultSheets(): Promise<EngineOutcome<TracedResult>>;
  /**
   * Bytes of the state file to keep after the last consolidation that was done. `sentOn`: the day on which it is sent up,
   * `YYYY-MM-DD`, noted from then on; `null` leaves what was noted.
   */
  resultState(sentOn: string | null): Promise<EngineOutcome<Uint8Array>>;
  /** Makes what the order names, from the files themselves; none of them is written. */
  make<Kind extends OrderKind>(order: OrderOf<Kind>, control: EngineControl): Promise<EngineOutcome<ProductOf<Kind>>>;
  /** Bytes of an empty plan workbook. */
  planTemplate(): Promise<EngineOutcome<Uint8Array>>;
}
