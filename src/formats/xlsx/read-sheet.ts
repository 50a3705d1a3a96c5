import { MAX_COLUMNS, MAX_ROWS } from '#core/grid/address';
import { fromA1Range, type CellRange } from '#core/grid/range';
import type { SheetGrid } from '#core/grid/sheet-grid';

import { parseIndex } from './byte-number';
import { CellColumns, type StoredFormula } from './cell-columns';
import { CellValues, type WorkbookContext } from './cell-values';
import { readFormula, SheetFormulas } from './sheet-formulas';
import { corrupt, tooLarge } from './read-refusal';
import type { XmlCursor } from './xml-cursor';

/** A sheet without the name and visibility that the workbook gives it. */
export type SheetContent = Omit<SheetGrid, 'name' | 'visibility' | 'styles' | 'strings'>;

const LOWER_CASE_BIT = 0x20;

/**
 * Reads the XML of a worksheet in one pass. Only cells with a value or a formula are kept;
 * the stated dimension is ignored. Throws a `ReadRefusal` for broken XML or too many cells.
 */
export function readSheet(cursor: XmlCursor, context: WorkbookContext, cells: CellColumns): SheetContent {
  const reader = new SheetReader(cursor, context, cells);
  return reader.read();
}

class SheetReader {
  private readonly cursor: XmlCursor;
  private readonly context: WorkbookContext;
  private readonly cells: CellColumns;
  private readonly values: CellValues;
  private readonly formulas: SheetFormulas;
  private readonly merges: CellRange[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: { first: number; last: number }[] = [];
  private readonly columnWidths: { first: number; last: number; width: number }[] = [];
  private row = -1;
  private column = -1;

  constructor(cursor: XmlCursor, context: WorkbookContext, cells: CellColumns) {
    this.cursor = cursor;
    this.context = context;
    this.cells = cells;
    this.values = new CellValues(cursor, context);
    this.formulas = new SheetFormulas(context);
  }

  read(): SheetContent {
    const { cursor } = this;
    cursor.openRoot('worksheet');
    while (cursor.nextChild(1)) {
      if (cursor.isNamed('sheetData')) this.readRows();
      else if (cursor.isNamed('cols')) this.readColumns();
      else if (cursor.isNamed('mergeCells')) this.readMerges();
    }
    const columns = this.cells.finish((formula, row, column) => this.formulas.textOf(formula, row, column));
    return {
      ...this.formulas.spreadArrays(columns),
      merges: this.merges,
      hiddenRows: Uint32Array.from([...new Set(this.hiddenRows)].sort((left, right) => left - right)),
      hiddenColumns: this.hiddenColumns,
      columnWidths: this.columnWidths,
    };
  }

  private readColumns(): void {
    const { cursor } = this;
    while (cursor.nextChild(2)) {
      const first = Number(cursor.attribute('min')) - 1;
      const last = Math.min(Number(cursor.attribute('max')), MAX_COLUMNS) - 1;
      if (!cursor.isNamed('col') || !(first >= 0 && last >= first)) continue;
      const width = Number(cursor.attribute('width') ?? NaN);
      if (cursor.flag('hidden') || width === 0) this.hiddenColumns.push({ first, last });
      if (Number.isFinite(width)) this.columnWidths.push({ first, last, width });
      if (this.columnWidths.length > MAX_COLUMNS) throw corrupt(`${cursor.part}: too many columns`);
    }
  }

  private readMerges(): void {
    const { cursor, context } = this;
    while (cursor.nextChild(2)) {
      if (!cursor.isNamed('mergeCell')) continue;
      const range = fromA1Range(cursor.attribute('ref') ?? '');
      if (range === undefined) throw corrupt(`${cursor.part}: malformed merged range`);
      if (this.merges.length >= context.limits.merges) throw tooLarge('cells', context.limits.merges, null);
      this.merges.push(range);
    }
  }

  private readRows(): void {
    const { cursor } = this;
    while (cursor.nextChild(2)) {
      if (!cursor.isNamed('row')) continue;
      const stated = cursor.findAttribute('r');
      this.row = stated < 0
        ? this.row + 1
        : parseIndex(cursor.bytes, cursor.attributeStart(stated), cursor.attributeEnd(stated)) - 1;
      if (this.row < 0 || this.row >= MAX_ROWS) throw corrupt(`${cursor.part}: row outside the sheet`);
      if (cursor.flag('hidden') || Number(cursor.attribute('ht') ?? NaN) === 0) this.hiddenRows.push(this.row);
      this.column = -1;
      while (cursor.nextChild(3)) if (cursor.isNamed('c')) this.readCell();
    }
  }

  private readCell(): void {
    const { cursor, values } = this;
    this.readAddress();
    const { row, column } = this;
    const style = cursor.findAttribute('s');
    const statedStyle = style < 0
      ? 0
      : Math.max(0, parseIndex(cursor.bytes, cursor.attributeStart(style), cursor.attributeEnd(style)));
    values.begin(this.context.styles.known(statedStyle));
    let formula: StoredFormula | undefined;
    while (cursor.nextChild(4)) {
      if (cursor.isNamed('v')) values.readValue();
      else if (cursor.isNamed('f')) formula = readFormula(cursor, this.formulas, row, column);
      else if (cursor.isNamed('is')) values.readInline();
    }
    if (values.isEmpty && formula === undefined) return;
    this.context.cellCount += 1;
    if (this.context.cellCount > this.context.limits.cells) throw tooLarge('cells', this.context.limits.cells, null);
    this.cells.add(row, column, values.kind, values.number, values.text, values.styleId);
    if (formula !== undefined) this.cells.addFormula(formula);
  }

  /** Sets row and column: as stated, or behind the cell before. */
  private readAddress(): void {
    const { cursor } = this;
    const index = cursor.findAttribute('r');
    this.column += 1;
    if (index >= 0) {
      const end = cursor.attributeEnd(index);
      let at = cursor.attributeStart(index);
      let column = 0;
      for (; at < end && column <= MAX_COLUMNS; at += 1) {
        const letter = (cursor.bytes[at] ?? 0) | LOWER_CASE_BIT;
        if (letter < 0x61 || letter > 0x7a) break;
        column = column * 26 + (letter - 0x60);
      }
      this.column = column - 1;
      this.row = parseIndex(cursor.bytes, at, end) - 1;
    }
    if (this.column < 0 || this.column >= MAX_COLUMNS || this.row < 0 || this.row >= MAX_ROWS) {
      throw corrupt(`${cursor.part}: malformed cell address`);
    }
  }
}

