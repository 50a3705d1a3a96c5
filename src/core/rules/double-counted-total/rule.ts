import { defineRule, message } from '../define-rule';
import { judgeSums } from '../shared/stated-sums';

/**
 * A total adds the subtotals of the groups and their rows as well (tổng cộng trùng: cộng cả dòng nhóm lẫn
 * dòng chi tiết). Seen by the formula, or by the figure where it was typed.
 *
 * Owns over `column-total-mismatch`.
 */
export const doubleCountedTotal = defineRule({
  id: 'double-counted-total',
  code: 'KT203',
  severity: 'error',
  scope: 'table',
  messages: {
    doubled: message<{ column: string; stated: number; computed: number; subtotals: number }>(),
    formula: message<{ column: string; subtotals: number }>(),
  },
  *check({ table, sheet }) {
    for (const { sum, verdict } of judgeSums(table, sheet.grid)) {
      if (verdict.kind !== 'double-counted') continue;
      const { stated, computed } = verdict;
      const base = { column: sum.column.label, subtotals: verdict.subtotals.length };
      const frame = {
        at: { sheet: sheet.name, cell: sum.at },
        related: verdict.subtotals.map((cell) => ({ sheet: sheet.name, cell })),
      };
      if (stated === undefined || computed === undefined) {
        yield { messageId: 'formula', data: base, ...frame };
        continue;
      }
      yield {
        messageId: 'doubled',
        data: { ...base, stated, computed },
        ...frame,
        fix: {
          kind: 'choice',
          edits: [{
            sheet: sheet.name, at: sum.at, value: computed,
            ...(verdict.proposed === undefined ? {} : { formula: verdict.proposed }),
          }],
        },
      };
    }
  },
});
