/** Words around the open workbook: they belong to the first script, the others of Điền come later. */
export const LIVE_STATUS = {
  checking: 'Đang kiểm tra…',
  noErrors: 'Không thấy lỗi',
  backToWorkbook: 'Về sổ đang mở',
} as const;
