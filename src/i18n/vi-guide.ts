import type { HostError } from '#app/ports/spreadsheet-host';

/** Why the sample sheet could not be written into the open workbook. */
function notWritten(error: HostError): string {
  switch (error.kind) {
    case 'workbook-protected': return 'Sổ này đang được bảo vệ nên không thêm trang tính được. Hãy thử trong một sổ trống.';
    case 'sheet-protected': return `Trang tính "${error.sheet}" đang được bảo vệ. Hãy thử trong một sổ trống.`;
    case 'name-taken': return `Sổ này đã có trang tính "${error.sheet}" của bạn; bảng mẫu không ghi đè lên. Hãy thử trong một sổ trống.`;
    case 'cell-editing': return 'Excel đang chờ bạn gõ xong một ô. Hãy nhấn Enter trong ô đó rồi bấm lại.';
    default: return `Chưa mở được bảng mẫu (${error.kind}). Sổ của bạn không bị thay đổi.`;
  }
}

/** Words of the first run (hướng dẫn lần đầu). */
export const GUIDE = {
  heading: 'Kiểm tra bảng thi đua ngay khi nhập.',
  promise: 'Không gửi dữ liệu đi đâu.',
  lead: 'Chưa quen? Bảng mẫu có 5 chỗ sai, thử chưa tới một phút.',
  practise: 'Thử với bảng mẫu',
  useOwn: 'Dùng bảng này',
  skip: 'Đóng hướng dẫn',
  opening: 'Đang mở bảng mẫu…',
  notLoaded: 'Không tải được bảng mẫu. Hãy thử lại, hoặc dùng bảng của bạn.',
  notWritten,
  stepsHeading: 'Bảng mẫu có 5 chỗ sai',
  steps: [
    'Bấm một thẻ ở "Vấn đề cần xem" để tới đúng ô.',
    'Ở thẻ "Ký tự lạ trong chữ", bấm Sửa, xem trước rồi Áp dụng.',
    'Bấm Hoàn tác: ô trở lại như cũ.',
  ],
  done: 'Xong',
} as const;
