import { defineRule, message } from '../define-rule';

/**
 * A file of a unit that the plan does not expect (đơn vị không có trong kế hoạch).
 *
 * A name taken from the file name alone is no unit yet: a consolidation then says that the file names none. A unit
 * that the plan knows as dissolved is the fault of `dissolved-unit`. Without a plan, or with one that lists no units,
 * nothing can be said.
 */
export const unitNotInPlan = defineRule({
  id: 'unit-not-in-plan',
  code: 'KT501',
  severity: 'warning',
  scope: 'collection',
  messages: {
    notExpected: message<{ unit: string; path: string; expected: number }>(),
    unnamed: message<{ path: string; expected: number }>(),
  },
  *check({ submissions, plan, isConsolidation }) {
    if (plan === null || plan.units.length === 0) return;
    const codes = new Set(plan.units.map((unit) => unit.code));
    const expected = plan.units.filter((unit) => unit.status === 'active').length;
    for (const { workbook: { unit, path } } of submissions) {
      if (unit === null || (unit.code === null && unit.source === 'file-name')) {
        if (isConsolidation) yield { messageId: 'unnamed', data: { path, expected }, at: null, path };
        continue;
      }
      if (unit.code !== null && codes.has(unit.code)) continue;
      yield {
        messageId: 'notExpected',
        data: { unit: unit.name, path, expected },
        at: unit.at === undefined ? null : { sheet: unit.at.sheet, cell: unit.at.cell },
        path,
      };
    }
  },
});
