import type { CellAddress } from '../../grid/address';
import type { Recipient, RecognisedTable } from '../../domain/recognised';
import { defineRule, message } from '../define-rule';
import { cellUnder, detailOf, isAwardOpen, isProposalList } from '../shared/recipients';

/**
 * A row of a list without a name, or without an award where neither section nor title says it
 * (thiếu họ tên hoặc thiếu danh hiệu).
 *
 * A list in which more than a quarter of the rows has no award is a roster of all staff: there an empty award says
 * "not proposed". So does a row whose note says something. Marks in a matrix may be missing for the same reason.
 * Silent about a list without a name column: `missing-column` owns that fault.
 */
export const missingRequiredValue = defineRule({
  id: 'missing-required-value',
  code: 'KT307',
  severity: 'error',
  scope: 'table',
  messages: {
    name: message<{ row: number }>(),
    award: message<{ row: number; name: string; column: string }>(),
  },
  *check({ table, sheet }) {
    if (!isProposalList(table)) return;
    if (hasNameColumn(table)) {
      for (const { row, name, nameAt } of table.recipients) {
        if (name === '') yield { messageId: 'name', data: { row: row + 1 }, at: { sheet: sheet.name, cell: nameAt } };
      }
    }
    const column = table.columns.find(({ role }) => role.kind === 'award-text');
    if (column === undefined) return;
    for (const { recipient, at } of rowsWithoutAward(table)) {
      yield {
        messageId: 'award',
        data: { row: recipient.row + 1, name: recipient.name, column: column.label },
        at: { sheet: sheet.name, cell: at },
      };
    }
  },
});

const NAME_ROLES: ReadonlySet<string> = new Set([
  'person-name', 'family-name', 'given-name', 'collective-name', 'recipient-name', 'unit-name',
]);

function hasNameColumn(table: RecognisedTable): boolean {
  return table.columns.some(({ role }) => NAME_ROLES.has(role.kind));
}

function rowsWithoutAward(table: RecognisedTable): readonly { recipient: Recipient; at: CellAddress }[] {
  const found = table.recipients.flatMap((recipient) => {
    const at = cellUnder(table, 'award-text', recipient.row);
    if (at === undefined || !isAwardOpen(recipient) || recipient.unreadAwards.length > 0) return [];
    if (recipient.name === '' || detailOf(recipient, 'note') !== undefined) return [];
    return [{ recipient, at }];
  });
  return found.length * 4 > table.recipients.length ? [] : found;
}
