import { defineRule, message } from '../define-rule';
import { fighterLists, fightersApart } from '../shared/ldtt-lists';
import type { PlacedRecipient } from '../shared/recipients';

/**
 * A CSTĐCS who is not among the LĐTT of the unit (CSTĐCS không có trong danh sách LĐTT).
 *
 * Only where the workbook lists its LĐTT. Where none of several CSTĐCS stands there, the office lists each person
 * under the highest title only: one warning instead of a finding for each. A namesake with another birth date is a
 * warning too. Silent when LĐTT rows without a name may be those who are missing (`missing-required-value`).
 */
export const cstdcsWithoutLdtt = defineRule({
  id: 'cstdcs-without-ldtt',
  code: 'KT402',
  severity: 'error',
  scope: 'workbook',
  messages: {
    notLdtt: message<{ name: string }>(),
    otherBirth: message<{ name: string }>(),
    noneIsLdtt: message<{ fighters: number }>(),
  },
  *check({ workbook, law }) {
    if (!law.cstdcs.requireLdtt.value) return;
    const lists = fighterLists(workbook);
    if (lists === undefined || lists.without.length <= lists.namelessLdtt) return;
    const basis = law.cstdcs.requireLdtt.basis;
    const apart = fightersApart(workbook);
    const [first, ...others] = apart;
    if (first !== undefined) {
      yield {
        messageId: 'noneIsLdtt', data: { fighters: apart.length }, at: placeOf(first), related: others.map(placeOf),
        basis, severity: 'warning',
      };
      return;
    }
    for (const { fighter, namesake } of lists.without) {
      const { name } = fighter.recipient;
      const at = placeOf(fighter);
      if (namesake === undefined) yield { messageId: 'notLdtt', data: { name }, at, basis };
      else yield { messageId: 'otherBirth', data: { name }, at, related: [placeOf(namesake)], basis, severity: 'warning' };
    }
  },
});

function placeOf({ sheet, recipient }: PlacedRecipient) {
  return { sheet: sheet.name, cell: recipient.nameAt };
}
