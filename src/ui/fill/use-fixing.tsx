import { useCallback, useMemo, useRef } from 'react';
import { findingKey, rowsOfOffers, toEdits } from '#core/fixes/offers';
import { MENDING } from '#i18n/vi-mending';
import { UI } from '#i18n/vi-ui';
import { useServices } from '../services';
import type { FillAction, OpenState } from '../state/fill-state';
import type { FixSurface } from './fix-surface';
import { FixProblemText } from './FixProblemText';
import type { Fill } from './use-fill';
import { useUndoKeys } from './use-undo-keys';

/** Commands of mending the opened file, and what can be mended. */
export interface Fixing extends FixSurface {
  readonly state: OpenState;
  readonly undo: () => void;
  /** Gives the copy to the user; says whether it could. */
  readonly save: () => Promise<boolean>;
}

export function useFixing({ dispatch }: Pick<Fill, 'dispatch'>, state: OpenState): Fixing {
  const { engine, save: saveFile } = useServices();
  const { opened, fixing: { preview } } = state;
  const opener = useRef<HTMLElement | null>(null);
  const offers = useMemo(() => new Map(opened.fixes.offers.map((offer) => [offer.finding, offer])), [opened]);
  const act = useCallback((action: Extract<FillAction, { kind: 'fixing' }>['action']) => { dispatch({ kind: 'fixing', action }); }, [dispatch]);
  const undo = useCallback(() => { dispatch({ kind: 'undo' }); }, [dispatch]);
  useUndoKeys(undo);
  const problem = preview?.problem ?? null;
  return {
    state, opener, undo, preview,
    problem: problem === null ? null : <FixProblemText problem={problem} />,
    offersOf: (findings) => findings.flatMap(({ finding }) => offers.get(findingKey(finding)) ?? []),
    leftOf: (finding) => {
      const key = findingKey(finding);
      return opened.fixes.left.find((left) => left.finding === key)?.reason;
    },
    show: (target, chosen, from) => {
      opener.current = from;
      act({ kind: 'previewed', target, rows: rowsOfOffers(chosen) });
    },
    close: () => {
      act({ kind: 'preview-closed' });
      opener.current?.focus();
    },
    apply: () => {
      if (preview === null || preview.isApplying) return;
      act({ kind: 'applying' });
      const request = {
        run: { ...opened.request, files: [opened.file] }, edits: toEdits(preview.rows), sha256: opened.report.sha256,
      };
      void engine.edit(request, { signal: new AbortController().signal, report: () => undefined })
        .then((outcome) => { dispatch({ kind: 'edited', opened, outcome }); });
    },
    save: async () => {
      const name = MENDING.copyName(opened.file.path);
      const type = name.endsWith('.xlsx') ? UI.workbookType : 'application/octet-stream';
      try {
        saveFile({ name, type, content: new Uint8Array(await opened.file.content.arrayBuffer()) });
      } catch (thrown) {
        act({ kind: 'not-saved', detail: String(thrown) });
        return false;
      }
      act({ kind: 'saved', name });
      return true;
    },
  };
}
