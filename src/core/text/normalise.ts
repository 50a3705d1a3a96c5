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

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const BLANKS = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000\u0000-\u001F]+/g;
const OTHER_SCRIPT = /[\u00D0\u00F0\u0400-\u04FF]/g;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;

/** Anything that tidying would touch; most texts hold none of it. */
const UNTIDY = /[\u0000-\u001F\u00A0\u00AD\u00D0\u00F0\u0300-\u036F\u0400-\u04FF\u2000-\u200F\u202F\u205F\u2060\u3000\uFEFF\uFF01-\uFF5E]|^ | $| {2}/;

/** Text as meant: composed, look-alike letters mended, invisible characters gone, blanks single and none outside. */
export function tidyText(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return toNfc(text)
    .replace(INVISIBLE, '')
    .replace(OTHER_SCRIPT, (letter) => LOOK_ALIKES[letter] ?? letter)
    .replace(FULL_WIDTH, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xFEE0))
    .replace(BLANKS, ' ')
    .trim();
}
