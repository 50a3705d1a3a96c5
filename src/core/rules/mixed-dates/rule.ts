import { readDateText } from '../../domain/date-text';
import type { RecognisedTable, TableColumn } from '../../domain/recognised';
import type { CellAddress } from '../../grid/address';
import { cellAt, type SheetGrid } from '../../grid/sheet-grid';
import { defineRule, message } from '../define-rule';

/**
 * Dates of one column stored partly as dates and partly as text (ngày ghi không thống nhất), told once a column at the
 * first cell of the rarer kind; and a text whose day and month are swapped ("08/25/1985"). Texts with a year or a month
 * alone are no dates here.
 */
export const mixedDates = defineRule({
  id: 'mixed-dates',
  code: 'KT113',
  severity: 'warning',
  scope: 'table',
  messages: {
    mixed: message<{ column: string; dates: number; texts: number }>(),
    swapped: message<{ text: string }>(),
  },
  *check({ table, sheet }) {
    for (const column of table.columns) {
      if (column.role.kind !== 'birth' && column.role.kind !== 'start-date') continue;
      const { dates, texts, swapped } = sortCells(table, column, sheet.grid);
      for (const { at, text } of swapped) yield { messageId: 'swapped', data: { text }, at: { sheet: sheet.name, cell: at } };
      const [rarer] = dates.length <= texts.length ? dates : texts;
      if (rarer === undefined) continue;
      yield {
        messageId: 'mixed',
        data: { column: column.label, dates: dates.length, texts: texts.length },
        at: { sheet: sheet.name, cell: rarer },
      };
    }
  },
});

interface SortedCells {
  readonly dates: readonly CellAddress[];
  readonly texts: readonly CellAddress[];
  readonly swapped: readonly { readonly at: CellAddress; readonly text: string }[];
}

function sortCells(table: RecognisedTable, column: TableColumn, grid: SheetGrid): SortedCells {
  const dates: CellAddress[] = [];
  const texts: CellAddress[] = [];
  const swapped: { at: CellAddress; text: string }[] = [];
  for (const row of table.rows) {
    if (row.kind !== 'data') continue;
    const at = { row: row.row, column: column.column };
    const cell = cellAt(grid, at);
    if (cell.kind === 'date') dates.push(at);
    if (cell.kind !== 'text') continue;
    if (readDateText(cell.value)?.precision === 'day') texts.push(at);
    else if (isSwapped(cell.value)) swapped.push({ at, text: cell.value.trim() });
  }
  return { dates, texts, swapped };
}

/** No day of the calendar as it stands, but one with day and month in the other order. */
function isSwapped(text: string): boolean {
  const match = /^\s*(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/.exec(text);
  if (match === null || Number(match[3]) <= 12) return false;
  return readDateText(`${match[3] ?? ''}/${match[1] ?? ''}/${match[4] ?? ''}`) !== undefined;
}
