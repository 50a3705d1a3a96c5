import { useCallback, useEffect, useLayoutEffect, useState, type KeyboardEvent as ReactKeyboardEvent, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { findingKey } from '#core/fixes/offers';
import { cardKey, type FindingGroup } from '../state/finding-groups';
import type { LiveWorkbook } from '../state/live-workbook';

interface FindingKeys {
  readonly openCards: ReadonlySet<string>;
  readonly setOpen: (group: FindingGroup, isOpen: boolean) => void;
  /** The finding in question has no fix; grows with each time that it is asked for. */
  readonly missed: number;
  /** Enter on a place, and Esc anywhere in a card. */
  readonly onKeyDown: (event: ReactKeyboardEvent) => void;
}

/**
 * The list by keyboard: Alt+↓ and Alt+↑ go to the finding after and before, Enter to its cell, Ctrl+. opens the fix, Esc
 * closes the card. The focus moves for these keys only.
 */
export function useFindingKeys(store: LiveWorkbook, list: RefObject<HTMLElement | null>): FindingKeys {
  const [openCards, setOpenCards] = useState<ReadonlySet<string>>(new Set());
  const [wanted, setWanted] = useState<string | null>(null);
  const [missed, setMissed] = useState(0);
  const setOpen = useCallback((group: FindingGroup, isOpen: boolean) => {
    setOpenCards((before) => withKey(before, cardKey(group), isOpen));
  }, []);
  const walk = useCallback(async (isForward: boolean) => {
    await (isForward ? store.next() : store.previous());
    const { current, groups } = store.current();
    const group = groups.find(({ findings }) => findings.some(({ finding }) => findingKey(finding) === current));
    if (current === null || group === undefined) return;
    setOpen(group, true);
    setWanted(current);
  }, [store, setOpen]);
  const showFix = useCallback(() => {
    const place = placeInQuestion(list.current, store.current().current);
    if (place === null) return;
    const card = place.closest<HTMLElement>('[data-card]')?.dataset['card'];
    if (card !== undefined) flushSync(() => { setOpenCards((before) => withKey(before, card, true)); });
    const button = place.querySelector<HTMLElement>('[data-fix]');
    if (button === null) setMissed((times) => times + 1);
    else button.click();
  }, [store, list]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isField(event.target)) return;
      const key = keyOf(event);
      if (key === null) return;
      event.preventDefault();
      if (key === 'fix') showFix();
      else void walk(key === 'next');
    };
    document.addEventListener('keydown', onKeyDown);
    return () => { document.removeEventListener('keydown', onKeyDown); };
  }, [walk, showFix]);
  // A preview or a form that Esc closes lets no more of it come here.
  const onKeyDown = (event: ReactKeyboardEvent) => {
    if (!(event.target instanceof HTMLElement)) return;
    const { place } = event.target.dataset;
    if (event.key === 'Enter' && place !== undefined) void goTo(store, place);
    const card = event.target.closest<HTMLElement>('[data-card]');
    if (event.key !== 'Escape' || card === null) return;
    setOpenCards((before) => withKey(before, card.dataset['card'] ?? '', false));
    card.querySelector('button')?.focus();
  };
  useLayoutEffect(() => {
    if (wanted === null) return;
    const place = placeOf(list.current, wanted);
    // A place in a long list comes a moment later than the command; one that is left meanwhile takes no focus any more.
    if (place === undefined && store.current().current === wanted) return;
    place?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: 'nearest' });
    setWanted(null);
  });
  return { openCards, setOpen, missed, onKeyDown };
}

async function goTo(store: LiveWorkbook, key: string): Promise<void> {
  const placed = store.current().groups.flatMap(({ findings }) => findings).find(({ finding }) => findingKey(finding) === key);
  if (placed !== undefined) await store.reveal({ sheet: placed.finding.sheet, cell: placed.finding.cell });
}

function withKey(keys: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  if (keys.has(key) === isIn) return keys;
  const next = new Set(keys);
  if (isIn) next.add(key);
  else next.delete(key);
  return next;
}

type ListKey = 'next' | 'previous' | 'fix';

function keyOf({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): ListKey | null {
  if (shiftKey) return null;
  if (altKey && !ctrlKey && !metaKey) return key === 'ArrowDown' ? 'next' : key === 'ArrowUp' ? 'previous' : null;
  return !altKey && (ctrlKey || metaKey) && key === '.' ? 'fix' : null;
}

/** Fields have uses of their own for these keys. */
function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

function placeOf(list: HTMLElement | null, key: string): HTMLElement | undefined {
  return [...list?.querySelectorAll<HTMLElement>('[data-place]') ?? []].find(({ dataset }) => dataset['place'] === key);
}

/** Where the focus is: a place, or a card; else the current finding, else the first card. */
function placeInQuestion(list: HTMLElement | null, current: string | null): HTMLElement | null {
  const { activeElement } = document;
  const within = list !== null && activeElement !== null && list.contains(activeElement) ? activeElement : null;
  return within?.closest<HTMLElement>('[data-place]') ?? within?.closest<HTMLElement>('[data-card]')
    ?? (current === null ? undefined : placeOf(list, current)) ?? list?.querySelector<HTMLElement>('[data-card]') ?? null;
}
