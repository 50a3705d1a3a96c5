/** Codes of the number formats every workbook knows without stating them (ECMA-376 part 1, 18.8.30). */
const BUILT_IN_FORMATS: ReadonlyMap<number, string> = new Map([
  [0, 'General'], [1, '0'], [2, '0.00'], [3, '#,##0'], [4, '#,##0.00'],
  [5, '$#,##0;($#,##0)'], [6, '$#,##0;[Red]($#,##0)'], [7, '$#,##0.00;($#,##0.00)'], [8, '$#,##0.00;[Red]($#,##0.00)'],
  [9, '0%'], [10, '0.00%'], [11, '0.00E+00'], [12, '# ?/?'], [13, '# ??/??'],
  [14, 'mm-dd-yy'], [15, 'd-mmm-yy'], [16, 'd-mmm'], [17, 'mmm-yy'], [18, 'h:mm AM/PM'], [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'], [21, 'h:mm:ss'], [22, 'm/d/yy h:mm'],
  [37, '#,##0 ;(#,##0)'], [38, '#,##0 ;[Red](#,##0)'], [39, '#,##0.00;(#,##0.00)'], [40, '#,##0.00;[Red](#,##0.00)'],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'], [42, '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'], [44, '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)'],
  [45, 'mm:ss'], [46, '[h]:mm:ss'], [47, 'mmss.0'], [48, '##0.0E+0'], [49, '@'],
]);

/** Dates of East Asian versions, which differ by language; any of them shows a date. */
const EAST_ASIAN_DATES: readonly (readonly [number, number])[] = [[27, 31], [36, 36], [50, 54], [57, 58]];

/** Code of a built-in format; `General` for ids without one. */
export function builtInFormat(id: number): string {
  const isEastAsianDate = EAST_ASIAN_DATES.some(([first, last]) => id >= first && id <= last);
  return BUILT_IN_FORMATS.get(id) ?? (isEastAsianDate ? 'yyyy/m/d' : 'General');
}

/**
 * Whether a number in this format shows a calendar date. Times of day (`h:mm`), durations
 * (`[h]:mm`), quoted or escaped letters and bracketed colours or languages do not count.
 */
export function isDateFormat(code: string): boolean {
  const [first = ''] = withoutLiterals(code).split(';');
  const letters = first.toLowerCase().replace(/general|standard|am\/pm|a\/p/g, '');
  if (/[yd]/.test(letters)) return true;
  if (/mmm/.test(letters)) return true;
  return letters.includes('m') && !/[hs]/.test(letters);
}

function withoutLiterals(code: string): string {
  return code
    .replace(/"[^"]*"?/g, '')
    .replace(/[\\_*]./gs, '')
    // An elapsed time keeps its letter: `[mm]:ss` must not look like a month.
    .replace(/\[(h+|m+|s+)\]/gi, 'h')
    .replace(/\[[^\]]*\]?/g, '');
}

/** Greatest serial that is a day: 9999-12-31 and a fraction. */
const SERIAL_END = 2_958_466;
/** Days between the first days of the two calendars of Excel. */
export const SHIFT_1904 = 1_462;

/**
 * Serial from 1899-12-30 of a stored number shown as a date, `undefined` when it is no day of
 * either calendar: such a cell shows #### and stays a number.
 */
export function toDateSerial(stored: number, date1904: boolean): number | undefined {
  const serial = date1904 ? stored + SHIFT_1904 : stored;
  return serial >= 0 && serial < SERIAL_END ? serial : undefined;
}

const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:\d{2})?$/;

/** Serial of an ISO 8601 date, date with time, or time; `undefined` when it is none. */
export function fromIsoDate(text: string): number | undefined {
  const match = ISO.exec(text.trim());
  if (match === null || text.trim() === '') return undefined;
  const [, year, month, day, hours, minutes, seconds] = match;
  const fraction = (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400;
  if (year === undefined) return hours === undefined ? undefined : fraction;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
  // Excel counts a 29/02/1900 that never was.
  return (days < 61 ? days - 1 : days) + fraction;
}
