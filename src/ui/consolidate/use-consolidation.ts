import { useCallback, useEffect, useReducer, useRef, type Dispatch } from 'react';
import type { ReportProgress } from '#app/ports/progress';
import { useServices } from '../services';
import {
  consolidationReducer, startOfConsolidation, type ConsolidationAction, type ConsolidationState,
} from '../state/consolidation-state';

export interface Consolidation {
  readonly state: ConsolidationState;
  readonly dispatch: Dispatch<ConsolidationAction>;
  readonly start: () => void;
  readonly stop: () => void;
  /** Puts the sample district into the selection. */
  readonly giveDemo: () => Promise<void>;
}

/** State of the consolidation and the commands that change it; `wantsDemo` gives the sample district at once. */
export function useConsolidation(wantsDemo: boolean): Consolidation {
  const { engine, today, loadDemo } = useServices();
  const [state, dispatch] = useReducer(consolidationReducer, undefined, () => startOfConsolidation(today()));
  const run = useRef<AbortController | null>(null);
  const { selection } = state;
  const start = useCallback(() => {
    const controller = new AbortController();
    run.current = controller;
    dispatch({ kind: 'started' });
    const { files, plan, history, profile, asOf } = selection;
    const report: ReportProgress = (progress) => { dispatch({ kind: 'progressed', progress }); };
    void engine.consolidate({ files, plan, history, profile, asOf: plan === null ? null : asOf }, { signal: controller.signal, report })
      .then((outcome) => { dispatch({ kind: 'ended', outcome }); });
  }, [engine, selection]);
  const stop = useCallback(() => { run.current?.abort(); }, []);
  const giveDemo = useCallback(async () => {
    const { files, plan, asOf } = await loadDemo();
    dispatch({ kind: 'district-given', files, plan, asOf });
  }, [loadDemo]);
  useEffect(() => {
    // A page asked for the district in its address; without it the pane starts empty, and the button says why.
    if (wantsDemo) giveDemo().catch(() => undefined);
  }, [giveDemo, wantsDemo]);
  return { state, dispatch, start, stop, giveDemo };
}
