import type { AwardCode } from '../../domain/award';
import type { LawProfile, LegalFact, ShareRule } from '../../domain/law-profile';
import type { Recipient } from '../../domain/recognised';
import { defineRule, message } from '../define-rule';
import { awardedOf, membersOf } from '../shared/collective-figures';
import { claimOf, isProposalList } from '../shared/recipients';

/**
 * A TTLĐTT or TTLĐXS whose members have too few LĐTT (tỷ lệ LĐTT của tập thể thấp). Reckoned in whole numbers from
 * the two counts of the row, never from the percentage shown. Silent when a count is missing or unreadable, and when
 * there are more LĐTT than members: `part-exceeds-whole` owns that fault.
 */
export const collectiveShareLow = defineRule({
  id: 'collective-share-low',
  code: 'KT407',
  severity: 'error',
  scope: 'table',
  messages: {
    low: message<{
      name: string; award: AwardCode; members: number; advanced: number; op: ShareRule['op']; percent: number; needed: number;
    }>(),
  },
  *check({ table, sheet, law }) {
    if (!isProposalList(table)) return;
    for (const recipient of table.recipients) {
      const demand = demandOf(recipient, law);
      const members = membersOf(sheet, table, recipient);
      const advanced = awardedOf(sheet, table, recipient, 'LDTT');
      if (demand === undefined || members === undefined || advanced === undefined) continue;
      const { op, percent } = demand.share.value;
      if (members.value === 0 || meets(advanced.value, members.value, demand.share.value)) continue;
      yield {
        messageId: 'low',
        data: {
          name: recipient.name, award: demand.award, members: members.value, advanced: advanced.value, op, percent,
          needed: leastAdvanced(members.value, demand.share.value),
        },
        at: { sheet: sheet.name, cell: advanced.at },
        related: [{ sheet: sheet.name, cell: members.at }, { sheet: sheet.name, cell: recipient.nameAt }],
        basis: demand.share.basis,
        ...(demand.share.confidence === 'low' ? { severity: 'warning' as const } : {}),
      };
    }
  },
});

/** The share asked for the higher of the titles that a row claims. */
function demandOf(recipient: Recipient, law: LawProfile): { award: AwardCode; share: LegalFact<ShareRule> } | undefined {
  if (claimOf(recipient, ['TTLDXS']) !== undefined) return { award: 'TTLDXS', share: law.ttldxs.ldttShare };
  return claimOf(recipient, ['TTLDTT']) === undefined ? undefined : { award: 'TTLDTT', share: law.ttldtt.ldttShare };
}

function meets(advanced: number, members: number, { op, percent }: ShareRule): boolean {
  return op === '>' ? 100 * advanced > percent * members : 100 * advanced >= percent * members;
}

/** Least number of LĐTT that meets the share. */
function leastAdvanced(members: number, share: ShareRule): number {
  const product = share.percent * members;
  let least = (product - (product % 100)) / 100;
  while (!meets(least, members, share)) least += 1;
  return least;
}
