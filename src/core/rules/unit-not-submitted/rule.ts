import { defineRule, message } from '../define-rule';

/**
 * A unit that the plan expects and no file comes from (đơn vị chưa nộp).
 *
 * Only for consolidations: whoever checks single files has not asked for the others. Dissolved units owe nothing.
 * A file that could not be read may be the missing one; the number of those is said with it.
 */
export const unitNotSubmitted = defineRule({
  id: 'unit-not-submitted',
  code: 'KT502',
  severity: 'error',
  scope: 'collection',
  messages: {
    missing: message<{ code: string; unit: string; cluster: string | null; unreadable: number }>(),
  },
  *check({ submissions, unreadablePaths, plan, isConsolidation }) {
    if (plan === null || !isConsolidation) return;
    const received = new Set(submissions.map(({ workbook }) => workbook.unit?.code ?? null));
    for (const { code, name, cluster, status } of plan.units) {
      if (status === 'dissolved' || received.has(code)) continue;
      yield {
        messageId: 'missing',
        data: { code, unit: name, cluster, unreadable: unreadablePaths.length },
        at: null,
      };
    }
  },
});
