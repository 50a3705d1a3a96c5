import type { ColumnRoleKind, SheetForm } from '#core/domain/recognised';
import type { Subject } from '#core/domain/award';
import type { StrayKind } from '#core/text/stray-characters';
import type { RuleTextTable } from '../rule-text';
import { toViList, toViNumber } from '../vi-number';

const FORMS: Readonly<Record<SheetForm, string>> = {
  tally: 'biểu tổng hợp',
  'person-list': 'danh sách cá nhân',
  'collective-list': 'danh sách tập thể',
  'initiative-list': 'danh sách sáng kiến',
  registration: 'bản đăng ký thi đua',
  'score-sheet': 'bảng chấm điểm',
  plan: 'kế hoạch',
  other: 'biểu khác',
};

const COLUMNS: Readonly<Partial<Record<ColumnRoleKind, string>>> = {
  'unit-name': 'tên đơn vị',
  'person-name': 'họ và tên',
  'given-name': 'tên',
  'collective-name': 'tên tập thể',
  'recipient-name': 'tên tập thể, cá nhân',
  'award-label': 'danh hiệu, hình thức khen thưởng',
  'award-text': 'danh hiệu, hình thức đề nghị',
  'award-count': 'số lượng đề nghị',
  'award-mark': 'đánh dấu danh hiệu',
  headcount: 'tổng số người',
  initiative: 'tên sáng kiến',
  criterion: 'nội dung tiêu chí',
  'maximum-score': 'điểm chuẩn',
  'self-score': 'điểm tự chấm',
  'cluster-score': 'điểm cụm chấm',
  task: 'nội dung nhiệm vụ',
  deadline: 'thời gian thực hiện',
};

const ENCODINGS = { tcvn3: 'TCVN3 (.VnTime…)', vni: 'VNI' } as const;

const SUBJECTS: Readonly<Record<Subject, string>> = { individual: 'cá nhân', collective: 'tập thể', household: 'hộ gia đình' };

const STRAYS: Readonly<Record<StrayKind, string>> = {
  nbsp: 'dấu cách không ngắt',
  'zero-width': 'ký tự không nhìn thấy',
  control: 'ký tự điều khiển (tab)',
  'line-break': 'dấu xuống dòng',
  'double-space': 'hai dấu cách liền nhau',
  'outer-space': 'dấu cách ở đầu hoặc cuối',
  eth: 'chữ Ð/ð thay cho Đ/đ',
  'look-alike': 'chữ cái hệ khác giống chữ Việt',
  'full-width': 'chữ toàn khổ',
};

function partsText(parts: readonly { readonly label: string; readonly subject: Subject | null; readonly value: number }[]): string {
  return parts.map(({ label, subject, value }) => {
    const noun = subject === null ? label.trim() : SUBJECTS[subject];
    return noun === '' ? toViNumber(value) : `${toViNumber(value)} ${noun}`;
  }).join(', ');
}

function seenText(seen: readonly string[]): string {
  return seen.length === 0 ? '' : ` Đã thấy: ${seen.map((text) => `"${text}"`).join(', ')}.`;
}

/** Two figures with as few decimals as tell them apart. */
function staleValues({ stored, computed }: { readonly stored: number; readonly computed: number }): string {
  const decimals = [0, 2, 4, 6, 9].find((some) => stored.toFixed(some) !== computed.toFixed(some)) ?? 12;
  const shown = (value: number): string => toViNumber(Number(value.toFixed(Number.isInteger(value) ? 0 : Math.max(decimals, 2))));
  return `${shown(stored)}, tính lại từ các ô được ${shown(computed)}`;
}

