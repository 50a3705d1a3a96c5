import type { Subject } from '../../domain/award';
import { defineRule, message } from '../define-rule';
import { countCellsOf } from '../shared/count-columns';

/** One figure of a cell: its words, whom they name, and the number. */
type Part = { readonly label: string; readonly subject: Subject | null; readonly value: number };

/**
 * A count cell holds several figures (nhiều số trong một ô): "12 (01 nữ)", "56 tập thể, 1.762cá nhân".
 * Says how it was read; where no single number follows, the count is unknown.
 */
export const compoundCount = defineRule({
  id: 'compound-count',
  code: 'KT105',
  severity: 'warning',
  scope: 'table',
  messages: {
    readAs: message<{ column: string; text: string; value: number; parts: readonly Part[] }>(),
    undecided: message<{ column: string; text: string; parts: readonly Part[] }>(),
  },
  *check({ table, sheet }) {
    for (const { at, column, reading } of countCellsOf(table, sheet.grid)) {
      if (reading.kind !== 'compound') continue;
      const parts = reading.parts.map(({ label, subject, value }) => ({ label, subject: subject ?? null, value }));
      const data = { column: column.label, text: reading.text, parts };
      const place = { sheet: sheet.name, cell: at };
      if (reading.value === undefined) yield { messageId: 'undecided', data, at: place };
      else yield { messageId: 'readAs', data: { ...data, value: reading.value }, at: place };
    }
  },
});
