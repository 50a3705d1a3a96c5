import type { RecognisedSheet, RecognisedTable, TableColumn } from '../../domain/recognised';
import type { CellAddress } from '../../grid/address';
import { visitTexts } from '../../grid/sheet-grid';
import { detectLegacyText, encodingOfFont } from '../../text/legacy-encoding';
import { isTidy, toNfc } from '../../text/normalise';
import { remembered } from '../../text/remembered';

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

/** Typed texts of a sheet: how many there are, and those that may be written oddly. */
export interface SheetTexts {
  readonly count: number;
  /** Those with letters beyond ASCII, whose encoding shows. */
  readonly accented: number;
  /** In reading order; every other text is tidy, composed Unicode in a font of today. */
  readonly odd: readonly TextCell[];
}

const TEXTS = new WeakMap<RecognisedSheet, SheetTexts>();

/**
 * Texts of the frame and the tables of a sheet with a table. Left out: computed texts, cells beside the tables, and rows
 * that are ignored (blank, column numbers, helper formulas). Collected once a sheet: several rules look at them.
 */
export function textsOf(sheet: RecognisedSheet): SheetTexts {
  const known = TEXTS.get(sheet);
  if (known !== undefined) return known;
  const texts = collectTexts(sheet);
  TEXTS.set(sheet, texts);
  return texts;
}

interface TextLedger {
  readonly table: RecognisedTable;
  readonly ignored: ReadonlySet<number>;
  readonly columns: ReadonlyMap<number, TableColumn>;
}

function collectTexts({ tables, grid }: RecognisedSheet): SheetTexts {
  const odd: TextCell[] = [];
  let count = 0;
  let accented = 0;
  if (tables.length === 0) return { count, accented, odd };
  const ledgers = tables.map((table): TextLedger => ({
    table,
    ignored: new Set(table.rows.filter((row) => row.kind === 'ignored').map((row) => row.row)),
    columns: new Map(table.columns.map((column) => [column.column, column])),
  }));
  visitTexts(grid, (row, column, text, { style: { fontName }, isComputed }) => {
    if (isComputed) return;
    const ledger = ledgers.find(({ table }) => row >= table.range.top && row <= table.range.bottom);
    if (ledger !== undefined && !isLookedAt(ledger, row, column)) return;
    count += 1;
    const { isAccented, isOdd } = judgeText(text);
    if (isAccented) accented += 1;
    if (!isOdd && !(isAccented && fontName !== null && isLegacyFont(fontName))) return;
    odd.push({ at: { row, column }, text, fontName, ...placeOf(ledger, row, column) });
  });
  return { count, accented, odd };
}

function isLookedAt({ table: { range }, ignored }: TextLedger, row: number, column: number): boolean {
  return column >= range.left && column <= range.right && !ignored.has(row);
}

function placeOf(ledger: TextLedger | undefined, row: number, column: number): Pick<TextCell, 'place' | 'column'> {
  if (ledger === undefined) return { place: 'frame', column: undefined };
  return { place: row <= ledger.table.header.last ? 'header' : 'row', column: ledger.columns.get(column) };
}

const NON_ASCII = /[^\u0000-\u007F]/;

const judgeText = remembered((text) => ({
  isAccented: NON_ASCII.test(text),
  isOdd: !isTidy(text) || toNfc(text) !== text || detectLegacyText(text) !== null,
}));

const isLegacyFont = remembered((fontName) => encodingOfFont(fontName) !== null);
