import type { Subject } from '#core/domain/award';
import type { ProfileChoice } from '#core/law/resolve-profile';
import type { Severity } from '#core/rules/define-rule';
import { toViNumber } from './vi-number';

/** State of a file or unit as one row of the list of units. */
export type RowStatus =
  | 'waiting' | 'reading' | 'read'
  | 'taken' | 'taken-with-warnings' | 'refused' | 'unreadable' | 'not-counted' | 'missing';

export type TabName = 'fill' | 'consolidate' | 'submit';

const n = toViNumber;

export const SUBJECT_LABELS: Readonly<Record<Subject, string>> = {
  individual: 'cá nhân', collective: 'tập thể', household: 'hộ gia đình',
};

export const SEVERITY_LABELS: Readonly<Record<Severity, string>> = {
  error: 'lỗi', warning: 'cảnh báo', info: 'gợi ý',
};

export const STATUS_LABELS: Readonly<Record<RowStatus, string>> = {
  'waiting': 'chờ đọc',
  'reading': 'đang đọc',
  'read': 'đã đọc',
  'taken': 'đã nhận',
  'taken-with-warnings': 'nhận, có cảnh báo',
  'refused': 'từ chối',
  'unreadable': 'không đọc được',
  'not-counted': 'không tính',
  'missing': 'chưa nộp',
};

/** What people should know about the law that was applied; `null` when there is nothing to say. */
function lawNote(choice: ProfileChoice): string | null {
  switch (choice.kind) {
    case 'chosen':
      return choice.source === 'derived-date'
        ? `Luật ${choice.profile.id} được chọn theo kỳ ${choice.period.text}. Nếu xét vào ngày khác, chọn lại ở "Luật áp dụng".`
        : null;
    case 'unknown-id': return `Không có hồ sơ luật "${choice.id}"; các quy định của luật chưa được kiểm tra.`;
    case 'locked': return `${choice.locked.reason} Các quy định của luật chưa được kiểm tra.`;
    case 'no-date': return 'Không rõ ngày xét và kỳ, nên các quy định của luật chưa được kiểm tra. Hãy chọn ở "Luật áp dụng".';
    case 'too-early': return `Ngày xét ${choice.date} trước mọi hồ sơ luật; các quy định của luật chưa được kiểm tra.`;
    case 'ambiguous-period':
      return `Kỳ ${choice.period.text} có thể xét theo luật ${choice.profiles.map(({ id }) => id).join(' hoặc ')}; `
        + 'các quy định của luật chưa được kiểm tra. Hãy chọn ở "Luật áp dụng".';
  }
}

