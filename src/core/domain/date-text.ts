/** A date of a text: a whole day, or a year alone. */
export type DateReading =
  | { readonly precision: 'day'; readonly iso: string }
  | { readonly precision: 'year'; readonly iso: string };

const NUMERIC = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const IN_WORDS = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu;

/**
 * Reads "05/6/2021", "ngày 05 tháng 6 năm 2021", "2021-06-05" (day before month) or "1985" (year alone).
 * Two-digit years up to 30 are of this century. `undefined` for a day that no calendar has.
 */
export function readDateText(text: string): DateReading | undefined {
  const trimmed = text.normalize('NFC').trim();
  if (/^(19|20)\d{2}$/.test(trimmed)) return { precision: 'year', iso: trimmed };
  const iso = ISO.exec(trimmed);
  if (iso !== null) return toDay(Number(iso[3]), Number(iso[2]), Number(iso[1]));
  const match = NUMERIC.exec(trimmed) ?? IN_WORDS.exec(trimmed);
  if (match === null) return undefined;
  const written = match[3] ?? '';
  const year = Number(written);
  const full = written.length === 4 ? year : year <= 30 ? 2000 + year : 1900 + year;
  return toDay(Number(match[1]), Number(match[2]), full);
}

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function toDay(day: number, month: number, year: number): DateReading | undefined {
  const longest = MONTH_DAYS[month - 1];
  if (longest === undefined || day < 1 || day > longest || year < 1900) return undefined;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2 && day === 29 && !isLeap) return undefined;
  const two = (value: number) => String(value).padStart(2, '0');
  return { precision: 'day', iso: `${year}-${two(month)}-${two(day)}` };
}
