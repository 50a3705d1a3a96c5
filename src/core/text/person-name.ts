import { foldTones } from './fold';
import { tidyText } from './normalise';

const HONORIFICS = [
  'ông', 'bà', 'đ/c', 'đ.c', 'đ.c.', 'đc', 'đồng chí', 'cô giáo', 'thầy giáo', 'thầy', 'cô', 'anh', 'chị', 'đại tướng', 'thượng tướng', 'trung tướng', 'thiếu tướng',
  'đại tá', 'thượng tá', 'trung tá', 'thiếu tá', 'đại úy', 'thượng úy', 'trung úy', 'thiếu úy', 'bác sĩ', 'bs', 'ths', 'ths.', 'ts', 'ts.', 'ông (bà)', 'cn', 'gs', 'pgs',
].map(foldTones).sort((left, right) => right.length - left.length);

const TRAILING_DEGREE = /[,\s-]+(?:(?:th|t|c|b|g)s|pgs|cn|ncs|cki{0,2})\.?$/iu;

/** The name without titles before it (Ông, Bà, Đ/c, Thượng tá …) and degrees behind it. A name of one word stays. */
export function stripHonorifics(name: string): string {
  let rest = tidyText(name).replace(/^[-–.•:\s]+/u, '');
  for (let changed = true; changed;) {
    const key = foldTones(rest);
    const title = HONORIFICS.find((word) => new RegExp(`^${escape(word)}[.:]?\\s+`, 'u').test(key));
    changed = title !== undefined && rest.includes(' ');
    if (title !== undefined && changed) rest = rest.slice(title.length).replace(/^[.:\s]+/u, '');
  }
  const bare = rest.replace(TRAILING_DEGREE, '');
  return bare === '' ? rest : bare;
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/**
 * Key to compare names of persons: tones kept and placed in one style, case folded, đ and d apart. Two different names
 * have different keys; one key may still stand for two persons.
 */
export function toPersonKey(name: string): string {
  return foldTones(stripHonorifics(name)).replace(/\s*-\s*/g, ' ');
}

/** Key for "perhaps the same name": as `toPersonKey`, with y and i as one. */
export function toPersonHintKey(name: string): string {
  return toPersonKey(name).normalize('NFD').replace(/y/g, 'i').normalize('NFC');
}
