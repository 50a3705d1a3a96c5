import { fromA1Range, type CellRange } from '../grid/range';
import { toColumnLetters, MAX_COLUMNS, MAX_ROWS, type CellAddress } from '../grid/address';

/** What goes from a workbook, for telling which formulas read any of it. */
export interface RemovedCells {
  /** Whole sheets. */
  readonly sheets: ReadonlySet<string>;
  /** Cells that held a value, by the name of their sheet. */
  readonly cells: ReadonlyMap<string, readonly CellAddress[]>;
  /** Links to other workbooks go, and with them names that lead there. */
  readonly hasLinks: boolean;
}

const TEXT = /"(?:[^"]|"")*"/g;
/** Another workbook by number or name, before the name of a sheet. */
const OTHER_WORKBOOK = /\[[^[\]]+\][^'![\]]*'?!/;
/** Functions whose reach their text does not show. */
const FAR = /(?:^|[^\p{L}\d_.])(?:INDIRECT|OFFSET|GETPIVOTDATA)\s*\(/iu;
const SHEET = String.raw`(?:(?<quoted>'(?:[^']|'')+')|(?<plain>[\p{L}_][\p{L}\d_.]*(?::[\p{L}_][\p{L}\d_.]*)?))!`;
const CELLS = String.raw`(?<cells>\$?[A-Z]{1,3}\$?\d{1,7}(?:\s*:\s*\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}\s*:\s*\$?[A-Z]{1,3}|\$?\d{1,7}\s*:\s*\$?\d{1,7})`;
const REFERENCE = new RegExp(`(?:${SHEET})?(?<![\\p{L}\\d_.$])${CELLS}(?![\\p{L}\\d_.(!])`, 'giu');
/** Words that are neither functions nor truth values: names, whose reach is not known here. */
const NAME = /(?<![\p{L}\d_.$!'])[\p{L}_\\][\p{L}\d_.\\]*(?!\s*[\p{L}\d_.(!'])/giu;
const KNOWN_WORD = /^(?:TRUE|FALSE|E\d+)$/i;

/** A formula that reads another workbook. */
export function readsOtherWorkbook(formula: string): boolean {
  return OTHER_WORKBOOK.test(formula.replace(TEXT, '""'));
}

/**
 * Whether a formula of a sheet reads, or may read, something that goes. What its text does not tell (names, tables,
 * INDIRECT and their like) counts as reading it: to keep a result as a plain value costs less than a wrong one.
 */
export function readsRemoved(formula: string, sheet: string, removed: RemovedCells): boolean {
  if (removed.sheets.size === 0 && removed.cells.size === 0 && !removed.hasLinks) return false;
  const text = formula.replace(TEXT, '""');
  if (text.includes('[') || FAR.test(text)) return true;
  return [...text.matchAll(REFERENCE)].some(({ groups }) => reaches(groups ?? {}, sheet, removed)) || hasUnknownReach(text);
}

function hasUnknownReach(text: string): boolean {
  const rest = text.replace(REFERENCE, ' ');
  return rest.includes('!') || [...rest.matchAll(NAME)].some(([word]) => !KNOWN_WORD.test(word));
}

function reaches({ quoted, plain, cells = '' }: Readonly<Record<string, string | undefined>>, own: string, removed: RemovedCells): boolean {
  const name = quoted === undefined ? plain ?? own : quoted.slice(1, -1).replaceAll("''", "'");
  // Sheets from one to another: some of those between may go.
  if (name.includes(':')) return true;
  const sheet = [...removed.sheets, ...removed.cells.keys()].find((each) => each.toLowerCase() === name.toLowerCase());
  if (sheet === undefined) return false;
  if (removed.sheets.has(sheet)) return true;
  const range = toRange(cells);
  return range === undefined || (removed.cells.get(sheet) ?? []).some(({ row, column }) =>
    row >= range.top && row <= range.bottom && column >= range.left && column <= range.right);
}

/** Also whole columns (`C:E`) and rows (`3:9`). */
function toRange(text: string): CellRange | undefined {
  const plain = text.replace(/[$\s]/g, '').toUpperCase();
  const columns = /^([A-Z]+):([A-Z]+)$/.exec(plain);
  if (columns !== null) return fromA1Range(`${columns[1] ?? ''}1:${columns[2] ?? ''}${String(MAX_ROWS)}`);
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows !== null) return fromA1Range(`A${rows[1] ?? ''}:${toColumnLetters(MAX_COLUMNS - 1)}${rows[2] ?? ''}`);
  return fromA1Range(plain);
}
