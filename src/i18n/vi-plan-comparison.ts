import type { PlanComparisonTexts } from '#core/report/report-texts';
import { AWARD_NAMES } from './vi-award-names';
import { toViDate } from './rules/vi-date';
import { toViList, toViNumber } from './vi-number';
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
  dossier: {
    title: 'TÌNH HÌNH NỘP HỒ SƠ',
    definitions: [
      'Phải nộp: đơn vị đang hoạt động ở trang “Đơn vị” của kế hoạch. Đã nộp: có tệp trong lần tổng hợp này, kể cả tệp không đọc được.',
      'Đúng hạn: ngày nhận ghi ở trang “Đã nhận” không sau hạn nộp. Quá hạn: ngày nhận sau hạn nộp. Ngày của tệp không được dùng.',
      'Chưa rõ: đã nộp nhưng kế hoạch không ghi ngày nhận hoặc hạn nộp, hoặc tệp không đọc được. Thiếu: chưa có.',
    ],
    formsAsked: (isAsked) => (isAsked
      ? 'Biểu phải có theo dòng “Hồ sơ gồm” của trang “Kỳ”; dấu “–” là biểu không bắt buộc và không có.'
      : 'Kế hoạch không ghi hồ sơ gồm biểu nào (dòng “Hồ sơ gồm” của trang “Kỳ”), nên biểu không có chỉ ghi dấu “–”, không tính là thiếu.'),
    counts: {
      expected: 'Phải nộp', received: 'Đã nộp', onTime: 'Đúng hạn', late: 'Quá hạn', unknown: 'Chưa rõ ngày', missing: 'Chưa nộp',
    },
    deadline: (deadline) => (deadline === null ? 'Kế hoạch không ghi hạn nộp.' : `Hạn nộp: ${toViDate(deadline)}.`),
    headers: { serial: 'STT', unit: 'Đơn vị', whole: 'Hồ sơ', receivedOn: 'Ngày nhận' },
    forms: {
      'tally': 'Biểu tổng hợp', 'person-list': 'Danh sách cá nhân', 'collective-list': 'Danh sách tập thể',
      'initiative-list': 'Danh sách sáng kiến', 'registration': 'Đăng ký thi đua',
    },
    states: { 'on-time': 'Đúng hạn', 'late': 'Quá hạn', 'missing': 'Thiếu', 'unknown': 'Chưa rõ', 'not-asked': '–' },
    daysLate: (state, days) => (state === 'missing' ? `Thiếu, đã quá hạn ${toViNumber(days)} ngày` : `Quá hạn ${toViNumber(days)} ngày`),
    day: toViDate,
  },
  shares: {
    title: 'CƠ CẤU LÃNH ĐẠO VÀ NGƯỜI TRỰC TIẾP LAO ĐỘNG',
    definition: 'Theo cột chức vụ của danh sách. Lãnh đạo: từ phó trưởng phòng, phó hiệu trưởng và tương đương trở lên. Chưa rõ: không ghi chức vụ, '
      + 'chức vụ không cho biết (tổ trưởng, chủ tịch công đoàn…), hoặc đơn vị chỉ nộp số liệu. Tỷ lệ tính trên số đã rõ.',
    headers: {
      serial: 'STT', award: 'Danh hiệu, hình thức', total: 'Số cá nhân đề nghị', leaders: 'Lãnh đạo', direct: 'Trực tiếp', unknown: 'Chưa rõ',
      directShare: 'Tỷ lệ trực tiếp',
    },
  },
  charts: {
    heading: 'BIỂU ĐỒ',
    proposals: 'Đăng ký, chỉ tiêu và đề nghị',
    shares: 'Lãnh đạo và người trực tiếp lao động',
    withoutQuota: (labels) => `Có đơn vị đề nghị mà kế hoạch không giao chỉ tiêu: ${toViList(labels, 'danh hiệu')}; cột “Chỉ tiêu” không gồm các đơn vị này.`,
    toDossier: 'Xem tình hình nộp hồ sơ',
    toCharts: 'Xem biểu đồ',
  },
};
