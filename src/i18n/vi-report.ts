import type { ReportTexts } from '#core/report/report-texts';
import type { AwardCode, Subject } from '#core/domain/award';
import { ruleText } from './finding-text';
import { AWARD_NAMES } from './vi-award-names';
import { viDecision } from './vi-decisions';
import { toViList, toViNumber } from './vi-number';
import { periodWords } from './vi-period';
import { VI_PLAN_COMPARISON } from './vi-plan-comparison';
import { VI_STATUS } from './vi-status';

/** Forms that go to persons as well as to collectives or households: their name does not say whom it is for. */
const SHARED_FORMS: ReadonlySet<AwardCode> = new Set(['GK', 'BK_T', 'BK_TTCP', 'HCLD']);

const SUBJECT_NAMES: Readonly<Record<Subject, string>> = { individual: 'Cá nhân', collective: 'Tập thể', household: 'Hộ gia đình' };

function outOf(taken: number, expected: number | null): string {
  return expected === null ? `${toViNumber(taken)} đơn vị` : `${toViNumber(taken)}/${toViNumber(expected)} đơn vị`;
}

/** "UBND huyện Tuần Giáo" → "Tuần Giáo", the place of the date line. */
function placeOf(office: string | null): string {
  const place = /(?:huyện|thành phố|thị xã|thị trấn|tỉnh|xã|phường|đặc khu|quận)\s+(.+)$/iu.exec(office ?? '')?.[1];
  return place ?? '……………';
}

const FORM_WORDS: ReportTexts['source']['forms'] = {
  tally: 'Biểu tổng hợp', 'person-list': 'Danh sách cá nhân', 'collective-list': 'Danh sách tập thể',
  'initiative-list': 'Danh sách sáng kiến', registration: 'Đăng ký thi đua', 'score-sheet': 'Bảng chấm điểm', plan: 'Kế hoạch', other: 'Khác',
};

