/** Error values a cell may hold (ECMA-376 part 1, 18.18.11, and the newer ones of Excel). */
export const CELL_ERROR_CODES = [
  '#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA',
  '#SPILL!', '#CALC!', '#FIELD!', '#BLOCKED!', '#CONNECT!', '#BUSY!', '#UNKNOWN!',
] as const;
export type CellErrorCode = (typeof CELL_ERROR_CODES)[number];

/**
 * Value of one cell. A number whose format shows a date is a `date` and keeps its serial
 * (days since 1899-12-30, already shifted when the workbook counts from 1904).
 */
export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly serial: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly code: CellErrorCode };

export const EMPTY_CELL: Cell = { kind: 'empty' };

/** How a cell looks, as far as it carries meaning. One record per style of the workbook, shared by its cells. */
export interface CellStyle {
  /** Number format code as stored, `General` when none. */
  readonly numberFormat: string;
  readonly fontName: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strike: boolean;
}

export const PLAIN_STYLE: CellStyle = {
  numberFormat: 'General', fontName: null, bold: false, italic: false, strike: false,
};

/** Calendar day of a date serial as `YYYY-MM-DD`; `undefined` outside 1900-01-01 … 9999-12-31. */
export function toIsoDate(serial: number): string | undefined {
  const day = Math.floor(serial);
  if (!Number.isFinite(day) || day < 1 || day > 2_958_465) return undefined;
  // Excel counts a 29/02/1900 that never was: serials up to 60 stand one day later than the calendar.
  const shifted = day < 60 ? day + 1 : day;
  const z = shifted - 25_569 + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}
