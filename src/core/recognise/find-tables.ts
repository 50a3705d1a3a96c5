import type { CellRange } from '../grid/range';
import { readAwards } from './award-aliases';
import { isSignature } from './signature';
import type { SheetView, ViewCell, ViewRow } from './sheet-view';
import { AWARD_GROUP_WORDS, INDIVIDUAL_WORDS, QUANTITY_WORDS } from './vocabulary';
import {
  COLLECTIVE_NAME, FAMILY_NAME, HEADER_WORDS, PERSON_NAME, PERSON_NAME_INSIDE, RECIPIENT_NAME, SERIAL, UNIT_NAME,
} from './vocabulary-columns';

/** Header rows of a table, before its columns are understood. Rows and columns of the sheet, from 0. */
export interface HeaderBand {
  readonly first: number;
  /** Last row with header texts; the numbering row is not part of it. */
  readonly last: number;
  readonly left: number;
  readonly right: number;
  /** Row "(1) (2) (3)" or "A B 1 2" under the header. */
  readonly numberingRow: number | undefined;
}

/** Where the rows of a table are: from just below the header to the last row that can belong to it. */
export interface TableBand extends HeaderBand {
  readonly bodyFirst: number;
  /** Last row before the next header or the end of the sheet. */
  readonly bodyLimit: number;
  /** `true` when the header repeats that of the table above: the same table goes on. */
  readonly repeats: boolean;
}

/** Finds the headers of a sheet by meaning: rows of short texts that are words of column headers. */
export function findTables(view: SheetView): TableBand[] {
  const bands: HeaderBand[] = [];
  let below = -1;
  for (const row of view.rows) {
    if (row.row <= below || !isHeaderRow(view, row)) continue;
    const band = growBand(view, row, below);
    bands.push(band);
    below = band.numberingRow ?? band.last;
  }
  const lastRow = view.rows[view.rows.length - 1]?.row ?? -1;
  return bands.map((band, index) => {
    const next = bands[index + 1];
    const above = bands[index - 1];
    return {
      ...band,
      bodyFirst: (band.numberingRow ?? band.last) + 1,
      bodyLimit: next === undefined ? lastRow : next.first - 1,
      repeats: above !== undefined && isSameHeader(view, above, band),
    };
  });
}

const MAX_HEADER_LABEL = 90;

function isHeaderWord(view: SheetView, cell: ViewCell): boolean {
  if (cell.text.length > MAX_HEADER_LABEL) return false;
  const key = cell.key;
  return HEADER_WORDS.some((words) => words.begins(key)) || INDIVIDUAL_WORDS.isOne(key) || QUANTITY_WORDS.isOne(key)
    || AWARD_GROUP_WORDS.isOne(key) || PERSON_NAME_INSIDE.isIn(key) || isAwardLabel(view, cell);
}

function isAwardLabel({ awardAliases }: SheetView, cell: ViewCell): boolean {
  const { awards, unread } = readAwards(cell.text, undefined, awardAliases);
  return awards.length > 0 && unread.length === 0;
}

const NAMING = [SERIAL, FAMILY_NAME, PERSON_NAME, COLLECTIVE_NAME, RECIPIENT_NAME, UNIT_NAME];

/** A header needs a column that names or numbers rows, and mostly words of headers. */
function isHeaderRow(view: SheetView, row: ViewRow): boolean {
  const { cells } = row;
  if (!cells.every(isTypedText) || isSignature(cells)) return false;
  // Cheap looks first: most rows of a long sheet are data and end here.
  if (!cells.some(namesOrNumbers)) return false;
  const distinct = new Set(cells.map((cell) => cell.key));
  const words = distinct.size < 2 ? 0 : cells.filter((cell) => isHeaderWord(view, cell)).length;
  return words >= 2 && (cells.some((cell) => SERIAL.isOne(cell.key)) || 2 * words >= cells.length);
}

function isTypedText(cell: ViewCell): boolean {
  return cell.cell.kind === 'text' && cell.formula === undefined;
}

function namesOrNumbers(cell: ViewCell): boolean {
  return NAMING.some((kind) => kind.isOne(cell.key)) || PERSON_NAME_INSIDE.isIn(cell.key) || RECIPIENT_NAME.isIn(cell.key);
}

function growBand(view: SheetView, start: ViewRow, below: number): HeaderBand {
  let first = start.row;
  const above = view.rowAt(first - 1);
  if (above !== undefined && above.row > below && isParentRow(view, above, start)) first = above.row;
  let last = start.row;
  for (const cell of start.cells) {
    const merge = view.mergeAt(cell.at.row, cell.at.column);
    if (merge !== undefined && merge.bottom - merge.top <= 5) last = Math.max(last, merge.bottom);
  }
  const edges = edgesOf(view, first, last);
  for (;;) {
    const next = view.rowAt(last + 1);
    if (next === undefined || !isChildRow(view, next, edges, { first, last })) break;
    last = next.row;
    widen(edges, view, next);
  }
  const numbering = view.rowAt(last + 1);
  return {
    first, last, ...edges,
    numberingRow: numbering !== undefined && isNumberingRow(numbering) ? numbering.row : undefined,
  };
}

