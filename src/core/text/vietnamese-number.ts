import { foldKey } from './fold';

/**
 * Whole number of a text in digits: "211", " 09 ", "1.762", "1 762", "1'762". `undefined` for anything else, also for a
 * comma: it may be a decimal one.
 */
export function parseWholeNumber(text: string): number | undefined {
  const trimmed = text.replace(/\u00A0/g, ' ').trim();
  if (/^\d{1,9}$/.test(trimmed)) return Number(trimmed);
  if (/^[1-9]\d{0,2}(?:[. '’]\d{3})+$/.test(trimmed)) return Number(trimmed.replace(/[. '’]/g, ''));
  return undefined;
}

const DIGITS: ReadonlyMap<string, number> = new Map([
  ['không', 0], ['một', 1], ['hai', 2], ['ba', 3], ['bốn', 4], ['tư', 4], ['năm', 5], ['lăm', 5], ['nhăm', 5], ['sáu', 6],
  ['bảy', 7], ['tám', 8], ['chín', 9],
].map(([word, value]) => [foldKey(String(word)), Number(value)]));

const TEN = foldKey('mười');
const HUNDRED = foldKey('trăm');
const THOUSANDS: ReadonlySet<string> = new Set(['nghìn', 'ngàn'].map(foldKey));
const ZERO_TENS: ReadonlySet<string> = new Set(['linh', 'lẻ'].map(foldKey));

/**
 * Whole number 0 … 9.999 said in words: "hai trăm mười một", "mười bốn", "một nghìn bảy trăm sáu mươi hai". Tones do not
 * matter. `undefined` when a word is no number word or the order is none of a number.
 */
export function parseNumberWords(text: string): number | undefined {
  const words = foldKey(text).split(' ');
  const thousand = words.findIndex((word) => THOUSANDS.has(word));
  if (thousand < 0) return parseHundreds(words);
  const high = parseUnit(words.slice(0, thousand));
  const rest = words.slice(thousand + 1);
  const low = rest.length === 0 ? 0 : parseHundreds(rest);
  return high === undefined || low === undefined ? undefined : high * 1000 + low;
}

function parseUnit(words: readonly string[]): number | undefined {
  return DIGITS.get(words.join(' '));
}

function parseHundreds(words: readonly string[]): number | undefined {
  const hundred = words.indexOf(HUNDRED);
  if (hundred < 0) return parseTens(words);
  const high = parseUnit(words.slice(0, hundred));
  const rest = words.slice(hundred + 1);
  const low = rest.length === 0 ? 0 : parseTens(rest);
  return high === undefined || low === undefined ? undefined : high * 100 + low;
}

function parseTens(words: readonly string[]): number | undefined {
  if (ZERO_TENS.has(words[0] ?? '')) return parseUnit(words.slice(1));
  const ten = words.indexOf(TEN);
  if (ten < 0) return parseUnit(words);
  const high = ten === 0 ? 1 : parseUnit(words.slice(0, ten));
  const rest = words.slice(ten + 1);
  const low = rest.length === 0 ? 0 : parseUnit(rest);
  return high === undefined || low === undefined ? undefined : high * 10 + low;
}
