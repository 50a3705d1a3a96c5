import type { ColumnRoleKind, RecognisedTable, TableColumn } from '../../domain/recognised';
import { cellAt, isColumnHidden, isRowHidden, type SheetGrid } from '../../grid/sheet-grid';
import { toA1 } from '../../grid/address';
import { defineRule, message } from '../define-rule';

/**
 * Hidden rows, columns or sheets hold data that counts (dữ liệu bị ẩn): it is counted, but nobody sees it.
 *
 * Columns that count are those with names, awards and numbers; hidden helper columns and notes are no fault.
 */
export const hiddenData = defineRule({
  id: 'hidden-data',
  code: 'KT111',
  severity: 'warning',
  scope: 'sheet',
  messages: {
    sheet: message<{ sheet: string; rows: number }>(),
    rows: message<{ rows: number; first: number; last: number }>(),
    column: message<{ column: string; cells: number }>(),
  },
  *check({ sheet }) {
    if (sheet.visibility !== 'visible') {
      const rows = sheet.tables.reduce((sum, table) => sum + (table.form === 'other' ? 0 : dataRowsOf(table).length), 0);
      if (rows > 0) yield { messageId: 'sheet', data: { sheet: sheet.name, rows }, at: { sheet: sheet.name, cell: null } };
      return;
    }
    for (const table of sheet.tables) {
      const rows = hiddenRowsOf(table, sheet.grid);
      const [first] = rows;
      if (first !== undefined) {
        const places = rows.map((row) => ({ sheet: sheet.name, cell: { row, column: table.range.left } }));
        yield {
          messageId: 'rows',
          data: { rows: rows.length, first: first + 1, last: Math.max(...rows) + 1 },
          at: places[0] ?? null,
          related: places.slice(1),
        };
      }
      for (const { column, cells } of hiddenColumnsOf(table, sheet.grid)) {
        yield {
          messageId: 'column',
          data: { column: column.label === '' ? toA1(column.headerAt) : column.label, cells },
          at: { sheet: sheet.name, cell: column.headerAt },
        };
      }
    }
  },
});

/** Hidden data rows; none for tables of no form. */
function hiddenRowsOf(table: RecognisedTable, grid: SheetGrid): number[] {
  return table.form === 'other' ? [] : dataRowsOf(table).filter((row) => isRowHidden(grid, row));
}

/** Hidden columns that count, with the number of their filled cells. */
function hiddenColumnsOf(table: RecognisedTable, grid: SheetGrid): { column: TableColumn; cells: number }[] {
  if (table.form === 'other') return [];
  return table.columns
    .filter(({ column, role }) => isColumnHidden(grid, column) && COUNTING_ROLES.has(role.kind))
    .map((column) => ({ column, cells: filledCells(table, grid, column.column) }))
    .filter(({ cells }) => cells > 0);
}

function dataRowsOf(table: RecognisedTable): number[] {
  return table.rows.filter((row) => row.kind === 'data').map((row) => row.row);
}

function filledCells(table: RecognisedTable, grid: SheetGrid, column: number): number {
  return dataRowsOf(table).filter((row) => cellAt(grid, { row, column }).kind !== 'empty').length;
}

const COUNTING_ROLES: ReadonlySet<ColumnRoleKind> = new Set<ColumnRoleKind>([
  'unit-name', 'person-name', 'family-name', 'given-name', 'collective-name', 'recipient-name', 'award-label',
  'award-text', 'award-mark', 'award-count', 'unknown-award-count', 'headcount', 'collective-count', 'row-total',
]);
