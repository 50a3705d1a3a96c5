import { useCallback, useMemo, useState } from 'react';
import { useServices } from '../services';
import type { Selection } from '../state/consolidation-state';
import type { LiveRun } from '../state/live-view';
import type { LiveWorkbook } from '../state/live-workbook';

/** What Điền shows in Excel: the open workbook, or a file instead of it. */
export interface Live {
  /** The workbook as it is followed, while other tabs are shown too; `null` until it is first looked at. */
  readonly store: LiveWorkbook | null;
  readonly keep: (store: LiveWorkbook) => void;
  /** How it is judged: by plan, province pack and past rounds of the consolidation. */
  readonly run: LiveRun;
  /** `false` outside Excel, and while a file is shown. */
  readonly isInView: boolean;
  readonly showFile: () => void;
  readonly showWorkbook: () => void;
}

export function useLive({ plan, planParts, pack, history }: Pick<Selection, 'plan' | 'planParts' | 'pack' | 'history'>): Live {
  const { host } = useServices();
  const [store, keep] = useState<LiveWorkbook | null>(null);
  const [isFileShown, setIsFileShown] = useState(false);
  const run = useMemo((): LiveRun => (
    { plan, planParts, history, profile: 'auto', asOf: null, ...(pack === null ? {} : { pack }) }
  ), [plan, planParts, pack, history]);
  return {
    store, keep, run,
    isInView: host !== undefined && !isFileShown,
    showFile: useCallback(() => { setIsFileShown(true); }, []),
    showWorkbook: useCallback(() => { setIsFileShown(false); }, []),
  };
}
