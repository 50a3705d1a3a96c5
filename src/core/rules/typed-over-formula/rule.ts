import type { CellAddress } from '../../grid/address';
import { cellAt, formulaAt, type SheetGrid } from '../../grid/sheet-grid';
import type { RecognisedTable, TableColumn } from '../../domain/recognised';
import { defineRule, message } from '../define-rule';
import { isCountColumn } from '../shared/count-columns';

/** A row of sums needs so many formulas before a typed number among them stands out. */
const FORMULAS_IN_ROW = 2;
/** A column of computed figures needs so many. */
const FORMULAS_IN_COLUMN = 3;

/**
 * A number was typed where the rest of the row or column is computed (gõ số đè lên công thức): it will not
 * follow when the figures change.
 *
 * Rows are those that state sums; columns are looked at over the data rows. At most one typed number for
 * two formulas of a row and for three of a column: otherwise typing is the habit, not the slip.
 */
export const typedOverFormula = defineRule({
  id: 'typed-over-formula',
  code: 'KT205',
  severity: 'warning',
  scope: 'table',
  messages: {
    inRow: message<{ value: number; formulas: number; row: number }>(),
    inColumn: message<{ value: number; formulas: number; column: string }>(),
  },
  *check({ table, sheet }) {
    if (table.form === 'other' || table.form === 'score-sheet' || table.form === 'plan') return;
    for (const row of table.rows) {
      if (row.kind === 'data' || row.kind === 'ignored') continue;
      const cells = table.columns.filter(isSummed).map(({ column }) => ({ row: row.row, column }));
      const { typed, formulas } = sortCells(sheet.grid, cells);
      if (formulas.length < FORMULAS_IN_ROW || typed.length * 2 > formulas.length) continue;
      for (const { at, value } of typed) {
        yield {
          messageId: 'inRow',
          data: { value, formulas: formulas.length, row: row.row + 1 },
          at: { sheet: sheet.name, cell: at },
          related: formulas.map((cell) => ({ sheet: sheet.name, cell })),
        };
      }
    }
    for (const column of table.columns) {
      if (!isComputed(column)) continue;
      const { typed, formulas } = sortCells(sheet.grid, dataCells(table, column));
      if (formulas.length < FORMULAS_IN_COLUMN || typed.length * 3 > formulas.length) continue;
      for (const { at, value } of typed) {
        yield {
          messageId: 'inColumn',
          data: { value, formulas: formulas.length, column: column.label },
          at: { sheet: sheet.name, cell: at },
          related: formulas.map((cell) => ({ sheet: sheet.name, cell })),
        };
      }
    }
  },
});

function isSummed(column: TableColumn): boolean {
  return isCountColumn(column) || column.role.kind === 'award-mark';
}

/** Columns that are commonly computed from others of their row. */
function isComputed(column: TableColumn): boolean {
  return isCountColumn(column) || column.role.kind === 'percent';
}

function dataCells(table: RecognisedTable, column: TableColumn): CellAddress[] {
  return table.rows.filter((row) => row.kind === 'data').map((row) => ({ row: row.row, column: column.column }));
}

function sortCells(grid: SheetGrid, cells: readonly CellAddress[]): {
  typed: { at: CellAddress; value: number }[];
  formulas: CellAddress[];
} {
  const typed: { at: CellAddress; value: number }[] = [];
  const formulas: CellAddress[] = [];
  for (const at of cells) {
    const cell = cellAt(grid, at);
    if (formulaAt(grid, at) !== undefined) formulas.push(at);
    else if (cell.kind === 'number') typed.push({ at, value: cell.value });
  }
  return { typed, formulas };
}
