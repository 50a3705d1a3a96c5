import type { NameHint } from '#core/compare/name-hints';
import type { PastRefusal } from '#core/domain/past-rounds';
import { toViNumber } from './vi-number';

/** Why a workbook of a past round was not used, and what to do. */
export function viPastRefusal(refusal: PastRefusal, period: string | null, current: string | null): string {
  switch (refusal) {
    case 'no-period':
      return 'Không thấy năm học hay năm công tác trong tệp nên không dùng làm sổ năm trước. Hãy ghi năm ở tiêu đề rồi chọn lại.';
    case 'not-earlier':
      return `Tệp của kỳ ${period ?? ''}, không trước kỳ đang xét${current === null ? '' : ` (${current})`}, nên không dùng làm sổ năm trước.`;
    case 'no-award':
      return 'Không thấy danh sách hay biểu số liệu khen thưởng trong tệp nên không dùng làm sổ năm trước.';
  }
}

const EVIDENCE: Readonly<Record<NameHint['evidence'], string>> = { birth: 'cùng ngày sinh', position: 'cùng chức vụ' };

/** A new name that a past list spells almost so. */
export function viNameHint({ name, pastName, pastPeriod, evidence }: NameHint): string {
  return `${name} không có trong danh sách các năm trước của đơn vị, nhưng có ${pastName} (kỳ ${pastPeriod}, ${EVIDENCE[evidence]}). `
    + 'Hãy xem có phải một người và tên nào viết đúng.';
}

/** What is said of past rounds beside the findings. */
export const PAST = {
  used: (count: number, periods: readonly string[]) =>
    `Sổ các năm trước: ${toViNumber(count)} tệp (kỳ ${periods.join(', ')}).`,
  unused: (path: string, message: string) => `Không dùng sổ năm trước ${path}: ${message}`,
  hints: 'Tên mới gần giống tên cũ (chưa phải lỗi)',
  pane: {
    none: 'Chưa có sổ các năm trước: không xét được các năm liên tục và sáng kiến dùng lại.',
    label: 'Sổ các năm trước',
    names: (shown: readonly string[], count: number) =>
      `${shown.join(', ')}${count > shown.length ? ` và ${toViNumber(count - shown.length)} tệp khác` : ''}`,
    choose: 'Chọn sổ các năm trước…',
    add: 'Thêm…',
    remove: 'Bỏ sổ năm trước',
  },
} as const;
