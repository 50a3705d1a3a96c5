import { useCallback, useEffect, useMemo, useReducer, useRef, type Dispatch } from 'react';
import type { ReportProgress } from '#app/ports/progress';
import type { EngineRequest } from '#app/ports/run-engine';
import type { Decision } from '#core/domain/decision';
import { toRunDecisions } from '../fill/use-decisions';
import { useServices } from '../services';
import {
  consolidationReducer, startOfConsolidation, type ConsolidationAction, type ConsolidationState, type Selection,
} from '../state/consolidation-state';
import type { WrittenSheets } from '../state/written-sheets';

export interface Consolidation {
  readonly state: ConsolidationState;
  readonly dispatch: Dispatch<ConsolidationAction>;
  /** What a run of the files as chosen rests on. */
  readonly request: EngineRequest;
  readonly start: () => void;
  readonly stop: () => void;
  /** Puts the sample district into the selection. */
  readonly giveDemo: () => Promise<void>;
  /** What was written into the open workbook, kept while other tabs are shown. */
  readonly written: { current: WrittenSheets | null };
}

/**
 * State of the consolidation and the commands that change it; `wantsDemo` gives the sample district at once. What a
 * person has decided counts from the next run on.
 */
export function useConsolidation(wantsDemo: boolean, decisions: readonly Decision[]): Consolidation {
  const { engine, today, loadDemo } = useServices();
  const [state, dispatch] = useReducer(consolidationReducer, undefined, () => startOfConsolidation(today()));
  const run = useRef<AbortController | null>(null);
  const written = useRef<WrittenSheets | null>(null);
  const { selection } = state;
  const request = useMemo(() => toRequest(selection, decisions), [selection, decisions]);
  const start = useCallback(() => {
    const controller = new AbortController();
    run.current = controller;
    dispatch({ kind: 'started' });
    const report: ReportProgress = (progress) => { dispatch({ kind: 'progressed', progress }); };
    void engine.consolidate(request, { signal: controller.signal, report })
      .then((outcome) => { dispatch({ kind: 'ended', outcome }); });
  }, [engine, request]);
  const stop = useCallback(() => { run.current?.abort(); }, []);
  const giveDemo = useCallback(async () => {
    const { files, plan, asOf } = await loadDemo();
    dispatch({ kind: 'district-given', files, plan, asOf });
  }, [loadDemo]);
  useEffect(() => {
    // A page asked for the district in its address; without it the pane starts empty, and the button says why.
    if (wantsDemo) giveDemo().catch(() => undefined);
  }, [giveDemo, wantsDemo]);
  return { state, dispatch, request, start, stop, giveDemo, written };
}

function toRequest({ files, plan, planParts, pack, history, decided, state, profile, asOf }: Selection, decisions: readonly Decision[]): EngineRequest {
  return {
    files, plan, planParts, history, decided, profile,
    asOf: plan === null && decisions.length === 0 ? null : asOf,
    ...(pack === null ? {} : { pack }), ...(state === null ? {} : { state }), ...toRunDecisions(decisions),
  };
}
