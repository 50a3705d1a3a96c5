import type { RecognisedTable } from '../../domain/recognised';
import type { CellAddress } from '../../grid/address';
import { cellAt, holdsStyle, styleAt, type SheetGrid } from '../../grid/sheet-grid';
import { defineRule, message } from '../define-rule';

/**
 * A row is struck through, yet still stands among the rows that count (dòng gạch ngang vẫn được tính).
 * A row counts as struck when its name is; without a name column, when all its filled cells are.
 */
export const struckOutRow = defineRule({
  id: 'struck-out-row',
  code: 'KT114',
  severity: 'warning',
  scope: 'table',
  messages: {
    struck: message<{ row: number; name: string }>(),
  },
  *check({ table, sheet }) {
    if (!holdsStyle(sheet.grid, ({ strike }) => strike)) return;
    for (const row of table.rows) {
      if (row.kind !== 'data') continue;
      const cells = tellingCells(table, sheet.grid, row.row);
      const [first] = cells;
      if (first === undefined || !cells.every((at) => styleAt(sheet.grid, at).strike)) continue;
      const cell = cellAt(sheet.grid, first);
      yield {
        messageId: 'struck',
        data: { row: row.row + 1, name: cell.kind === 'text' ? cell.value.normalize('NFC') : '' },
        at: { sheet: sheet.name, cell: first },
      };
    }
  },
});

/** Filled name cells of a row, or all its filled cells where the table has no names. */
function tellingCells(table: RecognisedTable, grid: SheetGrid, row: number): CellAddress[] {
  const isFilled = (at: CellAddress): boolean => cellAt(grid, at).kind !== 'empty';
  const all = table.columns.map(({ column }) => ({ row, column })).filter(isFilled);
  const names = table.columns.filter(({ role }) => NAME_ROLES.has(role.kind))
    .map(({ column }) => ({ row, column })).filter(isFilled);
  return names.length > 0 ? names : all;
}

const NAME_ROLES: ReadonlySet<string> = new Set([
  'unit-name', 'person-name', 'family-name', 'given-name', 'collective-name', 'recipient-name', 'award-label',
]);
