import type { AwardCode } from '../../domain/award';
import { defineRule, message } from '../define-rule';

/**
 * A label where an award should stand and no known award, or more than one, fits it
 * (danh hiệu, hình thức không nhận ra).
 *
 * What such a label counts is left out of every number.
 */
export const unknownAward = defineRule({
  id: 'unknown-award',
  code: 'KT304',
  severity: 'warning',
  scope: 'table',
  messages: {
    unknown: message<{ label: string; name: string }>(),
    ambiguous: message<{ label: string; name: string; candidates: readonly AwardCode[] }>(),
    unknownColumn: message<{ label: string }>(),
  },
  *check({ table, sheet }) {
    for (const column of table.columns) {
      if (column.role.kind !== 'unknown-award-count') continue;
      yield {
        messageId: 'unknownColumn',
        data: { label: column.role.label },
        at: { sheet: sheet.name, cell: column.headerAt },
      };
    }
    for (const { name, unreadAwards } of table.recipients) {
      for (const { at, label, fault, candidates } of unreadAwards) {
        const place = { sheet: sheet.name, cell: at };
        if (fault === 'unknown') yield { messageId: 'unknown', data: { label, name }, at: place };
        else yield { messageId: 'ambiguous', data: { label, name, candidates }, at: place };
      }
    }
  },
});
