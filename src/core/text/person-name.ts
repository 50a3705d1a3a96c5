import { foldKey, foldTones } from './fold';
import { tidyText } from './normalise';
import { remembered } from './remembered';

const HONORIFICS = [
  'ông', 'bà', 'đ/c', 'đ.c', 'đc', 'đồng chí', 'cô giáo', 'thầy giáo', 'thầy', 'cô', 'anh', 'chị', 'đại tướng', 'thượng tướng', 'trung tướng', 'thiếu tướng',
  'đại tá', 'thượng tá', 'trung tá', 'thiếu tá', 'đại úy', 'thượng úy', 'trung úy', 'thiếu úy', 'bác sĩ', 'bs', 'ths', 'ts', 'ông (bà)', 'ông(bà)', 'ông/bà', 'cn', 'gs', 'pgs',
].map(foldTones).sort((left, right) => right.length - left.length);

/** Titles that are given names too ("Anh Thơ"): only before two words or more. */
const NAME_LIKE: ReadonlySet<string> = new Set(['anh', 'chị', 'cô', 'cn'].map(foldTones));

const TRAILING_DEGREE = /[,\s-]+(?:(?:th|t|c|b|g)s|pgs|cn|ncs|cki{0,2})\.?$/iu;
const LEADING_MARKS = /^(?:\d{1,3}[.)]\s*)?[-–.•:\s]*/u;

/** First words of a position that some sheets write behind the name. */
const POSITIONS = [
  'hiệu trưởng', 'phó hiệu trưởng', 'hiệu phó', 'giáo viên', 'nhân viên', 'kế toán', 'tổ trưởng', 'tổ phó', 'trưởng phòng', 'trưởng ban', 'phó trưởng', 'phó phòng', 'phó chủ tịch', 'phó giám đốc', 'phó bí thư', 'chuyên viên', 'công chức', 'viên chức', 'chủ tịch',
  'bí thư', 'giám đốc', 'cán bộ', 'văn thư', 'thủ quỹ', 'bảo vệ', 'chánh văn phòng', 'GV', 'NV', 'PHT', 'TPT',
].map(foldKey);
const POSITION_PART = /\s*[,(]\s*|\s+[-–]\s+/u;

/** The name without titles before it (Ông, Bà, Đ/c, Thượng tá …), degrees and a position behind it. */
export function stripHonorifics(name: string): string {
  let rest = stripPosition(tidyText(name).replace(LEADING_MARKS, ''));
  for (let title = leadingTitle(rest); title !== undefined; title = leadingTitle(rest)) {
    rest = rest.slice(title.length).replace(/^[.:\s]+/u, '');
  }
  const bare = rest.replace(TRAILING_DEGREE, '');
  return bare === '' ? rest : bare;
}

/** Title at the start, set off by a blank, dot or colon; `undefined` when nothing would be left of the name. */
function leadingTitle(name: string): string | undefined {
  const key = foldTones(name);
  return HONORIFICS.find((title) => {
    if (!key.startsWith(title) || !/^[.:\s]/u.test(key.slice(title.length))) return false;
    const left = key.slice(title.length).replace(/^[.:\s]+/u, '');
    return left !== '' && (left.includes(' ') || !NAME_LIKE.has(title));
  });
}

function stripPosition(name: string): string {
  const match = POSITION_PART.exec(name);
  if (match === null || match.index === 0) return name;
  const behind = foldKey(name.slice(match.index + match[0].length));
  return POSITIONS.some((position) => behind === position || behind.startsWith(`${position} `)) ? name.slice(0, match.index) : name;
}

/**
 * Key to compare names of persons: tones kept and placed in one style, case folded, đ and d apart. Two different names
 * have different keys; one key may still stand for two persons.
 */
export const toPersonKey: (name: string) => string = remembered((name) =>
  foldTones(stripHonorifics(name)).replace(/\s*-\s*/g, ' '));

/** Key for "perhaps the same name": as `toPersonKey`, with y and i as one. */
export const toPersonHintKey: (name: string) => string = remembered((name) =>
  toPersonKey(name).normalize('NFD').replace(/y/g, 'i').normalize('NFC'));
