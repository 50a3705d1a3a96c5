import type { ProfileChoice } from '#core/law/resolve-profile';
import type { ConsolidationReport } from '#core/report/contract';
import type { AbortSignalLike, CheckRun, PlanOutcome, RunRefusal } from '../use-cases/run-contract';
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
  /** `auto`, or the id of a profile. */
  readonly profile: string;
  /** Day to judge lateness by, `YYYY-MM-DD`; `null`: lateness is unknown. */
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
export type EngineOutcome<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'refused'; readonly refusal: RunRefusal }
  | { readonly kind: 'failed'; readonly detail: string };

export type EngineCheck = CheckRun;

/** A consolidation without its sheets: those stay with the engine until the workbook is asked for. */
export interface EngineConsolidation {
  readonly report: ConsolidationReport;
  readonly plan: PlanOutcome | null;
  /** Which law profile was applied and why, or why none could be. */
  readonly law: ProfileChoice;
}

/** Where runs happen, away from the page's own thread where the browser allows it. */
export interface RunEngine {
  check(request: EngineRequest, control: EngineControl): Promise<EngineOutcome<EngineCheck>>;
  consolidate(request: EngineRequest, control: EngineControl): Promise<EngineOutcome<EngineConsolidation>>;
  /** Bytes of the `.xlsx` of the last consolidation that was done. */
  resultWorkbook(): Promise<EngineOutcome<Uint8Array>>;
  /** Bytes of an empty plan workbook. */
  planTemplate(): Promise<EngineOutcome<Uint8Array>>;
}
