import type { RecognisedTable, TableColumn, TableRow } from '../../domain/recognised';
import type { CellAddress } from '../../grid/address';
import { formulaAt, type SheetGrid } from '../../grid/sheet-grid';
import { countColumnsOf, readCountAt } from './count-columns';
import { staleFormulaAt } from './stale-formulas';
import { readSumFormula, staysInColumn, writeSumFormula, type RowSpan, type SumFormula } from './sum-formula';

/** What one row holds in a column, for adding: a figure, nothing, or something that cannot be added unasked. */
type RowFigure = { readonly kind: 'figure'; readonly value: number } | { readonly kind: 'blank' } | { readonly kind: 'unknown' };

/** A cell that states the sum of a block of rows: a total, the "Cộng" row of a group, or figures in its heading. */
export interface StatedSum {
  readonly kind: 'total' | 'subtotal';
  readonly at: CellAddress;
  readonly label: string;
  readonly column: TableColumn;
  readonly figure: RowFigure;
  readonly formula: string | undefined;
  /** Data rows it should add. */
  readonly block: readonly number[];
  /** Heading row of the group it speaks of. */
  readonly group: number | undefined;
}

/**
 * The one judgement over a stated sum; each fault belongs to one rule, so no two rules report one cell.
 * `right` also covers what cannot be judged: an unreadable figure anywhere makes the sum unknown. `stale` is a wrong
 * figure that calculating again mends (`stale-formula-value`).
 */
export type SumVerdict =
  | { readonly kind: 'right' }
  | { readonly kind: 'stale' }
  | { readonly kind: 'range-incomplete'; readonly missing: readonly number[]; readonly formula: SumFormula;
      readonly proposed: string | undefined; readonly computed: number | undefined }
  | { readonly kind: 'double-counted'; readonly stated: number | undefined; readonly computed: number | undefined;
      readonly proposed: string | undefined; readonly subtotals: readonly CellAddress[] }
  | { readonly kind: 'mismatch'; readonly stated: number; readonly computed: number };

interface ColumnLedger {
  readonly table: RecognisedTable;
  readonly figures: ReadonlyMap<number, RowFigure>;
  readonly dataRows: readonly number[];
  readonly sums: readonly StatedSum[];
  /** What a stale formula in this row would give; `undefined` for every other cell. */
  recomputed(row: number): number | undefined;
}

/** All stated sums of a table with their verdicts: columns from left to right, rows from top to bottom. */
export function judgeSums(table: RecognisedTable, grid: SheetGrid): readonly { sum: StatedSum; verdict: SumVerdict }[] {
  return ledgersOf(table, grid).flatMap((ledger) =>
    ledger.sums.map((sum) => ({ sum, verdict: judge(ledger, sum) })));
}

function ledgersOf(table: RecognisedTable, grid: SheetGrid): ColumnLedger[] {
  // Most lists state no sum at all, and some have thousands of rows.
  if (!table.rows.some(({ kind }) => kind !== 'data' && kind !== 'ignored')) return [];
  const counts = table.form === 'collective-list' ? [] : countColumnsOf(table);
  const marks = table.columns.filter((column) => column.role.kind === 'award-mark');
  return [
    ...counts.map((column) => ledgerOf(table, grid, column, (row) => rowFigure(grid, row, column))),
    ...marks.map((column) => ledgerOf(table, grid, column, markFigures(table, column))),
  ];
}

function countFigure(grid: SheetGrid, row: number, column: TableColumn): RowFigure {
  const { reading } = readCountAt(grid, row, column);
  if (reading.kind === 'count') return { kind: 'figure', value: reading.value };
  return reading.kind === 'not-reported' ? { kind: 'blank' } : { kind: 'unknown' };
}

/** A figure that was not calculated again cannot be added: it is the fault itself. */
function rowFigure(grid: SheetGrid, row: number, column: TableColumn): RowFigure {
  return staleFormulaAt(grid, { row, column: column.column }) === undefined ? countFigure(grid, row, column) : { kind: 'unknown' };
}

/** A mark counts one; a row without a mark counts nothing. */
function markFigures(table: RecognisedTable, column: TableColumn): (row: number) => RowFigure {
  const marked = new Set(table.recipients
    .filter(({ claims }) => claims.some((claim) => claim.source === 'mark' && claim.at.column === column.column))
    .map((recipient) => recipient.row));
  return (row) => (marked.has(row) ? { kind: 'figure', value: 1 } : { kind: 'blank' });
}

