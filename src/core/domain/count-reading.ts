import type { Cell } from '../grid/cell';
import { toIsoDate } from '../grid/cell';
import { foldKey } from '../text/fold';
import { tidyText } from '../text/normalise';
import { parseWholeNumber } from '../text/vietnamese-number';
import type { Subject } from './award';
import { COUNT_UNITS, NOT_REPORTED_WORDS } from './count-words';
import type { CountReading } from './recognised';

/**
 * What a count cell says. Only whole numbers from 0 up are counts; what is blank or a dash is not reported, and what
 * cannot be read is said to be so, never taken for zero.
 */
export function readCount(cell: Cell): CountReading {
  switch (cell.kind) {
    case 'empty': return { kind: 'not-reported' };
    case 'number': return readNumber(cell.value);
    case 'text': return readCountText(cell.value);
    case 'error': return { kind: 'error', code: cell.code };
    case 'date': return { kind: 'unreadable', text: toIsoDate(cell.serial) ?? String(cell.serial) };
    case 'boolean': return { kind: 'unreadable', text: cell.value ? 'TRUE' : 'FALSE' };
  }
}

const MAX_COUNT = 10_000_000;
/**
 * A number typed with a thousands dot under an English locale: from 1 to below a thousand. Two decimals are three whose
 * last was a zero ("1.760"); one decimal is rather a half person than hundreds.
 */
const THOUSANDS_TYPED_AS_DECIMAL = /^[1-9]\d{0,2}\.\d{2,3}$/;

function readNumber(value: number): CountReading {
  if (value < 0) return { kind: 'invalid', value, fault: 'negative' };
  if (Number.isInteger(value)) {
    return value <= MAX_COUNT ? { kind: 'count', value, storedAs: 'number' } : { kind: 'unreadable', text: String(value) };
  }
  if (THOUSANDS_TYPED_AS_DECIMAL.test(String(value))) {
    return { kind: 'ambiguous', stored: value, proposed: Math.round(value * 1000) };
  }
  return { kind: 'invalid', value, fault: 'fractional' };
}

const DASHES = /^[-–—−/.…\s]+$/u;
const NEGATIVE = /^[-–−]\s*(\d+)$/u;
/** Decimals of a text; three of them only where no thousands can be meant ("0.250"). */
const DECIMAL = /^(?:\d+[.,]\d{1,2}|0[.,]\d{3})$/;
const COMMA_GROUPS = /^[1-9]\d{0,2}(?:,\d{3})+$/;

function readCountText(raw: string): CountReading {
  const text = tidyText(raw);
  if (text === '' || DASHES.test(text) || NOT_REPORTED_WORDS.has(foldKey(text))) return { kind: 'not-reported' };
  const whole = parseWholeNumber(text);
  if (whole !== undefined) return toTextCount(whole, text);
  const negative = NEGATIVE.exec(text);
  if (negative !== null) return { kind: 'invalid', value: -Number(negative[1]), fault: 'negative' };
  if (DECIMAL.test(text)) return readDecimal(text);
  if (COMMA_GROUPS.test(text)) return readCommaGroups(text);
  return readCompound(text) ?? { kind: 'unreadable', text };
}

/** Longer digits than any count has are numbers of papers or persons. */
function toTextCount(value: number, text: string): CountReading {
  return value <= MAX_COUNT ? { kind: 'count', value, storedAs: 'text' } : { kind: 'unreadable', text };
}

function readDecimal(text: string): CountReading {
  const value = Number(text.replace(',', '.'));
  return Number.isInteger(value) ? { kind: 'unreadable', text } : { kind: 'invalid', value, fault: 'fractional' };
}

/** "1,762" may be thousands or a decimal; "1,762,000" has two commas and is no decimal. */
function readCommaGroups(text: string): CountReading {
  const [first = '', second = '', ...further] = text.split(',');
  const whole = Number([first, second, ...further].join(''));
  return further.length > 0 ? toTextCount(whole, text) : { kind: 'ambiguous', stored: Number(`${first}.${second}`), proposed: whole };
}

const FIGURE = /(\d{1,3}(?:[. ]\d{3})+(?!\d)|\d+)\s*([^\d]*)/gu;

interface CompoundPart {
  readonly label: string;
  readonly subject: Subject | undefined;
  readonly value: number;
  readonly inBrackets: boolean;
}

/** Several figures, or a figure with words: "12 (01 nữ)", "56 tập thể, 1.762cá nhân", "12 người". */
function readCompound(text: string): CountReading | undefined {
  const parts = /^\d/.test(text) ? readParts(text) : undefined;
  const outside = parts?.filter((part) => !part.inBrackets) ?? [];
  const [main] = outside;
  if (parts === undefined || main === undefined || (parts.length === 1 && main.label === '')) return undefined;
  // Without unit words two bare figures ("03/05") mean nothing certain.
  if (outside.length > 1 && outside.some((part) => part.subject === undefined)) return undefined;
  return {
    kind: 'compound', text,
    value: outside.length === 1 ? main.value : undefined,
    parts: parts.map(({ label, subject, value }) => ({ label, subject, value })),
  };
}

/** Figures with the word behind each; `undefined` when a word is none that may follow a figure. */
function readParts(text: string): CompoundPart[] | undefined {
  const parts: CompoundPart[] = [];
  for (const match of text.matchAll(FIGURE)) {
    const value = parseWholeNumber(match[1] ?? '');
    const label = (match[2] ?? '').replace(/[(),;.\s]+$/u, '').trim();
    const key = foldKey(label);
    const unit = COUNT_UNITS.get(key);
    if (value === undefined || (unit === undefined && label !== '')) return undefined;
    parts.push({ label, subject: unit?.subject, value, inBrackets: text.slice(0, match.index).includes('(') });
  }
  return parts;
}
