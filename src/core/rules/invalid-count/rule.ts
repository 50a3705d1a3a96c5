import { defineRule, message } from '../define-rule';
import { countCellsOf, followsNoCount } from '../shared/count-columns';

/**
 * A count is negative or has a fraction (số lượng âm hoặc lẻ): there is no half person.
 *
 * Silent about fractions that look like thousands typed with a dot, which `ambiguous-number` reports, and about sums of
 * a column that has such a count among its rows, and figures computed from one: mending that count mends them.
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
    const summed = new Set(table.rows.filter((row) => row.kind !== 'data').map((row) => row.row));
    const cells = [...countCellsOf(table, sheet.grid)];
    const faultyColumns = new Set(cells
      .filter(({ at, reading }) => reading.kind === 'invalid' && !summed.has(at.row))
      .map(({ column }) => column));
    for (const { at, column, reading } of cells) {
      if (reading.kind !== 'invalid' || (summed.has(at.row) && faultyColumns.has(column))) continue;
      if (followsNoCount(sheet.grid, at, table.range)) continue;
      yield {
        messageId: reading.fault,
        data: { column: column.label, value: reading.value },
        at: { sheet: sheet.name, cell: at },
      };
    }
  },
});
