import { foldKey, foldTones } from '../text/fold';

/**
 * Words that sheets are recognised by (từ vựng biểu mẫu). Data, not text for users: phrases are written as
 * offices write them and folded once, so that tone style, i/y, case and accents do not matter.
 */
export interface Phrases {
  /** The key equals one of the phrases. */
  readonly isOne: (key: string) => boolean;
  /** The key holds one of the phrases as whole words. */
  readonly isIn: (key: string) => boolean;
  /** The key begins with one of the phrases as whole words. */
  readonly begins: (key: string) => boolean;
}

/** A set of phrases to be looked for in folded keys. */
export function phrases(...texts: readonly string[]): Phrases {
  const keys = texts.map(foldKey);
  const padded = keys.map((key) => ` ${key} `);
  const whole = new Set(keys);
  return {
    isOne: (key) => whole.has(key),
    isIn: (key) => {
      const inside = ` ${key} `;
      return padded.some((phrase) => inside.includes(phrase));
    },
    begins: (key) => keys.some((phrase) => key === phrase || key.startsWith(`${phrase} `)),
  };
}

/** `phrase` stands in `key` as whole words. */
export function hasWords(key: string, phrase: string): boolean {
  return ` ${key} `.includes(` ${phrase} `);
}

export const TITLE_WORDS = phrases(
  'danh sách', 'biểu', 'bảng', 'tổng hợp', 'kết quả', 'bản đăng ký', 'đăng ký', 'phụ lục', 'báo cáo', 'thống kê', 'giao ước',
);
export const AWARDING_WORDS = phrases(
  'thi đua', 'khen thưởng', 'danh hiệu', 'giấy khen', 'bằng khen', 'lao động tiên tiến', 'chiến sĩ thi đua', 'LĐTT', 'CSTĐCS',
  'tập thể lao động xuất sắc', 'sáng kiến', 'bình xét', 'kỷ niệm chương', 'huân chương', 'cờ thi đua', 'TĐKT',
);
export const LIST_WORDS = phrases('danh sách', 'DS', 'trích ngang');
export const TALLY_WORDS = phrases('tổng hợp', 'biểu tổng hợp', 'bảng tổng hợp', 'thống kê', 'kết quả', 'biểu', 'TH');
export const REGISTRATION_WORDS = phrases('đăng ký', 'bản đăng ký', 'giao ước thi đua');
export const INITIATIVE_LIST_WORDS = phrases('sáng kiến', 'sáng kiến kinh nghiệm', 'đề tài', 'SKKN');
export const SCORE_WORDS = phrases('chấm điểm', 'bảng điểm', 'bảng chấm điểm', 'tự chấm', 'xếp hạng', 'xếp thứ');
export const PLAN_WORDS = phrases('kế hoạch', 'nhiệm vụ', 'tiến độ');

export const ATTACHMENT_WORDS = phrases('kèm theo', 'ban hành kèm theo', 'đính kèm');
export const MOTTO_WORDS = phrases(
  'cộng hòa xã hội chủ nghĩa việt nam', 'độc lập tự do hạnh phúc', 'đảng cộng sản việt nam',
);
export const SIGNATURE_WORDS = phrases(
  'người lập biểu', 'người lập bảng', 'người lập danh sách', 'người lập', 'người tổng hợp', 'thủ trưởng đơn vị', 'thủ trưởng',
  'thủ trưởng cơ quan', 'hiệu trưởng', 'kt hiệu trưởng', 'phó hiệu trưởng', 'chủ tịch', 'kt chủ tịch', 'phó chủ tịch', 'giám đốc', 'trưởng phòng',
  'tm ủy ban nhân dân', 'tm hội đồng', 'tm ban chấp hành', 'tm', 'kt', 'tl', 'chủ tịch hội đồng', 'thư ký', 'thư ký hội đồng', 'kế toán trưởng',
  'xác nhận của đơn vị', 'xác nhận của thủ trưởng', 'ký họ tên', 'ký ghi rõ họ tên', 'ký đóng dấu', 'ký tên đóng dấu', 'ký họ tên đóng dấu', 'ký và ghi rõ họ tên',
  'ký tên', 'đã ký', 'đại diện đơn vị', 'trưởng đoàn', 'chủ tịch công đoàn', 'bí thư',
);
export const ENDING_WORDS = phrases('nơi nhận', 'ghi chú', 'lưu ý', 'chú thích', 'chú ý');

const TOTAL_NAMES = [
  'tổng cộng', 'tổng', 'tổng số', 'tổng cộng toàn trường', 'tổng cộng toàn đơn vị', 'tổng hợp chung', 'toàn trường', 'toàn đơn vị', 'toàn huyện', 'toàn xã',
  'toàn tỉnh', 'toàn ngành', 'tổng toàn trường', 'tổng số toàn đơn vị', 'tổng chung', 'tổng cộng chung', 'TC', 'cộng chung',
];
const SUBTOTAL_NAMES = ['cộng', 'cộng khối', 'cộng cụm', 'cộng tổ', 'cộng nhóm', 'tiểu cộng', 'tổng khối', 'tổng cụm', 'tổng tổ'];

const TOTAL_TONES = TOTAL_NAMES.map(foldTones);
const SUBTOTAL_TONES = SUBTOTAL_NAMES.map(foldTones);
const TOTAL_KEYS = TOTAL_NAMES.map(foldKey);
const SUBTOTAL_KEYS = SUBTOTAL_NAMES.map(foldKey);
const SUM_INITIALS = /^[TCtc]/;

