import { useMemo, useRef } from 'react';
import { findingKey } from '#core/fixes/offers';
import { viHostError } from '#i18n/vi-host';
import type { FixSurface } from '../fill/fix-surface';
import type { LiveView } from '../state/live-view';
import type { LiveWorkbook } from '../state/live-workbook';

/** Mending of the workbook open in Excel, as the list of findings asks for it. */
export function useLiveFixing(store: LiveWorkbook, { fixes, fixing: { preview } }: LiveView): FixSurface {
  const opener = useRef<HTMLElement | null>(null);
  const left = useMemo(() => new Map(fixes.left.map(({ finding, reason }) => [finding, reason])), [fixes]);
  const problem = preview?.problem ?? null;
  return {
    preview, opener,
    problem: problem === null ? null : viHostError(problem),
    offersOf: (findings) => store.offersOf(findings),
    leftOf: (finding) => left.get(findingKey(finding)),
    show: (target, offers, from) => {
      opener.current = from;
      store.preview(target, offers);
    },
    close: () => {
      store.closePreview();
      opener.current?.focus();
    },
    apply: () => { void store.apply(); },
  };
}
