import type { DeciderCode } from './law-profile';

/** Ways of writing who decides on an award (người, cấp có thẩm quyền quyết định). Data, as offices write it. */

const CHAIRS = ['chủ tịch', 'CT'];
const COMMITTEES = ['UBND', 'ủy ban nhân dân', 'uỷ ban'];

/** Levels with a people's committee. "Thành phố" alone may be of a province or of a district, and is left out. */
const LEVELS: readonly (readonly [DeciderCode, readonly string[]])[] = [
  ['province', [
    'tỉnh', 'cấp tỉnh', ...['Hà Nội', 'Hồ Chí Minh', 'HCM', 'Đà Nẵng', 'Hải Phòng', 'Cần Thơ'].flatMap((city) =>
      [`thành phố ${city}`, `TP ${city}`]),
  ]],
  ['district', ['huyện', 'cấp huyện', 'quận', 'thị xã']],
  ['commune', ['xã', 'cấp xã', 'phường', 'thị trấn', 'đặc khu']],
];

/** Persons who hold an office that grants awards. */
const HOLDERS: readonly (readonly [DeciderCode, readonly string[]])[] = [
  ['president', ['chủ tịch nước']],
  ['prime-minister', ['thủ tướng chính phủ', 'thủ tướng', 'TTCP']],
  ['minister', ['bộ trưởng']],
  ['department', ['giám đốc sở']],
  ['unit-head', ['thủ trưởng cơ quan', 'thủ trưởng đơn vị', 'thủ trưởng', 'hiệu trưởng']],
];

export interface DeciderPhrase {
  readonly code: DeciderCode;
  readonly phrase: string;
  /** It names the person ("Chủ tịch UBND huyện"), not only the office ("UBND huyện"). */
  readonly isHolder: boolean;
}

/** Every phrase that names a decider wherever it stands. */
export const DECIDER_PHRASES: readonly DeciderPhrase[] = [
  ...HOLDERS.flatMap(([code, names]) => names.map((phrase) => ({ code, phrase, isHolder: true }))),
  ...LEVELS.flatMap(([code, levels]) => levels.flatMap((level) => [
    ...COMMITTEES.flatMap((committee) => [
      { code, phrase: `${committee} ${level}`, isHolder: false },
      ...CHAIRS.map((chair) => ({ code, phrase: `${chair} ${committee} ${level}`, isHolder: true })),
    ]),
    { code, phrase: `chủ tịch ${level}`, isHolder: true },
  ])),
];

/** Phrases that name a decider only where nothing else stands: in a column of deciders, or behind the name of a form. */
export const LEVEL_PHRASES: readonly Omit<DeciderPhrase, 'isHolder'>[] =
  LEVELS.flatMap(([code, levels]) => levels.map((phrase) => ({ code, phrase })));

/** A request goes to whoever follows. */
export const REQUEST_WORDS: readonly string[] = ['đề nghị', 'trình', 'gửi', 'xin'];
/** Whoever stands before grants. */
export const GRANT_WORDS: readonly string[] = ['tặng', 'khen', 'công nhận', 'quyết định', 'phong tặng', 'truy tặng'];
/** Between a name and a verb of granting they say that somebody else grants, or that it is no verb. */
export const BREAK_WORDS: readonly string[] = ['hội đồng', 'thông qua', 'qua'];
/** The award was granted before; it is not what is asked for now. */
export const PAST_WORDS: readonly string[] = ['đã tặng', 'đã được', 'đã khen', 'được tặng thưởng trước'];
/** Whoever follows grants, if a verb of granting comes next. */
export const PASSIVE_WORDS: readonly string[] = ['được'];
/** Forms that are named with whoever grants them ("Giấy khen của Chủ tịch UBND huyện"). */
export const FORM_WORDS: readonly string[] = ['giấy khen', 'GK', 'bằng khen', 'BK'];
export const OF_WORDS: readonly string[] = ['của', 'do', 'cấp'];
