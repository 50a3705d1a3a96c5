import type { ReadFailureKind } from '#core/grid/read-failure';
import type { PointGroup, SlipPoint } from '#core/report/return-slips';
import type { RuleId } from '#core/rules/registry';
import type { ReminderFacts, SlipOnlyReason, SlipTexts } from '#core/report/slip-texts';
import { ruleText } from './finding-text';
import { toViDate } from './rules/vi-date';
import { toViNumber } from './vi-number';

const FORMATS: Readonly<Record<string, string>> = {
  xls: 'dạng Excel đời cũ (.xls)', ods: 'dạng OpenDocument (.ods)', xlsb: 'sổ làm việc nhị phân (.xlsb)', strict: 'dạng Strict Open XML',
};

function slipOnly(reason: SlipOnlyReason): string {
  switch (reason.kind) {
    case 'unsupported-format':
      return `Tệp của đơn vị là ${FORMATS[reason.detail] ?? 'dạng không ghi chú được'}, không ghi chú được vào ô nên phiếu này là tệp riêng. `
        + 'Đề nghị sửa trong tệp của đơn vị, lưu thành .xlsx rồi gửi lại.';
    case 'signed':
      return 'Tệp của đơn vị có chữ ký số, ghi chú vào ô làm chữ ký mất hiệu lực nên phiếu này là tệp riêng. '
        + 'Đề nghị sửa trong tệp của đơn vị, ký lại rồi gửi.';
    case 'unreadable':
      return 'Không ghi chú được vào tệp của đơn vị nên phiếu này là tệp riêng. Đề nghị sửa trong tệp của đơn vị rồi gửi lại.';
    case 'changed-meanwhile':
      return 'Tệp của đơn vị được lưu lại trong lúc kiểm tra nên phiếu này là tệp riêng. Đề nghị sửa trong tệp của đơn vị rồi gửi lại.';
    case 'file-unreadable':
      return '';
  }
}

/** What a unit reads of its file that could not be opened: what is wrong and what to send. */
const UNREADABLE: Readonly<Record<ReadFailureKind, string>> = {
  'not-a-workbook': 'Tệp không phải bảng tính Excel. Đề nghị đơn vị gửi bảng trong tệp Excel (.xlsx).',
  'encrypted': 'Tệp có mật khẩu hoặc bị giới hạn quyền truy cập. Đề nghị đơn vị bỏ mật khẩu, bỏ giới hạn rồi gửi lại.',
  'too-large': 'Tệp quá lớn. Đề nghị đơn vị bỏ ảnh, trang tính và dòng trống thừa rồi gửi lại.',
  'corrupt': 'Tệp bị hỏng, không đọc được trọn vẹn. Đề nghị đơn vị mở tệp bằng Excel, lưu lại dạng .xlsx, kiểm tra rồi gửi lại.',
  'unsupported': 'Tệp ở dạng chưa đọc được. Đề nghị đơn vị mở tệp, chọn Lưu thành (Save As) dạng .xlsx rồi gửi lại.',
};

/** How to mend, said to the unit, where the words for the office speak of its plan, its folders or other units. */
const UNIT_FIXES: Readonly<Partial<Record<RuleId, string>>> = {
  'duplicate-submission': 'Cho biết tệp nào đúng; nếu nội dung khác nhau thì gửi lại một tệp đã thống nhất.',
  'person-in-two-units': 'Xác nhận người này đang thuộc đơn vị nào; nếu đã chuyển đi thì bỏ khỏi danh sách.',
  'unknown-unit': 'Ghi đúng tên đơn vị; nếu đơn vị đã đổi tên, xin báo lại tên mới.',
  'cstdcs-cap-exceeded': 'Bớt Chiến sĩ thi đua cơ sở theo thứ tự bình xét, hoặc rà lại số Lao động tiên tiến.',
  'dissolved-unit': 'Đề nghị theo đơn vị mới sau sáp nhập; nếu đơn vị còn hoạt động, xin báo lại.',
  'quota-exceeded': 'Bớt số đề nghị theo thứ tự bình xét, hoặc có văn bản xin thêm chỉ tiêu.',
};
const UNIT_FIX_BY_RULE: ReadonlyMap<string, string> = new Map(Object.entries(UNIT_FIXES));

