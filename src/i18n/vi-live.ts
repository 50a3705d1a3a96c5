import type { RoundingMode } from '#core/domain/plan';
import { LIVE_STATUS } from './vi-live-status';
import { toViNumber } from './vi-number';

const n = toViNumber;

const ROUNDING: Readonly<Record<RoundingMode, string>> = {
  floor: 'làm tròn xuống', nearest: 'làm tròn đến số gần nhất', ceil: 'làm tròn lên',
};

/** Cells named before the sentence gets too long to listen to. */
const MOST_CELLS = 3;

function quotaLeft(left: number): string {
  if (left === 0) return 'đã hết';
  return left > 0 ? `còn ${n(left)}` : `vượt ${n(-left)}`;
}

/** Errors that were not there before, in one sentence. */
function newErrors(errors: readonly { readonly cell: string | null; readonly message: string }[]): string {
  const [first] = errors;
  if (first === undefined) return '';
  if (errors.length === 1) return `Lỗi mới${first.cell === null ? '' : ` ở ô ${first.cell}`}: ${first.message}`;
  const cells = [...new Set(errors.flatMap(({ cell }) => (cell === null ? [] : [cell])))];
  const named = cells.slice(0, MOST_CELLS).join(', ');
  return `${n(errors.length)} lỗi mới${named === '' ? '' : `, ở ô ${named}${cells.length > MOST_CELLS ? '…' : ''}`}.`;
}

/** Words of Điền over the workbook open in Excel. */
export const LIVE = {
  ...LIVE_STATUS,
  label: 'Kiểm tra sổ đang mở',
  opening: 'Đang mở sổ…',
  reading: (sheet: string, rows: number, total: number) =>
    `Đang đọc “${sheet}”${total > 0 ? `: ${n(Math.min(rows, total))}/${n(total)} dòng` : '…'}`,
  readingLabel: 'Tiến độ đọc trang tính',
  retry: 'Thử lại',
  start: 'Kiểm tra sổ này',

  recognised: 'Nhận ra:',
  form: 'Loại biểu:',
  asChosen: 'chọn bằng tay',
  notAForm: 'Trang này không phải biểu thi đua nên chưa kiểm tra.',
  ownSheet: 'Trang này do Sổ Thi đua lập nên không kiểm tra.',
  waiting: 'Trang này đang chờ được đọc.',
  wrong: 'Không đúng?',
  choose: 'Chọn loại biểu',
  formLabel: 'Loại biểu của trang này',
  automatic: 'Tự nhận ra',
  remembered: 'Lựa chọn được nhớ trong sổ này.',

  quotaLabel: 'Tỷ lệ Chiến sĩ thi đua cơ sở',
  quota: (count: number, cap: number) => `CSTĐCS ${n(count)}/${n(cap)}`,
  quotaLeft,
  quotaFormula: (percent: number, base: number, rounding: RoundingMode, cap: number) =>
    `Trần: ${n(percent)} % của ${n(base)} lao động tiên tiến là ${n(Number((percent * base / 100).toFixed(4)))}, ${ROUNDING[rounding]} được ${n(cap)}.`,
  quotaScope: { unit: 'Tính từng đơn vị', pooled: 'Tính chung cả sổ' },
  quotaBinding: 'áp dụng',
  quotaOther: 'để so sánh',
  quotaBasis: (basis: string) => `Căn cứ: ${basis}`,
  unverified: 'chưa kiểm chứng',
  moreUnits: (count: number) => `… và ${n(count)} dòng khác`,

  none: 'Không thấy vấn đề nào trên trang này.',
  noneOpen: 'Mọi vấn đề của trang này đã có quyết định.',
  keys: 'Alt+↓, Alt+↑: vấn đề sau, trước · Enter: tới ô · Ctrl+.: cách sửa · Esc: đóng',
  noFix: 'Vấn đề này cần người xem xét; không có cách sửa tự động.',
  unfinished: (row: number, held: number) =>
    `Dòng ${n(row + 1)} chưa xong${held === 0 ? '' : `: ${n(held)} chỗ còn thiếu chưa tính là lỗi`}.`,
  checkAll: 'Kiểm tra tất cả',

  elsewhere: 'Các trang khác',
  elsewhereClean: 'Các trang khác không có vấn đề.',
  goSheet: (sheet: string) => `Tới trang ${sheet}`,
  notRead: 'chưa đọc',

  openFile: 'Kiểm tra một tệp khác…',

  newErrors,
  allClean: 'Không còn lỗi hay cảnh báo nào.',
} as const;
