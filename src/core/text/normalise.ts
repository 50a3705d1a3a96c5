/** Unicode composed form; sheets mix NFC and NFD. */
export function toNfc(text: string): string {
  return text.normalize('NFC');
}

/** Letters of other scripts that pass for Latin or Vietnamese ones. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  'Ð': 'Đ', 'ð': 'đ',
  'а': 'a', 'е': 'e', 'о': 'o', 'р': 'p', 'с': 'c', 'у': 'y', 'х': 'x', 'і': 'i', 'А': 'A', 'В': 'B', 'Е': 'E', 'К': 'K',
  'М': 'M', 'Н': 'H', 'О': 'O', 'Р': 'P', 'С': 'C', 'Т': 'T', 'У': 'Y', 'Х': 'X', 'І': 'I',
};

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const BLANKS = /[\s\u0000-\u001F]+/g;
const OTHER_SCRIPT = /[\u00D0\u00F0\u0400-\u04FF]/g;
const CYRILLIC = /[\u0400-\u04FF]/g;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;

/** Letters that tidying leaves as they are, and blanks that it does not; most texts hold nothing else. */
const PLAIN = /^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u00CF\u00D1-\u00EF\u00F1-\u02FF\u1E00-\u1EFF\u2010-\u2027]*$/;
const UNEVEN = /^ | $| {2}/;

/** Nothing is to be tidied, as of most texts. */
export function isTidy(text: string): boolean {
  return PLAIN.test(text) && !UNEVEN.test(text);
}

/** Text as meant: composed, look-alike letters mended, invisible characters gone, blanks single and none outside. */
export function tidyText(text: string): string {
  if (isTidy(text)) return text;
  // Composed last: a mark may only meet its letter once what stands between is gone.
  return toNfc(mendCharacters(text));
}

/** As `tidyText`, with letters and their marks left composed or apart as they were. */
export function mendCharacters(text: string): string {
  const isForeign = holdsForeignLetters(text);
  return text
    .replace(INVISIBLE, '')
    .replace(OTHER_SCRIPT, (letter) => (isForeign && letter >= '\u0400' ? letter : LOOK_ALIKES[letter] ?? letter))
    .replace(FULL_WIDTH, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xFEE0))
    .replace(BLANKS, ' ')
    .trim();
}

/** Whether a text is truly written in Cyrillic: it has letters that pass for no Latin one. */
export function holdsForeignLetters(text: string): boolean {
  return (text.match(CYRILLIC) ?? []).some((letter) => LOOK_ALIKES[letter] === undefined);
}