/** Words of the pane. */
export const UI = {
  product: 'Sổ Thi đua',
  /** MIME type of a workbook. */
  workbookType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  tabs: { fill: 'Điền', consolidate: 'Tổng hợp', submit: 'Nộp' } satisfies Record<TabName, string>,
  tabList: 'Các phần của Sổ Thi đua',
  opening: 'Đang mở…',
  footer: 'Mọi tệp được đọc ngay trên máy này, không gửi đi đâu.',
  guideAgain: 'Xem lại hướng dẫn',
  noProblem: 'không có vấn đề',
  pillLabel: 'Kết quả kiểm tra',
  counted: (count: number, severity: Severity) => `${n(count)} ${SEVERITY_LABELS[severity]}`,

  run: {
    checking: 'Đang đối chiếu giữa các đơn vị…',
    writing: 'Đang lập sổ tổng hợp…',
    reading: (done: number, total: number) => `Đang đọc ${n(done)}/${n(total)} tệp`,
    progressLabel: 'Tiến độ đọc tệp',
    stop: 'Dừng',
    cancelled: 'Đã dừng. Chưa ghi gì; các tệp đã chọn vẫn còn.',
    noFiles: 'Chưa có tệp nào để đọc.',
    unknownProfile: (profile: string) => `Không có hồ sơ luật "${profile}".`,
    lockedProfile: (profile: string, reason: string) => `Chưa dùng được hồ sơ luật ${profile}. ${reason}`,
    wrongProfiles: (profile: string) => `Không áp dụng được "${profile}" làm hồ sơ luật ở đây.`,
    planUnreadable: (path: string) => `Không đọc được sổ kế hoạch "${path}".`,
    planInvalid: (path: string) => `Sổ kế hoạch "${path}" có chỗ phải sửa trước:`,
    planProblems: (path: string) => `Sổ kế hoạch "${path}" có chỗ không dùng được, phần còn lại vẫn được dùng:`,
    more: (count: number) => `… và ${n(count)} chỗ khác`,
    failed: 'Chương trình gặp lỗi của chính nó, chưa có kết quả nào được ghi. Hãy thử lại; nếu vẫn lỗi, gửi dòng sau cho người hỗ trợ:',
    lawNote,
    ruleFailures: (count: number) =>
      `${n(count)} phép kiểm tra không chạy được trên tệp này; kết quả của các phép kiểm tra khác vẫn đúng. Hãy báo cho người hỗ trợ:`,
  },

  consolidate: {
    heading: 'Tổng hợp các đơn vị',
    lead: 'Chọn tệp của các đơn vị; số liệu được cộng, kiểm và chỉ rõ lấy từ ô nào.',
    drop: 'Kéo thả tệp hoặc thư mục vào đây',
    dropActive: 'Thả để thêm vào danh sách',
    chooseFiles: 'Chọn tệp…',
    chooseFolder: 'Chọn thư mục…',
    choosePlan: 'Chọn kế hoạch…',
    changePlan: 'Đổi kế hoạch…',
    addPlan: 'Thêm tệp kế hoạch…',
    planTemplate: 'Tải mẫu kế hoạch',
    planName: 'Mẫu kế hoạch.xlsx',
    noPlan: 'Chưa có sổ kế hoạch: không biết đơn vị nào chưa nộp.',
    plan: 'Kế hoạch',
    removePlan: 'Bỏ kế hoạch',
    looksLikePlan: (path: string) => `"${path}" trông như sổ kế hoạch.`,
    useAsPlan: 'Dùng làm kế hoạch',
    asOf: 'Xét hạn nộp đến ngày',
    profile: 'Luật áp dụng',
    profileAuto: 'Tự chọn theo kỳ',
    startWith: (files: number) => `Tổng hợp ${n(files)} tệp`,
    again: 'Tổng hợp lại',
    clear: 'Bỏ hết',
    demo: 'Thử với huyện mẫu',
    demoLead: 'Chưa có tệp? Dùng huyện mẫu, mọi người trong đó đều là tên bịa.',
    demoFailed: 'Không mở được huyện mẫu.',
    selected: (count: number) => `${n(count)} tệp`,
    skipped: (count: number) => `Bỏ qua ${n(count)} tệp không phải bảng tính trong thư mục.`,
    units: 'Các đơn vị',
    all: 'Tất cả',
    filterLabel: 'Lọc theo trạng thái',
    statusCount: (status: RowStatus, count: number) => `${STATUS_LABELS[status]} ${n(count)}`,
    daysLate: (days: number | null) =>
      days === null ? 'chưa nộp' : days > 0 ? `chưa nộp, quá hạn ${n(days)} ngày` : 'chưa nộp, còn hạn',
    openInFill: 'Xem trong tệp',
    showMore: (count: number) => `Hiện thêm ${n(count)}`,
    noRows: 'Không có đơn vị nào ở trạng thái này.',
    totals: 'Tổng số',
    totalsEmpty: 'Chưa cộng được danh hiệu nào từ các tệp đã chọn.',
    unknownCount: (unit: string) => `${unit}: số ghi trong tệp không đọc được nên chưa cộng vào đây.`,
    provisional: (taken: number, expected: number | null) =>
      expected === null ? 'tạm tính' : `tạm tính ${n(taken)}/${n(expected)} đơn vị`,
    complete: (taken: number) => `đủ ${n(taken)} đơn vị`,
    source: { tally: 'theo bảng số lượng', list: 'theo danh sách' },
    moreCells: (count: number) => `và ${n(count)} ô khác`,
    balance: 'Cân đối',
    balanceLine: (units: number, adjustments: number, total: number) =>
      adjustments === 0
        ? `Tổng các đơn vị ${n(units)} = ${n(total)}`
        : `Tổng các đơn vị ${n(units)} ${adjustments < 0 ? '−' : '+'} điều chỉnh ${n(Math.abs(adjustments))} = ${n(total)}`,
    balanceOk: 'kiểm bằng hai cách: khớp',
    balanceBad: (recount: number) => `cộng lại từ từng ô được ${n(recount)}: không khớp`,
    allBalanced: (count: number) => `Cả ${n(count)} dòng được cộng hai cách, đều khớp.`,
    notBalanced: (bad: number, count: number) => `${n(bad)}/${n(count)} dòng cộng hai cách không khớp.`,
    quota: 'Tỷ lệ Chiến sĩ thi đua cơ sở',
    quotaLine: (count: number, cap: number, base: number) =>
      `${n(count)}/${n(cap)} suất, tính trên ${n(base)} lao động tiên tiến`,
    quotaLeft: (left: number) => (left >= 0 ? `còn ${n(left)}` : `vượt ${n(-left)}`),
    quotaNone: (count: number) => `${n(count)} người; luật và kế hoạch không đặt trần.`,
    quotaOver: (over: number, units: number) => `${n(over)}/${n(units)} đơn vị vượt trần`,
    quotaWithin: (units: number) => `Cả ${n(units)} đơn vị trong trần`,
    findings: 'Vấn đề cần xem',
    saveWorkbook: 'Lưu sổ tổng hợp',
    saveJson: 'Lưu báo cáo JSON',
    workbookName: (period: string | null) => `Tổng hợp thi đua${period === null ? '' : ` ${period}`}.xlsx`,
    jsonName: (period: string | null) => `Tổng hợp thi đua${period === null ? '' : ` ${period}`}.json`,
    saving: 'Đang lập…',
    saved: (name: string) => `Đã lập "${name}".`,
  },

  fill: {
    heading: 'Kiểm tra một bảng',
    lead: 'Mở một tệp để xem các biểu được nhận ra và chỗ cần sửa, ngay tại ô.',
    drop: 'Kéo thả một tệp vào đây',
    open: 'Mở tệp…',
    openAnother: 'Mở tệp khác…',
    reading: (path: string) => `Đang đọc "${path}"…`,
    forms: 'Nhận ra',
    formRows: (rows: number) => `${n(rows)} dòng`,
    sure: (percent: number) => `chắc ${n(percent)} %`,
    hiddenSheet: 'trang tính ẩn',
    otherForm: 'không phải biểu thi đua',
    findings: 'Vấn đề cần xem',
    noFindings: 'Không thấy vấn đề nào trong tệp này.',
    refused: 'Không đọc được tệp này',
  },

  grid: {
    label: (sheet: string) => `Trang tính ${sheet}, chỉ xem`,
    empty: 'Trang tính này trống.',
    hiddenRow: 'dòng ẩn',
    hiddenColumn: 'cột ẩn',
    cell: 'Ô',
    formula: 'Công thức',
    noCell: 'Chọn một ô để xem công thức.',
  },

  findings: {
    why: 'Vì sao',
    basis: 'Căn cứ',
    fix: 'Cách sửa',
    /** Another place of a finding; file and sheet are named where they differ. */
    related: (path: string | null, sheet: string | null, cell: string) =>
      `liên quan: ${[path, sheet, cell].filter((part) => part !== null).join(' › ')}`,
    go: (cell: string) => `Tới ô ${cell}`,
    goSheet: 'Tới trang tính',
    open: 'Mở tệp',
    wholeRun: 'cả kỳ',
    times: (count: number) => `${n(count)} chỗ`,
    showMore: (count: number) => `Xem thêm ${n(count)} chỗ`,
    showBefore: (count: number) => `Xem ${n(count)} chỗ trước đó`,
    gone: 'không còn',
    none: 'Không còn vấn đề nào.',
    noneLead: (files: number) => `Đã kiểm tra ${n(files)} tệp.`,
    list: 'Danh sách vấn đề',
  },

  broken: {
    heading: 'Phần này gặp lỗi',
    lead: 'Tệp của bạn không bị thay đổi. Thử lại, hoặc tải lại khung để tiếp tục.',
    retry: 'Thử lại',
    reload: 'Tải lại khung',
    copy: 'Chép báo cáo lỗi',
    copied: 'Đã chép. Báo cáo không có tên người, số liệu hay tên tệp.',
    notCopied: 'Chưa chép được. Hãy chọn và chép các dòng dưới đây; không có tên người, số liệu hay tên tệp.',
    report: 'Báo cáo lỗi',
  },
} as const;
