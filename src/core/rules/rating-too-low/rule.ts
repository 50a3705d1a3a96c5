import type { AwardCode } from '../../domain/award';
import type { Rating } from '../../domain/law-profile';
import { isRatingAtLeast, readRating } from '../../domain/rating';
import { defineRule, message } from '../define-rule';
import { claimOf, detailOf, isProposalList } from '../shared/recipients';

/**
 * An LĐTT, CSTT or CSTĐCS whose rating is below what the profile asks (xếp loại thấp hơn mức phải đạt). A rating
 * that cannot be read, or is not stated, says nothing.
 */
export const ratingTooLow = defineRule({
  id: 'rating-too-low',
  code: 'KT404',
  severity: 'error',
  scope: 'table',
  messages: {
    tooLow: message<{ name: string; award: AwardCode; stated: string; required: Rating }>(),
  },
  *check({ table, sheet, law }) {
    if (!isProposalList(table)) return;
    const { value: required, basis } = law.ldtt.minRating;
    for (const recipient of table.recipients) {
      const claim = claimOf(recipient, ['CSTDCS', 'LDTT', 'CSTT']);
      const detail = detailOf(recipient, 'rating');
      const rating = detail === undefined ? undefined : readRating(detail.text);
      if (claim === undefined || detail === undefined || rating === undefined || isRatingAtLeast(rating, required)) continue;
      yield {
        messageId: 'tooLow',
        data: { name: recipient.name, award: claim.key.award, stated: detail.text, required },
        at: { sheet: sheet.name, cell: detail.at },
        basis,
      };
    }
  },
});
