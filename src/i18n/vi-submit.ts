import type { StepGap, StepId, StepState } from '#core/submission/checklist';
import { toViNumber as n } from './vi-number';

const STEPS: Readonly<Record<StepId, { readonly title: string; readonly lead: string }>> = {
  'form': { title: 'Biểu mẫu', lead: 'Tệp đọc được, đúng biểu, số và chữ đọc được.' },
  'arithmetic': { title: 'Số học', lead: 'Tổng, cộng nhóm, tỷ lệ và hai cách cộng khớp nhau.' },
  'lists': { title: 'Danh sách và bảng tổng', lead: 'Số người trong danh sách khớp bảng tổng, không trùng người, đủ thông tin.' },
  'ratios': { title: 'Tỷ lệ, tiêu chuẩn', lead: 'Trần CSTĐCS, tiêu chuẩn của từng danh hiệu theo luật đang áp dụng.' },
  'authority': { title: 'Thẩm quyền', lead: 'Cấp quyết định đúng với danh hiệu; đơn vị còn hoạt động.' },
  'plan': { title: 'Kế hoạch, đăng ký', lead: 'So với số đăng ký, chỉ tiêu và danh sách đơn vị.' },
  'deadlines': { title: 'Thời hạn', lead: 'Đơn vị nào chưa nộp, nộp quá hạn.' },
  'report-text': { title: 'Báo cáo chữ', lead: 'Số trong câu văn khớp với sổ tổng hợp.' },
  'personal-data': { title: 'Thông tin cá nhân', lead: 'Bản gửi đi không có số CCCD, ngày sinh đầy đủ, dữ liệu ẩn.' },
  'import': { title: 'Tệp của tỉnh', lead: 'Thử nhập: hệ thống nhận sẽ nhận đủ các dòng.' },
};

const GAPS: Readonly<Record<StepGap, string>> = {
  'off': 'Cơ quan đã tắt một số phép kiểm tra trong bộ quy tắc tỉnh.',
  'plan': 'Chưa có sổ kế hoạch để đối chiếu.',
  'law': 'Chưa rõ hồ sơ luật, nên các quy định của luật chưa được kiểm tra.',
  'outgoing': 'Xét trên bản gửi đi, khi đóng gói.',
  'broken': 'Có phép kiểm tra không chạy được.',
  'unread': 'Có tệp không đọc được, nên chưa biết trong đó có gì.',
  'receipts': 'Sổ kế hoạch chưa ghi ngày nhận của mọi đơn vị, nên có đơn vị chưa biết đúng hạn hay không.',
  'report-text': 'Chưa có báo cáo nào được đối chiếu.',
  'import': 'Chưa thử nhập vào mẫu của tỉnh.',
};

const STATES: Readonly<Record<StepState, string>> = { 'passed': 'đạt', 'open': 'cần xử lý', 'not-run': 'chưa soát', 'unknown': 'chưa rõ' };

/** "3 lỗi, 2 cảnh báo chưa nêu lý do" */
function openCounts(errors: number, warnings: number): string {
  return [
    ...(errors > 0 ? [`${n(errors)} lỗi`] : []), ...(warnings > 0 ? [`${n(warnings)} cảnh báo chưa nêu lý do`] : []),
  ].join(', ');
}

/** Words of the check before sending. */
export const SUBMIT = {
  heading: 'Soát trước khi nộp',
  lead: 'Soát hồ sơ theo thứ tự của luật: lỗi phải sửa, cảnh báo phải nêu lý do.',
  needsRun: 'Cần tổng hợp các đơn vị trước.',
  goConsolidate: 'Sang Tổng hợp',
  checklist: 'Các bước soát',
  progress: (passed: number, all: number) => `đạt ${n(passed)}/${n(all)} bước`,
  steps: STEPS,
  states: STATES,
  gaps: GAPS,
  blocked: (errors: number, warnings: number) => `Chưa nộp được: còn ${openCounts(errors, warnings)}.`,
  ready: 'Không còn lỗi, mọi cảnh báo đã có lý do.',
  notAll: (steps: readonly string[]) => `Chưa soát hoặc chưa rõ: ${steps.join(', ')}.`,
  ticked: (count: number) => `${n(count)} cảnh báo đã nêu lý do`,
  faults: {
    unreadable: (path: string) => `Không đọc được "${path}".`,
    reportText: (count: number) => `${n(count)} số trong báo cáo khác sổ tổng hợp; xem "Báo cáo chữ", sửa rồi đối chiếu lại.`,
    dropped: (count: number) => `${n(count)} dòng hệ thống nhận sẽ bỏ; xem lý do ở "Biểu gửi tỉnh". Không cản việc đóng gói.`,
    balance: (count: number) => `${n(count)} dòng tổng cộng hai cách không khớp; xem "Cân đối" ở Tổng hợp.`,
  },
  choosePlan: 'Chọn sổ kế hoạch ở Tổng hợp',
  chooseLaw: 'Chọn luật ở Tổng hợp',
  goTotals: 'Xem ở Tổng hợp',
  tick: {
    open: 'Vẫn nộp, có lý do…',
    openAll: (count: number) => `Vẫn nộp cả ${n(count)} chỗ, có lý do…`,
    label: 'Lý do vẫn nộp',
    reason: 'Lý do',
    reasonHint: 'Ví dụ: đã hỏi đơn vị, số ghi là đúng',
    by: 'Người chịu trách nhiệm',
    keep: 'Ghi lý do',
    cancel: 'Thôi',
    missing: 'Cần ghi mục này.',
    said: (reason: string, by: string) => `Vẫn nộp: ${reason} (${by})`,
    takeBack: 'Rút lại lý do',
    printed: 'Lý do và tên người chịu trách nhiệm được in trong hồ sơ.',
  },
} as const;