/** How a label reads as a sum (dòng cộng). Tones count: "Tòng" and "Công" are family names. */
export function readSumLabel(text: string): { readonly isWhole: boolean; readonly isSubtotal: boolean } | undefined {
  if (!SUM_INITIALS.test(text)) return undefined;
  const label = text.replace(/[\s:(]*[IVX+\s)]*$/, '');
  const tones = foldTones(label);
  const plain = /^[\x20-\x7E]*$/.test(label) ? foldKey(label) : '';
  if (TOTAL_TONES.includes(tones) || TOTAL_KEYS.includes(plain)) return { isWhole: true, isSubtotal: false };
  if (SUBTOTAL_TONES.includes(tones) || SUBTOTAL_KEYS.includes(plain)) return { isWhole: true, isSubtotal: true };
  if (TOTAL_TONES.some((word) => tones.startsWith(`${word} `))) return { isWhole: false, isSubtotal: false };
  return SUBTOTAL_TONES.some((word) => tones.startsWith(`${word} `)) ? { isWhole: false, isSubtotal: true } : undefined;
}
export const NONE_WORDS = phrases(
  'không có', 'không', 'không đề nghị', 'không có tập thể nào', 'không có cá nhân nào', 'không có ai', 'chưa có', 'không xét',
);
export const GROUP_WORDS = phrases(
  'khối', 'cụm', 'tổ', 'nhóm', 'phòng', 'ban', 'các xã thị trấn', 'các xã', 'các cơ quan', 'khối cơ quan', 'khối trường', 'bộ phận', 'cấp', 'bậc',
);

export const COLLECTIVE_WORDS = phrases('tập thể', 'TT', 'số tập thể', 'số TT', 'đơn vị tập thể');
export const INDIVIDUAL_WORDS = phrases('cá nhân', 'CN', 'số cá nhân', 'số CN', 'người', 'đồng chí', 'đ c');
export const HOUSEHOLD_WORDS = phrases('hộ gia đình', 'HGĐ', 'gia đình', 'số hộ');
/** "Hộ" alone; inside a text its key would also match "họ" and "Hồ". */
export const HOUSEHOLD_KEY = foldKey('hộ');
export const LONG_COLLECTIVE_WORDS = phrases('tập thể');
export const LONG_INDIVIDUAL_WORDS = phrases('cá nhân', 'cán bộ giáo viên nhân viên');
export const LONG_HOUSEHOLD_WORDS = phrases('hộ gia đình', 'gia đình');

/** Header words that only say "number of" and leave the meaning to the cell above. */
export const QUANTITY_WORDS = phrases('SL', 'số lượng', 'số', 'số người', 'người', 'TS', 'tổng số', 'số lượng người', 'cộng');

export const AWARD_GROUP_WORDS = phrases(
  'danh hiệu thi đua', 'danh hiệu', 'hình thức khen thưởng', 'khen thưởng', 'hình thức', 'danh hiệu tập thể', 'danh hiệu cá nhân',
  'danh hiệu thi đua cá nhân', 'danh hiệu thi đua tập thể', 'đề nghị', 'đề nghị khen thưởng', 'thi đua', 'danh hiệu thi đua hình thức khen thưởng',
  'đề nghị danh hiệu', 'các danh hiệu thi đua', 'các hình thức khen thưởng',
);

/** What a person writes to mark a cell (dấu "x"). */
export const MARKS: ReadonlySet<string> = new Set(['x', '×', '✓', '✔', '☑', 'v', '+', '•', '*', 'có', 'đạt', '1']);
/** What a person writes to say "not this one". */
export const NON_MARKS: ReadonlySet<string> = new Set(['-', '–', '—', '0', '/', '//', 'không', 'o', 'k', 'ko', '.']);

/** Beginnings of a line that states how many rows the list above has. */
export const CLOSING_WORDS = phrases(
  'ấn định', 'tổng số', 'tổng cộng', 'danh sách có', 'danh sách gồm', 'danh sách gồm có', 'danh sách này có', 'tổng danh sách', 'cộng', 'tổng danh sách có', 'danh sách trên có',
  'bản danh sách', 'danh sách', 'gồm', 'tổng',
);

/** Beginnings of names of collectives and households in a list that holds both and persons. */
const COLLECTIVE_NAMES = [
  'tập thể', 'tổ', 'trường', 'phòng', 'chi bộ', 'ban', 'đội', 'lớp', 'thôn', 'bản', 'khối', 'cụm', 'đơn vị', 'UBND', 'hội', 'đoàn', 'công đoàn', 'trung tâm', 'trạm', 'xã', 'khoa', 'nhóm', 'văn phòng', 'công an',
  'đảng bộ', 'đảng ủy', 'liên đội', 'hợp tác xã', 'công ty', 'MN', 'TH', 'THCS', 'THPT', 'PTDTBT', 'các',
].map(foldTones);
const HOUSEHOLD_NAMES = ['hộ', 'gia đình'].map(foldTones);
/** Family names that are also words for collectives. */
const SURNAMES = ['đoàn', 'ban', 'hội', 'công'].map(foldTones);

function beginsWithWord(text: string, words: readonly string[]): boolean {
  const tones = foldTones(text);
  return words.some((word) => tones === word || tones.startsWith(`${word} `));
}

/** The name of a collective by its first word; tones count, for "Tổ 1" is none of the family "Tô". */
export function isCollectiveName(name: string): boolean {
  const isPersonShaped = beginsWithWord(name, SURNAMES) && /^(?:\p{Lu}\p{Ll}*\s+){1,4}\p{Lu}\p{Ll}*$/u.test(name);
  return beginsWithWord(name, COLLECTIVE_NAMES) && !isPersonShaped;
}

/** The name of a household (hộ ông …); tones count, for "Hồ" is a family name. */
export function isHouseholdName(name: string): boolean {
  return beginsWithWord(name, HOUSEHOLD_NAMES);
}
