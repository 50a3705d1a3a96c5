import type { AwardCode, Subject } from '../../domain/award';
import type { RecognisedSheet, RecognisedTable, TableColumn } from '../../domain/recognised';
import type { StatedFigure, UnitFacts } from '../../domain/tally';
import { containsCell } from '../../grid/range';
import type { SheetGrid } from '../../grid/sheet-grid';
import { defineRule, message } from '../define-rule';
import { countColumnsOf, readCountAt, type PlacedReading } from '../shared/count-columns';
import { staleFormulaAt } from '../shared/stale-formulas';
import { isSoundFigure } from '../shared/sound-sums';

type Fits = (column: TableColumn) => boolean;

const hasRole = (...kinds: readonly string[]): Fits => (column) => kinds.includes(column.role.kind);
const counts = (award: AwardCode, subject: Subject): Fits => ({ role }) =>
  role.kind === 'award-count' && role.award === award && role.subject === subject;

/** What can never be more than what. */
const PAIRS: readonly { readonly part: Fits; readonly whole: Fits }[] = [
  { part: hasRole('women', 'men', 'leaders', 'direct-workers'), whole: hasRole('headcount') },
  { part: counts('LDTT', 'individual'), whole: hasRole('headcount') },
  { part: counts('CSTDCS', 'individual'), whole: counts('LDTT', 'individual') },
  { part: counts('TTLDTT', 'collective'), whole: hasRole('collective-count') },
  { part: counts('TTLDXS', 'collective'), whole: counts('TTLDTT', 'collective') },
];

/**
 * A part is greater than its whole (bộ phận lớn hơn toàn thể): women above all people, LĐTT above the
 * headcount, CSTĐCS above LĐTT, collectives awarded above collectives there are. In the data rows of one
 * table, and between the headcount a unit states and the LĐTT it names or tallies.
 *
 * Silent where one of both is not reported, cannot be read or was not calculated again (`stale-formula-value`), and
 * where one of both is a sum that is wrong, or the headcount lacks rows. People of the CSTĐCS list who are missing in the LĐTT list
 * belong to `cstdcs-without-ldtt`.
 */
export const partExceedsWhole = defineRule({
  id: 'part-exceeds-whole',
  code: 'KT207',
  severity: 'error',
  scope: 'workbook',
  messages: {
    inRow: message<{ part: string; partValue: number; whole: string; wholeValue: number }>(),
    aboveHeadcount: message<{ count: number; headcount: number; headcountSheet: string }>(),
  },
  *check({ workbook, facts }) {
    let hasRow = false;
    for (const sheet of workbook.sheets) {
      for (const { part, whole, partValue, wholeValue } of sheet.tables.flatMap((table) => exceedingParts(table, sheet.grid))) {
        hasRow = true;
        yield {
          messageId: 'inRow',
          data: { part: part.column.label, partValue, whole: whole.column.label, wholeValue },
          at: { sheet: sheet.name, cell: part.at },
          related: [{ sheet: sheet.name, cell: whole.at }],
        };
      }
    }
    const above = hasRow ? undefined : ldttAboveHeadcount(facts, workbook.sheets);
    if (above !== undefined) {
      const { count, headcount } = above;
      yield {
        messageId: 'aboveHeadcount',
        data: { count: count.value, headcount: headcount.value, headcountSheet: headcount.at.sheet },
        at: { sheet: count.at.sheet, cell: count.at.at },
        related: [headcount.at],
      };
    }
  },
});

interface Exceeding {
  readonly part: PlacedReading;
  readonly partValue: number;
  readonly whole: PlacedReading;
  readonly wholeValue: number;
}

function exceedingParts(table: RecognisedTable, grid: SheetGrid): Exceeding[] {
  const columns = countColumnsOf(table);
  const pairs = PAIRS.map(({ part, whole }) => ({ parts: columns.filter(part), wholes: columns.filter(whole) }));
  return table.rows.filter((row) => row.kind === 'data').flatMap(({ row }) =>
    pairs.flatMap(({ parts, wholes }) => {
      const whole = greatest(wholes.map((column) => readCountAt(grid, row, column)));
      if (whole === undefined || staleFormulaAt(grid, whole.placed.at) !== undefined) return [];
      return parts.flatMap((column): Exceeding[] => {
        const part = readCountAt(grid, row, column);
        return part.reading.kind === 'count' && part.reading.value > whole.value && staleFormulaAt(grid, part.at) === undefined
          ? [{ part, partValue: part.reading.value, whole: whole.placed, wholeValue: whole.value }] : [];
      });
    }));
}

/** The greatest of the columns that may be the whole; `undefined` when there is none, or one of them is not known. */
function greatest(placed: readonly PlacedReading[]): { placed: PlacedReading; value: number } | undefined {
  let best: { placed: PlacedReading; value: number } | undefined;
  for (const one of placed) {
    if (one.reading.kind !== 'count') return undefined;
    if (best === undefined || one.reading.value > best.value) best = { placed: one, value: one.reading.value };
  }
  return best;
}

function ldttAboveHeadcount(facts: UnitFacts, sheets: readonly RecognisedSheet[]): {
  count: StatedFigure; headcount: StatedFigure;
} | undefined {
  const { headcount } = facts;
  const ldtt = facts.counts.find(({ key }) => key.award === 'LDTT' && key.subject === 'individual');
  if (headcount === null || ldtt?.count === undefined || ldtt.count <= headcount.value) return undefined;
  return isWholeHeadcount(headcount, sheets) && isSoundFigure(ldtt.statedAt, sheets) ? { count: { value: ldtt.count, at: ldtt.statedAt }, headcount } : undefined;
}

/**
 * `false` for a headcount that lacks rows which report none, and for one that contradicts its own rows: that sum is
 * the fault itself, and the rules on sums report it.
 */
function isWholeHeadcount(figure: StatedFigure, sheets: readonly RecognisedSheet[]): boolean {
  const isReported = columnsAt(figure.at, sheets).every(({ sheet, table, column }) =>
    table.rows.every((row) => row.kind !== 'data' || readCountAt(sheet.grid, row.row, column).reading.kind === 'count'));
  return isReported && isSoundFigure(figure.at, sheets);
}

interface PlacedColumn {
  readonly sheet: RecognisedSheet;
  readonly table: RecognisedTable;
  readonly column: TableColumn;
}

function columnsAt(place: StatedFigure['at'], sheets: readonly RecognisedSheet[]): readonly PlacedColumn[] {
  return sheets.filter(({ name }) => name === place.sheet).flatMap((sheet) => sheet.tables
    .filter(({ range }) => containsCell(range, place.at)).flatMap((table) => table.columns
      .filter(({ column }) => column === place.at.column).map((column) => ({ sheet, table, column }))));
}
