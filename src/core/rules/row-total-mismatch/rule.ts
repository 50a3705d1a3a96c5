import type { ColumnRoleKind, RecognisedTable, TableColumn } from '../../domain/recognised';
import type { SheetGrid } from '../../grid/sheet-grid';
import { defineRule, message } from '../define-rule';
import { countColumnsOf, readCountAt } from '../shared/count-columns';
import { staleFormulaAt } from '../shared/stale-formulas';

/** Parts that make up the number of people, where a table has all of them. */
const SPLITS: readonly (readonly ColumnRoleKind[])[] = [['men', 'women'], ['leaders', 'direct-workers']];

interface Split {
  readonly whole: TableColumn;
  readonly parts: readonly TableColumn[];
}

/**
 * A whole differs from the sum of its parts in one row (tổng ngang không khớp): people = men + women,
 * people = leaders + direct workers, a total of awards = the award columns under the same heading.
 *
 * Looks at data rows only: a wrong total row shows in its column. Silent when a part is not reported or not
 * readable, when a part alone exceeds the whole (`part-exceeds-whole`), and when calculating the whole again mends it
 * (`stale-formula-value`).
 */
export const rowTotalMismatch = defineRule({
  id: 'row-total-mismatch',
  code: 'KT206',
  severity: 'error',
  scope: 'table',
  messages: {
    mismatch: message<{ whole: string; parts: readonly string[]; stated: number; computed: number }>(),
  },
  *check({ table, sheet }) {
    const splits = splitsOf(table);
    for (const row of table.rows) {
      if (row.kind !== 'data') continue;
      for (const { whole, parts } of splits) {
        const stated = valueAt(sheet.grid, row.row, whole);
        const values = parts.map((part) => valueAt(sheet.grid, row.row, part));
        const known = values.filter((value) => value !== undefined);
        if (stated === undefined || known.length < values.length || known.some((value) => value > stated)) continue;
        const computed = known.reduce((left, right) => left + right, 0);
        const at = { row: row.row, column: whole.column };
        if (computed === stated || staleFormulaAt(sheet.grid, at)?.computed === computed) continue;
        yield {
          messageId: 'mismatch',
          data: { whole: whole.label, parts: parts.map((part) => part.label), stated, computed },
          at: { sheet: sheet.name, cell: at },
          related: parts.map((part) => ({ sheet: sheet.name, cell: { row: row.row, column: part.column } })),
        };
      }
    }
  },
});

function splitsOf(table: RecognisedTable): Split[] {
  const columns = countColumnsOf(table);
  const splits: Split[] = [];
  const wholes = columns.filter((column) => column.role.kind === 'headcount');
  const [whole] = wholes;
  for (const kinds of SPLITS) {
    const parts = kinds.map((kind) => columns.filter((column) => column.role.kind === kind));
    const single = parts.flatMap((found) => (found.length === 1 ? found : []));
    if (whole !== undefined && wholes.length === 1 && single.length === kinds.length) splits.push({ whole, parts: single });
  }
  for (const total of columns) {
    const [heading] = total.labels;
    if (total.role.kind !== 'row-total' || total.labels.length < 2) continue;
    const parts = columns.filter((column) => column.role.kind === 'award-count' && column.labels[0] === heading
      && column.labels.length === total.labels.length);
    if (parts.length >= 2) splits.push({ whole: total, parts });
  }
  return splits;
}

function valueAt(grid: SheetGrid, row: number, column: TableColumn): number | undefined {
  const { reading } = readCountAt(grid, row, column);
  return reading.kind === 'count' ? reading.value : undefined;
}
