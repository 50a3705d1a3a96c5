import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { FixNotice } from '../state/fix-state';

/**
 * Keeps the focus when the button that had it goes: after an application it comes to the card of the mended findings or,
 * when that is gone too, to what is said of it.
 */
export function useFocusAfter(
  notice: FixNotice | null, findings: RefObject<HTMLElement | null>, status: RefObject<HTMLElement | null>,
): void {
  const seen = useRef(notice);
  useLayoutEffect(() => {
    if (notice === null || notice === seen.current) return;
    seen.current = notice;
    if (notice.kind === 'applied') {
      const card = findings.current?.querySelector<HTMLElement>(`[data-card="${notice.card}"] button`);
      (card ?? status.current)?.focus();
    } else if (document.activeElement === document.body) status.current?.focus();
  }, [notice, findings, status]);
}
