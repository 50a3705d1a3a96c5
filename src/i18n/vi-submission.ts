import type { SubmissionBlock, PackageSummary, PlacedFinding } from '#app/use-cases/submission-contract';
import type { TickRefusal } from '#app/use-cases/read-ticks';
import type { VerifyRefusal } from '#app/use-cases/verify-submission';
import type { CellAddress } from '#core/grid/address';
import type { CleanRefusal } from '#core/grid/outgoing-copy';
import type { CertificateBody, CertificateFile } from '#core/submission/certificate';
import type { Tick } from '#core/submission/ticks';
import type { TickProblem } from '#core/submission/tick-schema';
import type { Difference } from '#core/submission/verification';
import { viFailureText } from './vi-failures';
import { viImportLines } from './vi-import';
import { JSON_FAULTS } from './vi-json';
import { AWARD_NAMES } from './vi-award-names';
import { toViNumber as n } from './vi-number';
import { subjectName } from './rules/award-names';

/** What a copy lost, by kind. */
const REMOVED: Readonly<Record<string, string>> = {
  'citizen-numbers': 'số căn cước, chứng minh nhân dân',
  'birth-dates': 'ngày, tháng sinh',
  'hidden-sheet': 'trang ẩn',
  'return-slip': 'phiếu trả lại',
  'hidden-rows': 'dữ liệu ở hàng ẩn',
  'hidden-columns': 'dữ liệu ở cột ẩn',
  'frozen': 'công thức đọc phần đã bỏ (giữ kết quả)',
  'external-values': 'công thức lấy số từ tệp khác (giữ kết quả)',
  'comments': 'nhận xét, ghi chú của ô',
  'properties': 'tên người tạo, người sửa, cơ quan, ngày giờ, thư mục trong thuộc tính tệp',
  'printer-settings': 'thiết lập máy in',
  'external-links': 'liên kết tới tệp khác',
  'hyperlinks': 'siêu liên kết ra ngoài tệp',
  'names': 'tên vùng dẫn tới phần đã bỏ',
  'validations': 'quy tắc nhập liệu đọc trang đã bỏ',
  'formats': 'định dạng có điều kiện đọc trang đã bỏ',
  'pivot-tables': 'bảng tổng hợp xoay (PivotTable) và bản sao số liệu của nó; ô vẫn giữ',
  'tables': 'kiểu bảng của Excel; ô vẫn giữ',
  'queries': 'kết nối và truy vấn dữ liệu',
  'objects': 'đối tượng nhúng, nút bấm',
  'signature': 'chữ ký số (chỉ có giá trị với tệp gốc)',
  'history': 'kịch bản, khung nhìn riêng, lịch sử sửa của tệp dùng chung',
  'custom-data': 'dữ liệu phụ của chương trình khác',
  'other-parts': 'phần không rõ loại',
};

/** What stays without having been looked into. */
const LEFT: Readonly<Record<string, string>> = {
  'macros': 'macro: không xem được bên trong',
  'drawings': 'hình vẽ, biểu đồ: có thể nhắc lại số liệu',
  'images': 'ảnh: không xem được bên trong',
  'formulas': 'công thức chưa có kết quả lưu sẵn mà đọc phần đã bỏ: mở lại có thể ra số khác',
};

/** One line on what a copy lost: "trang “Danh sách”, C4:C12: ngày, tháng sinh (9)". */
export function viRemoved({ kind, sheet, cells, count }: CertificateFile['removed'][number]): string {
  const place = [...(sheet === null ? [] : [`trang "${sheet}"`]), ...(cells === '' ? [] : [cells])].join(', ');
  return `${place === '' ? '' : `${place}: `}${REMOVED[kind] ?? kind}${count > 0 ? ` (${n(count)})` : ''}`;
}

export function viLeft({ kind, sheet, count }: CertificateFile['left'][number]): string {
  return `${sheet === null ? '' : `trang "${sheet}": `}${LEFT[kind] ?? kind} (${n(count)})`;
}

/** Why no copy of a file can go out; whole sentences. */
export function viCleanRefusal(refusal: CleanRefusal): string {
  switch (refusal.kind) {
    case 'unsupported-format': return `Chưa làm được bản gửi đi của tệp dạng ${refusal.format}. Hãy mở bằng Excel, lưu thành .xlsx.`;
    case 'unwritable': return `Trang "${refusal.sheet}" không dùng bảng mã UTF-8 nên không bỏ dữ liệu được. Hãy mở bằng Excel, lưu lại dạng .xlsx.`;
    case 'nothing-left': return 'Mọi trang của tệp đều ẩn nên không có gì để gửi. Hãy bỏ ẩn trang cần gửi.';
    case 'unreadable': return viFailureText(refusal.failure);
  }
}

