import type { AwardCode, Subject } from '../../domain/award';
import { defineRule, message } from '../define-rule';
import { spanOf, targetsOf, type TargetSpanText } from '../shared/targets';

interface Shortfall extends Record<string, unknown> {
  readonly unit: string;
  readonly award: AwardCode;
  readonly subject: Subject;
  readonly proposed: number;
  readonly span?: TargetSpanText;
}

/**
 * Fewer proposed than the unit registered, or than the plan asks of it at least ("85% trở lên"): for the office to know,
 * no fault (đăng ký nhưng không đề nghị đủ).
 */
export const registrationShortfall = defineRule({
  id: 'registration-shortfall',
  code: 'KT506',
  severity: 'info',
  scope: 'workbook',
  messages: {
    shortfall: message<Shortfall & { readonly registered: number }>(),
    belowTarget: message<Shortfall & { readonly least: number }>(),
  },
  *check({ workbook, facts, plan }) {
    for (const { target, proposed, statedAt, unit, registered, quota } of targetsOf(workbook, facts, plan)) {
      if (proposed === undefined) continue;
      const at = statedAt === undefined ? null : { sheet: statedAt.sheet, cell: statedAt.at };
      if (registered !== undefined && registered.least !== null && proposed < registered.least) {
        yield { messageId: 'shortfall', data: { unit, ...target.key, proposed, registered: registered.least, ...spanOf(registered) }, at };
      }
      if (quota !== undefined && quota.least !== null && proposed < quota.least) {
        yield { messageId: 'belowTarget', data: { unit, ...target.key, proposed, least: quota.least, ...spanOf(quota) }, at };
      }
    }
  },
});
