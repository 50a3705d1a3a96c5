import type { PreviewRow } from '#core/fixes/preview';
import type { PlanProblem } from '#core/domain/plan';
import type { SheetForm } from '#core/domain/recognised';
import type { ProfileChoice } from '#core/law/resolve-profile';
import type { UnitStatus } from '#core/report/contract';
import type { Severity } from '#core/rules/define-rule';
import type { RunRefusal } from '#app/use-cases/run-contract';
import { DECISIONS, viDecisionProblem } from './vi-decisions';
import { viFailureText } from './vi-failures';
import { IMPORT, viMappingProblem } from './vi-import';
import { toViNumber as n } from './vi-number';
import { PACK, viPackProblem } from './vi-pack';
import { PLAN_READING, viPlanProblem } from './vi-plan-reading';
import { RUN_STATE } from './vi-run-state';

const USAGE = `Sổ Thi đua – kiểm tra và tổng hợp bảng thi đua, khen thưởng

Cách dùng:
  so-thi-dua check TỆP|THƯ-MỤC… [--plan KẾ-HOẠCH.xlsx] [--profile auto|A|B|C|A,B|GÓI.json] [--out TỆP]
                   [--format pretty|json|sarif|junit|html] [--fix [--fix-dir THƯ-MỤC]]
                   [--decisions QUYẾT-ĐỊNH.json] [--asof NĂM-THÁNG-NGÀY] [--history TỆP|THƯ-MỤC…]
                   [--outgoing]
  so-thi-dua consolidate TỆP|THƯ-MỤC… --out TỔNG-HỢP.xlsx [--plan KẾ-HOẠCH.xlsx] [--profile auto|A|B|C|GÓI.json]
                         [--json BÁO-CÁO.json] [--decisions QUYẾT-ĐỊNH.json] [--asof NĂM-THÁNG-NGÀY]
                         [--history TỆP|THƯ-MỤC…] [--decided QUYẾT-ĐỊNH.xlsx…]
                         [--state TRẠNG-THÁI.json [--sent NĂM-THÁNG-NGÀY]]
  so-thi-dua slips TỆP|THƯ-MỤC… --out THƯ-MỤC|TỆP.zip [--plan KẾ-HOẠCH.xlsx] [--severity error|warning]
                   [--profile …] [--decisions …] [--asof …] [--history …]
  so-thi-dua province TỆP|THƯ-MỤC… --out BIỂU-TỈNH.xlsx [--plan KẾ-HOẠCH.xlsx] [--profile auto|A|B|C|GÓI.json]
                      [--mapping CẤU-HÌNH.json] [--decided QUYẾT-ĐỊNH.xlsx…] [--asof NĂM-THÁNG-NGÀY]
  so-thi-dua submit TỆP|THƯ-MỤC… --out GÓI.zip|THƯ-MỤC [--plan KẾ-HOẠCH.xlsx] [--ticks XÁC-NHẬN.json]
                    [--state TRẠNG-THÁI.json --sent NĂM-THÁNG-NGÀY]
                    [--mapping CẤU-HÌNH.json] [--report BÁO-CÁO.docx|.txt]
                    [--births year|nothing] [--profile …] [--decisions …] [--asof …] [--history …]
  so-thi-dua verify GÓI.zip|THƯ-MỤC [--sources TỆP|THƯ-MỤC…] [--format pretty|json]
  so-thi-dua reconcile BÁO-CÁO.docx|.txt|- --with TỔNG-HỢP.xlsx|TỆP|THƯ-MỤC [--with …] [--plan KẾ-HOẠCH.xlsx]
                       [--format pretty|json]
  so-thi-dua report-text TỔNG-HỢP.xlsx|TỆP|THƯ-MỤC… --out BÁO-CÁO.docx|.txt [--plan KẾ-HOẠCH.xlsx] [--heading "TIÊU ĐỀ"]
  so-thi-dua plan --template KẾ-HOẠCH.xlsx
  so-thi-dua plan TỆP… --out KẾ-HOẠCH.xlsx
  so-thi-dua duties KẾ-HOẠCH.xlsx|.docx|.txt|- [--year NĂM] [--asof NĂM-THÁNG-NGÀY] [--format pretty|json] [--out SỔ.xlsx]
  so-thi-dua rules [--format md|json]
  so-thi-dua help

Dạng báo cáo: pretty để đọc trên màn hình; html để in ra giấy; json, sarif và junit cho chương trình khác.
Mã thoát: 0 không có lỗi; 1 có ít nhất một lỗi; 2 gọi sai, hoặc có tệp không đọc được.
--profile GÓI.json dùng gói quy định của tỉnh: ngưỡng, mức, quy tắc tắt, tên gọi riêng; A,GÓI.json chọn cả hồ sơ luật.
--profile A,B xét một danh sách theo hai hồ sơ luật và nêu chỗ khác nhau; mã thoát là 1 nếu một trong hai có lỗi.
--decisions bỏ khỏi kết quả những vấn đề đã có quyết định, kể cả lỗi; chúng vẫn được liệt kê cùng lý do. --asof là ngày
để xét hạn của quyết định và việc nộp muộn.
--history là sổ các năm trước (tệp của đơn vị hoặc tệp tổng hợp): dùng xét danh hiệu cần nhiều năm liên tục, sáng kiến
dùng lại và tên mới gần giống tên cũ.
--decided là danh sách kèm quyết định đã ban hành: đối chiếu đăng ký, chỉ tiêu, đề nghị với số được công nhận.
--outgoing: đây là bản gửi đi; xét thêm dữ liệu cá nhân, nhận xét, phần ẩn, tên người tạo còn trong tệp.
submit lập gói gửi cấp trên: bản gửi đi đã bỏ dữ liệu cá nhân, kết quả, báo cáo và chứng nhận. Lỗi thì không lập; cảnh báo
phải có người xác nhận cùng lý do trong --ticks. --births year chỉ để năm sinh, nothing bỏ hẳn. verify kiểm lại gói.
--mapping thêm biểu nhập vào gói; dòng hệ thống nhận sẽ bỏ được kê ra, không cản việc lập gói. --report đối chiếu báo cáo đi
kèm: số nào khác sổ thì không lập gói.
reconcile đối chiếu từng số trong lời văn báo cáo với sổ; "-" là dán báo cáo qua đầu vào chuẩn. report-text soạn mục "Kết quả
khen thưởng" từ sổ, kèm nguồn của từng số.
--fix ghi bản đã sửa những lỗi sửa được an toàn vào THƯ-MỤC (nếu không nêu: da-sua); kết quả in ra là của bản đã sửa.
consolidate nhận cả tệp kết quả tổng hợp của cấp dưới: các đơn vị trong đó được cộng như tệp của chúng, truy vết tới ô gốc.
--state ghi nhớ lần chạy để lần sau nêu đơn vị, ô đã đổi; --sent là ngày gửi kết quả này lên cấp trên, từ đó các lần sau
nêu cả thay đổi so với bản đã gửi. Tệp trạng thái không có tên người.
slips làm phiếu trả lại cho từng tệp có lỗi (bản sao của tệp, ô có lỗi mang ghi chú, trang đầu ghi việc phải sửa) và
lời nhắc cho đơn vị có lỗi, chưa nộp, nộp muộn; --severity error chỉ trả lại tệp có lỗi.
--plan nêu được nhiều lần: sổ kế hoạch, hoặc danh sách đơn vị, bảng đăng ký thi đua, bảng phân bổ chỉ tiêu, bảng nhiệm vụ
(.xlsx, .docx, .txt) mà cơ quan đang có; chương trình nêu đã lấy gì từ đâu và còn thiếu gì. plan TỆP… --out ghép chúng
thành một sổ kế hoạch theo mẫu.
Tệp đầu vào không bao giờ bị ghi. Thư mục được đọc cả các thư mục con, lấy tệp .xlsx, .xlsm, .xls, .ods.`;

