import { defineRule, message } from '../define-rule';
import { awardedOf } from '../shared/collective-figures';
import { claimOf, isProposalList } from '../shared/recipients';

/**
 * A TTLĐXS without as many CSTĐCS members as the profile asks (TTLĐXS không có CSTĐCS), where the list states their
 * number. A list without that column says nothing.
 */
export const ttldxsWithoutCstdcs = defineRule({
  id: 'ttldxs-without-cstdcs',
  code: 'KT408',
  severity: 'error',
  scope: 'table',
  messages: {
    tooFew: message<{ name: string; fighters: number; required: number }>(),
  },
  *check({ table, sheet, law }) {
    if (!isProposalList(table)) return;
    const { value: required, basis } = law.ttldxs.minCstdcs;
    for (const recipient of table.recipients) {
      if (claimOf(recipient, ['TTLDXS']) === undefined) continue;
      const fighters = awardedOf(sheet, table, recipient, 'CSTDCS');
      if (fighters === undefined || fighters.value >= required) continue;
      yield {
        messageId: 'tooFew',
        data: { name: recipient.name, fighters: fighters.value, required },
        at: { sheet: sheet.name, cell: fighters.at },
        related: [{ sheet: sheet.name, cell: recipient.nameAt }],
        basis,
      };
    }
  },
});
