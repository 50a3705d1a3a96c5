import { fromA1, toA1 } from '#core/grid/address';
import { GridBuilder } from '#core/grid/grid-builder';
import type { CellRange } from '#core/grid/range';
import { presentCells, type SheetGrid, type WorkbookGrid } from '#core/grid/sheet-grid';

/** Where each row and column of a sheet goes; both must keep every address apart. */
export interface Move {
  readonly row: (row: number) => number;
  readonly column: (column: number) => number;
}

export const STAY: Move = { row: (row) => row, column: (column) => column };

/** The workbook with its cells moved, formulas and merged cells with them; a span must stay a span. */
export function movedWorkbook(workbook: WorkbookGrid, move: Move): WorkbookGrid {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => movedSheet(sheet, move)) };
}

function movedSheet(sheet: SheetGrid, move: Move): SheetGrid {
  const builder = new GridBuilder();
  for (const { at, cell, style, formula } of presentCells(sheet)) {
    const moved = formula?.replace(/\$?\b[A-Z]{1,3}\$?\d+\b/g, (address) => movedAddress(address, move));
    builder.set(move.row(at.row), move.column(at.column), cell, sheet.styles.indexOf(style), moved);
  }
  const spans = sheet.hiddenColumns.map(({ first, last }) => ({ first: move.column(first), last: move.column(last) }));
  return builder.build({
    name: sheet.name, visibility: sheet.visibility, styles: sheet.styles,
    merges: sheet.merges.map((range) => movedRange(range, move)),
    hiddenRows: [...sheet.hiddenRows].map(move.row),
    hiddenColumns: spans,
  });
}

function movedAddress(address: string, { row, column }: Move): string {
  const at = fromA1(address);
  return at === undefined ? address : toA1({ row: row(at.row), column: column(at.column) });
}

function movedRange({ top, left, bottom, right }: CellRange, { row, column }: Move): CellRange {
  return { top: row(top), left: column(left), bottom: row(bottom), right: column(right) };
}

/** The workbook with one text or number put in place of every other that is equal to it. */
export function withValue(workbook: WorkbookGrid, before: string | number, after: string | number): WorkbookGrid {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => {
    const builder = new GridBuilder();
    for (const { at, cell, style, formula } of presentCells(sheet)) {
      const isIt = (cell.kind === 'text' || cell.kind === 'number') && cell.value === before;
      const value = !isIt ? cell : typeof after === 'string' ? { kind: 'text' as const, value: after } : { kind: 'number' as const, value: after };
      builder.set(at.row, at.column, value, sheet.styles.indexOf(style), formula);
    }
    return builder.build({ ...sheet, hiddenRows: [...sheet.hiddenRows] });
  }) };
}