function shownValue(value: string | number | null): string {
  if (value === null) return '(trống)';
  return typeof value === 'number' ? String(value) : `"${value}"`;
}

const PASSED_OVER = {
  'lock-file': 'tệp khóa tạm của Excel',
  'not-a-spreadsheet': 'không phải tệp bảng tính (.xlsx, .xlsm, .xls, .ods)',
  'given-twice': 'đã có trong danh sách',
  'link-to-folder': 'liên kết tới một thư mục',
  'special-file': 'không phải tệp thường',
  'is-plan': 'là sổ kế hoạch của lần chạy này',
  'is-history': 'là sổ năm trước của lần chạy này',
  'is-decided': 'là danh sách đã có quyết định của lần chạy này',
} as const;

const TARGET_FAULTS = {
  'folder-missing': 'thư mục chứa nó không có',
  'is-folder': 'đó là một thư mục',
  'is-input': 'đó là một tệp đầu vào, không được ghi đè',
  'same-target': 'một tùy chọn ghi khác cũng chỉ tệp này',
  'exists': 'tệp đã có; hãy chọn tên khác để không mất nội dung cũ',
} as const;

/** What the system says, in words; other codes stand as they are. */
const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'không tìm thấy',
  EACCES: 'không có quyền đọc',
  EPERM: 'không có quyền',
  EISDIR: 'đó là một thư mục',
  ENOTDIR: 'đường dẫn đi qua một tệp',
  ELOOP: 'liên kết vòng',
  ENOSPC: 'hết chỗ trên đĩa',
  EROFS: 'ổ đĩa chỉ cho đọc',
  EBUSY: 'tệp đang được dùng',
};

