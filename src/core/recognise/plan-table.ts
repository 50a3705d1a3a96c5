import { toA1, type CellAddress } from '../grid/address';
import { EMPTY_CELL, toIsoDate, type Cell } from '../grid/cell';
import { cellAt, presentCells, styleAt, type SheetGrid } from '../grid/sheet-grid';
import { readDateText } from '../domain/date-text';
import { decodeLegacy } from '../text/legacy-encoding';
import { foldKey } from '../text/fold';
import { tidyText } from '../text/normalise';
import { PLAN_HEADERS, type PlanHeader } from './vocabulary-plan';

/** One cell of a plan sheet, as text and as it is stored. */
export interface PlanCell {
  readonly at: CellAddress;
  /** A1 */
  readonly a1: string;
  readonly cell: Cell;
  /** Shown text, tidied; a date as `YYYY-MM-DD`. Empty for an empty cell. */
  readonly text: string;
}

/** A plan cell with its address and its text in Unicode. */
export function planCellAt(grid: SheetGrid, at: CellAddress): PlanCell {
  const cell = cellAt(grid, at);
  return { at, a1: toA1(at), cell, text: shownText(cell, styleAt(grid, at).fontName) };
}

function shownText(cell: Cell, fontName: string | null): string {
  switch (cell.kind) {
    case 'empty': return '';
    case 'text': return tidyText(decodeLegacy(cell.value, fontName).text);
    case 'number': return String(cell.value);
    case 'date': return toIsoDate(cell.serial) ?? String(cell.serial);
    case 'boolean': return cell.value ? 'TRUE' : 'FALSE';
    case 'error': return cell.code;
  }
}

/** Day of a cell as `YYYY-MM-DD`, whether stored as date or as text; `undefined` when it is none. */
export function dayOf({ cell, text }: PlanCell): string | undefined {
  if (cell.kind === 'date') return toIsoDate(cell.serial);
  const reading = readDateText(text);
  return reading?.precision === 'day' ? reading.iso : undefined;
}

const EMPTY_PLAN_CELL: PlanCell = { at: { row: 0, column: 0 }, a1: '', cell: EMPTY_CELL, text: '' };

export interface PlanTable {
  /** All header cells from left to right. */
  readonly headers: readonly PlanCell[];
  /** Rows below the header that hold anything, each asked by the meaning of a column or by its number. */
  readonly rows: readonly PlanRow[];
}

export interface PlanRow {
  /** Cell under the header of that meaning; an empty one when the table has no such column. */
  cell(header: PlanHeader): PlanCell;
  under(column: number): PlanCell;
}

/** Rows looked at for the header: titles may stand above it. */
const HEADER_DEPTH = 15;

/** Finds the header row by its words, wherever it stands; `undefined` when no row has the columns asked for. */
export function readPlanTable(grid: SheetGrid, needed: readonly PlanHeader[]): PlanTable | undefined {
  const rows = [...new Set([...presentCells(grid)].map(({ at }) => at.row))];
  const columns = [...new Set([...presentCells(grid)].map(({ at }) => at.column))].sort((left, right) => left - right);
  for (const row of rows.slice(0, HEADER_DEPTH)) {
    const headers = columns.map((column) => planCellAt(grid, { row, column }));
    const meanings = meaningsOf(headers);
    if (!needed.every((header) => meanings.has(header))) continue;
    return {
      headers,
      rows: rows.filter((below) => below > row).map((below): PlanRow => ({
        cell: (header) => {
          const column = meanings.get(header);
          return column === undefined ? EMPTY_PLAN_CELL : planCellAt(grid, { row: below, column });
        },
        under: (column) => planCellAt(grid, { row: below, column }),
      })),
    };
  }
  return undefined;
}

function meaningsOf(headers: readonly PlanCell[]): ReadonlyMap<PlanHeader, number> {
  const meanings = new Map<PlanHeader, number>();
  for (const { text, at } of headers) {
    const key = foldKey(text);
    for (const header of HEADERS) {
      if (PLAN_HEADERS[header].isOne(key) && !meanings.has(header)) meanings.set(header, at.column);
    }
  }
  return meanings;
}

const HEADERS: readonly PlanHeader[] = [
  'code', 'name', 'aliases', 'cluster', 'parent', 'status', 'number', 'content', 'lead', 'cooperating', 'time',
  'receivedOn', 'file',
];
