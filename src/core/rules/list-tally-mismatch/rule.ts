import { isSameAwardKey, type AwardCode, type AwardKey, type Subject } from '../../domain/award';
import type { RecognisedWorkbook } from '../../domain/recognised';
import type { AwardCount } from '../../domain/tally';
import { defineRule, message } from '../define-rule';
import { misplacedClaimsOf } from '../shared/misplaced-awards';
import { isAwardOpen, proposedRecipients } from '../shared/recipients';

/**
 * The tally states another number of an award than the lists of the same workbook name
 * (biểu tổng hợp không khớp danh sách).
 *
 * Silent when either number is unknown, and when the workbook has no list for the award. Silent when rows without
 * a name, without a readable award or with an award for somebody else make up for the difference:
 * `missing-required-value`, `unknown-award` and `award-subject-mismatch` own that fault.
 */
export const listTallyMismatch = defineRule({
  id: 'list-tally-mismatch',
  code: 'KT301',
  severity: 'error',
  scope: 'workbook',
  messages: {
    mismatch: message<{ award: AwardCode; subject: Subject; stated: number; listed: number; sheets: readonly string[] }>(),
  },
  *check({ workbook, facts }) {
    for (const tallied of facts.tallied) {
      const stated = tallied.count;
      const listed = facts.listed.find((candidate) => isSameAwardKey(candidate.key, tallied.key));
      if (stated === undefined || listed?.count === undefined || stated === listed.count) continue;
      if (Math.abs(stated - listed.count) <= openRows(workbook, tallied.key)) continue;
      const { sheet, at: cell } = tallied.statedAt;
      yield {
        messageId: 'mismatch',
        data: { ...tallied.key, stated, listed: listed.count, sheets: sheetsOf(listed) },
        at: { sheet, cell },
        related: listed.cells,
      };
    }
  },
});

/** Rows that may well be for this award, or are not for it after all, though nobody can tell. */
function openRows(workbook: RecognisedWorkbook, key: AwardKey): number {
  const open = proposedRecipients(workbook).filter(({ recipient }) => recipient.subject === key.subject
    && (recipient.name === '' || isAwardOpen(recipient)));
  const misplaced = misplacedClaimsOf(workbook).filter(({ claim }) => isSameAwardKey(claim.key, key));
  return open.length + misplaced.length;
}

function sheetsOf({ cells, statedAt }: AwardCount): readonly string[] {
  return cells.length === 0 ? [statedAt.sheet] : [...new Set(cells.map(({ sheet }) => sheet))];
}
