import { CELL_ERROR_CODES } from '#core/grid/cell';

import { parseIndex, parseNumber } from './byte-number';
import { KIND_BOOLEAN, KIND_DATE, KIND_EMPTY, KIND_ERROR, KIND_NUMBER, KIND_TEXT } from './cell-columns';
import { fromIsoDate, toDateSerial } from './number-format';
import type { ReadLimits } from './read-limits';
import { corrupt } from './read-refusal';
import { readRichText } from './rich-text';
import type { SharedStrings } from './shared-strings';
import type { StyleTable, TextRun } from './style-table';
import type { TextPool } from './text-pool';
import type { XmlCursor } from './xml-cursor';
import { resolveEscapes } from './xml-text';

/** What the sheets of one workbook share while they are read. */
export interface WorkbookContext {
  readonly limits: ReadLimits;
  readonly pool: TextPool;
  readonly sharedStrings: SharedStrings;
  readonly styles: StyleTable;
  readonly date1904: boolean;
  /** Cells kept so far, over all sheets. */
  cellCount: number;
  /** Characters of formulas kept so far. */
  formulaCharacters: number;
}

const UNKNOWN_ERROR = CELL_ERROR_CODES.indexOf('#UNKNOWN!');
const ERROR_INDEXES: ReadonlyMap<string, number> = new Map(CELL_ERROR_CODES.map((code, index) => [code, index]));

/** Index of an error code as a cell stores it; codes nobody knows are `#UNKNOWN!`. */
export function errorIndexOf(code: string): number {
  return ERROR_INDEXES.get(code.trim().toUpperCase()) ?? UNKNOWN_ERROR;
}

const TYPE_NUMBER = 0;
const TYPE_SHARED = 1;
const TYPE_TEXT = 2;
const TYPE_BOOLEAN = 3;
const TYPE_ERROR = 4;
const TYPE_ISO_DATE = 5;
const TYPE_INLINE = 6;

/** Reads the value of one cell after another; the fields tell the last one. */
export class CellValues {
  kind = KIND_EMPTY;
  number = 0;
  /** Pool index of a text, index of an error code. */
  text = 0;
  styleId = 0;
  private type = TYPE_NUMBER;
  private readonly cursor: XmlCursor;
  private readonly context: WorkbookContext;

  constructor(cursor: XmlCursor, context: WorkbookContext) {
    this.cursor = cursor;
    this.context = context;
  }

  get isEmpty(): boolean {
    return this.kind === KIND_EMPTY;
  }

  /** Starts the cell whose start tag was just read. */
  begin(styleId: number): void {
    this.kind = KIND_EMPTY;
    this.number = 0;
    this.text = 0;
    this.styleId = styleId;
    this.type = this.readType();
  }

  /** Reads the `v` element just opened. */
  readValue(): void {
    const { cursor } = this;
    cursor.readText();
    // A blank value of a formula text is the empty text; anything else blank is no value.
    const isBlank = cursor.text === undefined ? cursor.textStart === cursor.textEnd : cursor.text === '';
    if (isBlank && this.type !== TYPE_TEXT) return;
    switch (this.type) {
      case TYPE_SHARED: return this.setShared();
      case TYPE_NUMBER: return this.setNumber();
      case TYPE_BOOLEAN: return this.setBoolean(cursor.foundText().trim());
      case TYPE_ERROR: return this.setError(cursor.foundText());
      case TYPE_ISO_DATE: return this.setIsoDate(cursor.foundText());
      // A value beside an inline string is a leftover: the inline string counts.
      case TYPE_INLINE: return this.kind === KIND_EMPTY ? this.setText(resolveEscapes(cursor.foundText())) : undefined;
      default: return this.setText(resolveEscapes(cursor.foundText()));
    }
  }

  /** Reads the `is` element just opened. */
  readInline(): void {
    const { text, runs } = readRichText(this.cursor);
    if (text === '' && runs === undefined) return;
    this.setText(text);
    this.applyRuns(runs);
  }

  private readType(): number {
    const { cursor } = this;
    const index = cursor.findAttribute('t');
    if (index < 0) return TYPE_NUMBER;
    const start = cursor.attributeStart(index);
    const length = cursor.attributeEnd(index) - start;
    const first = cursor.bytes[start];
    if (length === 1) {
      if (first === 0x73) return TYPE_SHARED;
      if (first === 0x62) return TYPE_BOOLEAN;
      if (first === 0x65) return TYPE_ERROR;
      if (first === 0x64) return TYPE_ISO_DATE;
      return TYPE_NUMBER;
    }
    // `str` and `inlineStr`, the only longer ones.
    return first === 0x69 ? TYPE_INLINE : TYPE_TEXT;
  }

  private setShared(): void {
    const { cursor, context } = this;
    const number = cursor.text === undefined
      ? parseIndex(cursor.bytes, cursor.textStart, cursor.textEnd)
      : Number(cursor.text);
    const index = context.sharedStrings.at(number);
    if (index === undefined) throw corrupt(`${cursor.part}: shared string that does not exist`);
    this.kind = KIND_TEXT;
    this.text = index;
    this.applyRuns(context.sharedStrings.runsOf(number));
  }

  private setNumber(): void {
    const { cursor } = this;
    const value = cursor.text === undefined
      ? parseNumber(cursor.bytes, cursor.textStart, cursor.textEnd)
      : Number(cursor.text.trim() === '' ? NaN : cursor.text);
    if (!Number.isFinite(value)) return this.setText(cursor.foundText());
    const serial = this.context.styles.showsDate(this.styleId) ? toDateSerial(value, this.context.date1904) : undefined;
    this.kind = serial === undefined ? KIND_NUMBER : KIND_DATE;
    this.number = serial ?? value;
  }

  private setBoolean(text: string): void {
    this.kind = KIND_BOOLEAN;
    this.number = text === '1' || text.toLowerCase() === 'true' ? 1 : 0;
  }

  private setError(text: string): void {
    this.kind = KIND_ERROR;
    this.text = errorIndexOf(text);
  }

  private setIsoDate(text: string): void {
    const serial = fromIsoDate(text);
    if (serial === undefined) return this.setText(text);
    this.kind = KIND_DATE;
    this.number = serial;
  }

  private setText(text: string): void {
    this.kind = KIND_TEXT;
    this.text = this.context.pool.indexOf(text);
  }

  private applyRuns(runs: readonly TextRun[] | undefined): void {
    if (runs !== undefined) this.styleId = this.context.styles.withRuns(this.styleId, runs);
  }
}
