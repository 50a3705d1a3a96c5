import type { CellAddress } from '../../grid/address';
import type { CellRange } from '../../grid/range';
import { formulaAt, type SheetGrid } from '../../grid/sheet-grid';
import { operandsOf, readSimpleFormula } from './simple-formula';

/**
 * Whether a formula only passes on a fault (lỗi lan theo công thức): it reads a cell of `within` that has the fault
 * itself, so mending that cell mends it. `false` for typed values, and for formulas that cannot be read.
 */
export function passesOn(
  grid: SheetGrid, at: CellAddress, within: CellRange, isFaulty: (operand: CellAddress) => boolean,
): boolean {
  const text = formulaAt(grid, at);
  const formula = text === undefined ? undefined : readSimpleFormula(text);
  if (formula === undefined) return false;
  for (const range of operandsOf(formula)) {
    for (let row = Math.max(range.top, within.top); row <= Math.min(range.bottom, within.bottom); row += 1) {
      for (let column = Math.max(range.left, within.left); column <= Math.min(range.right, within.right); column += 1) {
        if ((row !== at.row || column !== at.column) && isFaulty({ row, column })) return true;
      }
    }
  }
  return false;
}
