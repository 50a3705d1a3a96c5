import type { CellAddress } from './address';
import { CELL_ERROR_CODES, PLAIN_STYLE, type Cell, type CellStyle } from './cell';
import type { CellRange } from './range';
import type { SheetGrid, SheetVisibility } from './sheet-grid';

export interface GridShape {
  readonly name: string;
  readonly visibility?: SheetVisibility;
  readonly merges?: readonly CellRange[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly { readonly first: number; readonly last: number }[];
  readonly columnWidths?: readonly { readonly first: number; readonly last: number; readonly width: number }[];
  readonly styles?: readonly CellStyle[];
  readonly commentCells?: readonly CellAddress[];
}

interface StoredCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly styleId: number;
  readonly formula: string | undefined;
}

/** Collects cells in any order and makes a sheet of them; a cell set twice keeps its last value. */
export class GridBuilder {
  private readonly cells: StoredCell[] = [];

  /** `styleId` points into the `styles` given to `build`; `formula` comes without `=`. */
  set(row: number, column: number, cell: Cell, styleId = 0, formula?: string): void {
    this.cells.push({ row, column, cell, styleId, formula });
  }

  get size(): number {
    return this.cells.length;
  }

  build(shape: GridShape): SheetGrid {
    const cells = inReadingOrder(this.cells);
    const count = cells.length;
    const columns = new Uint16Array(count);
    const kinds = new Uint8Array(count);
    const numbers = new Float64Array(count);
    const styleIds = new Uint32Array(count);
    const texts = new Uint32Array(count);
    const rows: number[] = [];
    const rowStarts: number[] = [];
    const formulaCells: number[] = [];
    const formulaTexts: string[] = [];
    const strings = new StringTable();
    cells.forEach((stored, index) => {
      if (rows[rows.length - 1] !== stored.row) {
        rows.push(stored.row);
        rowStarts.push(index);
      }
      columns[index] = stored.column;
      styleIds[index] = stored.styleId;
      if (stored.formula !== undefined) {
        formulaCells.push(index);
        formulaTexts.push(stored.formula);
      }
      storeValue(stored.cell, index, { kinds, numbers, texts }, (text) => strings.indexOf(text));
    });
    rowStarts.push(count);
    return {
      name: shape.name,
      visibility: shape.visibility ?? 'visible',
      rows: Uint32Array.from(rows),
      rowStarts: Uint32Array.from(rowStarts),
      columns, kinds, numbers, styleIds, texts,
      strings: strings.values,
      styles: shape.styles ?? [PLAIN_STYLE],
      formulaCells: Uint32Array.from(formulaCells),
      formulaTexts,
      merges: shape.merges ?? [],
      hiddenRows: Uint32Array.from([...(shape.hiddenRows ?? [])].sort((left, right) => left - right)),
      hiddenColumns: shape.hiddenColumns ?? [],
      columnWidths: shape.columnWidths ?? [],
      ...(shape.commentCells === undefined ? {} : { commentCells: shape.commentCells }),
    };
  }
}

class StringTable {
  readonly values: string[] = [];
  private readonly indexes = new Map<string, number>();

  indexOf(text: string): number {
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    const index = this.values.push(text) - 1;
    this.indexes.set(text, index);
    return index;
  }
}

/** Puts a value among the arrays of a grid that is being made; `textIndex` gives a text its place among the strings. */
export function storeValue(
  cell: Cell,
  index: number,
  store: Pick<SheetGrid, 'kinds' | 'numbers' | 'texts'>,
  textIndex: (text: string) => number,
): void {
  switch (cell.kind) {
    case 'empty':
      return;
    case 'text':
      store.kinds[index] = 1;
      store.texts[index] = textIndex(cell.value);
      return;
    case 'number':
      store.kinds[index] = 2;
      store.numbers[index] = cell.value;
      return;
    case 'date':
      store.kinds[index] = 3;
      store.numbers[index] = cell.serial;
      return;
    case 'boolean':
      store.kinds[index] = 4;
      store.numbers[index] = cell.value ? 1 : 0;
      return;
    case 'error':
      store.kinds[index] = 5;
      store.texts[index] = CELL_ERROR_CODES.indexOf(cell.code);
  }
}

/** Sorted by row and column; of two cells at one address the later one stays. */
function inReadingOrder(cells: readonly StoredCell[]): StoredCell[] {
  const sorted = [...cells].sort((left, right) => left.row - right.row || left.column - right.column);
  const unique: StoredCell[] = [];
  for (const cell of sorted) {
    const last = unique[unique.length - 1];
    if (last !== undefined && last.row === cell.row && last.column === cell.column) unique.pop();
    unique.push(cell);
  }
  return unique;
}