function systemError(detail: string): string {
  return SYSTEM_ERRORS[detail] ?? detail;
}

function planInvalid(path: string, problems: readonly PlanProblem[]): string {
  const advice = PLAN_READING.advice(problems);
  return [
    `${path} không phải sổ kế hoạch dùng được:`, ...problems.map((each) => `  ${viPlanProblem(each)}`), ...(advice === null ? [] : [advice]),
  ].join('\n');
}

function refusal(reason: RunRefusal): string {
  switch (reason.kind) {
    case 'cancelled': return 'Đã dừng theo yêu cầu; chưa ghi gì.';
    case 'no-files': return 'Không có tệp bảng tính nào để đọc.';
    case 'unknown-profile': return `Không có hồ sơ luật "${reason.profile}" để áp dụng. Hãy chọn auto, A, B hoặc C.`;
    case 'locked-profile': return `Chưa dùng được hồ sơ luật ${reason.profile}. ${reason.reason}`;
    case 'not-two-profiles':
      return `Không so được "${reason.profile}". Hãy nêu đúng hai hồ sơ luật khác nhau bằng mã, ví dụ A,B.`;
    case 'one-profile-only':
      return `Tổng hợp chỉ theo một hồ sơ luật, không theo "${reason.profile}". Muốn so hai hồ sơ, hãy dùng lệnh check.`;
    case 'pack-unreadable': return `${PACK.unreadable(reason.path)}: ${systemError(reason.detail)}.`;
    case 'pack-invalid': return [PACK.invalid(reason.path), ...reason.problems.map((each) => `  ${viPackProblem(each)}`)].join('\n');
    case 'decisions-unreadable': return `${DECISIONS.unreadable(reason.path)}: ${systemError(reason.detail)}.`;
    case 'decisions-invalid':
      return [DECISIONS.invalid(reason.path), ...reason.problems.map((each) => `  ${viDecisionProblem(each)}`)].join('\n');
    case 'mapping-unreadable': return `${IMPORT.unreadable(reason.path)}: ${systemError(reason.detail)}.`;
    case 'mapping-invalid': return [IMPORT.invalid(reason.path), ...reason.problems.map((each) => `  ${viMappingProblem(each)}`)].join('\n');
    case 'state-unreadable': return RUN_STATE.unreadable(reason.path, reason.detail);
    case 'state-invalid': return RUN_STATE.invalid(reason.path, reason.problem);
    case 'plan-unreadable': return `Không đọc được kế hoạch ${reason.path}: ${viFailureText(reason.failure)}`;
    case 'plan-invalid':
      return planInvalid(reason.path, reason.problems);
  }
}

