import { useCallback, useEffect, useMemo, useRef, type RefObject } from 'react';
import { findingKey, rowsOfOffers, toEdits, type FixOffer } from '#core/fixes/offers';
import { MENDING } from '#i18n/vi-mending';
import { UI } from '#i18n/vi-ui';
import { useServices } from '../services';
import type { FillAction, OpenState } from '../state/fill-state';
import { cardKey, type FindingGroup, type PlacedFinding } from '../state/finding-groups';
import type { FixTarget } from '../state/fix-state';
import type { Fill } from './use-fill';

/** Commands of mending the opened file, and what can be mended. */
export interface Fixing {
  readonly state: OpenState;
  /** What is offered for findings, those without an offer left out. */
  readonly offersOf: (findings: readonly PlacedFinding[]) => readonly FixOffer[];
  /** Shows what would change; `opener` gets the focus back. */
  readonly preview: (target: FixTarget, offers: readonly FixOffer[], opener: HTMLElement) => void;
  readonly close: () => void;
  /** Makes exactly the changes that are shown. */
  readonly apply: () => void;
  readonly undo: () => void;
  /** Gives the copy to the user; says whether it could. */
  readonly save: () => Promise<boolean>;
  /** Button that opened the preview in view. */
  readonly opener: RefObject<HTMLElement | null>;
}

export function useFixing({ dispatch }: Pick<Fill, 'dispatch'>, state: OpenState): Fixing {
  const { engine, save: saveFile } = useServices();
  const { opened, fixing: { preview } } = state;
  const opener = useRef<HTMLElement | null>(null);
  const offers = useMemo(() => new Map(opened.fixes.offers.map((offer) => [offer.finding, offer])), [opened]);
  const act = useCallback((action: Extract<FillAction, { kind: 'fixing' }>['action']) => { dispatch({ kind: 'fixing', action }); }, [dispatch]);
  const undo = useCallback(() => { dispatch({ kind: 'undo' }); }, [dispatch]);
  useUndoKeys(undo);
  return {
    state, opener, undo,
    offersOf: (findings) => findings.flatMap(({ finding }) => offers.get(findingKey(finding)) ?? []),
    preview: (target, chosen, from) => {
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

/** The card as a whole. */
export function cardTarget(group: FindingGroup): FixTarget {
  return { card: cardKey(group), finding: null };
}

export function placeTarget(group: FindingGroup, { finding }: PlacedFinding): FixTarget {
  return { card: cardKey(group), finding: findingKey(finding) };
}

export function isSameTarget(left: FixTarget, right: FixTarget | undefined): boolean {
  return left.card === right?.card && left.finding === right.finding;
}

/** Ctrl+Z (⌘Z) anywhere but in fields, which have an undo of their own. */
function useUndoKeys(undo: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'z') return;
      if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]') !== null) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => { document.removeEventListener('keydown', onKeyDown); };
  }, [undo]);
}
