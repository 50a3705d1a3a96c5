import { defineRule, message } from '../define-rule';
import { countCellsOf, followsNoCount } from '../shared/count-columns';

/**
 * A count was typed with a dot for thousands where Excel took the dot for a decimal point
 * (1.762 thành số thập phân 1,762). The meant number is proposed, never taken unasked.
 *
 * Owns over `invalid-count`; sums over such a cell are unknown, and computed figures that follow it are not told.
 */
export const ambiguousNumber = defineRule({
  id: 'ambiguous-number',
  code: 'KT104',
  severity: 'warning',
  scope: 'table',
  messages: {
    ambiguous: message<{ column: string; stored: number; proposed: number }>(),
  },
  *check({ table, sheet }) {
    for (const { at, column, reading, formula } of countCellsOf(table, sheet.grid)) {
      if (reading.kind !== 'ambiguous' || followsNoCount(sheet.grid, at, table.range)) continue;
      const { stored, proposed } = reading;
      yield {
        messageId: 'ambiguous',
        data: { column: column.label, stored, proposed },
        at: { sheet: sheet.name, cell: at },
        ...(formula === undefined
          ? { fix: { kind: 'choice', edits: [{ sheet: sheet.name, at, value: proposed }] } }
          : {}),
      };
    }
  },
});
