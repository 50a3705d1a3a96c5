import type { ReconcileRefusal } from '#app/use-cases/report-contract';
import type { FigureDoubt, WorkbookTotal } from '#core/domain/report-figure';
import type { ReadFailure } from '#core/grid/read-failure';
import type { ReconciledFigure, ReconcileReport, ReconcileTexts } from '#core/report/reconcile-contract';
import { awardName, subjectName } from './rules/award-names';
import { toViNumber as n } from './vi-number';

const DOUBTS: Readonly<Record<FigureDoubt, string>> = {
  'percent': 'tỷ lệ, không phải số người, số tập thể',
  'occurrences': 'lượt khen, một người có thể tính nhiều lần',
  'other-noun': 'không đếm người hay tập thể được khen',
  'no-noun': 'không rõ đếm gì',
  'unclear-number': 'số viết chưa rõ, có thể đọc hai cách',
  'no-award': 'câu không nêu danh hiệu, hình thức khen thưởng',
  'several-awards': 'không rõ của danh hiệu, hình thức nào',
  'subject': 'danh hiệu này không dành cho đối tượng ấy',
  'target': 'số đăng ký hoặc chỉ tiêu, không phải kết quả',
  'change': 'số tăng, giảm',
  'part': 'chỉ là một phần của số đã nêu, hoặc của một nhóm',
  'special-kind': 'khen chuyên đề, đột xuất hoặc theo đợt; sổ là của khen thường xuyên',
  'unclear-event': 'có thể là khen cho một việc riêng; hãy ghi rõ năm học, năm công tác',
  'other-period': 'kỳ khác kỳ của sổ',
  'unknown-period': 'sổ không cho biết kỳ nên chưa so được',
  'other-decider': 'cấp khác tặng, sổ không có số này',
  'unit': 'số của riêng một đơn vị',
  'elsewhere': 'câu này không nêu rõ kỳ; báo cáo có câu khác nêu rõ hơn',
  'no-total': 'sổ không có số của danh hiệu, hình thức và đối tượng này',
};

export const viReconcileTexts: ReconcileTexts = { doubts: DOUBTS };

function failure(reason: ReadFailure): string {
  switch (reason.kind) {
    case 'encrypted': return 'tệp có mật khẩu hoặc bị khóa quyền';
    case 'too-large': return 'tệp quá lớn';
    case 'corrupt': return 'tệp hỏng';
    case 'unsupported': return reason.detail === 'doc'
      ? 'tệp Word kiểu cũ (.doc); hãy lưu lại thành .docx' : 'không phải văn bản .docx hay .txt (UTF-8)';
    case 'not-a-workbook': return 'không phải văn bản .docx hay .txt';
  }
}

function refusal(reason: Extract<ReconcileRefusal, { readonly kind: 'report-unavailable' | 'report-unreadable' }>): string {
  return `Không đọc được báo cáo ${reason.path}: ${reason.kind === 'report-unavailable' ? reason.detail : failure(reason.failure)}.`;
}

function place(at: WorkbookTotal['shownAt']): string {
  if (at === null) return '';
  return at.path === null ? `, trang "${at.sheet}", ô ${at.cell} của sổ tổng hợp` : `, ${at.path}, trang "${at.sheet}", ô ${at.cell}`;
}

function what({ award, subject }: Pick<ReconciledFigure, 'award' | 'subject'>): string {
  return [...(award === null ? [] : [awardName(award)]), ...(subject === null ? [] : [subjectName(subject)])].join(', ');
}

/** Vietnamese of the command `reconcile`, and of `report-text`. */
export const RECONCILE = {
  title: ({ path, period }: ReconcileReport): string => `ĐỐI CHIẾU BÁO CÁO ${path} VỚI SỔ TỔNG HỢP${period === null ? '' : ` – KỲ ${period}`}`,
  provisional: 'Sổ còn TẠM TÍNH (thiếu đơn vị hoặc số liệu); chỗ khác nhau chỉ là cảnh báo.',
  differing: (count: number): string => `Khác sổ (${n(count)}):`,
  matching: (count: number): string => `Khớp sổ (${n(count)}):`,
  match: (figure: ReconciledFigure): string =>
    `  Dòng ${n(figure.line)}: "${figure.text}" – ${what(figure)}; sổ có ${n(figure.workbook ?? 0)}${place(figure.at)}`,
  notCompared: (count: number): string => `Không đối chiếu (${n(count)}):`,
  skipped: (figure: ReconciledFigure): string => `  Dòng ${n(figure.line)}: "${figure.text}" – ${figure.note ?? ''}`,
  unstatedTitle: (count: number): string => `Có trong sổ, báo cáo không nêu (${n(count)}):`,
  unstated: (total: ReconcileReport['unstated'][number]): string => `  ${what(total)}: ${n(total.count)}${place(total.at)}`,
  noFigures: 'Báo cáo không có số liệu nào.',
  summary: ({ matched, mismatched, notCompared, errors, warnings }: ReconcileReport['summary']): string =>
    `Kết quả: ${n(matched)} số khớp, ${n(mismatched)} số khác (${n(errors)} lỗi, ${n(warnings)} cảnh báo), ${n(notCompared)} số không đối chiếu.`,
  refusal,
  reportMissing: 'Chưa có tệp báo cáo; dùng "-" để dán báo cáo qua đầu vào chuẩn.',
  withMissing: 'Chưa có sổ để đối chiếu: hãy nêu --with.',
  badEnding: (path: string): string => `Không rõ dạng của ${path}; dùng được .docx và .txt.`,
} as const;
