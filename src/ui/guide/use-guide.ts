import { useCallback, useEffect, useReducer, useState } from 'react';
import type { HostError } from '#app/ports/spreadsheet-host';
import type { Fill } from '../fill/use-fill';
import { useServices } from '../services';
import { GUIDE_AWAY, guideReducer, guideView, type GuideView } from '../state/guide-state';

/** Setting of the document; says only that the first run was seen. */
const SETTING = 'guide';

export interface Guide {
  readonly view: GuideView;
  /** What the sample is waiting for, or why it did not come. */
  readonly sample: 'idle' | 'opening' | 'not-loaded' | HostError;
  readonly isInExcel: boolean;
  /** A file is open, or a workbook: the welcome can be put away. */
  readonly canClose: boolean;
  /** The user called it back and is to find it; until `found`. */
  readonly isAsked: boolean;
  readonly practise: () => void;
  readonly close: () => void;
  readonly ask: () => void;
  readonly found: () => void;
}

/** The first run: its place in view, and the sample list to try the check with. */
export function useGuide({ state: fill, open }: Pick<Fill, 'state' | 'open'>): Guide {
  const { host, loadPractice } = useServices();
  const [guide, dispatch] = useReducer(guideReducer, GUIDE_AWAY);
  const [sample, setSample] = useState<Guide['sample']>('idle');
  const [isAsked, setIsAsked] = useState(false);
  const origin = fill.kind === 'open' ? fill.origin : null;
  useEffect(() => {
    void host?.readSetting(SETTING).then((answer) => {
      // A document that does not answer is left in peace.
      dispatch({ kind: 'remembered', wasSeen: !answer.ok || answer.value !== null });
    });
  }, [host]);
  useEffect(() => { if (origin !== null) dispatch({ kind: 'opened', file: origin }); }, [origin]);
  // Not being remembered only means being shown once more.
  const remember = useCallback(() => { void host?.writeSetting(SETTING, 'seen'); }, [host]);
  const practise = useCallback(() => {
    setSample('opening');
    loadPractice().then(async ({ sheet, file }) => {
      if (host === undefined) {
        dispatch({ kind: 'practising', file });
        open(file, null);
        setSample('idle');
        return;
      }
      const written = await host.writeSheets([sheet]);
      const shown = written.ok ? await host.reveal(sheet.name, null) : written;
      setSample(shown.ok ? 'idle' : shown.error);
      if (!shown.ok) return;
      dispatch({ kind: 'practising', file: null });
      remember();
    }, () => { setSample('not-loaded'); });
  }, [host, loadPractice, open, remember]);
  const close = useCallback(() => {
    dispatch({ kind: 'put-away' });
    remember();
  }, [remember]);
  const ask = useCallback(() => {
    setSample('idle');
    setIsAsked(true);
    dispatch({ kind: 'asked' });
  }, []);
  const found = useCallback(() => { setIsAsked(false); }, []);
  const place = host !== undefined ? 'workbook' : fill.kind === 'empty' ? 'none' : origin ?? 'reading';
  return {
    view: guideView(guide, place), sample, isInExcel: host !== undefined, canClose: place !== 'none', isAsked,
    practise, close, ask, found,
  };
}
