import { useCallback, useEffect, useReducer, useRef, type Dispatch } from 'react';
import type { EngineFile } from '#app/ports/run-engine';
import { useServices } from '../services';
import type { Selection } from '../state/consolidation-state';
import { fillReducer, isUnsaved, NOTHING_OPEN, type FillAction, type FillState, type Place } from '../state/fill-state';

export interface Fill {
  readonly state: FillState;
  readonly dispatch: Dispatch<FillAction>;
  /**
   * Reads and checks a file and, once open, goes to a place in it. An opened file is not read again; while changes of
   * it are not saved, the state asks first.
   */
  readonly open: (file: EngineFile, place: Place | null) => void;
  /** The same without asking. */
  readonly openAnyway: (file: EngineFile, place: Place | null) => void;
}

/** State of the opened file; plan, province pack and past rounds are those chosen for the consolidation, if any. */
export function useFill({ plan, planParts, pack, history }: Pick<Selection, 'plan' | 'planParts' | 'pack' | 'history'>): Fill {
  const { engine } = useServices();
  const [state, dispatch] = useReducer(fillReducer, NOTHING_OPEN);
  const run = useRef<AbortController | null>(null);
  const origin = state.kind === 'open' ? state.origin : null;
  const asks = isUnsaved(state);
  const openAnyway = useCallback((file: EngineFile, place: Place | null) => {
    run.current?.abort();
    const controller = new AbortController();
    run.current = controller;
    const request = { files: [file], plan: plan === file ? null : plan, planParts: planParts.filter((part) => part !== file), history, profile: 'auto', asOf: null, ...(pack === null ? {} : { pack }) };
    dispatch({ kind: 'opening', request, file, wanted: place });
    void engine.check(request, { signal: controller.signal, report: () => undefined })
      .then((outcome) => { dispatch({ kind: 'checked', file, outcome }); });
  }, [engine, plan, planParts, pack, history]);
  const open = useCallback((file: EngineFile, place: Place | null) => {
    if (file === origin) {
      if (place !== null) dispatch({ kind: 'gone-to', place });
    } else if (asks) dispatch({ kind: 'leave-asked', wanted: { file, place } });
    else openAnyway(file, place);
  }, [origin, asks, openAnyway]);
  useEffect(() => {
    if (!asks) return undefined;
    // Only the browser itself can ask before the page goes.
    const ask = (event: BeforeUnloadEvent) => { event.preventDefault(); };
    window.addEventListener('beforeunload', ask);
    return () => { window.removeEventListener('beforeunload', ask); };
  }, [asks]);
  return { state, dispatch, open, openAnyway };
}
