import type { AwardCode, Subject } from '../../domain/award';
import { defineRule, message } from '../define-rule';
import { spanOf, targetsOf, type TargetSpanText } from '../shared/targets';

/**
 * More proposed than the unit registered (đề nghị vượt số đăng ký). A warning where the law no longer asks for
 * registration. Nothing registered in the plan means that the plan does not say, not that nothing was registered; of a
 * registered span the upper end holds.
 */
export const notRegistered = defineRule({
  id: 'not-registered',
  code: 'KT505',
  severity: 'error',
  scope: 'workbook',
  messages: {
    notRegistered: message<{ unit: string; award: AwardCode; subject: Subject; proposed: number; registered: number; span?: TargetSpanText }>(),
  },
  *check({ workbook, facts, plan, law }) {
    const { value: isRequired, basis } = law.registrationRequired;
    for (const { target, proposed, statedAt, unit, registered } of targetsOf(workbook, facts, plan)) {
      if (registered === undefined || registered.most === null || proposed === undefined || proposed <= registered.most) continue;
      yield {
        messageId: 'notRegistered',
        data: { unit, ...target.key, proposed, registered: registered.most, ...spanOf(registered) },
        at: statedAt === undefined ? null : { sheet: statedAt.sheet, cell: statedAt.at },
        ...(basis === '' ? {} : { basis }),
        severity: isRequired ? 'error' : 'warning',
      };
    }
  },
});