/**
 * A row above the one with "STT" that groups columns: "Danh hiệu thi đua", "Hình thức khen thưởng". It leaves the first
 * column free; a title begins there.
 */
function isParentRow(view: SheetView, row: ViewRow, start: ViewRow): boolean {
  const left = Math.min(...start.cells.map(({ at }) => at.column));
  return row.cells.every((cell) => cell.at.column > left && isHeaderWord(view, cell));
}

interface Edges {
  left: number;
  right: number;
}

function edgesOf(view: SheetView, first: number, last: number): Edges {
  const edges: Edges = { left: Number.MAX_SAFE_INTEGER, right: 0 };
  for (let row = first; row <= last; row += 1) {
    const found = view.rowAt(row);
    if (found !== undefined) widen(edges, view, found);
  }
  return edges;
}

/** A number beside the header is none of its columns. */
function widen(edges: Edges, view: SheetView, row: ViewRow): void {
  for (const cell of row.cells.filter(isTypedText)) {
    const merge = view.mergeAt(cell.at.row, cell.at.column);
    edges.left = Math.min(edges.left, cell.at.column);
    edges.right = Math.max(edges.right, merge?.right ?? cell.at.column);
  }
}

/** A further header row: short texts under grouping cells, nothing in the columns that name or number rows. */
function isChildRow(view: SheetView, row: ViewRow, edges: Edges, band: { first: number; last: number }): boolean {
  const inside = row.cells.filter((cell) => cell.at.column >= edges.left && cell.at.column <= edges.right);
  if (!inside.every(isTypedText) || inside.every((cell) => isOrdinal(cell.text))) return false;
  const words = inside.filter((cell) => isHeaderWord(view, cell) || isUnderGroup(view, cell, band)).length;
  if (2 * words < inside.length) return false;
  return !inside.some((cell) => standsUnderNamingColumn(view, cell, band));
}

function isUnderGroup(view: SheetView, cell: ViewCell, band: { first: number; last: number }): boolean {
  for (let row = band.last; row >= band.first; row -= 1) {
    const merge = view.mergeAt(row, cell.at.column);
    if (merge !== undefined && merge.right > merge.left) return true;
  }
  return false;
}

/** Data of the first row would stand under "STT" or "Họ và tên"; a header's second row leaves those blank. */
function standsUnderNamingColumn(view: SheetView, cell: ViewCell, band: { first: number; last: number }): boolean {
  for (let row = band.last; row >= band.first; row -= 1) {
    const shown = view.shownAt(row, cell.at.column);
    if (shown === undefined) continue;
    const merge = view.mergeAt(row, cell.at.column);
    if (merge !== undefined && merge.right > merge.left) return false;
    return NAMING.some((kind) => kind.isOne(shown.key)) || PERSON_NAME_INSIDE.isIn(shown.key);
  }
  return false;
}

const ORDINAL = /^\(?(?:[0-9]{1,2}|[A-Za-z])\)?(?:\s*=\s*[0-9()+\-/:*x%\s]+)?$/;

const BRACKETED = /^\(.*\)$/;

function isOrdinal(text: string): boolean {
  return ORDINAL.test(text);
}

/**
 * "(1) (2) (3)", "A B 1 2=3+4 3 4": every cell an ordinal, the numbers going up by one; in brackets also by more, where
 * a column was taken out.
 */
export function isNumberingRow(row: ViewRow): boolean {
  if (row.cells.length < 3 || !row.cells.every((cell) => isOrdinal(cell.text))) return false;
  const numbers = row.cells
    .map((cell) => Number(/\d+/.exec(cell.text)?.[0] ?? Number.NaN))
    .filter((number) => !Number.isNaN(number));
  if (numbers.length + 2 < row.cells.length || numbers.length < 2) return false;
  const isBracketed = row.cells.every((cell) => BRACKETED.test(cell.text));
  return numbers.every((number, index) => {
    const step = number - (numbers[index - 1] ?? 0);
    return index === 0 || step === 1 || (isBracketed && step > 1);
  });
}

/** Same words in the same columns of all rows: a header repeated on each printed page. */
function isSameHeader(view: SheetView, above: HeaderBand, band: HeaderBand): boolean {
  return wordsOf(view, above) === wordsOf(view, band);
}

function wordsOf(view: SheetView, { first, last }: HeaderBand): string {
  return view.rows.filter(({ row }) => row >= first && row <= last)
    .flatMap(({ cells }) => cells.map(({ at, key }) => `${String(at.row - first)} ${String(at.column)} ${key}`)).join('|');
}

/** Rectangle from the first header row down to `bottom`, all columns of the band. */
export function bandRange(band: HeaderBand, bottom: number): CellRange {
  return { top: band.first, left: band.left, bottom, right: band.right };
}