function ledgerOf(
  table: RecognisedTable, grid: SheetGrid, column: TableColumn, figureOf: (row: number) => RowFigure,
): ColumnLedger {
  const dataRows = table.rows.filter((row) => row.kind === 'data').map((row) => row.row);
  const figures = new Map(dataRows.map((row) => [row, figureOf(row)]));
  const sums: StatedSum[] = [];
  for (const row of table.rows) {
    if (row.kind === 'data' || row.kind === 'ignored') continue;
    const at = { row: row.row, column: column.column };
    const figure = countFigure(grid, row.row, column);
    const formula = formulaAt(grid, at);
    if (figure.kind === 'blank' && formula === undefined) continue;
    sums.push({
      kind: row.kind === 'total' ? 'total' : 'subtotal',
      at, label: row.label, column, figure, formula,
      block: blockOf(table.rows, row),
      group: row.kind === 'group' ? row.row : row.kind === 'subtotal' ? row.group : undefined,
    });
  }
  const recomputed = (row: number): number | undefined => staleFormulaAt(grid, { row, column: column.column })?.computed;
  return { table, figures, dataRows, sums, recomputed };
}

function blockOf(rows: readonly TableRow[], stating: Exclude<TableRow, { kind: 'data' | 'ignored' }>): number[] {
  const data = rows.filter((row) => row.kind === 'data');
  if (stating.kind === 'total') return data.map((row) => row.row);
  const group = stating.kind === 'group' ? stating.row : stating.group;
  if (group !== undefined) return data.filter((row) => row.group === group).map((row) => row.row);
  // A "Cộng" row without a heading speaks of the rows above it, up to the sum or heading before.
  const before = rows.filter((row) => row.row < stating.row && row.kind !== 'data' && row.kind !== 'ignored');
  const start = Math.max(-1, ...before.map((row) => row.row));
  return data.filter((row) => row.row > start && row.row < stating.row).map((row) => row.row);
}

/** Sum over rows; `undefined` when a figure cannot be added, or when no row has one. */
function addUp(ledger: ColumnLedger, rows: readonly number[]): number | undefined {
  let sum: number | undefined;
  for (const row of rows) {
    const figure = ledger.figures.get(row);
    if (figure === undefined || figure.kind === 'unknown') return undefined;
    if (figure.kind === 'figure') sum = (sum ?? 0) + figure.value;
  }
  return sum;
}

function judge(ledger: ColumnLedger, sum: StatedSum): SumVerdict {
  if (sum.block.length === 0) return { kind: 'right' };
  const computed = addUp(ledger, sum.block);
  const stated = sum.figure.kind === 'figure' ? sum.figure.value : undefined;
  const coverage = coverageOf(ledger, sum);
  if (coverage !== undefined && coverage.twice.length > 0 && stated !== computed) {
    const proposed = writeSumFormula(coverage.formula, sum.at.column, spansOf(ledger, sum));
    return { kind: 'double-counted', stated, computed, proposed, subtotals: coverage.twice.map((other) => other.at) };
  }
  if (coverage !== undefined && coverage.missing.some((row) => ledger.figures.get(row)?.kind !== 'blank')) {
    const proposed = writeSumFormula(coverage.formula, sum.at.column, spansOf(ledger, sum));
    return { kind: 'range-incomplete', missing: coverage.missing, formula: coverage.formula, proposed, computed };
  }
  if (stated === undefined || computed === undefined || stated === computed) return { kind: 'right' };
  return judgeWrong(ledger, sum, stated, computed);
}

function judgeWrong(ledger: ColumnLedger, sum: StatedSum, stated: number, computed: number): SumVerdict {
  const again = ledger.recomputed(sum.at.row);
  if (again === computed) return { kind: 'stale' };
  if (sum.kind === 'subtotal') return { kind: 'mismatch', stated, computed };
  const isMended = again !== undefined && judgeTotal(ledger, sum, again, computed).kind === 'right';
  return isMended ? { kind: 'stale' } : judgeTotal(ledger, sum, stated, computed);
}