/** Vietnamese words of the result workbook and of the plan template. */
export const viReportTexts: ReportTexts = {
  language: 'vi',
  unknown: '…',
  footer: 'Trang &P/&N',
  sheetNames: {
    summary: 'Tổng hợp', list: 'Danh sách', findings: 'Kiểm tra', plan: 'Đối chiếu kế hoạch', trace: 'Truy vết', source: 'Nguồn', status: 'Tình hình',
  },
  awards: AWARD_NAMES,
  subjects: SUBJECT_NAMES,
  awardLabel: ({ award, subject }) =>
    (SHARED_FORMS.has(award) ? `${AWARD_NAMES[award].long} (${SUBJECT_NAMES[subject].toLowerCase()})` : AWARD_NAMES[award].long),
  summary: {
    title: (period) => `BẢNG TỔNG HỢP KẾT QUẢ THI ĐUA, KHEN THƯỞNG${periodWords(period)}`,
    country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    officeBlank: '…………………………',
    unitOfCount: 'Đơn vị tính: người, tập thể',
    headers: { serial: 'STT', unit: 'Đơn vị', headcount: 'Tổng số người', note: 'Ghi chú' },
    natures: { title: 'Danh hiệu thi đua', form: 'Hình thức khen thưởng' },
    total: 'Tổng cộng',
    complete: (taken, expected) => `(Tổng hợp từ ${outOf(taken, expected)})`,
    provisional: ({ taken, expected, unknownCounts, unreadableFiles }) => [
      `TẠM TÍNH: ${outOf(taken, expected)}`,
      ...(unreadableFiles === 0 ? [] : [`${toViNumber(unreadableFiles)} tệp không đọc được`]),
      ...(unknownCounts === 0 ? [] : [`${toViNumber(unknownCounts)} số liệu chưa rõ`]),
    ].join('; '),
    missing: (daysLate) => (daysLate === null || daysLate <= 0 ? 'chưa nộp' : `chưa nộp, quá hạn ${toViNumber(daysLate)} ngày`),
    refused: 'tệp không có số liệu khen thưởng',
    unreadable: 'tệp không đọc được',
    unknownCounts: (labels) => `chưa đọc được: ${toViList(labels, 'danh hiệu')}`,
    adjustment: (reason) => `Điều chỉnh: ${reason}`,
    unknownExplained: 'Ghi chú: Ô ghi “…” là chưa có số liệu hoặc số liệu không đọc được, không phải số 0; dòng tổng cộng chưa gồm các ô này, riêng tổng số người chỉ cộng khi đơn vị nào cũng có số.',
    placeAndDate: (office) => `${placeOf(office)}, ngày …… tháng …… năm ………`,
    signatures: {
      preparer: 'NGƯỜI LẬP BIỂU', preparerNote: '(Ký, họ tên)', head: 'THỦ TRƯỞNG ĐƠN VỊ', headNote: '(Ký, họ tên, đóng dấu)',
    },
  },
  list: {
    title: (period) => `DANH SÁCH CÁ NHÂN, TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG${periodWords(period)}`,
    intro: (people, collectives, households) =>
      `Gồm ${toViNumber(people)} lượt cá nhân, ${toViNumber(collectives)} lượt tập thể`
      + `${households === 0 ? '' : `, ${toViNumber(households)} lượt hộ gia đình`}; một người được đề nghị nhiều danh hiệu có nhiều dòng. `
      + 'Đơn vị chỉ nộp biểu số liệu thì không có tên ở đây.',
    empty: 'Các tệp đã nhận không có danh sách tên.',
    headers: {
      serial: 'STT', unit: 'Đơn vị', name: 'Họ và tên/tập thể', position: 'Chức vụ', award: 'Danh hiệu, hình thức', subject: 'Đối tượng',
      file: 'Tệp', sheet: 'Trang tính', cell: 'Ô',
    },
  },
  findings: {
    title: 'KẾT QUẢ KIỂM TRA',
    counts: (errors, warnings, infos, failures) =>
      `${toViNumber(errors)} lỗi · ${toViNumber(warnings)} cảnh báo · ${toViNumber(infos)} thông tin`
      + (failures === 0 ? '' : ` · ${toViNumber(failures)} mục không kiểm tra được`),
    profile: (profile) => `Hồ sơ luật áp dụng: ${profile}`,
    none: 'Không phát hiện lỗi, cảnh báo hoặc thông tin nào.',
    severities: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Thông tin' },
    fileFailure: 'Không đọc được',
    ruleFailure: 'Không kiểm tra được',
    ruleFailureMessage: (rule, detail) => `Quy tắc “${rule}” gặp trục trặc nên chưa kiểm tra được (${detail}).`,
    ruleFailureFix: 'Hãy kiểm tra nội dung này bằng tay và báo cho người phát triển phần mềm.',
    ruleFix: (rule) => ruleText(rule).fix,
    safeFix: '(Phần mềm sửa giúp được.)',
    settled: 'Đã quyết định',
    decision: viDecision,
    headers: {
      serial: 'STT', severity: 'Mức độ', code: 'Mã', message: 'Nội dung', file: 'Tệp', sheet: 'Trang tính', cell: 'Ô',
      basis: 'Căn cứ', fix: 'Cách sửa',
    },
  },
  plan: VI_PLAN_COMPARISON,
  status: VI_STATUS,
  trace: {
    title: 'TRUY VẾT SỐ LIỆU',
    intro: 'Mỗi số tổng cộng gồm số của từng đơn vị và các ô của tệp đơn vị mà số đó lấy từ.',
    empty: 'Chưa có số liệu nào để truy vết.',
    sources: { tally: 'Biểu số liệu', list: 'Danh sách' },
    back: 'Về bảng tổng hợp',
    headers: {
      award: 'Danh hiệu, hình thức', subject: 'Đối tượng', unit: 'Đơn vị', count: 'Số lượng', source: 'Lấy từ', file: 'Tệp',
      sheet: 'Trang tính', cells: 'Ô',
    },
  },
  source: {
    title: 'NGUỒN SỐ LIỆU',
    balanceTitle: 'I. Kiểm chứng phép cộng',
    balanceHeaders: {
      serial: 'STT', award: 'Danh hiệu, hình thức', subject: 'Đối tượng', units: 'Cộng các đơn vị', adjustments: 'Điều chỉnh', total: 'Tổng',
      recount: 'Đếm lại', conclusion: 'Kết luận',
    },
    balanced: 'Khớp',
    unbalanced: 'Không khớp',
    filesTitle: 'II. Tệp đã nhận và sổ dòng của từng trang tính',
    headers: {
      serial: 'STT', file: 'Tệp / trang tính', unit: 'Đơn vị / loại biểu', status: 'Tình trạng / vùng bảng', data: 'Dòng dữ liệu',
      totals: 'Dòng tổng', groups: 'Dòng nhóm', ignored: 'Dòng bỏ qua', hash: 'SHA-256',
    },
    statuses: { taken: 'Đã tổng hợp', 'taken-with-warnings': 'Đã tổng hợp, có cảnh báo', refused: 'Không tổng hợp' },
    lowerResult: 'Kết quả cấp dưới',
    notConsolidated: 'Không tổng hợp',
    failed: 'Không đọc được',
    unknownUnit: 'Chưa rõ đơn vị',
    forms: FORM_WORDS,
  },
  planTemplate: {
    period: {
      sheet: 'Kỳ',
      keys: [
        { key: 'Kỳ', explained: 'Năm học: 2020-2021; năm công tác: 2021' },
        { key: 'Loại kỳ', explained: 'năm học hoặc năm công tác' },
        { key: 'Cơ quan tổng hợp', explained: 'Ví dụ: UBND huyện Tuần Giáo' },
        { key: 'Cấp', explained: 'tỉnh, huyện hoặc xã' },
        { key: 'Ngày xét', explained: 'Ngày họp xét, ví dụ 2021-06-25 hoặc 25/6/2021' },
        { key: 'Hạn nộp', explained: 'Ngày cuối các đơn vị nộp, ví dụ 2021-06-20 hoặc 20/6/2021' },
        { key: 'Hồ sơ luật', explained: 'A (đến hết năm 2023), B (từ 01/01/2024), C (từ 01/7/2025) hoặc auto (theo ngày xét)' },
        { key: 'Trần CSTĐCS (%)', explained: 'Tỷ lệ tối đa trên số LĐTT, ví dụ 15; để trống: theo hồ sơ luật' },
        { key: 'Làm tròn', explained: 'xuống, gần nhất hoặc lên' },
        { key: 'Phạm vi trần', explained: 'đơn vị (từng đơn vị) hoặc toàn huyện (tính chung)' },
        { key: 'Hồ sơ gồm', explained: 'Tùy chọn, cách nhau bằng dấu ;: biểu tổng hợp; danh sách cá nhân; danh sách tập thể; tờ trình; biên bản; chữ ký' },
      ],
    },
    tables: [
      {
        sheet: 'Đơn vị',
        headers: [
          ['Mã', 9], ['Tên đơn vị', 34], ['Tên khác', 40], ['Khối/Cụm', 18], ['Đơn vị cấp trên', 24], ['Trạng thái', 15],
        ],
      },
      {
        sheet: 'Chỉ tiêu',
        headers: [
          ['Mã', 9], ['Tên đơn vị', 34],
          ['LĐTT đăng ký', 9.5], ['LĐTT chỉ tiêu', 9.5], ['CSTĐCS đăng ký', 9.5], ['CSTĐCS chỉ tiêu', 9.5],
          ['Tập thể LĐTT đăng ký', 9.5], ['Tập thể LĐTT chỉ tiêu', 9.5],
          ['Giấy khen cá nhân đăng ký', 11], ['Giấy khen cá nhân chỉ tiêu', 11],
          ['Giấy khen tập thể đăng ký', 11], ['Giấy khen tập thể chỉ tiêu', 11],
        ],
      },
      {
        sheet: 'Nhiệm vụ',
        headers: [['STT', 6], ['Nội dung', 60], ['Cơ quan thực hiện', 26], ['Phối hợp', 26], ['Thời gian', 26]],
      },
      { sheet: 'Đã nhận', headers: [['Mã', 9], ['Ngày nhận', 14], ['Tệp', 44]] },
    ],
  },
};
