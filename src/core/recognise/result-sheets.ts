import type { CellAddress } from '../grid/address';
import { cellAt, usedRange, type SheetGrid } from '../grid/sheet-grid';
import { foldKey } from '../text/fold';
import { tidyText } from '../text/normalise';
import { RESULT_HEADS, RESULT_STATUS_TITLE } from './vocabulary-result';

/** A sheet of a result workbook by its head. */
export interface ResultSheet {
  readonly grid: SheetGrid;
  /** Row of the head, from 0. */
  readonly headRow: number;
  /** Last row that holds a value. */
  readonly lastRow: number;
}

/** The sheets that make a workbook a result, by what they are. */
export interface ResultSheets {
  readonly summary: ResultSheet;
  readonly list: ResultSheet;
  readonly trace: ResultSheet;
  /** Not there where somebody took it out: then the fingerprints of the files are not known. */
  readonly source: ResultSheet | undefined;
  /** Names of all sheets that a consolidation writes. */
  readonly own: readonly string[];
}

/** The sheets of a result workbook, told by their heads whatever they are called; `undefined` for any other workbook. */
export function findResultSheets(grids: readonly SheetGrid[]): ResultSheets | undefined {
  const found = grids.flatMap((grid) => {
    const head = headOf(grid);
    return head === undefined ? [] : [{ ...head, grid, lastRow: usedRange(grid)?.bottom ?? head.headRow }];
  });
  const find = (name: ResultHead): ResultSheet | undefined => found.find((sheet) => sheet.name === name);
  const [summary, list, trace] = [find('summary'), find('list'), find('trace')];
  if (summary === undefined || list === undefined || trace === undefined) return undefined;
  return { summary, list, trace, source: find('source'), own: grids.filter((grid) => isStatus(grid) || found.some((sheet) => sheet.grid === grid)).map(({ name }) => name) };
}

function isStatus(grid: SheetGrid): boolean {
  return foldKey(textAt(grid, { row: 0, column: 0 })).startsWith(RESULT_STATUS_TITLE);
}

type ResultHead = keyof typeof RESULT_HEADS;

/** Heads stand below titles, and behind the proof of the sums. */
const MAX_HEAD_ROW = 80;

function headOf(grid: SheetGrid): { readonly name: ResultHead; readonly headRow: number } | undefined {
  for (const row of grid.rows) {
    if (row > MAX_HEAD_ROW) break;
    const name = HEAD_NAMES.find((each) => isHead(grid, row, RESULT_HEADS[each]));
    if (name !== undefined) return { name, headRow: row };
  }
  return undefined;
}

const HEAD_NAMES = Object.keys(RESULT_HEADS) as ResultHead[];

function isHead(grid: SheetGrid, row: number, labels: readonly string[]): boolean {
  return labels.every((label, column) => foldKey(textAt(grid, { row, column })) === label);
}

/** Text of a cell, tidied; empty for anything else than text. */
export function textAt(grid: SheetGrid, at: CellAddress): string {
  const cell = cellAt(grid, at);
  return cell.kind === 'text' ? tidyText(cell.value) : '';
}

/** Text of a cell as it stands: paths and names of sheets mean other things when they are tidied. */
export function rawTextAt(grid: SheetGrid, at: CellAddress): string {
  const cell = cellAt(grid, at);
  return cell.kind === 'text' ? cell.value : '';
}