/** A total that is not the sum of its rows may still be the sum of what its groups state. */
function judgeTotal(ledger: ColumnLedger, total: StatedSum, stated: number, computed: number): SumVerdict {
  const groups = groupSums(ledger, total);
  const values = groups.map((sum) => (sum.figure.kind === 'figure' ? sum.figure.value : undefined));
  const known = values.filter((value) => value !== undefined);
  if (known.length < values.length) return { kind: 'mismatch', stated, computed };
  const ofGroups = known.reduce((left, right) => left + right, 0);
  const grouped = new Set(groups.flatMap((sum) => sum.block));
  const outside = addUp(ledger, ledger.dataRows.filter((row) => !grouped.has(row)));
  const mended = groups.reduce((left, sum, index) => left + (ledger.recomputed(sum.at.row) ?? known[index] ?? 0), 0);
  // The rows are added rightly over subtotals of which one is wrong or stale: that subtotal is the fault.
  if (groups.length > 0 && [ofGroups, mended].includes(stated - (outside ?? 0))) return { kind: 'right' };
  if (ofGroups > 0 && stated === computed + ofGroups) {
    return { kind: 'double-counted', stated, computed, proposed: undefined, subtotals: groups.map((sum) => sum.at) };
  }
  const childless = childlessFigures(ledger);
  if (childless > 0 && stated === computed + childless) return { kind: 'right' };
  return { kind: 'mismatch', stated, computed };
}

/** One stated sum a group: the "Cộng" row before the figures of the heading. */
function groupSums(ledger: ColumnLedger, total: StatedSum): StatedSum[] {
  const byBlock = new Map<string, StatedSum>();
  for (const sum of ledger.sums) {
    if (sum !== total && sum.kind === 'subtotal' && sum.block.length > 0) byBlock.set(sum.block.join(), sum);
  }
  return [...byBlock.values()];
}

/** Figures of headings without rows of their own: a unit that stands in the place of a group. */
function childlessFigures(ledger: ColumnLedger): number {
  return ledger.sums
    .filter((sum) => sum.kind === 'subtotal' && sum.block.length === 0)
    .reduce((left, sum) => left + (sum.figure.kind === 'figure' ? sum.figure.value : 0), 0);
}

interface Coverage {
  readonly formula: SumFormula;
  /** Rows of the block that the formula reaches neither itself nor through a subtotal. */
  readonly missing: readonly number[];
  /** Subtotals it reaches together with their own rows. */
  readonly twice: readonly StatedSum[];
}

/** What a sum formula reaches; `undefined` when it is no such formula or reaches nothing of its block. */
function coverageOf(ledger: ColumnLedger, sum: StatedSum): Coverage | undefined {
  const formula = sum.formula === undefined ? undefined : readSumFormula(sum.formula);
  if (formula === undefined || !staysInColumn(formula, sum.at)) return undefined;
  const reaches = (row: number): boolean => formula.ranges.some((range) => row >= range.top && row <= range.bottom);
  const direct = new Set(sum.block.filter(reaches));
  const through = ledger.sums.filter((other) => other !== sum && other.kind === 'subtotal' && reaches(other.at.row)
    && !isSkippedBySubtotal(formula, other));
  const indirect = new Set(through.flatMap((other) => other.block));
  if (direct.size === 0 && !sum.block.some((row) => indirect.has(row))) return undefined;
  return {
    formula,
    missing: sum.block.filter((row) => !direct.has(row) && !indirect.has(row)),
    twice: through.filter((other) => other.figure.kind === 'figure' && other.figure.value !== 0
      && other.block.some((row) => direct.has(row))),
  };
}

/** SUBTOTAL passes over cells that are SUBTOTAL themselves. */
function isSkippedBySubtotal(formula: SumFormula, other: StatedSum): boolean {
  return formula.fold === 'SUBTOTAL' && /^\s*SUBTOTAL\s*\(/i.test(other.formula ?? '');
}

/** Rows of the block as spans; a span runs on over rows that hold no sum of their own. */
function spansOf(ledger: ColumnLedger, sum: StatedSum): RowSpan[] {
  const stating = new Set(ledger.sums.map((other) => other.at.row));
  const spans: { first: number; last: number }[] = [];
  for (const row of sum.block) {
    const last = spans[spans.length - 1];
    const isBroken = last === undefined
      || [...stating].some((other) => other > last.last && other < row);
    if (isBroken) spans.push({ first: row, last: row });
    else last.last = row;
  }
  return spans;
}
