import { CELL_ERROR_CODES, type Cell, type CellErrorCode } from '#core/grid/cell';
import { isDateFormat, toDateSerial } from '#formats/xlsx/number-format';

/** Texts that Excel takes for nothing but text: letters first, no digit that could make a day of them, no truth value. */
const PLAIN_TEXT = /^\p{L}[^\d\t\r\n]*$/u;
const TRUTH_VALUE = /^(?:true|false|đúng|sai)$/i;

/**
 * A text as it is to be written so that it stays text: a leading apostrophe marks what Excel would take for a formula, a
 * number, a day or a truth value (OWASP, CSV injection). Excel swallows the mark.
 */
export function asWrittenText(text: string): string {
  return text === '' || (PLAIN_TEXT.test(text) && !TRUTH_VALUE.test(text)) ? text : `'${text}`;
}

function isErrorCode(value: string): value is CellErrorCode {
  return CELL_ERROR_CODES.some((code) => code === value);
}

/** A value as Excel gives it, `''` for an empty cell; a number whose format shows a day is a date. */
export function toCell(value: unknown, numberFormat: string): Cell {
  switch (typeof value) {
    case 'number': {
      const serial = isDateFormat(numberFormat) ? toDateSerial(value, false) : undefined;
      return serial === undefined ? { kind: 'number', value } : { kind: 'date', serial };
    }
    case 'boolean': return { kind: 'boolean', value };
    case 'string':
      if (value === '') return { kind: 'empty' };
      return isErrorCode(value) ? { kind: 'error', code: value } : { kind: 'text', value };
    default: return { kind: 'empty' };
  }
}

/** Formula of a cell without `=`; a text that only looks like one is the same as its value. */
export function toFormula(formula: unknown, value: unknown): string | undefined {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula.slice(1) : undefined;
}
