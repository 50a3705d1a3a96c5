import { compareAwardKeys, toAwardKeyText, type AwardKey } from '../domain/award';
import { readCount } from '../domain/count-reading';
import type { CountReading, RecognisedSheet, RecognisedTable, RecognisedWorkbook } from '../domain/recognised';
import type { AwardCount, CellReference, StatedFigure } from '../domain/tally';
import type { CellAddress } from '../grid/address';
import { cellAt, formulaAt } from '../grid/sheet-grid';

/** A tally (bảng số lượng) with the sheet and file it stands in. */
interface PlacedTally {
  readonly path: string;
  readonly sheet: RecognisedSheet;
  readonly table: RecognisedTable;
}

interface PlacedCount {
  readonly at: CellAddress;
  readonly reading: CountReading;
}

/**
 * Counts that the tallies of a workbook state, catalogue order. An award that several tallies state is taken from the
 * first whose figures are all readable. An award whose cells are all blank is not reported and has no count.
 */
export function tallyCounts(workbook: RecognisedWorkbook): readonly AwardCount[] {
  const counts = new Map<string, AwardCount>();
  for (const tally of talliesOf(workbook)) {
    for (const count of countsOfTally(tally)) {
      const text = toAwardKeyText(count.key);
      const known = counts.get(text);
      if (known === undefined || (known.count === undefined && count.count !== undefined)) counts.set(text, count);
    }
  }
  return [...counts.values()].sort((left, right) => compareAwardKeys(left.key, right.key));
}

/** Number of persons that the first tally with such a column states; `undefined` when none does readably. */
export function tallyHeadcount(workbook: RecognisedWorkbook): StatedFigure | undefined {
  for (const tally of talliesOf(workbook)) {
    const column = tally.table.columns.find(({ role }) => role.kind === 'headcount');
    const count = column === undefined ? undefined : countColumn(tally, column.column);
    if (count?.count !== undefined) return { value: count.count, at: count.statedAt };
  }
  return undefined;
}

function talliesOf({ path, sheets }: RecognisedWorkbook): PlacedTally[] {
  return sheets.flatMap((sheet) =>
    sheet.tables.filter(({ form }) => form === 'tally').map((table) => ({ path, sheet, table })));
}

function countsOfTally(tally: PlacedTally): AwardCount[] {
  const found = [...countsOfColumns(tally), ...countsOfRows(tally)];
  const byKey = new Map<string, AwardCount[]>();
  for (const count of found) {
    const text = toAwardKeyText(count.key);
    byKey.set(text, [...(byKey.get(text) ?? []), count]);
  }
  return [...byKey.values()].flatMap(settle);
}

/** One award under two columns or in two rows of one tally: equal figures are one, others cannot be told apart. */
function settle(counts: readonly AwardCount[]): AwardCount[] {
  const [first, ...others] = counts;
  if (first === undefined) return [];
  return [others.every(({ count }) => count === first.count) ? first : { ...first, count: undefined }];
}

function countsOfColumns(tally: PlacedTally): AwardCount[] {
  return tally.table.columns.flatMap(({ column, role }) => {
    if (role.kind !== 'award-count' || role.award === undefined) return [];
    const count = countColumn(tally, column);
    return count === undefined ? [] : [{ key: { award: role.award, subject: role.subject }, ...count }];
  });
}

function countsOfRows(tally: PlacedTally): AwardCount[] {
  return tally.table.rowAwards.flatMap(({ at, key }: { at: CellAddress; key: AwardKey }) => {
    const reading = readCount(cellAt(tally.sheet.grid, at));
    if (reading.kind === 'not-reported') return [];
    const cell = toReference(tally, at);
    return [{ key, count: valueOf(reading), cells: [cell], statedAt: cell }];
  });
}

/**
 * Figure of one column: what the total row states when it can be read, else the sum of the data rows. `undefined` when
 * no cell of the column reports anything. A computed total passes over a row that cannot be read, and so does a typed one
 * that is the sum of all others: they are no figures then. Any other typed total may well know.
 */
function countColumn(tally: PlacedTally, column: number): Omit<AwardCount, 'key'> | undefined {
  const { table } = tally;
  const placed = (kind: 'data' | 'total'): PlacedCount[] => table.rows
    .filter((row) => row.kind === kind)
    .map(({ row }) => ({ at: { row, column }, reading: readCount(cellAt(tally.sheet.grid, { row, column })) }));
  const leaves = placed('data').filter(({ reading }) => reading.kind !== 'not-reported');
  const total = placed('total').find(({ reading }) => reading.kind === 'count');
  const cells = leaves.map(({ at }) => toReference(tally, at));
  if (total !== undefined && !passesOver(tally, total, leaves)) {
    const statedAt = toReference(tally, total.at);
    return { count: valueOf(total.reading), cells: cells.length === 0 ? [statedAt] : cells, statedAt };
  }
  const [first] = cells;
  return first === undefined ? undefined : { count: addUp(leaves), cells, statedAt: first };
}

/** The total leaves out a row that cannot be read, as if that were none. */
function passesOver({ sheet }: PlacedTally, total: PlacedCount, leaves: readonly PlacedCount[]): boolean {
  const known = leaves.filter(({ reading }) => valueOf(reading) !== undefined);
  if (known.length === leaves.length) return false;
  return formulaAt(sheet.grid, total.at) !== undefined || valueOf(total.reading) === addUp(known);
}

function addUp(leaves: readonly PlacedCount[]): number | undefined {
  let sum = 0;
  for (const { reading } of leaves) {
    const value = valueOf(reading);
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
}

/** Only a plain count may be added without asking. */
function valueOf(reading: CountReading): number | undefined {
  return reading.kind === 'count' ? reading.value : undefined;
}

function toReference({ path, sheet }: PlacedTally, at: CellAddress): CellReference {
  return { path, sheet: sheet.name, at };
}
