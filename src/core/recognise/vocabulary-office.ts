import { phrases } from './vocabulary';

/** Words of the papers that an office keeps in place of a plan workbook: lists of units, registrations, allotments. */

/** Titles of sheets that allot. */
export const ALLOTMENT_WORDS = phrases('phân bổ', 'giao chỉ tiêu', 'phân giao', 'chỉ tiêu được giao');
/** Alone it is what is allotted; beside "đăng ký" it is what is registered. */
export const TARGET_WORDS = phrases('chỉ tiêu');

/** Titles of lists that go up to a council: such a list is no register, whatever its columns are. */
export const PROPOSAL_WORDS = phrases(
  'đề nghị', 'tờ trình', 'được tặng', 'tặng thưởng', 'tặng danh hiệu', 'được khen', 'bình xét', 'công nhận', 'kết quả', 'trích ngang', 'suy tôn',
);

/** Columns that name the unit of a row, beside those of the plan workbook. */
export const REGISTER_NAMES = phrases(
  'tên cơ quan, đơn vị', 'tên cơ quan đơn vị', 'cơ quan, đơn vị', 'tên đơn vị', 'đơn vị', 'tên trường', 'trường', 'tên cơ quan', 'cơ quan', 'tên xã', 'tên đơn vị, địa phương',
  'đơn vị, địa phương', 'tên địa phương', 'địa phương', 'đơn vị, trường học', 'tên đơn vị, trường học', 'xã, phường, thị trấn', 'xã, thị trấn', 'phòng, ban', 'tên phòng, ban',
  'tên đơn vị (trường)', 'đơn vị tham gia', 'đơn vị thành viên', 'tên đơn vị tập thể',
);
/** Columns of a register beside the name, beyond the words of the plan workbook. */
export const REGISTER_CODES = phrases('mã', 'mã đơn vị', 'mã số', 'mã ĐV', 'mã trường', 'mã cơ quan', 'mã định danh đơn vị', 'ký hiệu');
export const REGISTER_CLUSTERS = phrases(
  'khối/cụm', 'khối', 'cụm', 'cụm, khối', 'khối, cụm', 'khối thi đua', 'cụm thi đua', 'cụm, khối thi đua', 'khối, cụm thi đua', 'thuộc khối', 'thuộc cụm', 'nhóm',
);
export const REGISTER_PARENTS = phrases('đơn vị cấp trên', 'cấp trên', 'trực thuộc', 'cơ quan chủ quản', 'cơ quan quản lý', 'đơn vị chủ quản', 'cơ quan cấp trên', 'thuộc');
export const REGISTER_ALIASES = phrases('tên khác', 'tên gọi khác', 'tên viết tắt', 'viết tắt', 'tên cũ', 'tên thường gọi');
export const REGISTER_STATES = phrases('trạng thái', 'tình trạng', 'hiện trạng');

/** Beginnings of headings over units that are no unit themselves. */
export const UNIT_GROUP_WORDS = phrases('khối', 'cụm', 'các', 'nhóm', 'cấp', 'bậc', 'địa bàn', 'lĩnh vực', 'ngành');

/** Number or letter before the text of a heading: "I. Trường …", "1) …", "A - …". */
export const HEADING_ORDINAL = /^(?:[IVX]{1,6}|[A-ZĐ]|\d{1,3})\s*[.)/:–-]\s*(?=\S)/u;
/** What a heading says behind the name: "Trường …: 12 người", "Trường … (12 người)". */
export const HEADING_COUNT = /\s*(?:[:(–-]\s*)\d[^)]*\)?\s*:?$/u;
