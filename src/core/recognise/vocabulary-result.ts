import { AWARD_CODES, type AwardCode, type Subject } from '../domain/award';
import type { Plan } from '../domain/plan';
import { foldKey } from '../text/fold';

/** Words of the result workbook of a consolidation, as they were ever written: what is renamed there gets a further entry here. */

const folded = (...texts: readonly string[]): readonly string[] => texts.map(foldKey);

/** Heads of the sheets, from the first column on. */
export const RESULT_HEADS = {
  summary: folded('STT', 'Đơn vị', 'Tổng số người'),
  list: folded('STT', 'Đơn vị', 'Họ và tên/tập thể', 'Chức vụ', 'Danh hiệu, hình thức', 'Đối tượng', 'Tệp', 'Trang tính', 'Ô'),
  trace: folded('Danh hiệu, hình thức', 'Đối tượng', 'Đơn vị', 'Số lượng', 'Lấy từ', 'Tệp', 'Trang tính', 'Ô'),
  findings: folded('STT', 'Mức độ', 'Mã', 'Nội dung'),
  comparison: folded('STT', 'Đơn vị', 'Danh hiệu, hình thức', 'Đăng ký'),
  source: folded('STT', 'Tệp / trang tính', 'Đơn vị / loại biểu', 'Tình trạng / vùng bảng'),
} as const;

/** Begins the title of the sheet that is told by it alone: its tables come and go. */
export const RESULT_STATUS_TITLE = foldKey('Tình hình đề nghị khen thưởng và nộp hồ sơ');
/** Head of the last column of the summary. */
export const RESULT_NOTE = foldKey('Ghi chú');
export const RESULT_TOTAL = foldKey('Tổng cộng');
/** Begins the name of a row of corrections. */
export const RESULT_ADJUSTMENT = /^Điều chỉnh:\s*/u;

/** Where a count was taken from. */
export const RESULT_SOURCES: ReadonlyMap<string, 'tally' | 'list'> = new Map([
  [foldKey('Biểu số liệu'), 'tally'], [foldKey('Danh sách'), 'list'],
]);

/** Files whose figures are in the totals, and whether something was wrong with them. */
export const RESULT_TAKEN: ReadonlyMap<string, { readonly isFlawed: boolean }> = new Map([
  [foldKey('Đã tổng hợp'), { isFlawed: false }], [foldKey('Đã tổng hợp, có cảnh báo'), { isFlawed: true }],
]);

export const RESULT_SUBJECTS: ReadonlyMap<string, Subject> = new Map([
  [foldKey('Cá nhân'), 'individual'], [foldKey('Tập thể'), 'collective'], [foldKey('Hộ gia đình'), 'household'],
]);

const AWARD_NAMES: Readonly<Record<AwardCode, readonly string[]>> = {
  LDTT: ['Lao động tiên tiến', 'LĐTT'],
  CSTT: ['Chiến sĩ tiên tiến', 'CSTT'],
  CSTDCS: ['Chiến sĩ thi đua cơ sở', 'CSTĐCS'],
  CSTDT: ['Chiến sĩ thi đua cấp tỉnh', 'CSTĐ cấp tỉnh'],
  CSTDTQ: ['Chiến sĩ thi đua toàn quốc', 'CSTĐTQ'],
  TTLDTT: ['Tập thể lao động tiên tiến', 'TTLĐTT'],
  DVTT: ['Đơn vị tiên tiến', 'ĐVTT'],
  TTLDXS: ['Tập thể lao động xuất sắc', 'TTLĐXS'],
  DVQT: ['Đơn vị quyết thắng', 'ĐVQT'],
  CTDT: ['Cờ thi đua của UBND tỉnh', 'Cờ TĐ tỉnh'],
  CTDCP: ['Cờ thi đua của Chính phủ', 'Cờ TĐ CP'],
  TVH: ['Thôn, tổ dân phố văn hóa', 'Thôn VH'],
  GDVH: ['Gia đình văn hóa', 'GĐVH'],
  GK: ['Giấy khen', 'GK'],
  BK_T: ['Bằng khen của Chủ tịch UBND tỉnh', 'BK tỉnh'],
  BK_TTCP: ['Bằng khen của Thủ tướng Chính phủ', 'BK TTCP'],
  HCLD: ['Huân chương Lao động', 'HCLĐ'],
  KNC: ['Kỷ niệm chương', 'KNC'],
};

/** Award codes by the folded names that results have for them. */
export const RESULT_AWARDS: ReadonlyMap<string, AwardCode> = new Map(
  AWARD_CODES.flatMap((code) => AWARD_NAMES[code].map((name): [string, AwardCode] => [foldKey(name), code])),
);

/** Words in the name of an office that tell its level, the lowest first: a commune may bear the name of its district. */
export const LEVEL_WORDS: readonly { readonly level: NonNullable<Plan['level']>; readonly words: readonly string[] }[] = [
  { level: 'commune', words: folded('xã', 'phường', 'thị trấn', 'đặc khu') },
  { level: 'district', words: folded('huyện', 'quận', 'thị xã') },
  { level: 'province', words: folded('tỉnh') },
];
