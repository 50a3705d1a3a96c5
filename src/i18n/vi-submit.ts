import type { CertificateBody } from '#core/submission/certificate';
import type { StepGap, StepId, StepState } from '#core/submission/checklist';
import type { SourceChange, SourceUse } from '#core/submission/source-changes';
import { toViDate as viDate } from './rules/vi-date';
import { toViNumber as n } from './vi-number';
import { SUBMISSION } from './vi-submission';

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
    reportText: (count: number) => `${n(count)} số trong báo cáo khác sổ tổng hợp; sửa rồi đối chiếu lại ở "Báo cáo chữ".`,
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
    ofRule: (code: string) => `– cho mọi cảnh báo ${code}`,
    takeBack: 'Rút lại lý do',
    printed: 'Lý do và tên người chịu trách nhiệm được in trong hồ sơ.',
  },
} as const;

const forPeriod = (name: string, period: string | null, ending: string): string => `${name}${period === null ? '' : ` ${period}`}${ending}`;

/** Words of the file that keeps the reasons. */
export const TICK_FILE = {
  save: 'Lưu các lý do',
  open: 'Mở tệp lý do…',
  name: (period: string | null) => forPeriod('Lý do vẫn nộp', period, '.json'),
  saved: (name: string, count: number) => `Đã lập "${name}" (${n(count)} lý do); dùng được với "submit --ticks".`,
  opened: (path: string, count: number) => `Đã lấy ${n(count)} lý do từ "${path}".`,
  unused: (count: number) => `${n(count)} lý do không ứng với cảnh báo nào:`,
} as const;

/** Words of the check of a package that somebody sent. */
export const VERIFY = {
  title: 'Kiểm tra lại một gói',
  lead: 'Mở gói nhận được hoặc đã lập: từng tệp được so với giấy chứng nhận, số liệu được tính lại từ bản gửi đi. Không cần tổng hợp trước.',
  drop: 'Thả gói (.zip hoặc thư mục) vào đây',
  dropNow: 'Thả để kiểm tra gói',
  choose: 'Chọn gói (.zip)…',
  chooseFolder: 'Chọn thư mục gói…',
  sources: 'So thêm với tệp gốc…',
  sourceFolder: 'Thư mục tệp gốc…',
  withSources: (count: number) => `So với ${n(count)} tệp gốc đã chọn.`,
  withoutSources: 'Không chọn tệp gốc thì chỉ kiểm tra trong gói.',
  dropSources: 'Bỏ tệp gốc',
  recomputed: (files: number, units: number, period: string | null) =>
    `Đã tính lại từ ${n(files)} tệp của ${n(units)} đơn vị${period === null ? '' : `, kỳ ${period}`}.`,
  differences: 'Chỗ khác',
  figures: 'Số liệu đã ghi trong giấy chứng nhận',
} as const;

const USES: Readonly<Record<SourceUse, string>> = {
  files: 'tệp của đơn vị', plan: 'sổ kế hoạch', planParts: 'tệp của kế hoạch', pack: 'bộ quy tắc tỉnh', decisions: 'các quyết định', mapping: 'cấu hình nhập',
  report: 'báo cáo chữ', history: 'sổ năm trước', decided: 'danh sách đã có quyết định',
};

const CHANGES: Readonly<Record<SourceChange['kind'], string>> = {
  changed: 'nội dung đã đổi',
  unreadable: 'đã đổi hoặc không còn ở chỗ cũ, trình duyệt không đọc lại được; hãy chọn lại tệp này rồi tổng hợp lại',
  missing: 'nay không còn trong các tệp đã chọn',
  added: 'lúc đóng gói chưa có',
};

/** Words of what changed since a package was made. */
export const PACKED = {
  made: (name: string, iso: string) => `Gói "${name}" đã lập ngày ${viDate(iso)}.`,
  look: 'Kiểm tra tệp có đổi không',
  same: (count: number) => `Đã đọc lại ${n(count)} tệp: gói vẫn khớp.`,
  differs: 'Gói đã lập không còn khớp với:',
  file: ({ use, kind, path }: SourceChange) => `${path}${use === 'files' ? '' : ` (${USES[use]})`}: ${CHANGES[kind]}`,
  settings: {
    'ticks': 'các lý do vẫn nộp: đã khác', 'births': 'cách ghi ngày sinh: đã khác', 'profile': 'hồ sơ luật: đã khác', 'as-of': 'ngày xét nộp muộn: đã khác',
    'plan': 'sổ kế hoạch: đã chọn lại', 'pack': 'bộ quy tắc tỉnh: đã chọn lại', 'history': 'sổ năm trước: đã chọn lại',
    'decided': 'danh sách đã có quyết định: đã chọn lại', 'mapping': 'cấu hình nhập: đã khác', 'report': 'báo cáo chữ: đã khác, hoặc chưa đối chiếu lại',
  },
  way: 'Tổng hợp lại rồi đóng gói lại trước khi gửi; nếu đã gửi, hãy báo nơi nhận.',
  saveState: (iso: string) => `Lưu tệp trạng thái, ghi là đã gửi ngày ${viDate(iso)}`,
} as const;

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
    report: (report: CertificateBody['inputs']['report']) => `Báo cáo chữ: ${SUBMISSION.report(report)}`,
    imported: (taken: number, dropped: number) => `Biểu nhập trong gói: ${n(taken)} dòng nhập được, ${n(dropped)} dòng hệ thống nhận sẽ bỏ (kê trong thong-tin.txt).`,
    refused: 'Chưa đóng gói được:',
  },
  province: {
    title: 'Biểu gửi tỉnh',
    lead: 'Biểu theo đơn vị có dòng Cộng, Tổng cộng; ô nào dữ liệu không cho biết thì để "…".',
    start: 'Lập biểu và lưu',
    mapping: 'Chọn cấu hình nhập (.json)…',
    withMapping: (path: string) => `Kèm biểu nhập theo "${path}", cả trong gói.`,
    dropMapping: 'Bỏ cấu hình',
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
    goesAlong: (path: string) => `"${path}" được ghi vào giấy chứng nhận khi đóng gói.`,
    leaveOut: 'Bỏ báo cáo này',
  },
} as const;
