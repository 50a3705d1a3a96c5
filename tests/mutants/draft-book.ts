import type { CellAddress } from '#core/grid/address';
import { EMPTY_CELL, PLAIN_STYLE, type Cell, type CellStyle } from '#core/grid/cell';
import { GridBuilder } from '#core/grid/grid-builder';
import type { CellRange } from '#core/grid/range';
import { formulaAt, presentCells, styleAt, type SheetGrid, type SheetVisibility, type WorkbookGrid } from '#core/grid/sheet-grid';
import { addressOfKey, keyOf } from './cell-key';
import { recalculate } from './recalculate';
import type { TableMap } from './table-map';

export interface DraftCell {
  readonly cell: Cell;
  /** Without `=`. */
  readonly formula?: string;
  /** The author worked the formula out by hand and typed the result. */
  readonly isTyped?: true;
  /** The program saved this without calculating: it stays, whatever the formula gives. */
  readonly stored?: Cell;
  readonly style?: Partial<CellStyle>;
}

/** A sheet in the making: cells that can be changed, and where everything stands. */
export interface DraftSheet {
  name: string;
  visibility: SheetVisibility;
  readonly cells: Map<number, DraftCell>;
  merges: CellRange[];
  hiddenRows: number[];
  hiddenColumns: number[];
  /** Cells with a comment. */
  readonly comments: CellAddress[];
  readonly tables: TableMap[];
  /** First line of the title, the line of it that names the period, and the one that says what the sheet is attached to. */
  title: CellAddress | null;
  period: CellAddress | null;
  attachment: CellAddress | null;
}

export interface DraftBook {
  path: string;
  /** Stands for the content; the path when left out. */
  sha256?: string;
  readonly sheets: DraftSheet[];
  externalLinks: string[];
  /** Who wrote the file, as it says. */
  author?: string;
}

export function newSheet(name: string): DraftSheet {
  return {
    name, visibility: 'visible', cells: new Map(), merges: [], hiddenRows: [], hiddenColumns: [], comments: [], tables: [], title: null, period: null, attachment: null,
  };
}

export type Content = string | number | Cell | null;

function toCell(content: Content): Cell {
  if (content === null) return EMPTY_CELL;
  if (typeof content === 'string') return { kind: 'text', value: content };
  return typeof content === 'number' ? { kind: 'number', value: content } : content;
}

/** Types a value into a cell, as a person would: a formula goes, the look stays. */
export function put(sheet: DraftSheet, row: number, column: number, content: Content, style?: Partial<CellStyle>): void {
  const cell = toCell(content);
  const before = sheet.cells.get(keyOf(row, column));
  if (cell.kind === 'empty') {
    sheet.cells.delete(keyOf(row, column));
    return;
  }
  const look = style ?? before?.style;
  sheet.cells.set(keyOf(row, column), { cell, ...(look === undefined ? {} : { style: look }) });
}

/** Types a formula; its value comes with `toWorkbook`. */
export function putFormula(
  sheet: DraftSheet, row: number, column: number, formula: string, { style, isTyped }: { style?: Partial<CellStyle>; isTyped?: boolean } = {},
): void {
  const look = style ?? sheet.cells.get(keyOf(row, column))?.style;
  sheet.cells.set(keyOf(row, column), {
    cell: { kind: 'number', value: 0 }, formula, ...(isTyped === true ? { isTyped } : {}), ...(look === undefined ? {} : { style: look }),
  });
}

/** A formula with the value that is saved beside it, for formulas nobody works out here and for stale ones. */
export function putStored(sheet: DraftSheet, row: number, column: number, formula: string, stored: Cell): void {
  const style = sheet.cells.get(keyOf(row, column))?.style;
  sheet.cells.set(keyOf(row, column), { cell: stored, formula, stored, ...(style === undefined ? {} : { style }) });
}

/** Leaves what was worked out by hand as it is typed now, whatever changes later. */
export function freezeTyped(sheet: DraftSheet): void {
  const values = recalculate(sheet.cells);
  for (const [key, { cell, isTyped, style }] of sheet.cells) {
    if (isTyped === true) sheet.cells.set(key, { cell: values.get(key) ?? cell, ...(style === undefined ? {} : { style }) });
  }
}

export function contentAt(sheet: DraftSheet, row: number, column: number): DraftCell | undefined {
  return sheet.cells.get(keyOf(row, column));
}

export function textAt(sheet: DraftSheet, row: number, column: number): string {
  const cell = contentAt(sheet, row, column)?.cell;
  return cell?.kind === 'text' ? cell.value : '';
}

/** Number of a cell as shown after calculating; `undefined` where it holds none. */
export function numberAt(sheet: DraftSheet, row: number, column: number): number | undefined {
  const found = contentAt(sheet, row, column);
  const cell = found?.formula === undefined ? found?.cell : recalculate(sheet.cells).get(keyOf(row, column));
  return cell?.kind === 'number' ? cell.value : undefined;
}

export function merge(sheet: DraftSheet, range: CellRange): void {
  if (range.top !== range.bottom || range.left !== range.right) sheet.merges.push(range);
}

/** The workbook as saved by a program that calculates. */
export function toWorkbook(book: DraftBook): WorkbookGrid {
  return {
    sheets: book.sheets.map(toGrid), date1904: false, hasMacros: false, externalLinks: book.externalLinks,
    properties: { creator: book.author ?? '', lastModifiedBy: '' },
  };
}

function toGrid(sheet: DraftSheet): SheetGrid {
  const builder = new GridBuilder();
  const styles: CellStyle[] = [PLAIN_STYLE];
  const values = recalculate(sheet.cells);
  for (const [key, { cell, formula, isTyped, style }] of sheet.cells) {
    const { row, column } = addressOfKey(key);
    builder.set(row, column, formula === undefined ? cell : values.get(key) ?? cell, styleIdOf(styles, lookOf(cell, style)), isTyped === true ? undefined : formula);
  }
  return builder.build({
    name: sheet.name, visibility: sheet.visibility, merges: sheet.merges, styles, hiddenRows: sheet.hiddenRows,
    commentCells: sheet.comments,
    hiddenColumns: sheet.hiddenColumns.map((column) => ({ first: column, last: column })),
  });
}

/** A date is a number that looks like one. */
function lookOf(cell: Cell, style: Partial<CellStyle> | undefined): Partial<CellStyle> | undefined {
  const format = style?.numberFormat ?? 'General';
  return cell.kind === 'date' && format === 'General' ? { ...style, numberFormat: 'dd/mm/yyyy' } : style;
}

function styleIdOf(styles: CellStyle[], style: Partial<CellStyle> | undefined): number {
  if (style === undefined) return 0;
  const whole = { ...PLAIN_STYLE, ...style };
  const known = styles.findIndex((other) => JSON.stringify(other) === JSON.stringify(whole));
  return known >= 0 ? known : styles.push(whole) - 1;
}

/** A sheet that was read from a file, as a draft; its tables are not known yet. */
export function toDraft(grid: SheetGrid): DraftSheet {
  const sheet = newSheet(grid.name);
  sheet.visibility = grid.visibility;
  for (const { at, cell } of presentCells(grid)) {
    const formula = formulaAt(grid, at);
    sheet.cells.set(keyOf(at.row, at.column), { cell, style: styleAt(grid, at), ...(formula === undefined ? {} : { formula }) });
  }
  sheet.merges = [...grid.merges];
  sheet.hiddenRows = [...grid.hiddenRows];
  sheet.hiddenColumns = grid.hiddenColumns.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
  return sheet;
}
