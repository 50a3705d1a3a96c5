import { toA1 } from '../../grid/address';
import { defineRule, message } from '../define-rule';
import { judgeSums } from '../shared/stated-sums';

/**
 * A formula that adds or counts the rows of a block leaves some of them out (vùng cộng bị thiếu dòng):
 * SUM, COUNTA, COUNTIF, SUBTOTAL or cells joined by "+". Proposes the whole range.
 *
 * A range that reaches further, over headings or empty rows, is no fault; nor is one that leaves out only
 * empty cells. Owns over `column-total-mismatch` and `subtotal-mismatch`.
 */
export const sumRangeIncomplete = defineRule({
  id: 'sum-range-incomplete',
  code: 'KT204',
  severity: 'error',
  scope: 'table',
  messages: {
    withProposal: message<{ column: string; formula: string; missing: readonly string[]; proposed: string }>(),
    withoutProposal: message<{ column: string; formula: string; missing: readonly string[] }>(),
  },
  *check({ table, sheet }) {
    for (const { sum, verdict } of judgeSums(table, sheet.grid)) {
      if (verdict.kind !== 'range-incomplete') continue;
      const missing = verdict.missing.map((row) => ({ row, column: sum.at.column }));
      const data = { column: sum.column.label, formula: sum.formula ?? '', missing: missing.map(toA1) };
      const frame = {
        at: { sheet: sheet.name, cell: sum.at },
        related: missing.map((cell) => ({ sheet: sheet.name, cell })),
      };
      if (verdict.proposed === undefined) {
        yield { messageId: 'withoutProposal', data, ...frame };
        continue;
      }
      yield {
        messageId: 'withProposal',
        data: { ...data, proposed: verdict.proposed },
        ...frame,
        fix: {
          kind: 'choice',
          edits: [{ sheet: sheet.name, at: sum.at, value: verdict.computed ?? null, formula: verdict.proposed }],
        },
      };
    }
  },
});
