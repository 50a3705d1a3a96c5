import { toViNumber as n } from './vi-number';
import { toViDate as day } from './rules/vi-date';

/** Words of the pane for runs that are compared across days, and for lists of what was decided. */
export const AGAIN = {
  state: {
    label: 'Kết quả lần trước',
    choose: 'So với lần trước…',
    change: 'Đổi tệp…',
    remove: 'Bỏ, không so sánh',
    found: (path: string) => `"${path}" là tệp kết quả lần trước.`,
    use: 'Dùng để so sánh',
    moreFound: (count: number) => `Còn ${n(count)} tệp kết quả lần trước khác trong các tệp đã chọn.`,
    /** After what is wrong with the file. */
    way: 'Hãy chọn tệp khác ở "Kết quả lần trước", hoặc bỏ tệp này để tổng hợp không so sánh.',
  },
  decided: {
    label: 'Danh sách đã quyết định',
    choose: 'Danh sách đã quyết định…',
    add: 'Thêm danh sách…',
    remove: 'Bỏ danh sách',
    names: (shown: readonly string[], count: number) => `${shown.join(', ')}${count > shown.length ? ` và ${n(count - shown.length)} tệp khác` : ''}`,
    unread: (path: string, message: string) => `Không dùng được danh sách đã quyết định ${path}: ${message}`,
    needsPlan: 'Danh sách đã quyết định được đối chiếu theo từng đơn vị của kế hoạch: hãy chọn sổ kế hoạch rồi tổng hợp lại.',
    unplaced: (count: number, award: string) => `${n(count)} ${award} được công nhận chưa rõ của đơn vị nào.`,
  },
  keep: {
    title: 'Giữ lại để lần sau so sánh',
    lead: 'Lần sau chọn tệp này ở "So với lần trước…" để thấy từng đơn vị, từng ô đã đổi. Tệp chỉ có số liệu và vị trí ô, không có tên người.',
    save: 'Lưu để lần sau so sánh',
    sentOn: 'Ngày gửi',
    markSent: 'Đánh dấu là bản đã gửi',
    dayMissing: 'Hãy ghi ngày gửi.',
    name: (period: string | null) => `Trạng thái tổng hợp${period === null ? '' : ` ${period}`}.json`,
    saved: (name: string) => `Đã lập "${name}".`,
    savedSent: (name: string, iso: string) => `Đã lập "${name}", ghi là bản gửi ngày ${day(iso)}.`,
  },
  changes: {
    sinceSent: (iso: string) => `Thay đổi so với bản đã gửi ngày ${day(iso)}`,
    sinceBoth: (iso: string) => `Thay đổi so với lần trước và bản đã gửi ngày ${day(iso)}`,
    units: (count: number) => `${n(count)} đơn vị`,
    more: (shown: number, rest: number) => `Hiện thêm ${n(shown)} (còn ${n(rest)})`,
    moreCells: (count: number) => `và ${n(count)} ô khác`,
    sameCount: 'số không đổi',
    files: { added: 'Thêm tệp', removed: 'Bỏ tệp', changed: 'Đổi nội dung' },
    /** Spoken name of the button that leads to a cell. */
    go: (cell: string, says: string) => `Đến ô ${cell}: ${says}`,
  },
  sent: {
    changed: (iso: string, units: number) =>
      `Đã thay đổi sau khi gửi ngày ${day(iso)}${units === 0 ? '' : `: ${n(units)} đơn vị`}. Cần gửi lại, hoặc báo nơi nhận những chỗ đã đổi.`,
    marked: (iso: string) => `Kết quả này được ghi là bản gửi ngày ${day(iso)}.`,
  },
} as const;
