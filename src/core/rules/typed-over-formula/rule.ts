import type { CellAddress } from '../../grid/address';
import { cellAt, formulaAt, type SheetGrid } from '../../grid/sheet-grid';
import type { RecognisedTable, SheetForm, TableColumn } from '../../domain/recognised';
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
    if (!COUNTING_FORMS.has(table.form)) return;
    for (const { row } of table.rows.filter(({ kind }) => kind !== 'data' && kind !== 'ignored')) {
      const line = sortCells(sheet.grid, table.columns.filter(isSummed).map(({ column }) => ({ row, column })));
      for (const { at, value } of slipsOf(line, FORMULAS_IN_ROW)) {
        yield {
          messageId: 'inRow',
          data: { value, formulas: line.formulas.length, row: row + 1 },
          at: { sheet: sheet.name, cell: at },
          related: line.formulas.map((cell) => ({ sheet: sheet.name, cell })),
        };
      }
    }
    for (const column of table.columns.filter(isComputed)) {
      const line = sortCells(sheet.grid, dataCells(table, column));
      for (const { at, value } of slipsOf(line, FORMULAS_IN_COLUMN)) {
        yield {
          messageId: 'inColumn',
          data: { value, formulas: line.formulas.length, column: column.label },
          at: { sheet: sheet.name, cell: at },
          related: line.formulas.map((cell) => ({ sheet: sheet.name, cell })),
        };
      }
    }
  },
});

const COUNTING_FORMS: ReadonlySet<SheetForm> = new Set<SheetForm>([
  'tally', 'registration', 'person-list', 'collective-list',
]);

interface SortedCells {
  readonly typed: readonly { readonly at: CellAddress; readonly value: number }[];
  readonly formulas: readonly CellAddress[];
}

/** Typed numbers that stand out: at least `least` formulas for each of them. */
function slipsOf({ typed, formulas }: SortedCells, least: number): SortedCells['typed'] {
  return typed.length * least <= formulas.length ? typed : [];
}

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

function sortCells(grid: SheetGrid, cells: readonly CellAddress[]): SortedCells {
  const typed: { at: CellAddress; value: number }[] = [];
  const formulas: CellAddress[] = [];
  for (const at of cells) {
    const cell = cellAt(grid, at);
    if (formulaAt(grid, at) !== undefined) formulas.push(at);
    else if (cell.kind === 'number') typed.push({ at, value: cell.value });
  }
  return { typed, formulas };
}
