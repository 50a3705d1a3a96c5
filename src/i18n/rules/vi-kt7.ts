import type { DossierPart } from '#core/domain/plan';
import type { RuleTextTable } from '../rule-text';
import { toViNumber } from '../vi-number';
import { awardName, subjectName } from './award-names';

/** What stands in the blamed cell, or how many cells and where the last one is; what stands in them is never shown. */
function inCells({ cells, last }: { readonly cells: number; readonly last: string }, what: string): string {
  return cells === 1 ? `Có ${what}.` : `${toViNumber(cells)} ô, đến ô ${last}, có ${what}.`;
}

/** "trang Tổng hợp, ô F80 của tong-hop.xlsx"; empty where the total stands in no workbook. */
function shownIn(at: { readonly path: string | null; readonly sheet: string; readonly cell: string } | null): string {
  if (at === null) return '';
  return ` (trang "${at.sheet}", ô ${at.cell} của ${at.path ?? 'sổ tổng hợp'})`;
}

const BLANKS = { number: 'số', date: 'ngày', both: 'số và ngày' } as const;

const DOSSIER_PARTS: Readonly<Record<DossierPart, string>> = {
  'tally': 'biểu tổng hợp', 'person-list': 'danh sách cá nhân', 'collective-list': 'danh sách tập thể',
  'initiative-list': 'danh sách sáng kiến', 'registration': 'bản đăng ký thi đua',
  'submission-letter': 'tờ trình', 'minutes': 'biên bản', 'signature': 'phần ký',
};

/** Texts of the rules on what goes out. */
export const VI_KT7 = {
  'report-figure-mismatch': {
    title: 'Số trong báo cáo khác sổ tổng hợp',
    why: 'Báo cáo và sổ cùng gửi đi; hai nơi ghi hai số thì cấp trên trả lại hoặc công nhận sai.',
    fix: 'Sửa số trong báo cáo theo sổ, hoặc sửa sổ rồi tổng hợp lại nếu báo cáo đúng. Nếu câu nói về việc khác, ghi rõ năm học, '
      + 'loại khen thưởng trong câu để không nhầm.',
    messages: {
      mismatch: ({ line, sentence, stated, award, subject, workbook, at, cells }) =>
        `Dòng ${toViNumber(line)}, "${sentence}": ghi ${toViNumber(stated)} ${subjectName(subject)} ${awardName(award)}, `
        + `sổ có ${toViNumber(workbook)}${shownIn(at)}, cộng từ ${toViNumber(cells)} ô.`,
      provisional: ({ line, sentence, stated, award, subject, workbook, at }) =>
        `Dòng ${toViNumber(line)}, "${sentence}": ghi ${toViNumber(stated)} ${subjectName(subject)} ${awardName(award)}, `
        + `sổ mới có ${toViNumber(workbook)}${shownIn(at)} và còn thiếu đơn vị hoặc số liệu.`,
    },
  },
  'missing-dossier-part': {
    title: 'Thiếu thành phần hồ sơ',
    why: 'Hồ sơ thiếu số, ngày của tờ trình, thiếu biên bản hoặc phần ký sẽ bị trả lại.',
    fix: 'Ghi số, ngày vào dòng kèm theo; bổ sung biên bản, phần ký hoặc biểu còn thiếu rồi nộp lại cả tệp.',
    messages: {
      unfilled: ({ paper, blank }) => `Dòng kèm theo chưa ghi ${BLANKS[blank]} của ${DOSSIER_PARTS[paper]}.`,
      notThere: ({ part }) => `Kế hoạch yêu cầu hồ sơ có ${DOSSIER_PARTS[part]}, trong tệp không thấy.`,
    },
  },
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
