/** Fewer codes in a row than this are named one by one. */
const SHORTEST_RANGE = 3;

/**
 * Rule codes for reading, neighbours in the catalogue together: KT101, KT102, KT103, KT201 → `KT101–KT103, KT201`.
 * `catalogue` holds all codes in order; a range never spans a code that is not among `codes`.
 */
export function toCodeRanges(codes: readonly string[], catalogue: readonly string[]): string {
  const chosen = new Set(codes);
  const runs: string[][] = [];
  let isOpen = false;
  for (const code of catalogue) {
    if (!chosen.has(code)) {
      isOpen = false;
      continue;
    }
    const last = runs[runs.length - 1];
    if (isOpen && last !== undefined) last.push(code);
    else runs.push([code]);
    isOpen = true;
  }
  return runs.flatMap((run) => (run.length < SHORTEST_RANGE ? run : [`${run[0] ?? ''}–${run[run.length - 1] ?? ''}`])).join(', ');
}
