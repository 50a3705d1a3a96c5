import { useSyncExternalStore } from 'react';

const QUERY = '(prefers-color-scheme: dark)';

/** Whether the system asks for dark colours; follows changes. */
export function usePrefersDark(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(QUERY);
      query.addEventListener('change', changed);
      return () => { query.removeEventListener('change', changed); };
    },
    () => window.matchMedia(QUERY).matches,
  );
}
