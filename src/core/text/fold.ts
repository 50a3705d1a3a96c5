import { tidyText } from './normalise';

const MARKS = /[\u0300-\u036F]/g;

/**
 * Key to match vocabulary, awards and units: lower case, no tones or accents, đ as d, y as i, words of `[a-z0-9]`
 * separated by single spaces. Different names may share a key; never merge people by it.
 */
export function foldKey(text: string): string {
  return tidyText(text)
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/y/g, 'i')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const TONES = '[\u0300\u0301\u0303\u0309\u0323]';
/** No letter follows, and no second mark: "hoặ" is none of these groups. */
const AT_END = '(?![a-z\u0111\u0300-\u036F])';
const LATE_TONE = new RegExp(`(o)([ae])(${TONES})${AT_END}|(u)(y)(${TONES})${AT_END}`, 'g');

/** Tidied, lower case, tones kept and placed in one style, so that "hoà" and "hòa" are equal. */
export function foldTones(text: string): string {
  const decomposed = tidyText(text).toLowerCase().normalize('NFD');
  const moved = decomposed.replace(LATE_TONE, (match: string, ...groups: unknown[]) => {
    const [o, a, tone, u, y, toneY] = groups as (string | undefined)[];
    const offset = Number(groups[6]);
    if (u !== undefined && decomposed.charAt(offset - 1) === 'q') return match;
    return o === undefined ? `${u ?? ''}${toneY ?? ''}${y ?? ''}` : `${o}${tone ?? ''}${a ?? ''}`;
  });
  return moved.normalize('NFC');
}