const forPeriod = (name: string, period: string | null, ending: string): string => `${name}${period === null ? '' : ` ${period}`}${ending}`;

/** Words of what is made to send and to give back. */
export const MAKING = {
  running: 'Đang làm…',
  saved: (name: string) => `Đã lập "${name}".`,
  copy: 'Chép',
  copied: 'Đã chép.',
  notCopied: 'Chưa chép được; hãy chọn và chép bằng tay.',
  package: {
    title: 'Đóng gói',
    lead: 'Bản gửi đi của từng tệp (bỏ số CCCD, ngày sinh, ghi chú, phần ẩn), sổ tổng hợp, báo cáo kiểm tra và giấy chứng nhận.',
    blocked: 'Đóng gói được khi không còn lỗi và mọi cảnh báo đã có lý do.',
    births: 'Ngày sinh trong bản gửi đi',
    birthChoices: { year: 'chỉ giữ năm', nothing: 'bỏ hẳn' },
    start: 'Đóng gói và lưu',
    name: (period: string | null) => forPeriod('Hồ sơ thi đua', period, '.zip'),
    made: (files: number, cleaned: number) => `${n(files)} tệp, ${n(cleaned)} tệp có phần đã bỏ; xem thong-tin.txt trong gói.`,
    seal: (seal: string) => `Mã chứng nhận: ${seal}`,
    refused: 'Chưa đóng gói được:',
  },
  province: {
    title: 'Biểu gửi tỉnh',
    lead: 'Biểu theo đơn vị có dòng Cộng, Tổng cộng; ô nào dữ liệu không cho biết thì để "…".',
    start: 'Lập biểu và lưu',
    mapping: 'Chọn cấu hình nhập (.json)…',
    withMapping: (path: string) => `Kèm biểu nhập theo "${path}".`,
    noMapping: 'Chưa có cấu hình nhập: chỉ lập biểu, chưa thử nhập.',
    dropped: 'Dòng hệ thống nhận sẽ bỏ',
    name: (period: string | null) => forPeriod('Biểu gửi tỉnh', period, '.xlsx'),
  },
  slips: {
    title: 'Phiếu trả lại',
    lead: 'Bản sao tệp của đơn vị có lỗi, ghi chú tại ô sai, kèm lời nhắc. Tệp gốc không đổi.',
    start: 'Lập phiếu và lưu',
    name: (period: string | null) => forPeriod('Phiếu trả lại', period, '.zip'),
    none: 'Không có tệp nào phải trả lại, không đơn vị nào phải nhắc.',
    counts: (returned: number, reminded: number) => `Trả lại ${n(returned)} tệp, nhắc ${n(reminded)} đơn vị.`,
    marked: (cells: number | null) => (cells === null ? 'phiếu riêng' : `${n(cells)} ô có ghi chú`),
    reminded: (kind: 'missing' | 'late', days: number | null) =>
      `${kind === 'missing' ? 'chưa nộp' : 'nộp muộn'}${days !== null && days > 0 ? ` ${n(days)} ngày` : ''}`,
  },
  text: {
    title: 'Báo cáo chữ',
    lead: 'Dán báo cáo hoặc mở tệp .docx, .txt: mỗi số trong câu được đối chiếu với số tổng hợp.',
    label: 'Nội dung báo cáo',
    open: 'Mở báo cáo…',
    compare: 'Đối chiếu',
    write: 'Soạn mục Kết quả khen thưởng',
    written: 'Mục Kết quả khen thưởng',
    save: 'Lưu .docx',
    pasted: 'báo cáo dán',
    name: (period: string | null) => forPeriod('Kết quả khen thưởng', period, '.docx'),
    docxType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    differing: 'Khác sổ tổng hợp',
  },
} as const;
