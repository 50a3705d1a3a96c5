import type { RecognisedWorkbook } from '../../domain/recognised';
import { defineRule, message } from '../define-rule';
import { unitKeyOf } from '../shared/unit-key';

/**
 * One unit comes with more than one file (một đơn vị nộp nhiều lần); one of them has to be chosen.
 *
 * Units are the same by the code of the register, else by their name; files without a unit only when they are the
 * same byte for byte. Each file after the first is blamed.
 */
export const duplicateSubmission = defineRule({
  id: 'duplicate-submission',
  code: 'KT507',
  severity: 'error',
  scope: 'collection',
  messages: {
    sameContent: message<{ unit: string; path: string; first: string }>(),
    differs: message<{ unit: string; path: string; first: string }>(),
  },
  *check({ submissions }) {
    const firsts = new Map<string, RecognisedWorkbook>();
    for (const { workbook } of submissions) {
      const key = unitKeyOf(workbook);
      const first = firsts.get(key);
      if (first === undefined) {
        firsts.set(key, workbook);
        continue;
      }
      yield {
        messageId: first.sha256 === workbook.sha256 ? 'sameContent' : 'differs',
        data: { unit: workbook.unit?.name ?? '', path: workbook.path, first: first.path },
        at: null,
        path: workbook.path,
      };
    }
  },
});
