import type { CellAddress } from './address';
import { CELL_ERROR_CODES, EMPTY_CELL, PLAIN_STYLE, type Cell, type CellStyle } from './cell';
import type { CellRange } from './range';

export type SheetVisibility = 'visible' | 'hidden' | 'very-hidden';

/**
 * One sheet as plain, sparse, transferable data: only present cells are stored, row by row,
 * columns ascending. Read it through the functions of this module, never by its arrays.
 */
export interface SheetGrid {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Rows that hold a present cell, ascending. */
  readonly rows: Uint32Array;
  /** Index of the first cell of each row in `rows`, and one closing entry. */
  readonly rowStarts: Uint32Array;
  readonly columns: Uint16Array;
  /** 0 styled but empty, 1 text, 2 number, 3 date, 4 boolean, 5 error. */
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
  readonly styleIds: Uint32Array;
  /** Text of a cell as index into `strings`, or index of an error code. */
  readonly texts: Uint32Array;
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  /** Stored formula texts without the leading `=`, ascending by cell index. */
  readonly formulaCells: Uint32Array;
  readonly formulaTexts: readonly string[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: Uint32Array;
  /** Hidden columns as inclusive spans. */
  readonly hiddenColumns: readonly { readonly first: number; readonly last: number }[];
  /** Width in characters of columns that state one. */
  readonly columnWidths: readonly { readonly first: number; readonly last: number; readonly width: number }[];
  /** Cells with a comment (nhận xét, ghi chú), in reading order; left out where the reader cannot tell. */
  readonly commentCells?: readonly CellAddress[];
}

/** What a file says of the people who wrote it; empty texts where it says nothing. */
export interface DocumentProperties {
  readonly creator: string;
  readonly lastModifiedBy: string;
}

/** A workbook as read from a file or a host; sheets in their tab order. */
export interface WorkbookGrid {
  readonly sheets: readonly SheetGrid[];
  readonly date1904: boolean;
  readonly hasMacros: boolean;
  /** Names of workbooks that formulas refer to, as `[1]` → index 0; names only, never opened. */
  readonly externalLinks: readonly string[];
  /** Left out where the reader cannot tell. */
  readonly properties?: DocumentProperties;
}

/** Greatest index in `values` whose value is ≤ `wanted`, or -1. `values` ascends. */
function floorIndex(values: Uint32Array | Uint16Array, wanted: number, from: number, to: number): number {
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) <= wanted) low = middle + 1;
    else high = middle - 1;
  }
  return high >= from ? high : -1;
}

/** Index of the stored cell at an address, or -1. */
export function cellIndexAt(grid: SheetGrid, row: number, column: number): number {
  const rowIndex = floorIndex(grid.rows, row, 0, grid.rows.length);
  if (rowIndex < 0 || grid.rows[rowIndex] !== row) return -1;
  const from = grid.rowStarts[rowIndex] ?? 0;
  const to = grid.rowStarts[rowIndex + 1] ?? from;
  const index = floorIndex(grid.columns, column, from, to);
  return index >= 0 && grid.columns[index] === column ? index : -1;
}

function cellOfIndex(grid: SheetGrid, index: number): Cell {
  switch (grid.kinds[index]) {
    case 1: return { kind: 'text', value: grid.strings[grid.texts[index] ?? 0] ?? '' };
    case 2: return { kind: 'number', value: grid.numbers[index] ?? 0 };
    case 3: return { kind: 'date', serial: grid.numbers[index] ?? 0 };
    case 4: return { kind: 'boolean', value: grid.numbers[index] === 1 };
    case 5: return { kind: 'error', code: CELL_ERROR_CODES[grid.texts[index] ?? 0] ?? '#UNKNOWN!' };
    default: return EMPTY_CELL;
  }
}

/** Value of a cell; `empty` where nothing is stored. */
export function cellAt(grid: SheetGrid, at: CellAddress): Cell {
  const index = cellIndexAt(grid, at.row, at.column);
  return index < 0 ? EMPTY_CELL : cellOfIndex(grid, index);
}

/** Look of a cell; plain where nothing is stored. */
export function styleAt(grid: SheetGrid, at: CellAddress): CellStyle {
  const index = cellIndexAt(grid, at.row, at.column);
  return index < 0 ? PLAIN_STYLE : grid.styles[grid.styleIds[index] ?? 0] ?? PLAIN_STYLE;
}

/** Stored formula without `=`, or `undefined` for a typed value. */
export function formulaAt(grid: SheetGrid, at: CellAddress): string | undefined {
  const index = cellIndexAt(grid, at.row, at.column);
  if (index < 0) return undefined;
  const position = floorIndex(grid.formulaCells, index, 0, grid.formulaCells.length);
  return position >= 0 && grid.formulaCells[position] === index ? grid.formulaTexts[position] : undefined;
}

/** The row is hidden, or has no height; counted from 0. */
export function isRowHidden(grid: SheetGrid, row: number): boolean {
  const index = floorIndex(grid.hiddenRows, row, 0, grid.hiddenRows.length);
  return index >= 0 && grid.hiddenRows[index] === row;
}

/** The column is hidden; counted from 0. */
export function isColumnHidden(grid: SheetGrid, column: number): boolean {
  return grid.hiddenColumns.some((span) => column >= span.first && column <= span.last);
}

export interface PresentCell {
  readonly at: CellAddress;
  readonly cell: Exclude<Cell, { kind: 'empty' }>;
  readonly style: CellStyle;
  /** Stored formula without `=`. */
  readonly formula: string | undefined;
}

