import type { RecognisedSheet, RecognisedTable, TableColumn } from '../../domain/recognised';
import type { CellAddress } from '../../grid/address';
import { presentCells } from '../../grid/sheet-grid';

/** A typed text of a sheet and what it belongs to. */
export interface TextCell {
  readonly at: CellAddress;
  readonly text: string;
  readonly fontName: string | null;
  /** `row`: a row of the ledger that carries data; `header`: of a table; `frame`: above and below the tables. */
  readonly place: 'row' | 'header' | 'frame';
  /** Column of the table, for cells of rows. */
  readonly column: TableColumn | undefined;
}

const TEXTS = new WeakMap<RecognisedSheet, readonly TextCell[]>();

/**
 * Texts of the frame and the tables of a sheet with a table, in reading order. Left out: computed texts,
 * cells beside the tables, and rows that are ignored (blank, column numbers, helper formulas). Collected once a sheet:
 * several rules look at them.
 */
export function textCellsOf(sheet: RecognisedSheet): readonly TextCell[] {
  const known = TEXTS.get(sheet);
  if (known !== undefined) return known;
  const texts = [...collectTexts(sheet)];
  TEXTS.set(sheet, texts);
  return texts;
}

function* collectTexts(sheet: RecognisedSheet): Generator<TextCell> {
  if (sheet.tables.length === 0) return;
  const ledgers = sheet.tables.map((table) => ({
    table,
    ignored: new Set(table.rows.filter((row) => row.kind === 'ignored').map((row) => row.row)),
    columns: new Map(table.columns.map((column) => [column.column, column])),
  }));
  for (const { at, cell, style, formula } of presentCells(sheet.grid)) {
    if (cell.kind !== 'text' || formula !== undefined) continue;
    const ledger = ledgers.find(({ table }) => at.row >= table.range.top && at.row <= table.range.bottom);
    const base = { at, text: cell.value, fontName: style.fontName };
    if (ledger === undefined) {
      yield { ...base, place: 'frame', column: undefined };
      continue;
    }
    if (ledger.ignored.has(at.row) || !isInside(ledger.table, at)) continue;
    const isHeader = at.row <= ledger.table.header.last;
    yield { ...base, place: isHeader ? 'header' : 'row', column: ledger.columns.get(at.column) };
  }
}

function isInside(table: RecognisedTable, at: CellAddress): boolean {
  return at.column >= table.range.left && at.column <= table.range.right;
}

const NON_ASCII = /[^\u0000-\u007F]/;

/** Number of texts with letters beyond ASCII: those whose encoding shows. */
export function countAccented(cells: readonly TextCell[]): number {
  return cells.filter(({ text }) => NON_ASCII.test(text)).length;
}
