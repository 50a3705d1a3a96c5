import type { CellRange } from '#core/grid/range';
import type { ModelCell, StyleName } from '#core/grid/sheet-model';

export interface StyleArea {
  readonly style: StyleName;
  readonly range: CellRange;
}

/**
 * Rectangles of cells of one style, few of them: runs of a row, joined downwards while the rows below have the same run.
 * Each cell lies in exactly one; of two cells at one place the later one counts.
 */
export function styleAreas(cells: readonly ModelCell[]): StyleArea[] {
  const rows = new Map<number, Map<number, StyleName>>();
  for (const { row, column, style } of cells) {
    const line = rows.get(row) ?? new Map<number, StyleName>();
    rows.set(row, line.set(column, style));
  }
  const done: StyleArea[] = [];
  let open = new Map<string, { readonly style: StyleName; readonly left: number; readonly right: number; readonly top: number; bottom: number }>();
  for (const row of [...rows.keys()].sort((left, right) => left - right)) {
    const next: typeof open = new Map();
    for (const run of runsOf(rows.get(row) ?? new Map<number, StyleName>())) {
      const key = `${run.style} ${String(run.left)} ${String(run.right)}`;
      const above = open.get(key);
      if (above?.bottom === row - 1) {
        above.bottom = row;
        next.set(key, above);
      } else {
        next.set(key, { ...run, top: row, bottom: row });
      }
    }
    for (const [key, area] of open) if (next.get(key) !== area) done.push(toArea(area));
    open = next;
  }
  return [...done, ...[...open.values()].map(toArea)];
}

function toArea({ style, left, right, top, bottom }: {
  readonly style: StyleName; readonly left: number; readonly right: number; readonly top: number; readonly bottom: number;
}): StyleArea {
  return { style, range: { top, left, bottom, right } };
}

function runsOf(line: ReadonlyMap<number, StyleName>): { readonly style: StyleName; readonly left: number; readonly right: number }[] {
  const runs: { style: StyleName; left: number; right: number }[] = [];
  for (const [column, style] of [...line].sort(([left], [right]) => left - right)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.style === style && last.right === column - 1) last.right = column;
    else runs.push({ style, left: column, right: column });
  }
  return runs;
}