/** What people should know about the law that was applied; `undefined` when there is nothing to say. */
function lawNote(choice: ProfileChoice): string | undefined {
  switch (choice.kind) {
    case 'chosen':
      return choice.source === 'derived-date'
        ? `Hồ sơ luật ${choice.profile.id} được chọn theo kỳ ${choice.period.text}; ghi "Ngày xét" trong kế hoạch hoặc dùng --profile nếu khác.`
        : undefined;
    case 'unknown-id': return `Không có hồ sơ luật "${choice.id}"; các quy định của luật chưa được kiểm tra.`;
    case 'locked': return `${choice.locked.reason} Các quy định của luật chưa được kiểm tra.`;
    case 'no-date': return 'Không rõ ngày xét và kỳ, nên các quy định của luật chưa được kiểm tra. Hãy dùng --profile A, B hoặc C.';
    case 'too-early': return `Ngày xét ${choice.date} trước mọi hồ sơ luật; các quy định của luật chưa được kiểm tra.`;
    case 'ambiguous-period':
      return `Kỳ ${choice.period.text} có thể xét theo hồ sơ ${choice.profiles.map(({ id }) => id).join(' hoặc ')}; `
        + 'các quy định của luật chưa được kiểm tra. Hãy ghi "Ngày xét" trong kế hoạch hoặc dùng --profile.';
  }
}

