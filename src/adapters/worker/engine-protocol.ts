import type { RunProgress } from '#app/ports/progress';
import type {
  EngineCheck, EngineConsolidation, EngineEdit, EngineEditRequest, EngineLiveRequest, EngineOrder, EngineOutcome, EngineProduct, EngineRequest,
} from '#app/ports/run-engine';
import type { EditRunRefusal } from '#app/use-cases/fix-contract';
import type { LiveCheck, LiveUpdate } from '#app/use-cases/live-session';
import type { TracedResult } from '#core/report/result-workbook';

/** What the page asks of the engine. `id` names the run; answers carry it back. */
export type ToEngine =
  | { readonly kind: 'check'; readonly id: number; readonly request: EngineRequest }
  | { readonly kind: 'consolidate'; readonly id: number; readonly request: EngineRequest }
  | { readonly kind: 'edit'; readonly id: number; readonly request: EngineEditRequest }
  | { readonly kind: 'open-workbook'; readonly id: number; readonly request: EngineLiveRequest; readonly update: LiveUpdate }
  | { readonly kind: 'update-workbook'; readonly id: number; readonly update: LiveUpdate }
  | { readonly kind: 'make'; readonly id: number; readonly order: EngineOrder }
  | { readonly kind: 'result-workbook'; readonly id: number }
  | { readonly kind: 'result-sheets'; readonly id: number }
  | { readonly kind: 'result-state'; readonly id: number; readonly sentOn: string | null }
  | { readonly kind: 'plan-template'; readonly id: number }
  | { readonly kind: 'cancel'; readonly id: number };

/** What the engine answers; each run ends with exactly one message that is no `progress`. */
export type FromEngine =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly id: number; readonly progress: RunProgress }
  | { readonly kind: 'checked'; readonly id: number; readonly outcome: EngineOutcome<EngineCheck> }
  | { readonly kind: 'workbook-checked'; readonly id: number; readonly outcome: EngineOutcome<LiveCheck> }
  | { readonly kind: 'consolidated'; readonly id: number; readonly outcome: EngineOutcome<EngineConsolidation> }
  | { readonly kind: 'edited'; readonly id: number; readonly outcome: EngineOutcome<EngineEdit, EditRunRefusal> }
  | { readonly kind: 'made'; readonly id: number; readonly outcome: EngineOutcome<EngineProduct> }
  | { readonly kind: 'sheets'; readonly id: number; readonly outcome: EngineOutcome<TracedResult> }
  | { readonly kind: 'bytes'; readonly id: number; readonly outcome: EngineOutcome<Uint8Array> };

/** An open line to one engine. */
export interface EngineConnection {
  post(message: ToEngine): void;
  /** Ends the engine with whatever it is doing; nothing is received any more. */
  close(): void;
}

/**
 * Opens a line; resolves when the engine is ready to take messages and rejects when it cannot start.
 * `broken` is called once when an open line dies.
 */
export type OpenEngine = (
  receive: (message: FromEngine) => void,
  broken: (detail: string) => void,
) => Promise<EngineConnection>;
