import type { PlanComparisonTexts } from '#core/report/report-texts';
import { AWARD_NAMES } from './vi-award-names';
import { toViNumber } from './vi-number';
import { TARGET_BASE_NAMES } from './vi-targets';

/** "từ 29", "đến 4", "10-12"; nothing where the base of a percentage is not known. */
function boundsOf({ least, most }: { readonly least: number | null; readonly most: number | null }): string {
  if (least !== null && most !== null) return least === most ? toViNumber(least) : `${toViNumber(least)}-${toViNumber(most)}`;
  if (least !== null) return `từ ${toViNumber(least)}`;
  return most === null ? '' : `đến ${toViNumber(most)}`;
}

/** Words of the sheet `Đối chiếu kế hoạch`. */
export const VI_PLAN_COMPARISON: PlanComparisonTexts = {
  title: 'ĐỐI CHIẾU KẾ HOẠCH',
  noPlan: 'Không có tệp kế hoạch nên không đối chiếu được số đăng ký và chỉ tiêu.',
  noTargets: 'Tệp kế hoạch không ghi số đăng ký, chỉ tiêu nào; các đơn vị cũng chưa đề nghị danh hiệu nào.',
  overall: 'Cộng các đơn vị',
  headers: {
    serial: 'STT', unit: 'Đơn vị', award: 'Danh hiệu, hình thức', registered: 'Đăng ký', quota: 'Chỉ tiêu', proposed: 'Đề nghị',
    overRegistered: 'Chênh lệch so với đăng ký', overQuota: 'Chênh lệch so với chỉ tiêu',
    decided: 'Được công nhận', overProposed: 'Chênh lệch so với đề nghị', conclusion: 'Kết luận',
  },
  conclusions: {
    'not-submitted': 'Chưa nộp', 'unreadable': 'Tệp không đọc được', 'unknown': 'Chưa rõ số đề nghị', 'over-quota': 'Vượt chỉ tiêu',
    'over-registered': 'Vượt số đăng ký', 'below-quota': 'Chưa đạt chỉ tiêu', 'below-registered': 'Thấp hơn đăng ký',
    'as-planned': 'Đúng số đăng ký', 'within-quota': 'Trong chỉ tiêu', 'base-unknown': 'Chưa rõ số người để tính tỷ lệ',
    'not-planned': 'Không có trong kế hoạch',
  },
  target: ({ text, least, most, base, of }) => {
    if (base === null) return text;
    const bounds = boundsOf({ least, most });
    return of === null || bounds === '' ? `${text}; chưa rõ số ${TARGET_BASE_NAMES[base]}` : `${text}: ${bounds} (trên ${toViNumber(of)})`;
  },
  decidedMore: (count) => `công nhận nhiều hơn đề nghị ${toViNumber(count)}`,
  decidedNotProposed: (count) => `${toViNumber(count)} tên được công nhận không có trong danh sách đề nghị`,
  decidedUnplaced: (count) => `${toViNumber(count)} trong số được công nhận chưa rõ đơn vị`,
  capTitle: 'Tỷ lệ chiến sĩ thi đua cơ sở (cột “Chỉ tiêu” ghi số tối đa theo tỷ lệ)',
  capLabel: (award, base) => `${AWARD_NAMES[award].short} trên ${toViNumber(base)} ${AWARD_NAMES.LDTT.short}`,
  pooled: 'Tính chung các đơn vị',
  noCap: 'Không quy định trần',
  capKept: 'Trong trần',
  capExceeded: 'Vượt trần',
  toStatus: 'Xem tình hình nộp và biểu đồ',
};
