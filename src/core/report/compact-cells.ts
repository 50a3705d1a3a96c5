import { fromA1, type CellAddress } from '../grid/address';
import { toA1Range, type CellRange } from '../grid/range';

function byColumn(left: CellAddress, right: CellAddress): number {
  return left.column - right.column || left.row - right.row;
}

/** Runs of cells below one another, column by column; a cell named twice counts once. */
function toVerticalRuns(cells: readonly CellAddress[]): CellRange[] {
  const runs: CellRange[] = [];
  for (const { row, column } of [...cells].sort(byColumn)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.left === column && row <= last.bottom + 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  return runs;
}

/** Joins runs of equal height that stand side by side. */
function joinSideways(runs: readonly CellRange[]): CellRange[] {
  const joined: CellRange[] = [];
  for (const run of [...runs].sort((left, right) => left.top - right.top || left.bottom - right.bottom || left.left - right.left)) {
    const last = joined[joined.length - 1];
    const isNeighbour = last !== undefined && last.top === run.top && last.bottom === run.bottom && last.right + 1 === run.left;
    if (isNeighbour) joined[joined.length - 1] = { ...last, right: run.right };
    else joined.push(run);
  }
  return joined;
}

/** Cells in A1 notation as a short list for people: B9, B10, B11, B13 → "B9:B11, B13". Texts that are no cell stay as they are. */
export function toCompactCells(cells: readonly string[]): string {
  const addresses = cells.map(fromA1);
  const known = addresses.filter((at) => at !== undefined);
  const others = cells.filter((_, index) => addresses[index] === undefined);
  return [...joinSideways(toVerticalRuns(known)).map(toA1Range), ...others].join(', ');
}
