import type { AwardCode, Subject } from '../../domain/award';
import { defineRule, message } from '../define-rule';
import { misplacedClaims } from '../shared/misplaced-awards';

/**
 * A title for individuals given to a collective, or one for collectives given to a person
 * (danh hiệu không dành cho đối tượng này).
 *
 * Silent in lists that mix persons and collectives: there the award says who is meant.
 */
export const awardSubjectMismatch = defineRule({
  id: 'award-subject-mismatch',
  code: 'KT305',
  severity: 'error',
  scope: 'table',
  messages: {
    wrongSubject: message<{ name: string; subject: Subject; award: AwardCode; label: string }>(),
  },
  *check({ table, sheet }) {
    for (const { recipient, claim, subject } of misplacedClaims(table)) {
      yield {
        messageId: 'wrongSubject',
        data: { name: recipient.name, subject, award: claim.key.award, label: claim.label },
        at: { sheet: sheet.name, cell: claim.at },
      };
    }
  },
});
