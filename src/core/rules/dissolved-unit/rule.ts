import { defineRule, message } from '../define-rule';

/**
 * Awards for a unit that the register of the plan marks as dissolved or merged (đơn vị đã giải thể, sáp nhập).
 * Only for a unit that was matched with the register, and a file that proposes somebody.
 */
export const dissolvedUnit = defineRule({
  id: 'dissolved-unit',
  code: 'KT413',
  severity: 'error',
  scope: 'workbook',
  messages: {
    dissolved: message<{ unit: string; code: string }>(),
  },
  *check({ workbook, facts, law, plan }) {
    const { value: isAllowed, basis } = law.dissolvedUnits;
    const { unit } = workbook;
    if (isAllowed || plan === null || unit === null || unit.code === null) return;
    if (!facts.counts.some(({ count }) => (count ?? 0) > 0)) return;
    const entries = plan.units.filter(({ code }) => code === unit.code);
    if (entries.length === 0 || entries.some(({ status }) => status !== 'dissolved')) return;
    const at = unit.at === undefined ? null : { sheet: unit.at.sheet, cell: unit.at.cell };
    yield { messageId: 'dissolved', data: { unit: unit.name, code: unit.code }, at, basis };
  },
});
