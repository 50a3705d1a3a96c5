import type { AwardCode, Subject } from '../../domain/award';
import { defineRule, message } from '../define-rule';
import { spanOf, targetsOf, type TargetSpanText } from '../shared/targets';

/**
 * More proposed than the plan allots to the unit (vượt chỉ tiêu phân bổ), be it a number, a span ("10-12") or a share
 * ("không quá 15%"). 0 allotted means none allowed, nothing allotted means no limit. Silent when the number proposed, or
 * what a share is of, is unknown.
 */
export const quotaExceeded = defineRule({
  id: 'quota-exceeded',
  code: 'KT504',
  severity: 'error',
  scope: 'workbook',
  messages: {
    exceeded: message<{ unit: string; award: AwardCode; subject: Subject; proposed: number; quota: number; span?: TargetSpanText }>(),
  },
  *check({ workbook, facts, plan }) {
    for (const { target, proposed, statedAt, unit, quota } of targetsOf(workbook, facts, plan)) {
      if (quota === undefined || quota.most === null || proposed === undefined || proposed <= quota.most) continue;
      yield {
        messageId: 'exceeded',
        data: { unit, ...target.key, proposed, quota: quota.most, ...spanOf(quota) },
        at: statedAt === undefined ? null : { sheet: statedAt.sheet, cell: statedAt.at },
      };
    }
  },
});
