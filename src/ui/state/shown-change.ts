import { tidyText } from '#core/text/normalise';

/** A part of a text to show: as it is, or a sign for what would not be seen. */
export interface TextPart {
  readonly text: string;
  readonly isSign: boolean;
}

const SIGNS: Readonly<Record<string, string>> = { '\u00a0': '⍽', '\t': '⇥', '\n': '↵', '\r': '↵' };
/** Blanks at the ends or several in a row; blanks of other widths, line ends; what has no width or is a control code. */
const UNSEEN = /^ +| {2,}| +$|[\u00a0\t\r\n]|[\u2000-\u200a\u202f\u205f\u3000]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/gu;

/** A text in parts, with signs for blanks and characters that cannot be seen but make a difference. */
export function partsOf(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let last = 0;
  for (const match of text.matchAll(UNSEEN)) {
    if (match.index > last) parts.push({ text: text.slice(last, match.index), isSign: false });
    const sign = [...match[0]].map((character) => (character === ' ' ? '·' : SIGNS[character] ?? '¤')).join('');
    parts.push({ text: sign, isSign: true });
    last = match.index + match[0].length;
  }
  if (last < text.length) parts.push({ text: text.slice(last), isSign: false });
  return parts;
}

/** Whether only the form changes: then signs show what does, where it cannot be seen otherwise. */
export function isSameText(before: string | number | null, after: string | number | null): boolean {
  if (typeof before !== 'string') return false;
  return typeof after !== 'string' || tidyText(before) === tidyText(after);
}

/** Whether two different texts look the same, signs and all: the same letters in other codes. */
export function looksTheSame(before: string | number | null, after: string | number | null): boolean {
  return typeof before === 'string' && typeof after === 'string' && before !== after && isSameText(before, after)
    && partsOf(before).every(({ isSign }) => !isSign);
}
