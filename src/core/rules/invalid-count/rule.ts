import { defineRule, message } from '../define-rule';
import { countCellsOf } from '../shared/count-columns';

/**
 * A count is negative or has a fraction (số lượng âm hoặc lẻ): there is no half person.
 *
 * Silent about fractions that look like thousands typed with a dot, which `ambiguous-number` reports.
 */
export const invalidCount = defineRule({
  id: 'invalid-count',
  code: 'KT209',
  severity: 'error',
  scope: 'table',
  messages: {
    negative: message<{ column: string; value: number }>(),
    fractional: message<{ column: string; value: number }>(),
  },
  *check({ table, sheet }) {
    for (const { at, column, reading } of countCellsOf(table, sheet.grid)) {
      if (reading.kind !== 'invalid') continue;
      yield {
        messageId: reading.fault,
        data: { column: column.label, value: reading.value },
        at: { sheet: sheet.name, cell: at },
      };
    }
  },
});
