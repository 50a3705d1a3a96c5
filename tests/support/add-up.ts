import { fromA1, toA1 } from '#core/grid/address';
import type { SheetModel } from '#core/grid/sheet-model';

const CELL = /^\$?([A-Z]+)\$?(\d+)$/;

/** Cells that a formula of sums names, each as often as it is added. */
export function addedBy(formula: string): string[] {
  return formula.replace(/SUM\(([^)]*)\)/g, (_, list: string) => list.split(',').join('+')).split('+').flatMap((part) => {
    const [first = '', last = first] = part.split(':');
    const [from, to] = [fromA1(first), fromA1(last)];
    if (!CELL.test(first) || from === undefined || to === undefined) throw new Error(`Not a sum: ${formula}`);
    const cells: string[] = [];
    for (let row = from.row; row <= to.row; row += 1) {
      for (let column = from.column; column <= to.column; column += 1) cells.push(toA1({ row, column }));
    }
    return cells;
  });
}

/** Recomputes every formula of a sheet from the numbers it rests on; texts count nothing, as in SUM. */
export function recompute(sheet: SheetModel): ReadonlyMap<string, { readonly stored: number; readonly computed: number; readonly leaves: readonly string[] }> {
  const cells = new Map(sheet.cells.map((cell) => [toA1(cell), cell.value]));
  const leavesOf = (at: string): string[] => {
    const value = cells.get(at);
    return value?.kind === 'formula' ? addedBy(value.formula).flatMap(leavesOf) : [at];
  };
  const formulas = new Map<string, { stored: number; computed: number; leaves: string[] }>();
  for (const [at, value] of cells) {
    if (value?.kind !== 'formula') continue;
    const leaves = leavesOf(at);
    const computed = leaves.reduce((sum, leaf) => {
      const own = cells.get(leaf);
      return sum + (own?.kind === 'number' ? own.value : 0);
    }, 0);
    formulas.set(at, { stored: value.value, computed, leaves });
  }
  return formulas;
}
