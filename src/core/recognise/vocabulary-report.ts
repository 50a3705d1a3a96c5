import type { Subject } from '../domain/award';
import { foldKey, foldTones } from '../text/fold';
import { phrases } from './vocabulary';

/**
 * Words that figures in the text of a report are understood by (từ ngữ trong báo cáo). Data, as offices write them; tones
 * tell "công nhân" from "công nhận", so lists of `TonePhrases` keep them.
 */

/** What a noun behind a number counts. */
export type CountNoun =
  | { readonly kind: 'recipients'; readonly subject: Subject }
  /** "đơn vị", "thôn", "cờ": collectives, where the award is for collectives alone. */
  | { readonly kind: 'collectives-only' }
  | { readonly kind: 'occurrences' };

const NOUNS: readonly (readonly [CountNoun, readonly string[]])[] = [
  [{ kind: 'occurrences' }, ['lượt']],
  [{ kind: 'recipients', subject: 'collective' }, ['tập thể', 'TT']],
  [{ kind: 'recipients', subject: 'individual' }, ['cá nhân', 'người', 'đồng chí', 'đ/c', 'CN']],
  [{ kind: 'recipients', subject: 'household' }, ['hộ gia đình', 'hộ', 'gia đình']],
  [{ kind: 'collectives-only' }, ['đơn vị', 'thôn', 'bản', 'khối bản', 'khối, bản', 'thôn, bản', 'tổ dân phố', 'khu phố', 'cờ']],
];

/** Words of a text in small letters, tones kept: "hộ" is none of "hồ sơ". */
export function toneKey(text: string): string {
  return foldTones(text).replace(/[^\p{L}\p{M}\d%]+/gu, ' ').trim();
}

/** Nouns by their tone keys, the longest first. */
export const COUNT_NOUNS: readonly { readonly key: string; readonly noun: CountNoun }[] = NOUNS
  .flatMap(([noun, words]) => words.map((word) => ({ key: toneKey(word), noun })))
  .sort((left, right) => right.key.length - left.key.length);

/** A subject in front of its number: "Tập thể: 56; cá nhân: 1.762". */
export const LEADING_SUBJECTS: readonly { readonly key: string; readonly subject: Subject }[] = [
  { key: foldKey('tập thể'), subject: 'collective' },
  { key: foldKey('cá nhân'), subject: 'individual' },
  { key: foldKey('hộ gia đình'), subject: 'household' },
];

/** Words that keep their tones: "số" is none of "cơ sở". */
export interface ToneWords {
  readonly isOne: (words: string) => boolean;
}

function toneWords(...texts: readonly string[]): ToneWords {
  const keys = new Set(texts.map(foldTones));
  return { isOne: (words) => keys.has(foldTones(words)) };
}

/** A number behind one of these is a day, a year, a number of a paper, a name. */
export const BEFORE_OTHER_NUMBERS = toneWords(
  'năm', 'tháng', 'ngày', 'quý', 'khóa', 'điều', 'khoản', 'điểm', 'mục', 'phần', 'phụ lục', 'biểu', 'lần', 'lần thứ', 'thứ', 'hạng', 'đợt', 'nhiệm kỳ',
  'giai đoạn', 'năm học', 'năm công tác', 'quyết định', 'chỉ thị', 'nghị quyết', 'kế hoạch', 'luật', 'nghị định', 'thông tư', 'quốc lộ', 'từ', 'số',
);
/** "số 04" is a name or a paper, "tổng số 211" is none. */
export const SUM_WORDS = toneWords('tổng số', 'trong số');
/** A number before one of these is a time. */
export const TIME_NOUNS = phrases('năm', 'tháng', 'ngày', 'giờ', 'phút', 'tuổi', 'quý', 'tuần');

/** Phrases held against tidied lower-case text that keeps its tones. */
export interface TonePhrases {
  readonly isIn: (text: string) => boolean;
}

function tonePhrases(...texts: readonly string[]): TonePhrases {
  const keys = texts.map((text) => ` ${toneKey(text)} `);
  return {
    isIn: (text) => {
      const inside = ` ${toneKey(text)} `;
      return keys.some((key) => inside.includes(key));
    },
  };
}

