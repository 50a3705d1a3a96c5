import type { AwardCode } from '../../domain/award';
import { foldKey } from '../../text/fold';
import { defineRule, message } from '../define-rule';
import { claimOf, detailOf, isProposalList } from '../shared/recipients';

/**
 * An LĐTT, CSTT or CSTĐCS absent as many months as the profile names or more (nghỉ dài ngày). Reads months that the
 * absence column states ("Nghỉ không lương 04 tháng"). Maternity (thai sản) never counts, nor leave for an injury in
 * service: a cell that names either, or several spans, says nothing.
 */
export const longAbsence = defineRule({
  id: 'long-absence',
  code: 'KT414',
  severity: 'warning',
  scope: 'table',
  messages: {
    absent: message<{ name: string; row: number; award: AwardCode; stated: string; months: number; limit: number }>(),
  },
  *check({ table, sheet, law }) {
    const { value: limit, basis } = law.ldtt.maxMonthsAbsent;
    if (limit === null || !isProposalList(table)) return;
    for (const recipient of table.recipients) {
      const award = claimOf(recipient, ['CSTDCS', 'LDTT', 'CSTT'])?.key.award;
      const detail = detailOf(recipient, 'absence');
      if (award === undefined || detail === undefined) continue;
      const months = readMonthsAbsent(detail.text);
      if (months === undefined || months < limit) continue;
      yield {
        messageId: 'absent',
        data: { name: recipient.name, row: recipient.row + 1, award, stated: detail.text, months, limit },
        at: { sheet: sheet.name, cell: detail.at },
        basis,
      };
    }
  },
});

/** Leave that speaks for nobody's loss: birth and care of a child, and injuries or illness from service. */
const EXCUSED = /\b(?:thai san|sinh con|sinh be|nghi sinh|nghi de|thuong tat|tai nan|dung cam|cuu nguoi|ban nghe nghiep)\b/;
/** A number of months that is no month of the calendar: "04 tháng", not "tháng 4" nor "4 tháng 5". */
const MONTHS = /(?<![\d/.,])(\d{1,2})\s*tháng(?!\s*\d)/giu;

/** Whole months; `undefined` where none, several, or an excused reason is stated. */
function readMonthsAbsent(text: string): number | undefined {
  if (EXCUSED.test(foldKey(text))) return undefined;
  const found = [...text.matchAll(MONTHS)];
  const [only] = found;
  return only === undefined || found.length > 1 ? undefined : Number(only[1]);
}
