import { defineRule, message } from '../define-rule';
import { countCellsOf } from '../shared/count-columns';

/**
 * A count cell cannot be read as a number (ô số liệu không đọc được): its count is unknown, not zero.
 *
 * Blank, "-" and "//" are not reported figures and no fault. Silent about error values (`formula-error`),
 * several figures in a cell (`compound-count`) and headings of groups, whose texts are no counts.
 */
export const unreadableCount = defineRule({
  id: 'unreadable-count',
  code: 'KT102',
  severity: 'error',
  scope: 'table',
  messages: {
    unreadable: message<{ column: string; text: string }>(),
  },
  *check({ table, sheet }) {
    const headings = new Set(table.rows.filter((row) => row.kind === 'group').map((row) => row.row));
    for (const { at, column, reading } of countCellsOf(table, sheet.grid)) {
      if (reading.kind !== 'unreadable' || headings.has(at.row)) continue;
      yield {
        messageId: 'unreadable',
        data: { column: column.label, text: reading.text },
        at: { sheet: sheet.name, cell: at },
      };
    }
  },
});
