import type { AwardCode, Subject } from '../../domain/award';
import { defineRule, message } from '../define-rule';
import { targetsOf } from '../shared/targets';

/**
 * More proposed than the plan allots to the unit (vượt chỉ tiêu phân bổ). 0 allotted means none allowed, nothing
 * allotted means no limit. Silent when the number proposed is unknown.
 */
export const quotaExceeded = defineRule({
  id: 'quota-exceeded',
  code: 'KT504',
  severity: 'error',
  scope: 'workbook',
  messages: {
    exceeded: message<{ unit: string; award: AwardCode; subject: Subject; proposed: number; quota: number }>(),
  },
  *check({ workbook, facts, plan }) {
    for (const { target, proposed, statedAt, unit } of targetsOf(workbook, facts, plan)) {
      if (target.quota === null || proposed === undefined || proposed <= target.quota) continue;
      yield {
        messageId: 'exceeded',
        data: { unit, ...target.key, proposed, quota: target.quota },
        at: statedAt === undefined ? null : { sheet: statedAt.sheet, cell: statedAt.at },
      };
    }
  },
});
