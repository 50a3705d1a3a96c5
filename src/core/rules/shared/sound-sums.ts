import type { RecognisedSheet } from '../../domain/recognised';
import type { CellReference } from '../../domain/tally';
import { containsCell } from '../../grid/range';
import { judgeSums } from './stated-sums';

/**
 * Whether no stated sum of the column of a cell is wrong (`column-total-mismatch` and its like): a figure that
 * contradicts its own rows is the fault itself and proves nothing else. `true` for cells outside all tables.
 */
export function isSoundFigure({ sheet: name, at }: CellReference, sheets: readonly RecognisedSheet[]): boolean {
  const sheet = sheets.find((other) => other.name === name);
  const table = sheet?.tables.find((other) => containsCell(other.range, at));
  if (sheet === undefined || table === undefined) return true;
  return judgeSums(table, sheet.grid).every(({ sum, verdict }) => sum.at.column !== at.column || verdict.kind === 'right');
}
