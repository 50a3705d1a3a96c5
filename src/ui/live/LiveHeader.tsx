import { useEffect, useState, useSyncExternalStore } from 'react';
import { LIVE_STATUS } from '#i18n/vi-live-status';
import { Header } from '../components/Header';
import type { LiveWorkbook } from '../state/live-workbook';

/** A check that takes no longer than this (ms) is not worth a word. */
const SOON = 400;

/** Header over the workbook open in Excel: unit, period, and what is open in all of its sheets. */
export function LiveHeader({ store }: { readonly store: LiveWorkbook }) {
  const { file, status, counts, problem } = useSyncExternalStore(store.subscribe, store.current);
  const isSlow = useSlow(status === 'checking' && problem === null);
  const isPending = isSlow || (file === null && problem === null);
  return (
    <Header
      about={[file?.unit?.name, file?.period].flatMap((part) => part ?? [])} counts={file === null ? null : counts.workbook}
      none={LIVE_STATUS.noErrors} isQuiet {...(isPending ? { pending: LIVE_STATUS.checking } : {})}
    />
  );
}

/** Whether something has gone on for longer than a moment. */
function useSlow(isOn: boolean): boolean {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    if (!isOn) return undefined;
    const timer = setTimeout(() => { setIsSlow(true); }, SOON);
    return () => {
      clearTimeout(timer);
      setIsSlow(false);
    };
  }, [isOn]);
  return isOn && isSlow;
}
