import type { CellAddress } from './address';
import { PLAIN_STYLE, type Cell, type CellStyle } from './cell';
import { storeValue } from './grid-builder';
import { cellIndexAt, type SheetGrid } from './sheet-grid';

/** What a cell is now; `empty` without a formula takes the cell away. */
export interface CellChange {
  readonly at: CellAddress;
  readonly cell: Cell;
  /** Number format code as the host tells it. */
  readonly numberFormat: string;
  /** Without `=`; left out for a typed value. */
  readonly formula?: string;
}

/**
 * The sheet with these cells changed, everything else as it was; the sheet given stays as it is. Looks other than the
 * number format are kept. Of two changes of one cell the later one holds. Takes time linear in the cells of the sheet.
 */
export function patchGrid(grid: SheetGrid, changes: readonly CellChange[]): SheetGrid {
  if (changes.length === 0) return grid;
  const merge = new GridMerge(grid, grid.columns.length + changes.length);
  for (const change of inReadingOrder(changes)) {
    merge.keepUpTo(change.at);
    merge.put(change);
  }
  merge.keepUpTo({ row: Infinity, column: Infinity });
  return merge.build();
}

/** Sorted by row and column, each cell once with its last change. */
function inReadingOrder(changes: readonly CellChange[]): CellChange[] {
  const byCell = new Map(changes.map((change) => [`${String(change.at.row)} ${String(change.at.column)}`, change]));
  return [...byCell.values()].sort((left, right) => left.at.row - right.at.row || left.at.column - right.at.column);
}

/** Collects the cells of the patched sheet in reading order. */
class GridMerge {
  private readonly rows: number[] = [];
  private readonly rowStarts: number[] = [];
  private readonly columns: Uint16Array;
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
  private readonly styleIds: Uint32Array;
  readonly texts: Uint32Array;
  private readonly formulaCells: number[] = [];
  private readonly formulaTexts: string[] = [];
  private readonly strings: string[];
  private readonly styles: CellStyle[];
  private count = 0;
  private formula = 0;
  /** Next cell of the sheet as it was, and the index of its row. */
  private next = 0;
  private nextRow = 0;

  constructor(private readonly grid: SheetGrid, capacity: number) {
    this.columns = new Uint16Array(capacity);
    this.kinds = new Uint8Array(capacity);
    this.numbers = new Float64Array(capacity);
    this.styleIds = new Uint32Array(capacity);
    this.texts = new Uint32Array(capacity);
    this.strings = [...grid.strings];
    this.styles = [...grid.styles];
  }

  /** Keeps the cells before an address, and passes over the one there. */
  keepUpTo({ row, column }: CellAddress): void {
    const { columns, rows, rowStarts } = this.grid;
    for (; this.next < columns.length; this.next += 1) {
      while ((rowStarts[this.nextRow + 1] ?? Infinity) <= this.next) this.nextRow += 1;
      const ownRow = rows[this.nextRow] ?? 0;
      const ownColumn = columns[this.next] ?? 0;
      if (ownRow > row || (ownRow === row && ownColumn > column)) return;
      if (ownRow < row || ownColumn < column) this.keep(this.next, ownRow);
    }
  }

  private keep(index: number, row: number): void {
    const { grid } = this;
    const at = this.place(row, grid.columns[index] ?? 0);
    this.kinds[at] = grid.kinds[index] ?? 0;
    this.numbers[at] = grid.numbers[index] ?? 0;
    this.styleIds[at] = grid.styleIds[index] ?? 0;
    this.texts[at] = grid.texts[index] ?? 0;
    while ((grid.formulaCells[this.formula] ?? Infinity) < index) this.formula += 1;
    if (grid.formulaCells[this.formula] === index) this.addFormula(at, grid.formulaTexts[this.formula] ?? '');
  }

  put({ at: { row, column }, cell, numberFormat, formula }: CellChange): void {
    if (cell.kind === 'empty' && formula === undefined) return;
    const at = this.place(row, column);
    const old = cellIndexAt(this.grid, row, column);
    this.styleIds[at] = this.styleIdOf(old < 0 ? this.lookBeside(row, column) : this.grid.styleIds[old] ?? 0, numberFormat);
    storeValue(cell, at, this, (text) => this.strings.push(text) - 1);
    if (formula !== undefined) this.addFormula(at, formula);
  }

  build(): SheetGrid {
    const { count } = this;
    return {
      ...this.grid,
      rows: Uint32Array.from(this.rows),
      rowStarts: Uint32Array.from([...this.rowStarts, count]),
      columns: this.columns.slice(0, count),
      kinds: this.kinds.slice(0, count),
      numbers: this.numbers.slice(0, count),
      styleIds: this.styleIds.slice(0, count),
      texts: this.texts.slice(0, count),
      strings: this.strings,
      styles: this.styles,
      formulaCells: Uint32Array.from(this.formulaCells),
      formulaTexts: this.formulaTexts,
    };
  }

  private place(row: number, column: number): number {
    const at = this.count;
    if (this.rows[this.rows.length - 1] !== row) {
      this.rows.push(row);
      this.rowStarts.push(at);
    }
    this.columns[at] = column;
    this.count += 1;
    return at;
  }

  private addFormula(at: number, text: string): void {
    this.formulaCells.push(at);
    this.formulaTexts.push(text);
  }

  /** A cell typed below another most often has its look: fonts of the old encodings hold for whole columns. */
  private lookBeside(row: number, column: number): number {
    const above = cellIndexAt(this.grid, row - 1, column);
    return above < 0 ? -1 : this.grid.styleIds[above] ?? 0;
  }

  private styleIdOf(like: number, numberFormat: string): number {
    const own = this.styles[like] ?? PLAIN_STYLE;
    if (like >= 0 && own.numberFormat === numberFormat) return like;
    const wanted = { ...own, numberFormat };
    const known = this.styles.findIndex((style) => isSameLook(style, wanted));
    return known >= 0 ? known : this.styles.push(wanted) - 1;
  }
}

function isSameLook(left: CellStyle, right: CellStyle): boolean {
  return left.numberFormat === right.numberFormat && left.fontName === right.fontName && left.bold === right.bold
    && left.italic === right.italic && left.strike === right.strike;
}