export const TARGET_WORDS = tonePhrases(
  'đăng ký', 'đăng kí', 'chỉ tiêu', 'phấn đấu', 'mục tiêu', 'kế hoạch giao', 'dự kiến', 'giao ước',
);
export const CHANGE_WORDS = tonePhrases('tăng', 'giảm', 'thêm', 'hơn', 'nhiều hơn', 'ít hơn', 'bớt', 'chênh lệch');
/** Before a figure, or right behind its noun, they say that it is a part of a whole, or what was left out of it. */
export const PART_WORDS = tonePhrases(
  'trong đó', 'trong số', 'khối', 'cụm', 'ngành', 'thuộc', 'các xã', 'cấp xã', 'các trường', 'trường', 'phòng', 'mầm non', 'tiểu học', 'THCS', 'THPT', 'trung học',
  'nữ', 'là nữ', 'đảng viên', 'dân tộc', 'trực tiếp', 'lãnh đạo', 'quản lý', 'nông dân', 'giáo viên', 'công nhân', 'doanh nghiệp', 'không', 'chưa', 'còn lại',
  'tiêu biểu', 'điển hình', 'người lao động', 'cán bộ', 'công chức', 'viên chức', 'học sinh', 'đoàn viên', 'hội viên',
);
/** Beside them "trường", "ngành" or "cán bộ" say of whom all awards are, not of which part. */
export const WHOLE_WORDS = tonePhrases('toàn huyện', 'toàn xã', 'toàn tỉnh', 'toàn ngành', 'tổng số', 'tổng cộng', 'tất cả', 'sự nghiệp giáo dục');

/** Kinds of commendation outside the yearly round (chuyên đề, đột xuất, theo đợt, sự kiện). */
export const SPECIAL_KINDS = tonePhrases(
  'chuyên đề', 'đột xuất', 'theo đợt', 'đợt thi đua', 'thi đua đặc biệt', 'khen thưởng phong trào', 'trong phong trào', 'tổng kết phong trào', 'sơ kết', 'đối ngoại',
  'cống hiến', 'quá trình cống hiến', 'niên hạn', 'kháng chiến', 'bầu cử', 'covid', 'dịch bệnh', 'chống dịch', 'phòng chống', 'phòng, chống', 'thiên tai', 'bão lũ', 'lũ lụt', 'cứu nạn',
  'hội thi', 'hội thao', 'hội diễn', 'hội khỏe', 'cuộc thi', 'đại hội', 'kỷ niệm ngày', 'lễ kỷ niệm', 'nhân dịp', 'tuyển quân', 'giao nhận quân', 'diễn tập', 'an toàn giao thông',
  'nông thôn mới', 'học tập và làm theo', 'người tốt việc tốt', 'gương điển hình', 'điển hình tiên tiến', 'an sinh xã hội', 'hiến máu', 'dân quân', 'phổ cập', 'học sinh giỏi',
  'giáo viên giỏi', 'thể dục thể thao', 'cải cách hành chính', 'giải phóng mặt bằng', 'thư khen', 'biểu dương', 'tuyên dương',
);
/** "tổng kết 10 năm …", "kỷ niệm 75 năm …", "10 năm thực hiện …", folded. */
export const LONG_REVIEW = /(?:(?:tong ket|ki niem) \d+ nam|\d+ nam (?:thuc hien|xai dung|thi hanh))/;
/** The yearly round (công trạng, thường xuyên). */
export const REGULAR_KINDS = tonePhrases('thường xuyên', 'công trạng', 'công trạng và thành tích', 'tổng kết năm học', 'tổng kết năm', 'tổng kết công tác năm');
/** They may tell of an event, or of the year's work: a form of commendation beside them is in doubt. */
export const EVENT_WORDS = tonePhrases('trong công tác', 'trong thực hiện', 'trong việc', 'có thành tích', 'đã có thành tích', 'thực hiện nghị quyết', 'thực hiện chỉ thị', 'phong trào');

export const REQUEST_OF_HIGHER = phrases('đề nghị', 'trình');
/** An award that the text names with its giver's verb right behind a figure: "288 cá nhân đạt danh hiệu …". */
export const GIVEN_BEHIND = phrases('đạt', 'được tặng', 'được công nhận', 'được khen', 'được tặng thưởng', 'được nhận', 'nhận');
export const OTHER_TIME_WORDS = phrases('năm trước', 'cùng kỳ', 'năm học trước', 'kỳ trước');