/** Texts of the rules on reading. */
export const VI_KT1 = {
  'unrecognised-sheet': {
    title: 'Trang tính không nhận ra',
    why: 'Số liệu của trang tính không nhận ra sẽ không được tổng hợp.',
    fix: 'Nếu đây là biểu thi đua, khen thưởng, hãy ghi rõ tiêu đề và tên cột, hoặc tự chọn loại biểu. Nếu không phải, có thể bỏ qua.',
    messages: {
      noForm: ({ sheet, seen }) =>
        `Trang tính "${sheet}" có bảng số liệu nhưng không giống loại biểu nào; chưa được tổng hợp.${seenText(seen)}`,
      nearForm: ({ sheet, seen, nearest }) =>
        `Trang tính "${sheet}" có bảng số liệu nhưng không nhận ra loại biểu; gần nhất là ${FORMS[nearest]}. Chưa được tổng hợp.${seenText(seen)}`,
    },
  },
  'unreadable-count': {
    title: 'Số liệu không đọc được',
    why: 'Ô không đọc được là số chưa biết, không phải số 0; mọi tổng có ô này đều chưa biết.',
    fix: 'Ghi lại ô bằng một số nguyên; để trống hoặc ghi "-" nếu không báo cáo.',
    messages: {
      unreadable: ({ column, text }) => `Cột "${column}" ghi "${text}", không đọc được thành số.`,
    },
  },
  'number-as-text': {
    title: 'Số lưu dạng chữ',
    why: 'Excel không cộng số lưu dạng chữ, nên hàm SUM cho kết quả thiếu.',
    fix: 'Chuyển ô thành số; có thể sửa tự động, xem trước và hoàn tác được.',
    messages: {
      single: ({ text, value }) => `Ô chứa "${text}" dạng chữ, đã hiểu là ${toViNumber(value)}.`,
      several: ({ text, value, cells, last }) =>
        `${toViNumber(cells)} ô đến ô ${last} chứa số dạng chữ (ô đầu: "${text}", đã hiểu là ${toViNumber(value)}).`,
    },
  },
  'ambiguous-number': {
    title: 'Số có dấu chấm dễ nhầm',
    why: 'Dấu chấm phân cách hàng nghìn bị Excel hiểu là dấu thập phân thì số nhỏ đi một nghìn lần.',
    fix: 'Gõ lại số không có dấu chấm (1762), hoặc xác nhận số được đề xuất.',
    messages: {
      ambiguous: ({ column, stored, proposed }) =>
        `Cột "${column}" đang lưu số thập phân ${toViNumber(stored)}; có phải là ${toViNumber(proposed)} không?`,
    },
  },
  'compound-count': {
    title: 'Nhiều số trong một ô',
    why: 'Ô có nhiều số phải đoán mới cộng được.',
    fix: 'Tách mỗi số vào một cột (tập thể, cá nhân; tổng số, nữ).',
    messages: {
      readAs: ({ column, text, value, parts }) =>
        `Cột "${column}" ghi "${text}", đã hiểu là ${toViNumber(value)}${parts.length > 0 ? ` (gồm: ${partsText(parts)})` : ''}.`,
      undecided: ({ column, text, parts }) =>
        `Cột "${column}" ghi "${text}"${parts.length > 0 ? ` (đọc được: ${partsText(parts)})` : ''}, chưa rõ lấy số nào.`,
    },
  },
  'legacy-font-text': {
    title: 'Chữ theo bảng mã cũ',
    why: 'Chữ TCVN3, VNI chỉ đọc được khi máy có phông tương ứng; tìm kiếm và đối chiếu tên sẽ sai.',
    fix: 'Chuyển sang Unicode và đổi phông (ví dụ Times New Roman); có thể sửa tự động, xem trước và hoàn tác được.',
    messages: {
      single: ({ encoding, unicode }) => `Chữ theo bảng mã ${ENCODINGS[encoding]}; đọc theo Unicode là "${unicode}".`,
      several: ({ encoding, unicode, cells, last }) =>
        `${toViNumber(cells)} ô đến ô ${last} dùng bảng mã ${ENCODINGS[encoding]}; ô đầu đọc theo Unicode là "${unicode}".`,
    },
  },
  'decomposed-unicode': {
    title: 'Chữ Unicode tổ hợp',
    why: 'Chữ tổ hợp trông giống chữ dựng sẵn nhưng máy coi là khác nhau, nên tìm và đối chiếu tên bị sót.',
    fix: 'Chuyển sang Unicode dựng sẵn; có thể sửa tự động, xem trước và hoàn tác được.',
    messages: {
      single: ({ text }) => `"${text}" viết bằng Unicode tổ hợp.`,
      several: ({ text, cells, last }) =>
        `${toViNumber(cells)} ô đến ô ${last} viết bằng Unicode tổ hợp (ô đầu: "${text}").`,
    },
  },
  'stray-characters': {
    title: 'Ký tự lạ trong chữ',
    why: 'Ký tự lạ không nhìn thấy được nhưng làm máy coi hai tên giống nhau là khác nhau.',
    fix: 'Xóa hoặc thay ký tự lạ; có thể sửa tự động, xem trước và hoàn tác được.',
    messages: {
      single: ({ text, kinds }) => `Có ${kinds.map((kind) => STRAYS[kind]).join(', ')}; đúng ra là "${text}".`,
      several: ({ text, kinds, cells, last }) =>
        `${toViNumber(cells)} ô đến ô ${last} có ${kinds.map((kind) => STRAYS[kind]).join(', ')} (ô đầu đúng ra là "${text}").`,
    },
  },
  'formula-error': {
    title: 'Công thức lỗi',
    why: 'Ô báo lỗi không có số; mọi tổng dùng ô này cũng lỗi.',
    fix: 'Sửa công thức, hoặc thay bằng số đúng.',
    messages: {
      single: ({ column, code }) => `Cột "${column}" báo lỗi ${code}.`,
      several: ({ code, cells, last }) => `${toViNumber(cells)} ô đến ô ${last} báo lỗi (ô đầu: ${code}).`,
    },
  },
  'external-link': {
    title: 'Công thức lấy số từ tệp khác',
    why: 'Số lấy từ tệp khác có thể đã cũ, và mất khi tệp kia đổi chỗ.',
    fix: 'Thay công thức bằng số đã đối chiếu.',
    messages: {
      linked: ({ column, sources }) =>
        `Cột "${column}" lấy số từ tệp khác: ${toViList(sources.map((source) => `"${source}"`), 'tệp')}.`,
    },
  },
  'hidden-data': {
    title: 'Dữ liệu bị ẩn',
    why: 'Dữ liệu bị ẩn vẫn được tính vào tổng mà người xem không thấy.',
    fix: 'Bỏ ẩn để kiểm tra; xóa nếu không dùng.',
    messages: {
      sheet: ({ sheet, rows }) => `Trang tính "${sheet}" bị ẩn nhưng có ${toViNumber(rows)} dòng dữ liệu vẫn được tính.`,
      rows: ({ rows, first, last }) => (rows === 1
        ? `Dòng ${String(first)} bị ẩn nhưng vẫn được tính.`
        : `${toViNumber(rows)} dòng bị ẩn (từ dòng ${String(first)} đến dòng ${String(last)}) nhưng vẫn được tính.`),
      column: ({ column, cells }) => `Cột "${column}" bị ẩn nhưng có ${toViNumber(cells)} ô dữ liệu vẫn được tính.`,
    },
  },
  'missing-column': {
    title: 'Thiếu cột bắt buộc',
    why: 'Thiếu cột thì không biết ai, đơn vị nào hay danh hiệu nào được đề nghị.',
    fix: 'Bổ sung cột còn thiếu, hoặc ghi đúng tên cột ở dòng tiêu đề.',
    messages: {
      missing: ({ form, roles }) =>
        `Bảng được hiểu là ${FORMS[form]} nhưng thiếu cột ${roles.map((role) => COLUMNS[role] ?? role).join(', ')}.`,
    },
  },
  'struck-out-row': {
    title: 'Dòng gạch ngang vẫn được tính',
    why: 'Dòng gạch ngang thường là đã loại, nhưng vẫn nằm trong danh sách nên vẫn được đếm.',
    fix: 'Xóa dòng nếu đã loại; bỏ gạch ngang nếu vẫn đề nghị.',
    messages: {
      struck: ({ row, name }) => `Dòng ${String(row)}${name === '' ? '' : ` (${name})`} bị gạch ngang nhưng vẫn được tính.`,
    },
  },
  'mixed-dates': {
    title: 'Ngày tháng ghi không thống nhất',
    why: 'Khi gõ ngày vào ô, Excel có thể đảo ngày và tháng mà không báo; cột lẫn hai kiểu là dấu hiệu cần kiểm tra.',
    fix: 'Đối chiếu với hồ sơ cán bộ, rồi ghi cả cột theo một kiểu ngày/tháng/năm.',
    messages: {
      mixed: ({ column, dates, texts }) =>
        `Cột "${column}" có ${toViNumber(dates)} ô kiểu ngày và ${toViNumber(texts)} ô ghi ngày bằng chữ; cần kiểm tra ngày, tháng có bị đảo không.`,
      swapped: ({ text }) => `"${text}" ghi tháng trước ngày; cần ghi ngày/tháng/năm.`,
    },
  },
  'stale-formula-value': {
    title: 'Kết quả công thức chưa được tính lại',
    why: 'Khi tổng hợp, số được đọc là kết quả lưu trong tệp; mở bằng Excel và tính lại thì ra số khác.',
    fix: 'Mở tệp bằng Excel, bấm Ctrl+Alt+F9 để tính lại, kiểm tra các ô rồi lưu; đặt tùy chọn tính là "Tự động".',
    messages: {
      single: ({ formula, ...values }) => `Công thức =${formula} đang lưu ${staleValues(values)}.`,
      several: ({ formula, cells, last, ...values }) =>
        `${toViNumber(cells)} công thức, đến ô ${last}, chưa được tính lại; công thức đầu =${formula} đang lưu ${staleValues(values)}.`,
    },
  },
} satisfies Partial<RuleTextTable>;
