import { MAX_COLUMNS, MAX_ROWS } from '#core/grid/address';
import type { SheetVisibility } from '#core/grid/sheet-grid';

import type { ReadLimits } from '../xlsx/read-limits';
import { tooLarge } from '../xlsx/read-refusal';
import { START_TAG, END_TAG, END_OF_FILE, type XmlCursor } from '../xlsx/xml-cursor';

/** What a sheet of an OpenDocument file states beside its values. */
export interface OdsSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly hiddenRows: number[];
  readonly hiddenColumns: { readonly first: number; readonly last: number }[];
}

/**
 * Walks `content.xml` once before the library gets the file: counts cells with all their
 * repetitions (two tags can stand for 17 thousand million cells) and notes what is hidden.
 * Throws a `ReadRefusal` over the limit of cells. OpenDocument 1.3, part 3, chapter 9.
 */
export function scanOds(cursor: XmlCursor, limits: ReadLimits): OdsSheet[] {
  const hiddenTables = new Set<string>();
  const sheets: OdsSheet[] = [];
  const budget = { used: 0, limits };
  let styleName = '';
  for (let event = cursor.next(); event !== END_OF_FILE; event = cursor.next()) {
    if (event !== START_TAG) continue;
    if (cursor.isNamed('style')) styleName = cursor.prefixedAttribute('name') ?? '';
    else if (cursor.isNamed('table-properties')) {
      if (cursor.prefixedAttribute('display') === 'false') hiddenTables.add(styleName);
    } else if (cursor.isNamed('table')) {
      sheets.push(scanTable(cursor, hiddenTables, budget));
    }
  }
  return sheets;
}

interface Budget {
  used: number;
  readonly limits: ReadLimits;
}

function scanTable(cursor: XmlCursor, hiddenTables: ReadonlySet<string>, budget: Budget): OdsSheet {
  const isHidden = hiddenTables.has(cursor.prefixedAttribute('style-name') ?? '');
  const sheet: OdsSheet = {
    name: cursor.prefixedAttribute('name') ?? '',
    visibility: isHidden ? 'hidden' : 'visible',
    hiddenRows: [], hiddenColumns: [],
  };
  const level = cursor.depth;
  let row = 0;
  let column = 0;
  for (;;) {
    const event = cursor.next();
    if (event === END_TAG && cursor.depth < level) return sheet;
    if (event !== START_TAG) continue;
    if (cursor.isNamed('table-column')) {
      const count = repetitions(cursor, 'number-columns-repeated', MAX_COLUMNS);
      if (isInvisible(cursor)) sheet.hiddenColumns.push({ first: column, last: column + count - 1 });
      column += count;
    } else if (cursor.isNamed('table-row')) {
      row += scanRow(cursor, row, sheet, budget);
    }
  }
}

/** Scans the row element just opened, the first of its repetitions being `row`; returns how many it stands for. */
function scanRow(cursor: XmlCursor, row: number, sheet: OdsSheet, budget: Budget): number {
  const count = repetitions(cursor, 'number-rows-repeated', MAX_ROWS);
  const isRowHidden = isInvisible(cursor);
  const cells = countCells(cursor);
  budget.used += cells * count;
  if (budget.used > budget.limits.cells) throw tooLarge('cells', budget.limits.cells, null);
  // Hidden rows without cells up to the end of the sheet are of no use to anybody.
  for (let index = 0; isRowHidden && cells > 0 && index < count; index += 1) sheet.hiddenRows.push(row + index);
  return count;
}

/** Cells with a value in the row just opened, repetitions counted. */
function countCells(cursor: XmlCursor): number {
  const level = cursor.depth;
  let cells = 0;
  while (cursor.nextChild(level)) {
    const hasValue = cursor.prefixedAttribute('value-type') !== undefined || cursor.prefixedAttribute('formula') !== undefined;
    if (hasValue) cells += repetitions(cursor, 'number-columns-repeated', MAX_COLUMNS);
  }
  return cells;
}

function isInvisible(cursor: XmlCursor): boolean {
  const visibility = cursor.prefixedAttribute('visibility');
  return visibility === 'collapse' || visibility === 'filter';
}

function repetitions(cursor: XmlCursor, name: string, most: number): number {
  const count = Number(cursor.prefixedAttribute(name) ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, most) : 1;
}
