import type { RecognisedTable, StatedCount } from '../../domain/recognised';
import { defineRule, message } from '../define-rule';

/**
 * A line states how many a list has, and the list has another number of rows (số ghi cuối danh sách không
 * khớp): "Ấn định danh sách có 45 người", "I. Chiến sĩ thi đua cơ sở: 05 đồng chí".
 *
 * Where the line names a subject and the list holds several, either count of rows may be meant.
 */
export const statedCountMismatch = defineRule({
  id: 'stated-count-mismatch',
  code: 'KT211',
  severity: 'error',
  scope: 'sheet',
  messages: {
    mismatch: message<{ stated: number; counted: number; text: string }>(),
  },
  *check({ sheet }) {
    for (const stated of sheet.statedCounts) {
      const table = sheet.tables[stated.table];
      if (table === undefined) continue;
      const { counted, others } = countRows(table, stated);
      if (counted === stated.stated || others.includes(stated.stated)) continue;
      yield {
        messageId: 'mismatch',
        data: { stated: stated.stated, counted, text: stated.text },
        at: { sheet: sheet.name, cell: stated.at },
      };
    }
  },
});

function countRows(table: RecognisedTable, stated: StatedCount): { counted: number; others: readonly number[] } {
  const rows = new Set(table.rows
    .filter((row) => row.kind === 'data' && (stated.group === undefined || row.group === stated.group))
    .map((row) => row.row));
  const recipients = table.recipients.filter((recipient) => rows.has(recipient.row));
  const ofSubject = recipients.filter((recipient) => recipient.subject === stated.subject);
  return ofSubject.length === 0
    ? { counted: rows.size, others: [] }
    : { counted: ofSubject.length, others: [rows.size] };
}
