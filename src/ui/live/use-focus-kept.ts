import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * When what had the focus goes with its finding, the focus comes to `refuge` instead of getting lost. Nothing is done
 * while the user works in the grid.
 */
export function useFocusKept(list: RefObject<HTMLElement | null>, refuge: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const element = list.current;
    const onFocusIn = ({ target }: FocusEvent) => { last.current = target instanceof Element ? target : null; };
    const onFocusOut = ({ target }: FocusEvent) => {
      // What is taken away has not been left by the user.
      if (target instanceof Element && target.isConnected) last.current = null;
    };
    element?.addEventListener('focusin', onFocusIn);
    element?.addEventListener('focusout', onFocusOut);
    return () => {
      element?.removeEventListener('focusin', onFocusIn);
      element?.removeEventListener('focusout', onFocusOut);
    };
  }, [list]);
  useLayoutEffect(() => {
    if (last.current === null || last.current.isConnected) return;
    last.current = null;
    if (document.hasFocus() && document.activeElement === document.body) refuge.current?.focus({ preventScroll: true });
  });
}
