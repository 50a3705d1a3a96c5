import { defineRule, message } from '../define-rule';
import { judgeSums } from '../shared/stated-sums';

/**
 * The figure stated for a group, in its heading or its "Cộng" row, differs from the sum of its rows
 * (cộng nhóm không khớp).
 *
 * Silent when a figure cannot be added, when the formula leaves out rows (`sum-range-incomplete`), and when it only
 * was not calculated again (`stale-formula-value`).
 */
export const subtotalMismatch = defineRule({
  id: 'subtotal-mismatch',
  code: 'KT202',
  severity: 'error',
  scope: 'table',
  messages: {
    mismatch: message<{ column: string; group: string; stated: number; computed: number; rows: number }>(),
  },
  *check({ table, sheet }) {
    for (const { sum, verdict } of judgeSums(table, sheet.grid)) {
      if (sum.kind !== 'subtotal' || verdict.kind !== 'mismatch') continue;
      const { stated, computed } = verdict;
      const heading = table.rows.find((row) => row.kind === 'group' && row.row === sum.group);
      yield {
        messageId: 'mismatch',
        data: {
          column: sum.column.label, group: heading?.kind === 'group' ? heading.label : sum.label,
          stated, computed, rows: sum.block.length,
        },
        at: { sheet: sheet.name, cell: sum.at },
        related: sum.block.map((row) => ({ sheet: sheet.name, cell: { row, column: sum.at.column } })),
        ...(sum.formula === undefined
          ? { fix: { kind: 'choice', edits: [{ sheet: sheet.name, at: sum.at, value: computed }] } }
          : {}),
      };
    }
  },
});
