import { tidyText } from './normalise';
import { remembered } from './remembered';

const MARKS = /[\u0300-\u036F]/g;

/**
 * Key to match vocabulary, awards and units: lower case, no tones or accents, đ as d, y as i, words of `[a-z0-9]`
 * separated by single spaces. Different names may share a key; never merge people by it.
 */
export const foldKey: (text: string) => string = remembered((text) => tidyText(text)
  .normalize('NFD')
  .replace(MARKS, '')
  .toLowerCase()
  .replace(/đ/g, 'd')
  .replace(/y/g, 'i')
  .replace(/[^a-z0-9]+/g, ' ')
  .trim());

const TONES = '[\u0300\u0301\u0303\u0309\u0323]';
/** No letter follows, and no second mark: "hoặ" is none of these groups. */
const AT_END = '(?![a-z\u0111\u0300-\u036F])';
/** The u of "quý" belongs to its consonant. */
const LATE_TONE = new RegExp(`(o(?=[ae])|(?<!q)u(?=y))([aey])(${TONES})${AT_END}`, 'g');

/** Tidied, lower case, tones kept and placed in one style, so that "hoà" and "hòa" are equal. */
export const foldTones: (text: string) => string = remembered((text) =>
  tidyText(text).toLowerCase().normalize('NFD').replace(LATE_TONE, '$1$3$2').normalize('NFC'));
