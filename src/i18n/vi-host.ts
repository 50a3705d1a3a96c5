import type { HostError } from '#app/ports/spreadsheet-host';
import { toViNumber } from './vi-number';

type HostErrorTexts = { readonly [Kind in HostError['kind']]: (error: Extract<HostError, { kind: Kind }>) => string };

/** What each refusal of the open workbook means and what helps; nothing is ever half-written when one is said. */
export const HOST_ERRORS: HostErrorTexts = {
  'sheet-missing': ({ sheet }) => `Không còn trang tính “${sheet}” trong sổ.`,
  'sheet-protected': ({ sheet }) => `Trang tính “${sheet}” đang được bảo vệ. Bỏ bảo vệ (Review › Unprotect Sheet) rồi làm lại; chưa có gì thay đổi.`,
  'workbook-protected': () => 'Sổ đang được bảo vệ cấu trúc nên không thêm hay thay được trang tính. Bỏ bảo vệ (Review › Protect Workbook) rồi làm lại.',
  'cell-editing': () => 'Có ô đang gõ dở. Nhấn Enter hoặc Esc trong bảng tính rồi làm lại.',
  'too-large': ({ cells }) => `Excel không nhận lượng dữ liệu này (${toViNumber(cells)} ô một lần), dù đã chia nhỏ. Chưa có gì thay đổi.`,
  'unsupported': ({ requirement }) => `Bản Excel này chưa có chức năng cần dùng (${requirement}). Cập nhật Excel hoặc dùng bản trình duyệt.`,
  'name-taken': ({ sheet }) => `Sổ đã có trang tính “${sheet}” của anh/chị; trang đó không bị động đến.`,
  'changed-meanwhile': ({ sheet }) => `Trang tính “${sheet}” vừa được sửa ở đúng ô cần đổi nên không ghi đè; chưa có gì thay đổi. Xem lại rồi làm lại.`,
  'cancelled': () => 'Đã dừng theo yêu cầu; chưa có gì thay đổi trong sổ.',
  'unexpected': ({ code, detail }) => `Excel báo lỗi ngoài dự kiến (${code}): ${detail}. Chưa có gì thay đổi.`,
};

/** The sentence for a refusal of the open workbook. */
export function viHostError(error: HostError): string {
  switch (error.kind) {
    case 'sheet-missing': return HOST_ERRORS[error.kind](error);
    case 'sheet-protected': return HOST_ERRORS[error.kind](error);
    case 'workbook-protected': return HOST_ERRORS[error.kind](error);
    case 'cell-editing': return HOST_ERRORS[error.kind](error);
    case 'too-large': return HOST_ERRORS[error.kind](error);
    case 'unsupported': return HOST_ERRORS[error.kind](error);
    case 'name-taken': return HOST_ERRORS[error.kind](error);
    case 'changed-meanwhile': return HOST_ERRORS[error.kind](error);
    case 'cancelled': return HOST_ERRORS[error.kind](error);
    case 'unexpected': return HOST_ERRORS[error.kind](error);
  }
}
