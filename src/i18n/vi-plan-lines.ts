import type { CompletenessReport, VarianceReport } from '#core/report/contract-plan';
import { toViDate } from './rules/vi-date';
import { toViNumber as n } from './vi-number';

/** Lines of the command line on what came in and what was decided. */
export const PLAN_LINES = {
  completeness: ({ expected, received, onTime, late, unknown, deadline }: CompletenessReport): string[] => [
    `Nộp hồ sơ: ${n(received)}/${n(expected)} đơn vị đã nộp; ${n(onTime)} đúng hạn, ${n(late)} quá hạn, ${n(unknown)} chưa rõ ngày nhận.`,
    deadline === null
      ? '  Kế hoạch không ghi hạn nộp nên chưa xét được đúng hạn, quá hạn.'
      : `  Đúng hạn: ngày nhận ở trang "Đã nhận" của kế hoạch không sau hạn nộp ${toViDate(deadline)}.`,
  ],
  decidedMore: ({ unit, decided, proposed, decidedNotProposed }: VarianceReport, award: string): string =>
    `${unit}: ${award} được công nhận ${n(decided ?? 0)}, đề nghị ${proposed === null ? 'chưa rõ' : n(proposed)}`
    + `${decidedNotProposed === null || decidedNotProposed === 0 ? '' : `; ${n(decidedNotProposed)} tên không có trong danh sách đề nghị`}.`,
  unplaced: (count: number, award: string): string => `${n(count)} ${award} được công nhận chưa rõ của đơn vị nào.`,
} as const;
