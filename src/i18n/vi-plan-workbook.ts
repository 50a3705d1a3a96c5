import type { PlanWorkbookWords } from '#core/report/plan-workbook-sheets';

/** Words of values in a plan workbook that is written. */
export const viPlanWorkbook: PlanWorkbookWords = {
  fields: { registered: 'đăng ký', quota: 'chỉ tiêu' },
  periodKinds: { 'school-year': 'năm học', 'work-year': 'năm công tác' },
  levels: { province: 'tỉnh', district: 'huyện', commune: 'xã' },
  roundings: { floor: 'xuống', nearest: 'gần nhất', ceil: 'lên' },
  capScopes: { unit: 'đơn vị', pooled: 'toàn huyện' },
  statuses: { active: 'hoạt động', dissolved: 'đã giải thể' },
  dossier: {
    'tally': 'biểu tổng hợp', 'person-list': 'danh sách cá nhân', 'collective-list': 'danh sách tập thể', 'initiative-list': 'danh sách sáng kiến',
    'registration': 'đăng ký thi đua', 'submission-letter': 'tờ trình', 'minutes': 'biên bản', 'signature': 'chữ ký',
  },
};