function unitText(rule: string): { readonly title: string; readonly why: string; readonly fix: string } {
  const text = ruleText(rule);
  return { ...text, fix: UNIT_FIX_BY_RULE.get(rule) ?? text.fix };
}

/** "2 lỗi phải sửa và 1 điểm cần kiểm tra". */
function counted(errors: number, warnings: number): string {
  return [
    ...(errors > 0 ? [`${toViNumber(errors)} lỗi phải sửa`] : []),
    ...(warnings > 0 ? [`${toViNumber(warnings)} điểm cần kiểm tra`] : []),
  ].join(' và ');
}

function intro({ errors, warnings, markedCells }: { errors: number; warnings: number; markedCells: number | null }): string {
  const found = `Qua kiểm tra, tệp còn ${counted(errors, warnings)}.`;
  if (markedCells === null || markedCells === 0) return found;
  return `${found} ${toViNumber(markedCells)} ô được đánh dấu bằng ghi chú ở góc ô; bấm vào cột “Ô” để đến ô cần sửa. `
    + 'Ngoài phiếu này và các ghi chú, nội dung của tệp được giữ nguyên.';
}

/** Day after which something is late, and whether that day has passed. */
function isPast(deadline: string, asOf: string | null): boolean {
  return asOf !== null && asOf > deadline;
}

function resend(deadline: string | null, asOf: string | null): string {
  if (deadline === null) return 'Đề nghị đơn vị sửa và gửi lại sớm để kịp tổng hợp.';
  return isPast(deadline, asOf)
    ? `Hạn nộp ${toViDate(deadline)} đã qua; đề nghị đơn vị sửa và gửi lại ngay.`
    : `Đề nghị đơn vị sửa và gửi lại trước hết ngày ${toViDate(deadline)}.`;
}

/** "Năm học 2020-2021", "Năm 2021"; `''` for a period nobody knows. */
function periodName(period: string | null): string {
  if (period === null) return '';
  return /^\d{4}\s*-\s*\d{4}$/.test(period) ? `Năm học ${period}` : `Năm ${period}`;
}

function dossier({ period }: ReminderFacts): string {
  const name = periodName(period);
  return `hồ sơ thi đua, khen thưởng${name === '' ? '' : ` ${name.charAt(0).toLowerCase()}${name.slice(1)}`}`;
}

function note(point: SlipPoint): { heading: string; text: string } {
  const { title, fix } = unitText(point.rule);
  return {
    heading: `${point.severity === 'error' ? 'Lỗi' : 'Cần kiểm tra'} ${point.code} – ${title}`,
    text: `${point.message}\nCách sửa: ${fix}`,
  };
}

function missingParagraphs(facts: ReminderFacts, { daysLate, unreadable }: NonNullable<ReminderFacts['missing']>): string[] {
  const { deadline, asOf } = facts;
  const office = facts.office ?? 'cơ quan tổng hợp';
  const plan = deadline === null ? '' : `Theo kế hoạch, hạn nộp ${dossier(facts)} là ngày ${toViDate(deadline)}. `;
  const day = asOf === null ? 'Đến nay' : `Đến ngày ${toViDate(asOf)}`;
  const late = daysLate !== null && daysLate > 0 ? `, quá hạn ${toViNumber(daysLate)} ngày` : '';
  const thing = deadline === null ? dossier(facts) : 'hồ sơ';
  return [
    `${plan}${day}, ${office} chưa nhận được ${thing} của đơn vị${late}.`,
    ...(unreadable === 0 ? [] : [
      `Trong các tệp đã nhận có ${toViNumber(unreadable)} tệp không mở được; nếu đơn vị đã gửi, đề nghị gửi lại tệp Excel (.xlsx).`,
    ]),
    deadline !== null && !isPast(deadline, asOf)
      ? `Đề nghị đơn vị gửi bảng tổng hợp và danh sách đề nghị khen thưởng trước hết ngày ${toViDate(deadline)}; nếu không có đề nghị, xin báo lại bằng văn bản.`
      : 'Đề nghị đơn vị gửi ngay bảng tổng hợp và danh sách đề nghị khen thưởng; nếu không có đề nghị, xin báo lại bằng văn bản.',
  ];
}

