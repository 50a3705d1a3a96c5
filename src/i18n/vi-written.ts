import type { Figure } from '#core/compare/runs';
import { toViNumber } from './vi-number';

function figure(value: Figure): string {
  return value === 'none' ? 'không có' : value === 'unknown' ? 'chưa đọc được' : toViNumber(value);
}

/** Words for results written into the open workbook, and for what changed since the run before. */
export const WRITTEN = {
  title: 'Trong sổ đang mở',
  write: 'Ghi vào sổ đang mở',
  writeAgain: 'Ghi lại vào sổ đang mở',
  cancel: 'Dừng',
  undo: 'Hoàn tác',
  writing: (sheet: string | null, done: number, total: number): string =>
    sheet === null ? 'Đang chuẩn bị các trang tính…' : `Đang ghi “${sheet}” (${String(done + 1)}/${String(total)})…`,
  undoing: 'Đang hoàn tác…',
  undone: 'Đã hoàn tác: sổ trở lại như trước lần ghi.',
  written: (count: number): string => `Đã ghi ${String(count)} trang tính. Chọn một ô tổng để xem các nguồn của nó.`,
  progress: 'Tiến độ ghi',
  clash: (pairs: readonly (readonly [string, string])[]): string =>
    `Sổ đã có trang tính của anh/chị trùng tên: ${pairs.map(([name]) => `“${name}”`).join(', ')}. Ghi dưới tên khác (${pairs.map(([, other]) => `“${other}”`).join(', ')})?`,
  useOther: 'Ghi dưới tên khác',
  giveUp: 'Thôi',
  sources: (sheet: string, cell: string): string => `Nguồn của ô ${cell}, “${sheet}”`,
  stale: 'Kết quả mới chưa ghi vào sổ: các trang tính trong sổ là của lần trước.',
  sum: (award: string, count: number, units: number, unread: number): string =>
    `${award}: ${toViNumber(count)}, từ ${toViNumber(units)} đơn vị${unread === 0 ? '' : `, chưa kể ${toViNumber(unread)} chỗ chưa đọc được`}`,
  noSources: 'Không đơn vị nào có số ở đây.',
  unknown: 'chưa đọc được',
  adjustment: (reason: string): string => `Điều chỉnh: ${reason}`,
  changes: 'Thay đổi so với lần trước',
  noChanges: 'Không có gì thay đổi.',
  whole: 'Toàn bộ',
  change: (award: string, before: Figure, after: Figure): string => `${award} ${figure(before)}→${figure(after)}`,
  kinds: { changed: '', joined: 'mới có', left: 'không còn' },
  added: (count: number): string => `+${String(count)} tệp`,
  removed: (count: number): string => `−${String(count)} tệp`,
  edited: (count: number): string => `${String(count)} tệp đổi nội dung`,
} as const;
