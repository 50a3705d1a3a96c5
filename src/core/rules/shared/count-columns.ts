import type { CountReading, RecognisedTable, SheetForm, TableColumn } from '../../domain/recognised';
import { readCount } from '../../domain/count-reading';
import type { CellAddress } from '../../grid/address';
import type { CellRange } from '../../grid/range';
import { cellAt, formulaAt, type SheetGrid } from '../../grid/sheet-grid';
import { passesOn } from './passed-on';

/** Forms whose rows state numbers of persons and awards. */
const COUNTING_FORMS: readonly SheetForm[] = ['tally', 'registration', 'collective-list'];

/** A column of numbers that say how many: of persons, of collectives or of awards. */
export function isCountColumn(column: TableColumn): boolean {
  switch (column.role.kind) {
    case 'award-count': case 'unknown-award-count': case 'headcount': case 'women': case 'men':
    case 'leaders': case 'direct-workers': case 'collective-count': case 'row-total':
      return true;
    default:
      return false;
  }
}

/** Count columns of a table whose rows state counts; none for tables of another kind. */
export function countColumnsOf(table: RecognisedTable): readonly TableColumn[] {
  return COUNTING_FORMS.includes(table.form) ? table.columns.filter(isCountColumn) : [];
}

export interface PlacedReading {
  readonly at: CellAddress;
  readonly column: TableColumn;
  readonly reading: CountReading;
  /** Stored formula without `=`. */
  readonly formula: string | undefined;
}

/** What the count cell of a row and column says; row counts from 0. */
export function readCountAt(grid: SheetGrid, row: number, column: TableColumn): PlacedReading {
  const at = { row, column: column.column };
  return { at, column, reading: readCount(cellAt(grid, at)), formula: formulaAt(grid, at) };
}

/** Every count cell of the rows that carry figures (data, groups, subtotals, totals), in reading order. */
export function* countCellsOf(table: RecognisedTable, grid: SheetGrid): Generator<PlacedReading> {
  const columns = countColumnsOf(table);
  for (const row of table.rows) {
    if (row.kind === 'ignored') continue;
    for (const column of columns) yield readCountAt(grid, row.row, column);
  }
}

/** A computed figure follows a number of the table that is no whole count (`ambiguous-number`, `invalid-count`). */
export function followsNoCount(grid: SheetGrid, at: CellAddress, within: CellRange): boolean {
  return passesOn(grid, at, within, (operand) => {
    const { kind } = readCount(cellAt(grid, operand));
    return kind === 'ambiguous' || kind === 'invalid';
  });
}
