import { defineRule, message } from '../define-rule';
import { judgeSums } from '../shared/stated-sums';

/**
 * The stated total of a column differs from the sum of its rows (dòng "Tổng cộng" không khớp tổng các dòng).
 *
 * Silent when a figure cannot be added: `unreadable-count`, `ambiguous-number` and their like own that fault.
 * Silent when the total adds subtotals and rows (`double-counted-total`), when its formula leaves out rows
 * (`sum-range-incomplete`), when it is right over subtotals of which one is wrong (`subtotal-mismatch`), and when
 * its formula only was not calculated again (`stale-formula-value`).
 */
export const columnTotalMismatch = defineRule({
  id: 'column-total-mismatch',
  code: 'KT201',
  severity: 'error',
  scope: 'table',
  messages: {
    mismatch: message<{ column: string; stated: number; computed: number; rows: number }>(),
  },
  *check({ table, sheet }) {
    for (const { sum, verdict } of judgeSums(table, sheet.grid)) {
      if (sum.kind !== 'total' || verdict.kind !== 'mismatch') continue;
      const { stated, computed } = verdict;
      yield {
        messageId: 'mismatch',
        data: { column: sum.column.label, stated, computed, rows: sum.block.length },
        at: { sheet: sheet.name, cell: sum.at },
        related: sum.block.map((row) => ({ sheet: sheet.name, cell: { row, column: sum.at.column } })),
        ...(sum.formula === undefined
          ? { fix: { kind: 'choice', edits: [{ sheet: sheet.name, at: sum.at, value: computed }] } }
          : {}),
      };
    }
  },
});
