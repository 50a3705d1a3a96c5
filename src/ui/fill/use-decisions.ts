import { useCallback, useEffect, useReducer, type Dispatch } from 'react';
import type { EngineFile } from '#app/ports/run-engine';
import { toDecisionText } from '#core/decisions/decision-text';
import type { Decision } from '#core/domain/decision';
import { DECIDING } from '#i18n/vi-deciding';
import { useServices } from '../services';
import { decisionsReducer, NO_DECISIONS, type DecisionsAction, type DecisionsState } from '../state/decisions-state';

export interface Deciding {
  readonly state: DecisionsState;
  readonly dispatch: Dispatch<DecisionsAction>;
  /** Day that decisions are made on and judged by, `YYYY-MM-DD`. */
  readonly today: string;
  /** Takes the decisions of a file; says in the state why one cannot be used. */
  readonly openFile: (file: EngineFile) => Promise<void>;
  /** Gives the decision file to the user. */
  readonly save: () => void;
}

/** Decisions as the file that a run takes; none where there are none. */
export function toRunDecisions(decisions: readonly Decision[]): { readonly decisions?: EngineFile } {
  if (decisions.length === 0) return {};
  return { decisions: { path: DECIDING.fileName, content: new Blob([toDecisionText(decisions)]) } };
}

/** Decisions of this page; nothing of them is stored by the browser. */
export function useDecisions(): Deciding {
  const { save: saveFile, today } = useServices();
  const [state, dispatch] = useReducer(decisionsReducer, NO_DECISIONS);
  const { decisions, hasUnsaved } = state;
  const openFile = useCallback(async ({ path, content }: EngineFile) => {
    // Reading brings the schema with it, which most visits never need.
    const { readDecisionBytes } = await import(/* webpackChunkName: "decisions" */ '#app/use-cases/read-decisions');
    const read = readDecisionBytes(new Uint8Array(await content.arrayBuffer()));
    dispatch(read.ok
      ? { kind: 'file-opened', path, decisions: read.value.decisions }
      : { kind: 'file-refused', path, problems: read.error });
  }, []);
  const save = useCallback(() => {
    saveFile({ name: DECIDING.fileName, type: DECIDING.fileType, content: toDecisionText(decisions) });
    dispatch({ kind: 'saved' });
  }, [saveFile, decisions]);
  useEffect(() => {
    if (!hasUnsaved) return undefined;
    // Only the browser itself can ask before the page goes.
    const ask = (event: BeforeUnloadEvent) => { event.preventDefault(); };
    window.addEventListener('beforeunload', ask);
    return () => { window.removeEventListener('beforeunload', ask); };
  }, [hasUnsaved]);
  return { state, dispatch, today: today(), openFile, save };
}