/** Every cell with a value, in reading order; styled but empty cells are passed over. */
export function* presentCells(grid: SheetGrid): Generator<PresentCell> {
  let formula = 0;
  for (let rowIndex = 0; rowIndex < grid.rows.length; rowIndex += 1) {
    const to = grid.rowStarts[rowIndex + 1] ?? 0;
    for (let index = grid.rowStarts[rowIndex] ?? 0; index < to; index += 1) {
      formula = nextFormula(grid, formula, index);
      const present = presentCell(grid, rowIndex, index, formula);
      if (present !== undefined) yield present;
    }
  }
}

/** Cells with a value of one row that holds any, from left to right. */
export function presentRow(grid: SheetGrid, rowIndex: number): PresentCell[] {
  const from = grid.rowStarts[rowIndex] ?? 0;
  const to = grid.rowStarts[rowIndex + 1] ?? from;
  let formula = Math.max(0, floorIndex(grid.formulaCells, from, 0, grid.formulaCells.length));
  const cells: PresentCell[] = [];
  for (let index = from; index < to; index += 1) {
    formula = nextFormula(grid, formula, index);
    const present = presentCell(grid, rowIndex, index, formula);
    if (present !== undefined) cells.push(present);
  }
  return cells;
}

/** First formula at or behind a cell; both lists ascend, so it only moves forward. */
function nextFormula(grid: SheetGrid, from: number, index: number): number {
  let formula = from;
  while (formula < grid.formulaCells.length && (grid.formulaCells[formula] ?? 0) < index) formula += 1;
  return formula;
}

function presentCell(grid: SheetGrid, rowIndex: number, index: number, formula: number): PresentCell | undefined {
  const cell = cellOfIndex(grid, index);
  if (cell.kind === 'empty') return undefined;
  return {
    at: { row: grid.rows[rowIndex] ?? 0, column: grid.columns[index] ?? 0 },
    cell,
    style: grid.styles[grid.styleIds[index] ?? 0] ?? PLAIN_STYLE,
    formula: grid.formulaCells[formula] === index ? grid.formulaTexts[formula] : undefined,
  };
}

/** Calls for every text, in reading order; quicker than building each cell, for those who look through all of them. */
export function visitTexts(grid: SheetGrid, visit: (row: number, column: number, text: string, looks: TextLooks) => void): void {
  // The few looks of a sheet are made once, not for each cell.
  const styles = grid.styles.length > 0 ? grid.styles : [PLAIN_STYLE];
  const typed = styles.map((style): TextLooks => ({ style, isComputed: false }));
  const computed = styles.map((style): TextLooks => ({ style, isComputed: true }));
  let formula = 0;
  visitIndices(grid, (index, row) => {
    if (grid.kinds[index] !== 1) return;
    formula = nextFormula(grid, formula, index);
    const looks = (grid.formulaCells[formula] === index ? computed : typed)[grid.styleIds[index] ?? 0];
    if (looks !== undefined) visit(row, grid.columns[index] ?? 0, grid.strings[grid.texts[index] ?? 0] ?? '', looks);
  });
}

/** How a text stands in its cell. */
export interface TextLooks {
  readonly style: CellStyle;
  /** By a formula. */
  readonly isComputed: boolean;
}

function visitIndices(grid: SheetGrid, visit: (index: number, row: number) => void): void {
  for (let rowIndex = 0; rowIndex < grid.rows.length; rowIndex += 1) {
    const to = grid.rowStarts[rowIndex + 1] ?? 0;
    for (let index = grid.rowStarts[rowIndex] ?? 0; index < to; index += 1) visit(index, grid.rows[rowIndex] ?? 0);
  }
}

/** Formulas without a stored result, in reading order: what they show nobody has worked out. */
export function unresolvedFormulas(grid: SheetGrid): readonly { readonly at: CellAddress; readonly formula: string }[] {
  const found: { readonly at: CellAddress; readonly formula: string }[] = [];
  let formula = 0;
  visitIndices(grid, (index, row) => {
    formula = nextFormula(grid, formula, index);
    if (grid.kinds[index] !== 0 || grid.formulaCells[formula] !== index) return;
    found.push({ at: { row, column: grid.columns[index] ?? 0 }, formula: grid.formulaTexts[formula] ?? '' });
  });
  return found;
}

/** Some cell holds a stored formula. */
export function holdsFormulas(grid: SheetGrid): boolean {
  return grid.formulaCells.length > 0;
}

/** Some cell holds an error. */
export function holdsErrors(grid: SheetGrid): boolean {
  return grid.kinds.includes(5);
}

/** Some look of the sheet is so; a look that no cell has any more counts too. */
export function holdsStyle(grid: SheetGrid, isSo: (style: CellStyle) => boolean): boolean {
  return grid.styles.some(isSo);
}

/** Number of cells with a value. */
export function countPresentCells(grid: SheetGrid): number {
  let count = 0;
  for (const kind of grid.kinds) if (kind !== 0) count += 1;
  return count;
}

/** Smallest rectangle around all cells with a value; `undefined` for an empty sheet. */
export function usedRange(grid: SheetGrid): CellRange | undefined {
  let range: { top: number; left: number; bottom: number; right: number } | undefined;
  for (const { at } of presentCells(grid)) {
    if (range === undefined) range = { top: at.row, left: at.column, bottom: at.row, right: at.column };
    range.bottom = at.row;
    range.left = Math.min(range.left, at.column);
    range.right = Math.max(range.right, at.column);
  }
  return range;
}

/** The buffers of a grid, to hand over to another thread without copying. */
export function transferablesOf(grid: SheetGrid): ArrayBuffer[] {
  const arrays = [
    grid.rows, grid.rowStarts, grid.columns, grid.kinds, grid.numbers, grid.styleIds, grid.texts,
    grid.formulaCells, grid.hiddenRows,
  ];
  return arrays.map((array) => array.buffer as ArrayBuffer);
}
