import type { OrderKind } from '#app/ports/run-engine';
import { FailureNotice, RefusalNotice } from './RunNotice';
import { RunProgressView } from './RunProgressView';
import type { Making } from './use-making';

/** Progress of an order, and why it was refused or broke. */
export function MakingState<Kind extends OrderKind>({ making: { phase, stop } }: { readonly making: Making<Kind> }) {
  return (
    <div role="status">
      {phase.kind === 'running' && <RunProgressView progress={phase.progress} onStop={stop} />}
      {phase.kind === 'ended' && phase.outcome.kind === 'refused' && <RefusalNotice refusal={phase.outcome.refusal} />}
      {phase.kind === 'ended' && phase.outcome.kind === 'failed' && <FailureNotice detail={phase.outcome.detail} />}
    </div>
  );
}
