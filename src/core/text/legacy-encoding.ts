import { toNfc } from './normalise';
import { remembered } from './remembered';

export type LegacyEncoding = 'tcvn3' | 'vni';

export interface DecodedText {
  /** Unicode text; the text itself when it was no legacy text. */
  readonly text: string;
  /** What it was written in; `null` when nothing had to be converted. */
  readonly encoding: LegacyEncoding | null;
}

/** TCVN 5712-3 (ABC) as Windows-1252 shows it, and the letters meant; U+00AD stands for ư. */
const TCVN3_CODES = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦';
const TCVN3_LETTERS = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ';
const TCVN3 = new Map(Array.from(TCVN3_CODES, (code, index) => [code, TCVN3_LETTERS.charAt(index)] as const));

/** Letters that only Unicode Vietnamese has. */
const UNICODE_VIETNAMESE = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/;
const NON_ASCII = /[^\u0000-\u007F]/;
const TWO_NON_ASCII = /[^\u0000-\u007F].*[^\u0000-\u007F]/s;

/**
 * Vietnamese text of a cell in Unicode (NFC). The font decides: `.Vn…` is TCVN3, `VNI-…` is VNI, a name that ends in H
 * shows capitals. Without such a font only text that can hardly be anything else is converted.
 */
export function decodeLegacy(text: string, fontName: string | null): DecodedText {
  if (!NON_ASCII.test(text) || UNICODE_VIETNAMESE.test(toNfc(text))) return { text, encoding: null };
  const encoding = encodingOfFont(fontName) ?? detectLegacyText(text);
  if (encoding === null) return { text, encoding };
  const decoded = encoding === 'tcvn3' ? decodeTcvn3(text, isCapitalFont(fontName)) : decodeVni(text);
  return decoded === text ? { text, encoding: null } : { text: decoded, encoding };
}

/** Encoding that a font name stands for (`.Vn…` TCVN3, `VNI-…` VNI); `null` for any other font. */
export function encodingOfFont(fontName: string | null): LegacyEncoding | null {
  if (fontName === null) return null;
  if (/^\.Vn/i.test(fontName)) return 'tcvn3';
  return /^VNI-/i.test(fontName) ? 'vni' : null;
}

function isCapitalFont(fontName: string | null): boolean {
  return fontName !== null && /^\.Vn.*H$/.test(fontName);
}

const CAPITAL_MARKED = /([AĂÂEÊIOÔƠUƯYĐ])([àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ])/gu;

/** TCVN3 has no capital toned letters: a capital base followed by the lower-case toned one stands for them. */
export function decodeTcvn3(text: string, capitals: boolean): string {
  const letters = Array.from(text, (code) => TCVN3.get(code) ?? code).join('');
  if (capitals) return letters.toUpperCase();
  return letters.replace(CAPITAL_MARKED, (pair: string, base: string, toned: string) =>
    baseLetter(toned) === baseLetter(base.toLowerCase()) ? toned.toUpperCase() : pair);
}

function baseLetter(letter: string): string {
  return letter.normalize('NFD').charAt(0);
}

const SHARP = '\u0301';
const GRAVE = '\u0300';
const HOOK = '\u0309';
const TILDE = '\u0303';
const DOT = '\u0323';

const VNI = buildVni();

/** Pairs of base letter and mark character, and single letters; longest match first. */
function buildVni(): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  const plain: readonly (readonly [string, string])[] = [['ù', SHARP], ['ø', GRAVE], ['û', HOOK], ['õ', TILDE], ['ï', DOT]];
  for (const [base, letter] of [['a', 'a'], ['e', 'e'], ['o', 'o'], ['u', 'u'], ['y', 'y'], ['ô', 'ơ'], ['ö', 'ư']] as const) {
    for (const [mark, tone] of plain) table.set(base + mark, toNfc(letter + tone));
  }
  const round: readonly (readonly [string, string])[] = [['â', ''], ['á', SHARP], ['à', GRAVE], ['å', HOOK], ['ã', TILDE], ['ä', DOT]];
  for (const [base, letter] of [['a', 'â'], ['e', 'ê'], ['o', 'ô']] as const) {
    for (const [mark, tone] of round) table.set(base + mark, toNfc(letter + tone));
  }
  const breve: readonly (readonly [string, string])[] = [['ê', ''], ['é', SHARP], ['è', GRAVE], ['ú', HOOK], ['ü', TILDE], ['ë', DOT]];
  for (const [mark, tone] of breve) table.set(`a${mark}`, toNfc(`ă${tone}`));
  for (const [code, letter] of [['í', 'í'], ['ì', 'ì'], ['æ', 'ỉ'], ['ó', 'ĩ'], ['ò', 'ị'], ['ñ', 'đ'], ['î', 'ỵ'], ['ô', 'ơ'], ['ö', 'ư']] as const) {
    table.set(code, letter);
  }
  for (const [code, letter] of [...table]) {
    table.set(code.toUpperCase(), letter.toUpperCase());
    if (code.length === 2) {
      table.set(code.charAt(0).toUpperCase() + code.charAt(1), letter.toUpperCase());
      table.set(code.charAt(0) + code.charAt(1).toUpperCase(), letter);
    }
  }
  return table;
}

