import type { CellAddress } from '../grid/address';
import { toIsoDate, type Cell, type CellStyle } from '../grid/cell';
import type { CellRange } from '../grid/range';
import { presentRow, type SheetGrid } from '../grid/sheet-grid';
import { foldKey } from '../text/fold';
import { decodeLegacy } from '../text/legacy-encoding';
import { tidyText } from '../text/normalise';
import { AWARD_ALIASES, type AwardAlias } from './vocabulary-awards';

/** A cell as a reader sees it: text in Unicode whatever its font, tidied, and its matching key. */
export interface ViewCell {
  readonly at: CellAddress;
  readonly cell: Exclude<Cell, { kind: 'empty' }>;
  /** Shown text; a date as `YYYY-MM-DD`, a number in plain digits. Never empty for text of more than blanks. */
  readonly text: string;
  /** `foldKey` of the text. */
  readonly key: string;
  readonly style: CellStyle;
  readonly formula: string | undefined;
  /** Lines of a cell with line breaks, each tidied; one entry otherwise. */
  readonly lines: readonly string[];
}

export interface ViewRow {
  readonly row: number;
  /** Cells that show something, from left to right. */
  readonly cells: readonly ViewCell[];
}

/** A sheet prepared for recognition. */
export interface SheetView {
  readonly grid: SheetGrid;
  /** Rows that show something, from top to bottom. */
  readonly rows: readonly ViewRow[];
  readonly rowAt: (row: number) => ViewRow | undefined;
  readonly cellAt: (row: number, column: number) => ViewCell | undefined;
  /** Merged range around an address, if any. */
  readonly mergeAt: (row: number, column: number) => CellRange | undefined;
  /** A merged range reaches into the row: then it may show what stands in another. */
  readonly isMerged: (row: number) => boolean;
  /** Cell shown at an address: its own, or the top left one of the merged range around it. */
  readonly shownAt: (row: number, column: number) => ViewCell | undefined;
  /** Names of awards to look for. */
  readonly awardAliases: readonly AwardAlias[];
  /** What was read of rows that are the same as before; for rows outside merged ranges. */
  readonly readings: RowReadings;
}

/** A view of the sheet as it was, and the rows in which it differs now; everything else of the sheet is the same. */
export interface EarlierView {
  readonly view: SheetView;
  readonly changedRows: ReadonlySet<number>;
}

/** Prepares a sheet for recognition; blank texts are left out. Rows of an earlier view of it stay the same objects. */
export function viewSheet(grid: SheetGrid, awardAliases: readonly AwardAlias[] = AWARD_ALIASES, earlier?: EarlierView): SheetView {
  const shown = new ShownTexts();
  const rows: ViewRow[] = [];
  grid.rows.forEach((row, index) => {
    const known = earlier?.changedRows.has(row) === false ? earlier.view.rowAt(row) : undefined;
    const viewRow = known ?? { row, cells: cellsOfRow(grid, index, shown) };
    if (viewRow.cells.length > 0) rows.push(viewRow);
  });
  const rowIndex = new Map(rows.map((row) => [row.row, row]));
  const merges = indexMerges(grid.merges);
  const cellAt = (row: number, column: number) =>
    rowIndex.get(row)?.cells.find((cell) => cell.at.column === column);
  const mergeAt = (row: number, column: number) =>
    merges.get(row)?.find((range) => column >= range.left && column <= range.right);
  return {
    grid,
    rows,
    awardAliases,
    readings: earlier?.view.readings ?? new RowReadings(),
    rowAt: (row) => rowIndex.get(row),
    cellAt,
    mergeAt,
    isMerged: (row) => merges.has(row),
    shownAt: (row, column) => {
      const range = mergeAt(row, column);
      return range === undefined ? cellAt(row, column) : cellAt(range.top, range.left);
    },
  };
}

function cellsOfRow(grid: SheetGrid, index: number, shown: ShownTexts): ViewCell[] {
  return presentRow(grid, index)
    .map(({ at, cell, style, formula }): ViewCell => ({ at, cell, style, formula, ...shown.of(cell, style.fontName) }))
    .filter(({ text }) => text !== '');
}

/** What was read of single rows, kept as long as the row and all that the reading rests on stay the same. */
export class RowReadings {
  private readonly byBasis = new Map<string, WeakMap<ViewRow, unknown>>();

  /** The reader's word on a row; `basis` names everything besides the row that it rests on, and the reader itself. */
  of<Reading>(basis: string, row: ViewRow, read: () => Reading): Reading {
    let readings = this.byBasis.get(basis);
    if (readings === undefined) {
      if (this.byBasis.size >= MOST_BASES) this.byBasis.clear();
      this.byBasis.set(basis, readings = new WeakMap());
    }
    if (readings.has(row)) return readings.get(row) as Reading;
    const reading = read();
    readings.set(row, reading);
    return reading;
  }
}

/** More than a sheet has tables and sections; a header that is being typed makes a new one at each letter. */
const MOST_BASES = 200;

type ShownText = Pick<ViewCell, 'text' | 'key' | 'lines'>;

/** Texts as shown, worked out once for each text and font: columns repeat theirs hundreds of times. */
class ShownTexts {
  private readonly byFont = new Map<string | null, Map<string, ShownText>>();

  of(cell: Exclude<Cell, { kind: 'empty' }>, fontName: string | null): ShownText {
    if (cell.kind !== 'text') return toShown([shownText(cell)]);
    const known = this.byFont.get(fontName) ?? new Map<string, ShownText>();
    this.byFont.set(fontName, known);
    const shown = known.get(cell.value) ?? toShown(decodeLegacy(cell.value, fontName).text.split('\n').map(tidyText));
    known.set(cell.value, shown);
    return shown;
  }
}

function toShown(allLines: readonly string[]): ShownText {
  const lines = allLines.filter((line) => line !== '');
  const text = lines.join(' ');
  return { text, key: foldKey(text), lines };
}

function shownText(cell: Exclude<Cell, { kind: 'empty' | 'text' }>): string {
  switch (cell.kind) {
    case 'number': return String(cell.value);
    case 'date': return toIsoDate(cell.serial) ?? String(cell.serial);
    case 'boolean': return cell.value ? 'TRUE' : 'FALSE';
    case 'error': return cell.code;
  }
}

/** Merged ranges taller than this are taken for formatting slips and only count in their first rows. */
const MAX_MERGE_ROWS = 2_000;

/** Merged ranges by the rows they cover. */
function indexMerges(merges: readonly CellRange[]): ReadonlyMap<number, readonly CellRange[]> {
  const byRow = new Map<number, CellRange[]>();
  for (const range of merges) {
    const last = Math.min(range.bottom, range.top + MAX_MERGE_ROWS);
    for (let row = range.top; row <= last; row += 1) {
      const ranges = byRow.get(row);
      if (ranges === undefined) byRow.set(row, [range]);
      else ranges.push(range);
    }
  }
  return byRow;
}