/** Vietnamese of the command line (dòng lệnh). */
export const CLI = {
  usage: USAGE,
  wrongUsage: (detail: string) => `${detail}\nGõ "so-thi-dua help" để xem cách dùng.`,
  unknownOption: (option: string) => `Không có tùy chọn "${option}".`,
  optionNeedsValue: (option: string) => `Tùy chọn "${option}" cần một giá trị.`,
  optionTakesNoValue: (option: string) => `Tùy chọn "${option}" không nhận giá trị.`,
  unexpectedArgument: (argument: string) => `Không hiểu "${argument}" ở chỗ này.`,
  unknownCommand: (command: string) => `Không có lệnh "${command}".`,
  commandMissing: 'Chưa có lệnh.',
  filesMissing: 'Chưa có tệp hay thư mục nào.',
  optionMissing: (option: string) => `Lệnh này cần "${option}".`,
  laterCommand: (command: string) => `Lệnh "${command}" sẽ có ở bản sau.`,
  unknownFormat: (format: string, known: string) => `Không có dạng "${format}"; dùng được ${known}.`,
  badDate: (text: string) => `"${text}" không phải ngày dạng năm-tháng-ngày, ví dụ 2021-06-25.`,

  passedOver: (path: string, reason: keyof typeof PASSED_OVER) => `Bỏ qua ${path}: ${PASSED_OVER[reason]}.`,
  unavailable: (path: string, detail: string) => `Không đọc được ${path}: ${systemError(detail)}.`,
  badTarget: (path: string, fault: keyof typeof TARGET_FAULTS) => `Không ghi được ${path}: ${TARGET_FAULTS[fault]}.`,
  notWritten: (path: string, detail: string) => `Không ghi được ${path}: ${systemError(detail)}.`,
  fixDirWithoutFix: 'Tùy chọn "--fix-dir" chỉ dùng cùng "--fix".',
  fixedCells: (path: string, count: number) => `${path}: đã sửa ${n(count)} ô trong bản sao:`,
  fixedCell: ({ sheet, cell, before, after, codes }: PreviewRow) =>
    `  [${sheet}] ${cell}: ${shownValue(before)} → ${shownValue(after)} (${codes.join(', ')})`,
  leftFix: (code: string, sheet: string | null, cell: string | null, why: string) =>
    `  ${code} [${sheet ?? ''}] ${cell ?? ''}: chưa sửa. ${why}`,
  written: (path: string) => `Đã ghi ${path}.`,
  planProblems: (path: string) => `Kế hoạch ${path} có chỗ không dùng được, phần còn lại vẫn được dùng:`,
  refusal,
  lawNote,
  ruleFailed: (rule: string, path: string | null, detail: string) =>
    `Quy tắc ${rule} không chạy được${path === null ? '' : ` với ${path}`}, kết quả chưa đủ: ${detail}`,
  broken: (detail: string) => `Chương trình gặp lỗi ngoài dự kiến, xin báo cho người phát triển: ${detail}`,
  reading: (done: number, total: number) => `${n(done)}/${n(total)} tệp`,
  checking: 'đang đối chiếu…',

  severities: { error: 'LỖI', warning: 'CẢNH BÁO', info: 'LƯU Ý' } satisfies Record<Severity, string>,
  forms: {
    'tally': 'bảng tổng hợp', 'person-list': 'danh sách cá nhân', 'collective-list': 'danh sách tập thể',
    'initiative-list': 'danh sách sáng kiến', 'registration': 'đăng ký thi đua', 'score-sheet': 'bảng chấm điểm',
    'plan': 'kế hoạch', 'other': 'không phải biểu thi đua',
  } satisfies Record<SheetForm, string>,
  statuses: {
    'taken': 'đã lấy', 'taken-with-warnings': 'đã lấy, có vấn đề', 'refused': 'không lấy',
  } satisfies Record<UnitStatus, string>,
  unitUnknown: 'chưa rõ đơn vị',
  period: (period: string) => `kỳ ${period}`,
  sheetLine: (name: string, form: string, range: string | null, rows: number) =>
    `${name}: ${form}${range === null ? '' : `, ${range}, ${n(rows)} dòng`}`,
  noFindings: 'không có vấn đề',
  unreadable: (message: string) => `KHÔNG ĐỌC ĐƯỢC: ${message}`,
  acrossFiles: 'Giữa các tệp',
  summary: (errors: number, warnings: number, infos: number, failures: number) =>
    `Kết quả: ${n(errors)} lỗi, ${n(warnings)} cảnh báo, ${n(infos)} lưu ý; ${n(failures)} tệp không đọc được.`,
  profile: (profile: string) => (profile === 'none' ? 'Hồ sơ luật: chưa xác định.' : `Hồ sơ luật: ${profile.replace(',', ', so với ')}.`),

  consolidated: (period: string | null) => `TỔNG HỢP THI ĐUA, KHEN THƯỞNG${period === null ? '' : ` – KỲ ${period}`}`,
  complete: (taken: number, expected: number | null) =>
    (expected === null ? `Lập từ ${n(taken)} đơn vị.` : `Lập từ ${n(taken)}/${n(expected)} đơn vị.`),
  provisional: (taken: number, expected: number | null, unknown: number, unreadable: number) => [
    `TẠM TÍNH: mới lập được từ ${expected === null ? n(taken) : `${n(taken)}/${n(expected)}`} đơn vị`,
    ...(unknown > 0 ? [`${n(unknown)} số liệu chưa rõ`] : []),
    ...(unreadable > 0 ? [`${n(unreadable)} tệp không đọc được`] : []),
  ].join('; ') + '.',
  totalHeaders: ['Danh hiệu, hình thức', 'Đối tượng', 'Số lượng', 'Đếm lại'] as const,
  balanced: 'khớp',
  unbalanced: (recount: number) => `lệch: ${n(recount)}`,
  missing: (code: string, name: string, daysLate: number | null) =>
    `Chưa nộp: ${code} ${name}${daysLate !== null && daysLate > 0 ? `, quá hạn ${n(daysLate)} ngày` : ''}.`,
  refusedFile: (path: string, name: string) => `Không lấy: ${path} (${name}).`,
  unknownCount: (name: string, award: string) => `Chưa rõ số ${award} của ${name}.`,
  findingCounts: (errors: number, warnings: number, infos: number, failures: number) =>
    `Vấn đề: ${n(errors)} lỗi, ${n(warnings)} cảnh báo, ${n(infos)} lưu ý; ${n(failures)} tệp không đọc được. Xem trang "Kiểm tra" của tệp kết quả.`,
  nothingCounted: 'Không có số liệu nào.',

  rulesTitle: 'Các quy tắc kiểm tra',
  rulesHeaders: ['Mã', 'Mức', 'Quy tắc', 'Vì sao', 'Cách sửa'] as const,

  demoConsolidated: (path: string) => `Đã tổng hợp huyện mẫu vào ${path}.`,
  demoNotBuilt: (path: string) => `Chưa có ${path}; hãy chạy "npm run build" trước.`,
  demoServing: (address: string) => `Mở ${address} trong trình duyệt. Bấm Ctrl+C để dừng.`,
  demoStopped: 'Đã dừng.',
  demoNoPort: (first: number, last: number) => `Không còn cổng trống từ ${String(first)} đến ${String(last)}.`,
} as const;
