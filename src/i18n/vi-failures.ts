import type { ReadFailure } from '#core/grid/read-failure';
import { toViNumber } from './vi-number';

type NotAWorkbook = Extract<ReadFailure, { kind: 'not-a-workbook' }>['detail'];
type TooLarge = Extract<ReadFailure, { kind: 'too-large' }>['detail'];

const NOT_A_WORKBOOK: Readonly<Record<NotAWorkbook, string>> = {
  text: 'Tệp chỉ chứa văn bản thuần, không phải bảng tính Excel. Hãy mở bằng Excel, lưu lại dạng .xlsx rồi nộp lại.',
  empty: 'Tệp rỗng, không có dữ liệu. Có thể việc chép hoặc gửi tệp bị gián đoạn; hãy chép lại hoặc đề nghị đơn vị gửi lại.',
  pdf: 'Tệp là PDF, không phải bảng tính Excel. Hãy đề nghị đơn vị gửi tệp Excel gốc (.xlsx hoặc .xls).',
  image: 'Tệp là ảnh chụp hoặc bản quét, không phải bảng tính Excel. Hãy đề nghị đơn vị gửi tệp Excel gốc (.xlsx hoặc .xls).',
  word: 'Tệp là văn bản Word, không phải bảng tính Excel. Hãy đề nghị đơn vị gửi bảng trong tệp Excel (.xlsx hoặc .xls).',
  archive: 'Tệp là tệp nén (zip, rar…), không phải bảng tính Excel. Hãy giải nén rồi chọn các tệp Excel bên trong.',
  unknown: 'Tệp không phải bảng tính Excel hoặc không nhận ra được định dạng. Hãy mở bằng Excel, lưu lại dạng .xlsx rồi nộp lại.',
};

const ENCRYPTED = {
  password: 'Tệp có mật khẩu mở. Hãy mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc) rồi lưu và nộp lại.',
  rights: 'Tệp bị giới hạn quyền truy cập nên không đọc được. Hãy đề nghị người gửi bỏ giới hạn quyền '
    + '(Tệp › Thông tin › Bảo vệ sổ làm việc › Hạn chế quyền truy cập) rồi lưu và nộp lại.',
} as const;

const MEGABYTE = 1_048_576;

/** Bytes in MB, one digit behind the comma, never "0 MB". */
function toMegabytes(bytes: number): string {
  const tenths = Math.max(1, Math.round((bytes * 10) / MEGABYTE));
  return `${toViNumber(tenths / 10)} MB`;
}

function toPlain(count: number): string {
  return toViNumber(count);
}

const TOO_LARGE: Readonly<Record<TooLarge, { readonly what: string; readonly toText: (size: number) => string }>> = {
  file: { what: 'Tệp quá lớn', toText: toMegabytes },
  entries: { what: 'Tệp chứa quá nhiều thành phần bên trong', toText: toPlain },
  entry: { what: 'Một thành phần của tệp quá lớn khi giải nén', toText: toMegabytes },
  total: { what: 'Nội dung tệp quá lớn khi giải nén', toText: toMegabytes },
  cells: { what: 'Tệp có quá nhiều ô', toText: toPlain },
  strings: { what: 'Tệp có quá nhiều nội dung chữ', toText: toPlain },
  depth: { what: 'Cấu trúc bên trong tệp lồng quá sâu', toText: toPlain },
  ratio: { what: 'Tệp có tỷ lệ nén bất thường, có thể không an toàn', toText: toPlain },
};

/** What to do when the size itself is suspicious, and otherwise. */
function toAdviceOnSize(detail: TooLarge): string {
  return detail === 'ratio' || detail === 'depth'
    ? 'Hãy đề nghị đơn vị gửi lại tệp; nếu tệp tin cậy, mở bằng Excel, lưu lại dạng .xlsx rồi nộp lại.'
    : 'Hãy bỏ ảnh, trang tính và dòng trống thừa, lưu lại rồi nộp lại, hoặc tách thành nhiều tệp.';
}

const FORMATS: Readonly<Record<string, string>> = {
  xlsb: 'sổ làm việc nhị phân (.xlsb)', wps: 'WPS (.et, .wps)', et: 'WPS (.et)', csv: 'văn bản phân cách (.csv)', numbers: 'Apple Numbers (.numbers)',
};

/** What is wrong with a file that could not be read and what to do; whole sentences in Vietnamese. */
export function viFailureText(failure: ReadFailure): string {
  switch (failure.kind) {
    case 'not-a-workbook': return NOT_A_WORKBOOK[failure.detail];
    case 'encrypted': return ENCRYPTED[failure.detail];
    case 'too-large': {
      const { what, toText } = TOO_LARGE[failure.detail];
      const actual = failure.actual === null ? '' : `${toText(failure.actual)}, `;
      return `${what} (${actual}giới hạn ${toText(failure.limit)}). ${toAdviceOnSize(failure.detail)}`;
    }
    case 'corrupt':
      return `Tệp bị hỏng, không đọc được trọn vẹn. Hãy mở bằng Excel, chọn sửa chữa nếu được hỏi, lưu lại dạng .xlsx rồi nộp lại; `
        + `nếu không mở được, hãy đề nghị đơn vị gửi lại. (Chi tiết kỹ thuật: ${failure.detail})`;
    case 'unsupported':
      return `Chưa đọc được định dạng ${FORMATS[failure.detail] ?? failure.detail}. Hãy mở tệp, chọn Lưu thành (Save As) `
        + 'kiểu “Sổ làm việc Excel (.xlsx)” rồi nộp lại.';
  }
}
