import { tidyText } from '../text/normalise';
import { remembered } from '../text/remembered';

/** A date of a text: a whole day (`YYYY-MM-DD`), a month (`YYYY-MM`) or a year alone (`YYYY`). */
export interface DateReading {
  readonly precision: 'day' | 'month' | 'year';
  readonly iso: string;
}

const NUMERIC = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$/;
const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const IN_WORDS = /^(\d{1,2})\s*tháng\s*(\d{1,2}),?\s*(?:năm\s*)?(\d{4})$/iu;
const MONTH = /^(?:tháng\s*)?(\d{1,2})(?:\s*[/.-]\s*|\s*năm\s*)((?:19|20)\d{2})$/iu;
const YEAR = /^(?:năm\s*)?((?:19|20)\d{2})$/iu;
const LEADING_WORDS = /^(?:sinh\s+)?(?:ngày\s+)?/iu;
/** Midnight behind a day is what exports of date cells leave. */
const TRAILING = /(?:[ T]00:00(?::00)?)?\s*[.,;]*$/;

/**
 * Reads "05/6/2021", "ngày 05 tháng 6 năm 2021", "2021-06-05" (day before month), "6/1985" (month) or "1985" (year).
 * Two-digit years up to 30 are of this century. `undefined` for a day that no calendar has.
 */
export const readDateText: (text: string) => DateReading | undefined = remembered((text) => {
  const trimmed = tidyText(text).replace(LEADING_WORDS, '').replace(TRAILING, '');
  const year = YEAR.exec(trimmed)?.[1];
  if (year !== undefined) return { precision: 'year', iso: year };
  const month = MONTH.exec(trimmed);
  if (month !== null) return toMonth(Number(month[1]), month[2] ?? '');
  const iso = ISO.exec(trimmed);
  if (iso !== null) return toDay(Number(iso[3]), Number(iso[2]), Number(iso[1]));
  const match = NUMERIC.exec(trimmed) ?? IN_WORDS.exec(trimmed);
  if (match === null) return undefined;
  const written = match[3] ?? '';
  return toDay(Number(match[1]), Number(match[2]), toFullYear(written));
});

function toFullYear(written: string): number {
  const year = Number(written);
  if (written.length === 4) return year;
  return year <= 30 ? 2000 + year : 1900 + year;
}

function toMonth(month: number, year: string): DateReading | undefined {
  return month >= 1 && month <= 12 ? { precision: 'month', iso: `${year}-${twoDigits(month)}` } : undefined;
}

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function toDay(day: number, month: number, year: number): DateReading | undefined {
  const longest = MONTH_DAYS[month - 1];
  if (longest === undefined || day < 1 || day > longest || year < 1900) return undefined;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2 && day === 29 && !isLeap) return undefined;
  return { precision: 'day', iso: `${String(year)}-${twoDigits(month)}-${twoDigits(day)}` };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
