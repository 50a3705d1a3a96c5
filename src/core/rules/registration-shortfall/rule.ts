import type { AwardCode, Subject } from '../../domain/award';
import { defineRule, message } from '../define-rule';
import { targetsOf } from '../shared/targets';

/** Fewer proposed than the unit registered (đăng ký nhưng không đề nghị đủ): for the office to know, no fault. */
export const registrationShortfall = defineRule({
  id: 'registration-shortfall',
  code: 'KT506',
  severity: 'info',
  scope: 'workbook',
  messages: {
    shortfall: message<{ unit: string; award: AwardCode; subject: Subject; proposed: number; registered: number }>(),
  },
  *check({ workbook, facts, plan }) {
    for (const { target, proposed, statedAt, unit } of targetsOf(workbook, facts, plan)) {
      if (target.registered === null || proposed === undefined || proposed >= target.registered) continue;
      yield {
        messageId: 'shortfall',
        data: { unit, ...target.key, proposed, registered: target.registered },
        at: statedAt === undefined ? null : { sheet: statedAt.sheet, cell: statedAt.at },
      };
    }
  },
});
