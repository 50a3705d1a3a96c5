import type { AwardKey } from '../domain/award';
import { readCount } from '../domain/count-reading';
import type { LowerAdjustment, LowerCount, LowerRecipient } from '../domain/lower-result';
import type { CellReference } from '../domain/tally';
import { fromA1, type CellAddress } from '../grid/address';
import type { Cell } from '../grid/cell';
import { fromA1Range, type CellRange } from '../grid/range';
import { cellAt } from '../grid/sheet-grid';
import { foldKey } from '../text/fold';
import { rawTextAt, textAt, type ResultSheet } from './result-sheets';
import { RESULT_ADJUSTMENT, RESULT_AWARDS, RESULT_SOURCES, RESULT_SUBJECTS, RESULT_TOTAL } from './vocabulary-result';

const TRACE = { award: 0, subject: 1, unit: 2, count: 3, source: 4, file: 5, sheet: 6, cells: 7 } as const;
const LIST = { unit: 1, name: 2, position: 3, award: 4, subject: 5, file: 6, sheet: 7, cell: 8 } as const;

/** What the trace of a result says, unit by unit. */
export interface TraceReading {
  readonly counts: ReadonlyMap<string, readonly LowerCount[]>;
  readonly adjustments: readonly LowerAdjustment[];
  readonly unreadLines: number;
}

/** A line of the trace: a count of a unit, a further place of the count above it, a correction, or what nobody can tell. */
type TraceLine =
  | { readonly kind: 'count'; readonly unit: string; readonly count: LowerCount }
  | { readonly kind: 'place'; readonly cells: readonly CellReference[] }
  | { readonly kind: 'adjustment'; readonly adjustment: LowerAdjustment }
  | { readonly kind: 'sum' | 'blank' | 'unread' };

/** Reads the trace sheet of a result. The sums at the head of its blocks are passed over. */
export function readTrace(sheet: ResultSheet): TraceReading {
  const counts = new Map<string, LowerCount[]>();
  const adjustments: LowerAdjustment[] = [];
  let unreadLines = 0;
  let own: LowerCount[] = [];
  for (let row = sheet.headRow + 1; row <= sheet.lastRow; row += 1) {
    const line = readLine(sheet, row);
    if (line.kind === 'unread') unreadLines += 1;
    if (line.kind === 'adjustment') adjustments.push(line.adjustment);
    if (line.kind === 'count') {
      own = counts.get(line.unit) ?? [];
      own.push(line.count);
      counts.set(line.unit, own);
    }
    const last = own.at(-1);
    if (line.kind === 'place' && last !== undefined) own[own.length - 1] = { ...last, cells: [...last.cells, ...line.cells] };
  }
  return { counts, adjustments, unreadLines };
}

function readLine(sheet: ResultSheet, row: number): TraceLine {
  const text = (column: number): string => textAt(sheet.grid, { row, column });
  const unit = text(TRACE.unit);
  if (unit === '' && text(TRACE.award) === '') return { kind: 'blank' };
  if (foldKey(unit) === RESULT_TOTAL) return { kind: 'sum' };
  const key = readKey(text(TRACE.award), text(TRACE.subject));
  if (key === undefined || unit === '') return { kind: 'unread' };
  const isAdjustment = RESULT_ADJUSTMENT.test(unit) && text(TRACE.source) === '' && text(TRACE.file) === '';
  return isAdjustment ? readAdjustment(sheet, row, key, unit) : readUnitLine(sheet, row, key, unit);
}

function readAdjustment({ grid }: ResultSheet, row: number, key: AwardKey, label: string): TraceLine {
  const count = wholeNumber(cellAt(grid, { row, column: TRACE.count }));
  if (count === undefined) return { kind: 'unread' };
  return { kind: 'adjustment', adjustment: { key, count, reason: label.replace(RESULT_ADJUSTMENT, '') } };
}

function readUnitLine({ grid }: ResultSheet, row: number, key: AwardKey, unit: string): TraceLine {
  const raw = (column: number): string => rawTextAt(grid, { row, column });
  const cells = cellsOf(raw(TRACE.file), raw(TRACE.sheet), raw(TRACE.cells));
  const tracedAt = { row, column: TRACE.count };
  const cell = cellAt(grid, tracedAt);
  if (cell.kind === 'empty') return { kind: 'place', cells };
  const source = RESULT_SOURCES.get(foldKey(raw(TRACE.source))) ?? 'tally';
  const count = wholeNumber(cell);
  return { kind: 'count', unit, count: { key, count: count === undefined || count < 0 ? undefined : count, source, cells, tracedAt } };
}

function wholeNumber(cell: Cell): number | undefined {
  return cell.kind === 'number' && Number.isSafeInteger(cell.value) ? cell.value : undefined;
}

/** More cells than one count of one unit can rest on. */
const MOST_CELLS = 100_000;

/** "B9:B11, D4" of a sheet, cell by cell. */
function cellsOf(path: string, sheet: string, text: string): CellReference[] {
  if (path === '' || sheet === '') return [];
  return text.split(',').flatMap((piece): CellReference[] => {
    const part = piece.trim();
    const single = fromA1(part);
    const range = single === undefined ? fromA1Range(part)
      : { top: single.row, bottom: single.row, left: single.column, right: single.column };
    return range === undefined ? [] : addressesOf(range).map((at) => ({ path, sheet, at }));
  });
}

function addressesOf({ top, left, bottom, right }: CellRange): CellAddress[] {
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  if (rows * columns > MOST_CELLS) return [];
  return Array.from({ length: rows * columns }, (_, index) =>
    ({ row: top + Math.floor(index / columns), column: left + (index % columns) }));
}

/** An award by the names that results have for it; `undefined` for any other text. */
export function readKey(award: string, subject: string): AwardKey | undefined {
  const code = RESULT_AWARDS.get(foldKey(award));
  const whom = RESULT_SUBJECTS.get(foldKey(subject));
  return code === undefined || whom === undefined ? undefined : { award: code, subject: whom };
}

/** Those whom the list sheet of a result names, by unit, in its order. */
export function readListed({ grid, headRow, lastRow }: ResultSheet): ReadonlyMap<string, readonly LowerRecipient[]> {
  const byUnit = new Map<string, LowerRecipient[]>();
  for (let row = headRow + 1; row <= lastRow; row += 1) {
    const text = (column: number): string => textAt(grid, { row, column });
    const key = readKey(text(LIST.award), text(LIST.subject));
    const at = fromA1(text(LIST.cell));
    if (key === undefined || at === undefined) continue;
    const own = byUnit.get(text(LIST.unit)) ?? [];
    own.push({
      key, name: text(LIST.name), position: text(LIST.position),
      source: { path: rawTextAt(grid, { row, column: LIST.file }), sheet: rawTextAt(grid, { row, column: LIST.sheet }), at },
    });
    byUnit.set(text(LIST.unit), own);
  }
  return byUnit;
}

/** What a summary cell says as a number; `undefined` where it shows none. */
export function figureAt({ grid }: ResultSheet, at: CellAddress): number | undefined {
  const reading = readCount(cellAt(grid, at));
  return reading.kind === 'count' ? reading.value : undefined;
}
