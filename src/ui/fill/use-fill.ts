import { useCallback, useReducer, useRef, type Dispatch } from 'react';
import type { EngineFile } from '#app/ports/run-engine';
import { useServices } from '../services';
import type { Selection } from '../state/consolidation-state';
import { fillReducer, NOTHING_OPEN, type FillAction, type FillState, type Place } from '../state/fill-state';

export interface Fill {
  readonly state: FillState;
  readonly dispatch: Dispatch<FillAction>;
  /** Reads and checks a file and, once open, goes to a place in it. An opened file is not read again. */
  readonly open: (file: EngineFile, place: Place | null) => void;
}

/** State of the opened file; plan and past rounds are those chosen for the consolidation, if any. */
export function useFill({ plan, history }: Pick<Selection, 'plan' | 'history'>): Fill {
  const { engine } = useServices();
  const [state, dispatch] = useReducer(fillReducer, NOTHING_OPEN);
  const run = useRef<AbortController | null>(null);
  const openFile = state.kind === 'open' ? state.opened.file : null;
  const open = useCallback((file: EngineFile, place: Place | null) => {
    if (file === openFile) {
      if (place !== null) dispatch({ kind: 'gone-to', place });
      return;
    }
    run.current?.abort();
    const controller = new AbortController();
    run.current = controller;
    dispatch({ kind: 'opening', file, wanted: place });
    const request = { files: [file], plan: plan === file ? null : plan, history, profile: 'auto', asOf: null };
    void engine.check(request, { signal: controller.signal, report: () => undefined })
      .then((outcome) => { dispatch({ kind: 'checked', file, outcome }); });
  }, [engine, openFile, plan, history]);
  return { state, dispatch, open };
}
