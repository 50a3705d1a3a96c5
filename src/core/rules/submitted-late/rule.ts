import { receiptOf } from '../../domain/receipt';
import { daysBetween } from '../shared/days';
import { defineRule, message } from '../define-rule';

/**
 * A file received after the deadline of the plan (nộp quá hạn), by the list of receipts; the dates of files are not
 * trusted. Of several receipts of a unit the one that names the file counts, else the first.
 */
export const submittedLate = defineRule({
  id: 'submitted-late',
  code: 'KT503',
  severity: 'warning',
  scope: 'collection',
  messages: {
    late: message<{ unit: string; receivedOn: string; deadline: string; days: number }>(),
  },
  *check({ submissions, plan }) {
    if (plan === null || plan.deadline === null) return;
    for (const { workbook: { unit, path } } of submissions) {
      const receipt = unit === null || unit.code === null ? undefined : receiptOf(plan, unit.code, path);
      if (unit === null || receipt === undefined || receipt.receivedOn <= plan.deadline) continue;
      const { receivedOn } = receipt;
      yield {
        messageId: 'late',
        data: { unit: unit.name, receivedOn, deadline: plan.deadline, days: daysBetween(plan.deadline, receivedOn) },
        at: null,
        path,
      };
    }
  },
});
