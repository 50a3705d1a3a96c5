import type { ConsolidatedUnit, Consolidation } from '../consolidate/consolidate';
import { fnv128 } from '../decisions/fnv128';
import type { AwardCode, Subject } from '../domain/award';
import { readCount } from '../domain/count-reading';
import type { CellReference } from '../domain/tally';
import { toA1 } from '../grid/address';
import { cellAt, type SheetGrid } from '../grid/sheet-grid';
import { foldTones } from '../text/fold';

/**
 * What a cell says that a count rests on: its number; of a cell with a name only a mark, three hexadecimal digits that
 * thousands of names share; `null` where it cannot be told.
 */
export type CellMark = number | string | null;

export interface SnapshotCount {
  readonly award: AwardCode;
  readonly subject: Subject;
  readonly count: number;
  /** By sheet, then by cell in A1. */
  readonly cells: readonly { readonly sheet: string; readonly marks: Readonly<Record<string, CellMark>> }[];
}

export interface SnapshotUnit {
  readonly code: string | null;
  readonly name: string;
  readonly path: string;
  readonly sha256: string;
  readonly status: 'taken' | 'refused';
  readonly tallies: readonly SnapshotCount[];
  /** Reported in a way that cannot be read. */
  readonly unknown: readonly { readonly award: AwardCode; readonly subject: Subject }[];
}

/** What a consolidation rested on, small enough to be kept beside its result and without a name of anybody. */
export interface RunSnapshot {
  readonly period: string | null;
  /** Day the run was judged by, `YYYY-MM-DD`. */
  readonly asOf: string | null;
  readonly units: readonly SnapshotUnit[];
  readonly totals: readonly { readonly award: AwardCode; readonly subject: Subject; readonly count: number }[];
}

/** Keeps of a consolidation what the next run is compared with. */
export function toRunSnapshot(
  { units, totals }: Pick<Consolidation, 'units' | 'totals'>, { period, asOf }: Pick<RunSnapshot, 'period' | 'asOf'>,
): RunSnapshot {
  return {
    period, asOf,
    units: units.map(toSnapshotUnit),
    totals: totals.map(({ key, count }) => ({ award: key.award, subject: key.subject, count })),
  };
}

function toSnapshotUnit({ code, name, submission: { workbook, facts }, refused }: ConsolidatedUnit): SnapshotUnit {
  const grids = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet.grid]));
  return {
    code, name, path: workbook.path, sha256: workbook.sha256,
    status: refused === null ? 'taken' : 'refused',
    tallies: facts.counts.flatMap(({ key, count, cells, source }) => (count === undefined ? []
      : [{ award: key.award, subject: key.subject, count, cells: toMarks(cells, source, grids) }])),
    unknown: facts.counts.filter(({ count }) => count === undefined)
      .map(({ key }) => ({ award: key.award, subject: key.subject })),
  };
}

function toMarks(
  cells: readonly CellReference[], source: 'tally' | 'list', grids: ReadonlyMap<string, SheetGrid>,
): SnapshotCount['cells'] {
  const bySheet = new Map<string, Record<string, CellMark>>();
  for (const { sheet, at } of cells) {
    const marks = bySheet.get(sheet) ?? {};
    const grid = grids.get(sheet);
    marks[toA1(at)] = grid === undefined ? null : source === 'tally' ? numberAt(grid, at) : nameMarkAt(grid, at);
    bySheet.set(sheet, marks);
  }
  return [...bySheet].map(([sheet, marks]) => ({ sheet, marks }));
}

function numberAt(grid: SheetGrid, at: CellReference['at']): number | null {
  const reading = readCount(cellAt(grid, at));
  return reading.kind === 'count' ? reading.value : null;
}

const MARK_DIGITS = 3;

function nameMarkAt(grid: SheetGrid, at: CellReference['at']): string | null {
  const cell = cellAt(grid, at);
  return cell.kind === 'text' ? fnv128(foldTones(cell.value)).slice(-MARK_DIGITS) : null;
}
