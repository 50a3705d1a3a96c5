/** Waits; the returned function ends the wait. */
export type LiveTimer = (milliseconds: number, action: () => void) => () => void;

/** The clock of the page. */
export const pageTimer: LiveTimer = (milliseconds, action) => {
  const timer = setTimeout(action, milliseconds);
  return () => { clearTimeout(timer); };
};
