import type { ColumnRole, RecognisedTable } from '../../domain/recognised';
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
      if (table.form === 'other') continue;
      const hidden = dataRowsOf(table).filter((row) => isRowHidden(sheet.grid, row));
      const [first] = hidden;
      if (first !== undefined) {
        const places = hidden.map((row) => ({ sheet: sheet.name, cell: { row, column: table.range.left } }));
        yield {
          messageId: 'rows',
          data: { rows: hidden.length, first: first + 1, last: (hidden[hidden.length - 1] ?? first) + 1 },
          at: places[0] ?? null,
          related: places.slice(1),
        };
      }
      for (const { column, label, headerAt, role } of table.columns) {
        if (!isColumnHidden(sheet.grid, column) || !countsFor(role)) continue;
        const cells = filledCells(table, sheet.grid, column);
        if (cells > 0) {
          yield {
            messageId: 'column',
            data: { column: label === '' ? toA1(headerAt) : label, cells },
            at: { sheet: sheet.name, cell: headerAt },
          };
        }
      }
    }
  },
});

function dataRowsOf(table: RecognisedTable): number[] {
  return table.rows.filter((row) => row.kind === 'data').map((row) => row.row);
}

function filledCells(table: RecognisedTable, grid: SheetGrid, column: number): number {
  return dataRowsOf(table).filter((row) => cellAt(grid, { row, column }).kind !== 'empty').length;
}

function countsFor(role: ColumnRole): boolean {
  switch (role.kind) {
    case 'unit-name': case 'person-name': case 'family-name': case 'given-name': case 'collective-name':
    case 'recipient-name': case 'award-label': case 'award-text': case 'award-mark': case 'award-count':
    case 'unknown-award-count': case 'headcount': case 'collective-count': case 'row-total':
      return true;
    default:
      return false;
  }
}
