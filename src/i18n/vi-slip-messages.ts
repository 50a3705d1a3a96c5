import type { RemindedUnit, ReturnedFile } from '#app/use-cases/slip-contract';
import { toViNumber as n } from './vi-number';

function returned({ path, unit, errors, warnings, isUnreadable, markedCells, slip }: ReturnedFile): string {
  const found = isUnreadable ? 'không đọc được' : `${n(errors)} lỗi, ${n(warnings)} cảnh báo`;
  const how = markedCells === null ? 'phiếu riêng' : `${n(markedCells)} ô có ghi chú`;
  return `  ${path}${unit === null ? '' : ` (${unit.name})`}: ${found}; ${how} → ${slip.name}`;
}

function reminded({ kind, code, name, days }: RemindedUnit): string {
  const what = kind === 'missing' ? 'chưa nộp' : 'nộp muộn';
  const late = days !== null && days > 0 ? `${kind === 'missing' ? ', quá hạn' : ''} ${n(days)} ngày` : '';
  return `  ${code === null ? '' : `${code} `}${name}: ${what}${late}`;
}

/** Vietnamese of the command `slips`. */
export const SLIPS = {
  returnedTitle: (count: number): string => (count === 0 ? 'Không có tệp nào phải trả lại.' : `Trả lại ${n(count)} tệp:`),
  returned,
  remindedTitle: (count: number): string => `Nhắc ${n(count)} đơn vị:`,
  reminded,
  written: (count: number, out: string): string => `Đã ghi ${n(count)} tệp vào ${out}.`,
  nothingWritten: 'Không có gì để ghi.',
  insideInput: (out: string, input: string): string =>
    `Không ghi vào ${out}: nằm trong thư mục đầu vào ${input}, lần sau các phiếu sẽ bị đọc như tệp của đơn vị. Hãy chọn thư mục khác.`,
  badSeverity: (text: string): string => `Không có mức "${text}"; dùng được error (chỉ lỗi) và warning (lỗi và cảnh báo).`,
} as const;
