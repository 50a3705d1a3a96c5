import type { EngineCheck, EngineOutcome } from '#app/ports/run-engine';
import type { RunRefusal } from '#app/use-cases/run-contract';
import type { RegimesReport } from '#core/report/contract';

/** Two law profiles held against each other on the opened file. */
export type RegimesState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  /** `sha256` is that of the content that was compared. */
  | { readonly kind: 'done'; readonly regimes: RegimesReport; readonly sha256: string }
  | { readonly kind: 'refused'; readonly refusal: RunRefusal }
  | { readonly kind: 'failed'; readonly detail: string };

/** What a check under two profiles came to. */
export function regimesOf(outcome: EngineOutcome<EngineCheck>): RegimesState {
  if (outcome.kind === 'refused') return outcome.refusal.kind === 'cancelled' ? { kind: 'idle' } : { kind: 'refused', refusal: outcome.refusal };
  if (outcome.kind === 'failed') return { kind: 'failed', detail: outcome.detail };
  const { regimes, files: [file] } = outcome.value.report;
  if (regimes === null || file === undefined) return { kind: 'failed', detail: 'The check compared no profiles.' };
  return { kind: 'done', regimes, sha256: file.sha256 };
}