function awardLabel(award: string, subject: string): string {
  const name = Object.entries(AWARD_NAMES).find(([code]) => code === award)?.[1].short ?? award;
  return `${name} (${subject === 'individual' || subject === 'collective' || subject === 'household' ? subjectName(subject) : subject})`;
}

const figure = (value: number | null): string => (value === null ? 'không có' : n(value));

function placeOf({ path, sheet, cell }: PlacedFinding): string {
  return [path ?? 'giữa các tệp', ...(sheet === null ? [] : [`[${sheet}]`]), ...(cell === null || cell === '' ? [] : [cell])].join(' ');
}

function findingLine(finding: PlacedFinding): string {
  return `  ${finding.code} ${placeOf(finding)}: ${finding.message}`;
}

/** Why nothing was made, line by line. */
export function viBlock({ errors, open, unreadable, ruleFailures, uncopied, exposed, differing }: SubmissionBlock): string[] {
  const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [`${title} (${n(lines.length)}):`, ...lines]);
  return [
    ...section('Lỗi phải sửa', errors.map(findingLine)),
    ...section('Cảnh báo chưa có người xác nhận', open.map((finding) => `${findingLine(finding)} [${finding.fingerprint}]`)),
    ...section('Tệp không đọc được', unreadable.map(({ path, failure }) => `  ${path}: ${failure.message}`)),
    ...section('Quy tắc không chạy được', ruleFailures.map(({ rule, path, detail }) => `  ${rule}${path === null ? '' : ` (${path})`}: ${detail}`)),
    ...section('Không làm được bản gửi đi', uncopied.map(({ path, refusal }) => `  ${path}: ${viCleanRefusal(refusal)}`)),
    ...section('Bản gửi đi vẫn còn dữ liệu phải bỏ', exposed.map(findingLine)),
    ...section('Số liệu của bản gửi đi khác tệp gốc (phần ẩn đang được tính; hãy bỏ ẩn rồi nộp lại)', differing.map(({ unit, award, subject, stated, found }) =>
      `  ${unit ?? 'toàn bộ'}${award === null || subject === null ? '' : `: ${awardLabel(award, subject)}: tệp gốc ${figure(stated)}, bản gửi đi ${figure(found)}`}`)),
  ];
}

const TICK_FAULTS: Readonly<Record<TickProblem['fault'], string>> = {
  ...JSON_FAULTS,
  'missing': 'còn thiếu',
  'bad-type': 'không đúng kiểu dữ liệu',
  'blank': 'để trống',
  'too-long': 'dài quá',
  'bad-fingerprint': 'không phải dấu vân tay (32 chữ số, từ 0 đến f)',
  'unknown-rule': 'không phải tên hay mã một quy tắc; xem bằng lệnh "rules"',
  'unknown-version': 'phải là 1',
  'unknown-key': 'không có mục này',
  'one-of-two': 'phải nêu đúng một trong hai: "rule" hoặc "fingerprint"',
  'too-many': 'có quá nhiều dòng',
};

/** What is wrong with one place of a file of ticks, without a full stop. */
export function viTickProblem({ fault, number, field, line, column }: TickProblem): string {
  const place = [
    `dòng ${String(line)}, cột ${String(column)}`,
    ...(number === null ? [] : [`xác nhận thứ ${String(number)}`]), ...(field === '' ? [] : [`"${field}"`]),
  ].join(', ');
  return `${place}: ${TICK_FAULTS[fault]}`;
}

/** Why a file of ticks cannot be used, line by line. */
export function viTickRefusal(reason: TickRefusal): string[] {
  if (reason.kind === 'ticks-unreadable') return [SUBMISSION.ticksUnreadable(reason.path, reason.detail)];
  return [SUBMISSION.ticksInvalid(reason.path), ...reason.problems.map((problem) => `  ${viTickProblem(problem)}`)];
}

function fileLines({ source, copy, unit, isRewritten, removed, left }: CertificateFile): string[] {
  return [
    `${copy.path} (${unit?.name ?? 'chưa rõ đơn vị'}; tệp gốc ${source.name})`,
    ...(isRewritten ? ['  ghi lại thành .xlsx chỉ có giá trị, vì dạng tệp gốc không bỏ dữ liệu tại chỗ được'] : []),
    ...removed.map((each) => `  đã bỏ: ${viRemoved(each)}`),
    ...left.map((each) => `  còn lại: ${viLeft(each)}`),
    ...(removed.length === 0 && left.length === 0 && !isRewritten ? ['  không có gì phải bỏ'] : []),
  ];
}