function pointLine({ severity, code, rule, places }: PointGroup, index: number): string {
  const { title, fix } = unitText(rule);
  const where = places.map(({ sheet, cells }) => `trang “${sheet}”${cells === '' ? '' : `, ô ${cells}`}`).join('; ');
  const kind = severity === 'error' ? 'phải sửa' : 'cần kiểm tra';
  return `${String(index + 1)}. ${title} (${code}, ${kind})${where === '' ? '' : `: ${where}`}. Cách sửa: ${fix}`;
}

function faultParagraphs(facts: ReminderFacts, faults: NonNullable<ReminderFacts['faults']>): string[] {
  const office = facts.office ?? 'Cơ quan tổng hợp';
  if (faults.failure !== null) {
    return [
      `${office} đã nhận tệp “${faults.file}” nhưng không đọc được. ${UNREADABLE[faults.failure]}`,
      resend(facts.deadline, facts.asOf),
    ];
  }
  const attached = faults.isCopy
    ? `Kèm theo là bản sao tệp của đơn vị (“${faults.slipFile}”): trang đầu là phiếu trả lại, các ô cần sửa được đánh dấu bằng ghi chú.`
    : `Kèm theo là phiếu trả lại (“${faults.slipFile}”) ghi từng ô cần sửa trong tệp của đơn vị.`;
  return [
    `${office} đã kiểm tra ${dossier(facts)} của đơn vị (tệp “${faults.file}”) và thấy còn ${counted(faults.errors, faults.warnings)}:`,
    faults.groups.map(pointLine).join('\n'),
    `${attached} ${resend(facts.deadline, facts.asOf)}`,
  ];
}

function lateParagraphs(facts: ReminderFacts, { receivedOn, days }: NonNullable<ReminderFacts['late']>): string[] {
  const deadline = facts.deadline === null ? '' : ` (hạn nộp ${toViDate(facts.deadline)})`;
  return [
    `Hồ sơ của đơn vị được nhận ngày ${toViDate(receivedOn)}, chậm ${toViNumber(days)} ngày so với kế hoạch${deadline}. `
    + 'Đề nghị đơn vị nộp đúng hạn trong các kỳ sau để không ảnh hưởng đến việc họp xét.',
  ];
}

function reminder(facts: ReminderFacts): string {
  const body = [
    ...(facts.missing === null ? [] : missingParagraphs(facts, facts.missing)),
    ...(facts.faults === null ? [] : faultParagraphs(facts, facts.faults)),
    ...(facts.late === null ? [] : lateParagraphs(facts, facts.late)),
  ];
  return [`Kính gửi: ${facts.unit}`, ...body, 'Trân trọng.'].join('\n\n');
}

/** Vietnamese of return slips and reminders (phiếu trả lại, lời nhắc). */
export const viSlipTexts: SlipTexts = {
  author: 'Sổ Thi đua',
  sheetName: 'Phiếu trả lại',
  head: {
    title: 'PHIẾU TRẢ LẠI HỒ SƠ THI ĐUA, KHEN THƯỞNG',
    subtitle: periodName,
    unit: (name) => `Đơn vị: ${name ?? 'chưa rõ, xem tên tệp'}`,
    file: (name) => `Tệp: ${name}`,
    intro, slipOnly,
    unreadable: (failure) => `Chưa kiểm tra được. ${UNREADABLE[failure]}`,
  },
  headers: {
    serial: 'STT', severity: 'Mức độ', sheet: 'Trang tính', cell: 'Ô', message: 'Nội dung cần sửa', why: 'Vì sao', fix: 'Cách sửa',
  },
  severities: { error: 'Phải sửa', warning: 'Kiểm tra' },
  wholeFile: '(cả tệp)',
  openSheet: 'mở',
  rule: unitText,
  resend,
  signature: { role: 'NGƯỜI KIỂM TRA', note: '(Ký, họ tên)' },
  note, reminder,
  fileNames: {
    slip: (name) => `${name} (phiếu trả lại)`,
    reminder: (name) => `${name} (lời nhắc)`,
    missing: (code, name) => `Chưa nộp - ${code} ${name}`,
  },
};
