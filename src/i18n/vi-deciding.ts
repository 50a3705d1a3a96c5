import { toViNumber as n } from './vi-number';

/** Words of deciding on findings in the pane (quyết định của người kiểm tra). */
export const DECIDING = {
  decide: 'Bỏ qua có lý do…',
  decideOf: (cell: string) => `Bỏ qua có lý do vấn đề ở ô ${cell}`,
  formLabel: 'Quyết định về vấn đề này',
  reason: 'Lý do',
  reasonHint: 'Ví dụ: hai người khác nhau, đã hỏi nhà trường',
  decidedBy: 'Người quyết định',
  basis: 'Căn cứ (nếu có)',
  expiresOn: 'Hạn đến (nếu có)',
  missing: 'Cần ghi mục này.',
  beforeToday: 'Ngày này đã qua.',
  keep: 'Ghi quyết định',
  cancel: 'Thôi',

  title: (count: number) => (count === 0 ? 'Quyết định' : `Đã quyết định (${n(count)})`),
  allDecided: 'Mọi vấn đề của tệp này đã có quyết định.',
  none: 'Chưa có quyết định nào cho tệp này.',
  lead: 'Vấn đề đã quyết định không tính vào kết quả. Quyết định chỉ ở trong trang này cho tới khi được lưu thành tệp.',
  takeBack: 'Rút lại',
  takeBackOf: (code: string, cell: string | null) => `Rút lại quyết định về ${code}${cell === null ? '' : ` ở ô ${cell}`}`,
  save: 'Lưu tệp quyết định',
  open: 'Mở tệp quyết định…',
  fileName: 'quyet-dinh.json',
  fileType: 'application/json',
  unsaved: 'Có quyết định chưa lưu.',
  opened: (path: string, count: number) => `Đã mở ${path}: ${n(count)} quyết định.`,
  unused: (count: number) => `${n(count)} quyết định khác không gặp trong tệp này.`,
  expired: (count: number) => `${n(count)} quyết định đã hết hạn, vấn đề được tính lại.`,
} as const;

/** Words of the comparison of two law profiles in the pane. */
export const COMPARING = {
  title: 'So hai hồ sơ luật',
  first: 'Hồ sơ thứ nhất',
  second: 'Hồ sơ thứ hai',
  start: 'So',
  running: 'Đang so…',
  same: 'Hãy chọn hai hồ sơ khác nhau.',
  stale: 'Tệp đã đổi sau khi so; hãy so lại.',
} as const;
