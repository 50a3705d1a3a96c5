import type { FixLeftReason, FixRefusal } from '#app/use-cases/fix-contract';
import { viFailureText } from './vi-failures';

const LEFT: Readonly<Record<FixLeftReason, string>> = {
  'needs-choice': 'Cần người xem xét và quyết định cách sửa.',
  'changes-meaning': 'Cách sửa làm thay đổi nội dung của ô nên không sửa tự động.',
  'contradiction': 'Có hai cách sửa trái nhau cho cùng một ô; hãy tự chọn nội dung đúng.',
  'no-such-sheet': 'Không tìm thấy trang tính trong tệp.',
  'computed': 'Ô có công thức; hãy sửa công thức hoặc các ô mà công thức lấy số.',
  'merged': 'Ô nằm trong vùng gộp, không phải ô đầu của vùng; hãy bỏ gộp ô rồi sửa.',
  'locked': 'Trang tính đang được bảo vệ và ô bị khóa; hãy bỏ bảo vệ trang tính (Xem lại › Bỏ bảo vệ trang tính) rồi sửa.',
  'table-header': 'Ô là tiêu đề cột của một bảng Excel (Table); hãy sửa ô này trong Excel.',
  'rich-text': 'Trong ô có những phần chữ định dạng khác nhau; sửa tự động sẽ làm mất định dạng, hãy sửa ô này trong Excel.',
  'unwritable': 'Cấu trúc của trang tính không theo thứ tự nên không sửa tự động được; hãy mở bằng Excel, lưu lại rồi sửa.',
  'encoding': 'Trang tính không dùng bảng mã UTF-8; hãy mở bằng Excel, lưu lại dạng .xlsx rồi sửa.',
  'file-refused': 'Tệp này không sửa tự động được.',
  'unsettled': 'Đã sửa nhiều lần mà vẫn còn chỗ phải sửa; hãy kiểm tra lại bằng tay.',
};

/** Why the fix of a finding was not made; one sentence. */
export function viLeftText(reason: FixLeftReason): string {
  return LEFT[reason];
}

const FORMATS: Readonly<Record<string, string>> = {
  xls: 'Tệp Excel đời cũ (.xls)', ods: 'Tệp OpenDocument (.ods)', xlsb: 'Sổ làm việc nhị phân (.xlsb)',
};

/** Why a file was left as it is and what to do; whole sentences. */
export function viFixRefusalText(refusal: FixRefusal): string {
  switch (refusal.kind) {
    case 'unsupported-format':
      return `${FORMATS[refusal.detail] ?? 'Tệp dạng này'} chưa sửa tự động được. Hãy mở bằng Excel, lưu thành .xlsx rồi sửa.`;
    case 'signed':
      return 'Tệp có chữ ký số; mọi thay đổi đều làm chữ ký mất hiệu lực. Hãy đề nghị đơn vị sửa và ký lại.';
    case 'unreadable':
      return viFailureText(refusal.failure);
    case 'changed-meanwhile':
      return 'Tệp vừa được lưu lại trong lúc kiểm tra nên chưa sửa. Hãy kiểm tra lại rồi sửa.';
  }
}

/** Said of a copy in which numbers changed and formulas are. */
export const STALE_RESULTS_TEXT =
  'Đã sửa số trong tệp có công thức: kết quả công thức lưu sẵn vẫn là kết quả trước khi sửa. Hãy mở bản sửa bằng Excel, '
  + 'nhấn Ctrl+Alt+F9 để tính lại, lưu rồi kiểm tra lại.';
