import type { CellObject, ColInfo, WorkSheet } from '@e965/xlsx';

import { CELL_ERROR_CODES, EMPTY_CELL, type Cell, type CellStyle } from '#core/grid/cell';
import { GridBuilder } from '#core/grid/grid-builder';
import type { SheetGrid, SheetVisibility } from '#core/grid/sheet-grid';

import { isDateFormat, toDateSerial } from '../xlsx/number-format';
import type { ReadLimits } from '../xlsx/read-limits';
import { tooLarge } from '../xlsx/read-refusal';
import type { BiffFont } from './biff-scan';

/** What is known of a sheet beside what the library read. */
export interface SheetSetting {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly date1904: boolean;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly { readonly first: number; readonly last: number }[];
  fontAt(row: number, column: number): BiffFont | undefined;
}

const NO_FONT: BiffFont = { fontName: null, bold: false, italic: false, strike: false };
const UNKNOWN_ERROR = '#UNKNOWN!';
/** Error numbers of the binary formats ([MS-XLS] 2.5.10). */
const ERRORS_BY_NUMBER: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'], [0x07, '#DIV/0!'], [0x0f, '#VALUE!'], [0x17, '#REF!'], [0x1d, '#NAME?'],
  [0x24, '#NUM!'], [0x2a, '#N/A'], [0x2b, '#GETTING_DATA'],
]);

/** Cells of all sheets of one workbook, counted against the limit. */
export interface CellBudget {
  used: number;
  readonly limits: ReadLimits;
}

/** Turns a sheet of the library into a grid, visiting only the cells that are there. */
export function toSheetGrid(sheet: WorkSheet, setting: SheetSetting, budget: CellBudget): SheetGrid {
  const builder = new GridBuilder();
  const styles = new StyleCollector();
  for (const { row, column, cell } of presentLibraryCells(sheet)) {
    const format = typeof cell.z === 'string' ? cell.z : 'General';
    const value = toCell(cell, isDateFormat(format), setting.date1904);
    const formula = cell.f === undefined || cell.f === '' ? undefined : cell.f;
    if (value.kind === 'empty' && formula === undefined) continue;
    budget.used += 1;
    if (budget.used > budget.limits.cells) throw tooLarge('cells', budget.limits.cells, null);
    builder.set(row, column, value, styles.idOf(format, setting.fontAt(row, column) ?? NO_FONT), formula);
  }
  return builder.build({
    name: setting.name,
    visibility: setting.visibility,
    merges: mergesOf(sheet, budget.limits),
    hiddenRows: setting.hiddenRows,
    hiddenColumns: setting.hiddenColumns,
    columnWidths: widthsOf(sheet),
    styles: styles.styles,
  });
}

interface LibraryCell {
  readonly row: number;
  readonly column: number;
  readonly cell: CellObject;
}

/** Cells of the dense form: arrays with holes, whose present indexes alone are visited. */
function* presentLibraryCells(sheet: WorkSheet): Generator<LibraryCell> {
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  for (const rowKey of Object.keys(rows)) {
    const cells = rows[Number(rowKey)];
    if (cells === undefined) continue;
    for (const columnKey of Object.keys(cells)) {
      const cell = cells[Number(columnKey)];
      if (cell !== undefined) yield { row: Number(rowKey), column: Number(columnKey), cell };
    }
  }
}

function toCell(cell: CellObject, showsDate: boolean, date1904: boolean): Cell {
  const { t: type, v: value } = cell;
  if (type === 'e') return toErrorCell(value);
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'string') return { kind: 'text', value };
  if (typeof value !== 'number' || type === 'z') return EMPTY_CELL;
  const serial = showsDate ? toDateSerial(value, date1904) : undefined;
  return serial === undefined ? { kind: 'number', value } : { kind: 'date', serial };
}

function toErrorCell(value: CellObject['v']): Cell {
  const text = typeof value === 'number' ? ERRORS_BY_NUMBER.get(value) : value;
  return { kind: 'error', code: CELL_ERROR_CODES.find((code) => code === text) ?? UNKNOWN_ERROR };
}

function mergesOf(sheet: WorkSheet, limits: ReadLimits): SheetGrid['merges'] {
  const merges = sheet['!merges'] ?? [];
  if (merges.length > limits.merges) throw tooLarge('cells', limits.merges, merges.length);
  return merges.map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
}

function widthsOf(sheet: WorkSheet): SheetGrid['columnWidths'] {
  // The list has holes, whatever its type says.
  const columns: readonly (ColInfo | undefined)[] = sheet['!cols'] ?? [];
  return columns.flatMap((column, index) =>
    (column?.width === undefined ? [] : [{ first: index, last: index, width: column.width }]));
}

class StyleCollector {
  readonly styles: CellStyle[] = [];
  private readonly ids = new Map<string, number>();

  idOf(numberFormat: string, font: BiffFont): number {
    const key = [numberFormat, font.fontName ?? '', font.bold, font.italic, font.strike].join('\0');
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.styles.push({ numberFormat, ...font }) - 1;
    this.ids.set(key, id);
    return id;
  }
}
