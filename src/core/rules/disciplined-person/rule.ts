import type { AwardCode } from '../../domain/award';
import { isAboveDiscipline, readDiscipline } from '../../domain/discipline';
import { defineRule, message } from '../define-rule';
import { claimOf, detailOf, isProposalList } from '../shared/recipients';

/**
 * An LĐTT, CSTT or CSTĐCS with more discipline than the profile allows (người bị kỷ luật). Words that name no known
 * form of discipline say nothing, nor does a form of another year ("khiển trách năm 2018").
 */
export const disciplinedPerson = defineRule({
  id: 'disciplined-person',
  code: 'KT405',
  severity: 'error',
  scope: 'table',
  messages: {
    disciplined: message<{ name: string; award: AwardCode; stated: string }>(),
  },
  *check({ table, sheet, workbook, law }) {
    if (!isProposalList(table)) return;
    const { value: allowed, basis } = law.ldtt.maxDiscipline;
    for (const recipient of table.recipients) {
      const claim = claimOf(recipient, ['CSTDCS', 'LDTT', 'CSTT']);
      const detail = detailOf(recipient, 'discipline');
      if (claim === undefined || detail === undefined || isOtherYear(detail.text, workbook.period?.text)) continue;
      const level = readDiscipline(detail.text);
      if (level === undefined || !isAboveDiscipline(level, allowed)) continue;
      yield {
        messageId: 'disciplined',
        data: { name: recipient.name, award: claim.key.award, stated: detail.text },
        at: { sheet: sheet.name, cell: detail.at },
        basis,
      };
    }
  },
});

function isOtherYear(text: string, period: string | undefined): boolean {
  const years = [...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map((match) => match[0]);
  return period !== undefined && years.length > 0 && !years.some((year) => period.includes(year));
}