/** VNI text in Unicode (NFC), read once from left to right, pairs before single letters; other characters stay. */
export function decodeVni(text: string): string {
  let decoded = '';
  for (let index = 0; index < text.length; index += 1) {
    const pair = VNI.get(text.slice(index, index + 2));
    if (pair !== undefined) {
      decoded += pair;
      index += 1;
    } else {
      const letter = text.charAt(index);
      decoded += VNI.get(letter) ?? letter;
    }
  }
  return decoded;
}

const TCVN3_TELLTALE = /[µ¶·¸¹¨»¾¼½®ªÆÐÑÖ×ÞßËÎÏ¬«\u00AD¡¢§£¤¥¦©]/;
const WORDS = /[^\s0-9.,;:()/"'-]+/g;
const MIN_LETTERS = 3;

/** Encoding of text whose font says nothing; `null` when in doubt. */
export const detectLegacyText: (text: string) => LegacyEncoding | null = remembered((text) => {
  const words = (text.match(WORDS) ?? []).filter((word) => NON_ASCII.test(word) && /[A-Za-z]/.test(word));
  if (UNICODE_VIETNAMESE.test(toNfc(text))) return null;
  if (isTcvn3(words)) return 'tcvn3';
  const vni = words.filter((word) => word.length >= MIN_LETTERS && hasVniPair(word));
  // One foreign name may look like a syllable ("Loïc"), so two signs are asked for.
  const isTelling = vni.length > 1 || vni.some((word) => TWO_NON_ASCII.test(word));
  return isTelling && words.every((word) => isSyllable(decodeVni(word))) ? 'vni' : null;
});

/** Ð before a vowel is the Icelandic letter taken for Đ ("Ðào"); in TCVN3 it means é, which few words begin with. */
const ETH_FOR_D = /^\u00D0(?![pnc]$)/;

function isTcvn3(words: readonly string[]): boolean {
  if (words.some((word) => ETH_FOR_D.test(word))) return false;
  const decoded = words.map((word) => ({ word, meant: decodeTcvn3(word, false) })).filter(({ meant }) => !INITIALS.test(meant));
  return decoded.some(({ word }) => TCVN3_TELLTALE.test(word) && word.length >= MIN_LETTERS)
    && decoded.every(({ meant }) => isSyllable(meant));
}

/**
 * A mark character of VNI after its vowel: in other languages letters such as ø, ï, û rarely follow one. Left out is
 * o with á, à, ã: Unicode writes "Hoàng" so, VNI means "Hồng" by it.
 */
function hasVniPair(word: string): boolean {
  return /[aA][âáàåãäêéèúüëÂÁÀÅÃÄÊÉÈÚÜË]|[eE][âáàåãäÂÁÀÅÃÄ]|[oO][âåäÂÅÄ]|[aeouyôöAEOUYÔÖ][ùøûõïÙØÛÕÏ]/.test(word);
}

const NUCLEI = [
  'a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y', 'ai', 'ao', 'au', 'ay', 'âu', 'ây', 'eo', 'êu', 'ia', 'iê', 'iu', 'oa', 'oă', 'oe', 'oi', 'ôi', 'ơi', 'oo',
  'ua', 'uâ', 'uê', 'ui', 'uô', 'uơ', 'uy', 'ưa', 'ưi', 'ươ', 'ưu', 'yê', 'iêu', 'yêu', 'oai', 'oao', 'oay', 'oeo', 'uao', 'uây', 'uôi', 'uya', 'uyê', 'uyu', 'ươi', 'ươu',
];
const SYLLABLE = new RegExp(`^(?:ngh?|[cgknpt]h|gi|qu|tr|[bcdđghklmnpqrstvx])?(?:${NUCLEI.join('|')})(?:ch|nh|ng|[cmnpt])?$`);
const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Initials such as "QĐ" and "LĐTT": they speak neither for nor against an encoding. */
const INITIALS = /^[A-ZĐ]{2,}$/;

/** One Vietnamese syllable by its letters, with one tone at most. */
function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  const toneless = apart.replace(TONE_MARKS, '');
  return apart.length - toneless.length <= 1 && SYLLABLE.test(toneless.normalize('NFC'));
}
