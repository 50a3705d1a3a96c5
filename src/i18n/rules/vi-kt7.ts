import type { RuleTextTable } from '../rule-text';
import { toViNumber } from '../vi-number';

/** What stands in the blamed cell, or how many cells and where the last one is; what stands in them is never shown. */
function inCells({ cells, last }: { readonly cells: number; readonly last: string }, what: string): string {
  return cells === 1 ? `Có ${what}.` : `${toViNumber(cells)} ô, đến ô ${last}, có ${what}.`;
}

/** Texts of the rules on what goes out. */
export const VI_KT7 = {
  'personal-data-exposed': {
    title: 'Lộ dữ liệu cá nhân trong bản gửi đi',
    why: 'Người nhận, và mọi nơi tệp được chuyển tiếp, đều thấy những dữ liệu này.',
    fix: 'Xóa trong bản gửi đi, giữ nguyên tệp gốc: bỏ cột số CCCD, chỉ để năm sinh nếu không bắt buộc ghi ngày, xóa nhận xét, '
      + 'hàng, cột, trang ẩn; trong Excel chọn Tệp > Thông tin > Kiểm tra tài liệu để xóa tên người tạo.',
    messages: {
      citizenNumbers: (data) => inCells(data, 'số căn cước hoặc chứng minh nhân dân'),
      birthDates: (data) => inCells(data, 'đủ ngày, tháng, năm sinh'),
      comments: (data) => inCells(data, 'nhận xét (ghi chú của ô)'),
      hiddenSheet: ({ sheet }) => `Trang "${sheet}" bị ẩn nhưng còn dữ liệu.`,
      hiddenRows: ({ rows, last }) => `${toViNumber(rows)} hàng ẩn, đến hàng ${String(last)}, còn dữ liệu.`,
      hiddenColumns: ({ columns }) => `${toViNumber(columns)} cột ẩn còn dữ liệu.`,
      author: () => 'Thuộc tính của tệp còn ghi tên người tạo hoặc người sửa cuối.',
      unread: () => 'Chưa đọc được hết nhận xét và thuộc tính của tệp này; hãy lưu thành .xlsx rồi kiểm tra lại.',
    },
  },
} satisfies Partial<RuleTextTable>;
