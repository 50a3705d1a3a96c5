import { useLayoutEffect, useState, type RefObject } from 'react';

/** What a scrolling element shows, in pixels of its content. */
export interface ScrollWindow {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const START: ScrollWindow = { left: 0, top: 0, width: 800, height: 480 };

/** Follows scrolling and resizing of an element, at most once a frame. */
export function useScrollWindow(element: RefObject<HTMLElement | null>): ScrollWindow {
  const [shown, setShown] = useState(START);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    let frame = 0;
    const measure = () => {
      frame = 0;
      setShown({ left: current.scrollLeft, top: current.scrollTop, width: current.clientWidth, height: current.clientHeight });
    };
    const schedule = () => { if (frame === 0) frame = requestAnimationFrame(measure); };
    measure();
    const observer = new ResizeObserver(schedule);
    observer.observe(current);
    current.addEventListener('scroll', schedule, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      current.removeEventListener('scroll', schedule);
    };
  }, [element]);
  return shown;
}