/** What the package is, who answers for its warnings and what was left out of the copies. */
export function viPackageSummary({ certificate, office, ticked, imported }: PackageSummary): string {
  const { result, findings, files, options, ticks, inputs } = certificate;
  const births = options.births === 'year' ? 'Ngày sinh đầy đủ chỉ còn năm.' : 'Ngày sinh đầy đủ được bỏ hẳn.';
  const lines = [
    'GÓI HỒ SƠ THI ĐUA, KHEN THƯỞNG',
    ...(office === null ? [] : [`Cơ quan lập: ${office}`]),
    ...(result.period === null ? [] : [`Kỳ: ${result.period}`]),
    `Lập từ ${n(files.length)} tệp của ${n(result.units.length)} đơn vị${result.provisional ? '. TẠM TÍNH: còn thiếu đơn vị hoặc số liệu chưa rõ' : ''}.`,
    '',
    'SỐ LIỆU',
    ...result.totals.map(({ award, subject, count }) => `  ${awardLabel(award, subject)}: ${n(count)}`),
    '',
    `KIỂM TRA: không có lỗi; ${n(findings.warnings)} cảnh báo, ${n(findings.infos)} lưu ý, ${n(findings.decided)} vấn đề đã có quyết định.`,
    ...(ticks.length === 0 ? [] : ['', 'CẢNH BÁO ĐÃ CÓ NGƯỜI XÁC NHẬN']),
    ...ticks.flatMap((tick) => [
      `  ${tick.by}: ${tick.reason} (${n(tick.count)} cảnh báo)`,
      ...ticked.filter((each) => each.tick.by === tick.by && each.tick.reason === tick.reason && each.tick.rule === tick.rule && each.tick.fingerprint === tick.fingerprint)
        .map(({ finding }) => `  ${findingLine(finding)}`),
    ]),
    '',
    `BÁO CÁO CHỮ: ${SUBMISSION.report(inputs.report)}`,
    ...(imported === null ? [] : ['', `BIỂU NHẬP theo ${inputs.mapping?.name ?? ''}`, ...viImportLines(imported, imported.dropped.length).map((line) => `  ${line}`)]),
    '',
    `DỮ LIỆU ĐÃ BỎ TRONG BẢN GỬI ĐI. Tệp gốc không đổi. ${births}`,
    ...files.flatMap(fileLines),
    '',
    'Kiểm lại gói này trên máy khác: so-thi-dua verify GÓI [--sources THƯ-MỤC-TỆP-GỐC]',
  ];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

const OF = { package: 'gói', source: 'tệp gốc' } as const;

function cellList(cells: readonly CellAddress[], toA1: (at: CellAddress) => string): string {
  const shown = cells.slice(0, 20).map(toA1).join(', ');
  return cells.length > 20 ? `${shown} và ${n(cells.length - 20)} ô nữa` : shown;
}

/** One difference in a sentence; `toA1` names a cell. */
export function viDifference(difference: Difference, toA1: (at: CellAddress) => string): string {
  switch (difference.kind) {
    case 'seal': return 'certificate.json đã bị sửa sau khi lập.';
    case 'missing': return `${OF[difference.of]}: thiếu ${difference.path}.`;
    case 'added': return `${OF[difference.of]}: có thêm ${difference.path}, không thuộc gói.`;
    case 'changed': return `${OF[difference.of]}: ${difference.path} đã khác khi lập gói.`;
    case 'broken': return `${OF[difference.of]}: ${difference.path} bị hỏng.`;
    case 'cells': return `${OF[difference.of]}: ${difference.path}, trang "${difference.sheet}", ô ${cellList(difference.cells, toA1)} đã khác.`;
    case 'sheet-missing': return `${OF[difference.of]}: ${difference.path} thiếu trang "${difference.sheet}".`;
    case 'sheet-added': return `${OF[difference.of]}: ${difference.path} có thêm trang "${difference.sheet}".`;
    case 'beside-cells': {
      const hidden = difference.hidden.map(({ sheet, cells }) => `trang "${sheet}", ô ${cellList(cells, toA1)}`).join('; ');
      const or = hidden === '' ? '' : `, hoặc ở ô không gửi đi (${hidden})`;
      return `${OF[difference.of]}: ${difference.path}: không ô nào khác; chỗ khác ở ngoài các ô (định dạng, thuộc tính, cách đóng tệp)${or}.`;
    }
    case 'rests-on': {
      const counts = difference.counts.map(({ award, subject, count, total }) => `${awardLabel(award, subject)} ${n(count)} trong ${n(total)}`).join('; ');
      return `${OF[difference.of]}: từ ${difference.path} (${difference.unit}) có các số: ${counts === '' ? 'không có' : counts}.`;
    }
    case 'result': {
      const counts = difference.counts.map(({ award, subject, stated, found }) => `${awardLabel(award, subject)}: ghi ${figure(stated)}, tính lại ${figure(found)}`).join('; ');
      return `Kết quả tính lại từ các bản gửi đi khác kết quả đã ghi${counts === '' ? ' (cùng tổng, khác đơn vị hoặc ô nguồn)' : `: ${counts}`}.`;
    }
  }
}

/** Vietnamese of submitting and verifying (nộp hồ sơ, kiểm lại gói). */
export const SUBMISSION = {
  blocked: 'Chưa lập gói, chưa ghi gì. Còn các việc sau:',
  howToTick: 'Xác nhận cảnh báo trong tệp --ticks: {"version": 1, "ticks": [{"rule": "KT…" hoặc "fingerprint": "…", "reason": "lý do", "by": "người xác nhận"}]}.',
  unusedTick: ({ rule, fingerprint, reason }: Tick) => `Xác nhận không còn dùng (${rule ?? fingerprint ?? ''}): ${reason}`,
  ticksInvalid: (path: string) => `Tệp xác nhận ${path} không dùng được:`,
  ticksUnreadable: (path: string, detail: string) => `Không đọc được tệp xác nhận ${path}: ${detail}.`,
  badBirths: (text: string) => `Không có cách "${text}" cho ngày sinh; dùng được year, nothing.`,
  folderNotEmpty: (path: string) => `Thư mục ${path} đã có tệp; hãy chọn thư mục mới hoặc trống.`,
  insideInput: (path: string, input: string) => `Không ghi gói vào ${path}: nằm trong thư mục đầu vào ${input}.`,
  made: (path: string, parts: number) => `Đã lập gói ${path} (${n(parts)} tệp).`,
  copies: (files: number, cleaned: number) => `Bản gửi đi: ${n(files)} tệp, ${n(cleaned)} tệp có phần đã bỏ; xem thong-tin.txt trong gói.`,
  ticked: (count: number) => `Cảnh báo đã có người xác nhận: ${n(count)}.`,
  seal: (seal: string) => `Mã chứng nhận: ${seal}`,
  /** Of the report that goes along, from the certificate. */
  report: (report: CertificateBody['inputs']['report']) => (report === undefined
    ? 'chưa đối chiếu báo cáo nào.'
    : `đã đối chiếu ${report.name}: ${n(report.matched)} số khớp, ${n(report.mismatched)} số khác, ${n(report.notCompared)} số không đối chiếu.`),
  reportLine: (report: CertificateBody['inputs']['report']) =>
    `Báo cáo chữ: ${SUBMISSION.report(report)}${report === undefined ? ' Muốn đối chiếu, hãy thêm --report BÁO-CÁO.docx|.txt.' : ''}`,
  packageMissing: 'Chưa có gói để kiểm lại.',
  onePackage: 'Chỉ kiểm lại được một gói mỗi lần.',
  packageUnreadable: (path: string, detail: string) => `Không đọc được gói ${path}: ${detail}`,
  verifyRefusal: ({ kind }: VerifyRefusal) => ({
    'no-certificate': 'Gói không có certificate.json.',
    'not-a-certificate': 'certificate.json bị hỏng hoặc là của bản khác.',
    'cancelled': 'Đã dừng theo yêu cầu.',
  } as const)[kind],
  intact: 'Gói nguyên vẹn: mọi tệp đúng như khi lập, số liệu tính lại từ bản gửi đi đúng như đã ghi.',
  notIntact: (count: number) => `Gói hoặc tệp gốc đã khác (${n(count)} điểm):`,
  sources: (same: number, all: number) => `Tệp gốc: ${n(same)}/${n(all)} đúng như khi lập gói.`,
  otherRules: 'Gói được lập bằng bộ quy tắc khác bản đang dùng; kết quả kiểm tra (không phải số liệu) có thể khác.',
  notComputed: (reason: string) => `Không tính lại được kết quả: ${reason}`,
  totals: 'Số liệu đã ghi:',
  total: (award: string, subject: string, count: number) => `  ${awardLabel(award, subject)}: ${n(count)}`,
} as const;
