import type { SheetGrid } from '#core/grid/sheet-grid';

/** Kinds of stored cells, as `SheetGrid.kinds` counts them. */
export const KIND_EMPTY = 0;
export const KIND_TEXT = 1;
export const KIND_NUMBER = 2;
export const KIND_DATE = 3;
export const KIND_BOOLEAN = 4;
export const KIND_ERROR = 5;

/** The cell arrays of a `SheetGrid`. */
export type GridColumns = Pick<SheetGrid,
  'rows' | 'rowStarts' | 'columns' | 'kinds' | 'numbers' | 'styleIds' | 'texts' | 'formulaCells' | 'formulaTexts'>;

/** Formula of a stored cell: its text, or the number of the shared formula it takes part in. */
export type StoredFormula = string | { readonly shared: number };

/**
 * Collects cells into typed arrays, without an object for each, and makes the arrays of a sheet
 * of them. Cells mostly come in reading order; when they do not, they are sorted once at the end.
 */
export class CellColumns {
  size = 0;
  private rows = new Uint32Array(1024);
  private columns = new Uint16Array(1024);
  private kinds = new Uint8Array(1024);
  private numbers = new Float64Array(1024);
  private styleIds = new Uint32Array(1024);
  private texts = new Uint32Array(1024);
  private formulaCells: number[] = [];
  private formulas: StoredFormula[] = [];
  private isInOrder = true;
  private lastKey = -1;

  /** Adds a cell; `number` for numbers, dates and booleans, `text` for texts and errors. */
  add(row: number, column: number, kind: number, number: number, text: number, styleId: number): void {
    const index = this.size;
    if (index === this.rows.length) this.grow();
    const key = row * 16_384 + column;
    if (key <= this.lastKey) this.isInOrder = false;
    this.lastKey = key;
    this.rows[index] = row;
    this.columns[index] = column;
    this.kinds[index] = kind;
    this.numbers[index] = number;
    this.texts[index] = text;
    this.styleIds[index] = styleId;
    this.size = index + 1;
  }

  /** Gives the cell added last its formula. */
  addFormula(formula: StoredFormula): void {
    this.formulaCells.push(this.size - 1);
    this.formulas.push(formula);
  }

  /** The arrays, exactly as long as needed; the collector is empty afterwards. */
  finish(textOf: (formula: StoredFormula, row: number, column: number) => string | undefined): GridColumns {
    const order = this.isInOrder ? undefined : this.sortedOrder();
    const count = order?.length ?? this.size;
    const pick = (index: number): number => (order === undefined ? index : order[index] ?? 0);
    const columns = new Uint16Array(count);
    const kinds = new Uint8Array(count);
    const numbers = new Float64Array(count);
    const styleIds = new Uint32Array(count);
    const texts = new Uint32Array(count);
    const rows: number[] = [];
    const rowStarts: number[] = [];
    let lastRow = -1;
    for (let index = 0; index < count; index += 1) {
      const from = pick(index);
      const row = this.rows[from] ?? 0;
      if (row !== lastRow) {
        rows.push(row);
        rowStarts.push(index);
        lastRow = row;
      }
      columns[index] = this.columns[from] ?? 0;
      kinds[index] = this.kinds[from] ?? 0;
      numbers[index] = this.numbers[from] ?? 0;
      styleIds[index] = this.styleIds[from] ?? 0;
      texts[index] = this.texts[from] ?? 0;
    }
    rowStarts.push(count);
    const formulas = this.finishFormulas(order, textOf);
    this.clear();
    return {
      rows: Uint32Array.from(rows), rowStarts: Uint32Array.from(rowStarts),
      columns, kinds, numbers, styleIds, texts, ...formulas,
    };
  }

  private finishFormulas(
    order: Uint32Array | undefined,
    textOf: (formula: StoredFormula, row: number, column: number) => string | undefined,
  ): Pick<GridColumns, 'formulaCells' | 'formulaTexts'> {
    const newIndexes = order === undefined ? undefined : new Map(Array.from(order, (from, index) => [from, index]));
    const found: { index: number; text: string }[] = [];
    this.formulaCells.forEach((from, position) => {
      const formula = this.formulas[position];
      const index = newIndexes === undefined ? from : newIndexes.get(from);
      if (index === undefined || formula === undefined) return;
      const text = textOf(formula, this.rows[from] ?? 0, this.columns[from] ?? 0);
      if (text !== undefined) found.push({ index, text });
    });
    if (newIndexes !== undefined) found.sort((left, right) => left.index - right.index);
    return {
      formulaCells: Uint32Array.from(found, ({ index }) => index),
      formulaTexts: found.map(({ text }) => text),
    };
  }

  /** Stored indexes in reading order; of two cells at one address only the later one. */
  private sortedOrder(): Uint32Array {
    const keyOf = (index: number): number => (this.rows[index] ?? 0) * 16_384 + (this.columns[index] ?? 0);
    const all = Uint32Array.from({ length: this.size }, (_, index) => index);
    all.sort((left, right) => keyOf(left) - keyOf(right) || left - right);
    return all.filter((index, position) => {
      const next = all[position + 1];
      return next === undefined || keyOf(next) !== keyOf(index);
    });
  }

  private grow(): void {
    const length = this.rows.length * 2;
    const enlarge = <Column extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(to: Column, from: Column): Column => {
      to.set(from);
      return to;
    };
    this.rows = enlarge(new Uint32Array(length), this.rows);
    this.columns = enlarge(new Uint16Array(length), this.columns);
    this.kinds = enlarge(new Uint8Array(length), this.kinds);
    this.numbers = enlarge(new Float64Array(length), this.numbers);
    this.styleIds = enlarge(new Uint32Array(length), this.styleIds);
    this.texts = enlarge(new Uint32Array(length), this.texts);
  }

  private clear(): void {
    this.size = 0;
    this.formulaCells = [];
    this.formulas = [];
    this.isInOrder = true;
    this.lastKey = -1;
  }
}

