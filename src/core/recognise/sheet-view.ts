import type { CellAddress } from '../grid/address';
import { toIsoDate, type Cell, type CellStyle } from '../grid/cell';
import type { CellRange } from '../grid/range';
import { presentCells, type SheetGrid } from '../grid/sheet-grid';
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
  /** Cell shown at an address: its own, or the top left one of the merged range around it. */
  readonly shownAt: (row: number, column: number) => ViewCell | undefined;
  /** Names of awards to look for. */
  readonly awardAliases: readonly AwardAlias[];
}

/** Prepares a sheet for recognition; blank texts are left out. */
export function viewSheet(grid: SheetGrid, awardAliases: readonly AwardAlias[] = AWARD_ALIASES): SheetView {
  const byRow = new Map<number, ViewCell[]>();
  const shown = new ShownTexts();
  for (const { at, cell, style, formula } of presentCells(grid)) {
    const viewCell: ViewCell = { at, cell, style, formula, ...shown.of(cell, style.fontName) };
    if (viewCell.text === '') continue;
    const cells = byRow.get(at.row);
    if (cells === undefined) byRow.set(at.row, [viewCell]);
    else cells.push(viewCell);
  }
  const rows = [...byRow].map(([row, cells]) => ({ row, cells }));
  const rowIndex = new Map(rows.map((row) => [row.row, row]));
  const merges = indexMerges(grid.merges);
  const cellAt = (row: number, column: number) =>
    byRow.get(row)?.find((cell) => cell.at.column === column);
  const mergeAt = (row: number, column: number) =>
    merges.get(row)?.find((range) => column >= range.left && column <= range.right);
  return {
    grid,
    rows,
    awardAliases,
    rowAt: (row) => rowIndex.get(row),
    cellAt,
    mergeAt,
    shownAt: (row, column) => {
      const range = mergeAt(row, column);
      return range === undefined ? cellAt(row, column) : cellAt(range.top, range.left);
    },
  };
}

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
