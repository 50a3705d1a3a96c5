import type { KeyboardEvent } from 'react';

/** Answers Esc, which then closes nothing around. */
export function onEscape(close: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
}
