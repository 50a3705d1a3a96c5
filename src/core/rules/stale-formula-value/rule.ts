import type { RecognisedSheet, RecognisedTable } from '../../domain/recognised';
import { toA1 } from '../../grid/address';
import { holdsFormulas } from '../../grid/sheet-grid';
import { defineRule, message } from '../define-rule';
import { groupFaults, type FaultyCell } from '../shared/group-faults';
import { staleFormulaAt, type StaleFormula } from '../shared/stale-formulas';
import { judgeSums } from '../shared/stated-sums';

/**
 * The stored value of a simple formula is not what its cells give (kết quả công thức đã cũ): the file was saved
 * without being calculated again, and what is read from it is the old figure.
 *
 * Judges SUM, COUNT, COUNTA, `+ - * / %` and ROUND over cells of the same sheet, exactly; names only the root of
 * several stale formulas. Silent where an operand is a text, date, error or computed value that cannot be confirmed.
 * Owns over the rules on sums, row totals and percentages where calculating again mends them; a sum that lacks rows
 * or counts them twice belongs to `sum-range-incomplete` and `double-counted-total`.
 */
export const staleFormulaValue = defineRule({
  id: 'stale-formula-value',
  code: 'KT115',
  severity: 'warning',
  scope: 'table',
  messages: {
    single: message<{ column: string; formula: string; stored: number; computed: number }>(),
    several: message<{ formula: string; stored: number; computed: number; cells: number; last: string }>(),
  },
  *check({ table, sheet }) {
    if (!holdsFormulas(sheet.grid)) return;
    const stale = staleCells(table, sheet);
    for (const { cells, last } of groupFaults(stale.map(toFaultyCell))) {
      const [first, ...rest] = cells;
      const found = staleFormulaAt(sheet.grid, first.at);
      if (found === undefined) continue;
      const { formula, stored, computed } = found;
      const places = new Set(cells.map(({ at }) => at));
      const frame = {
        at: { sheet: sheet.name, cell: first.at },
        related: rest.map(({ at }) => ({ sheet: sheet.name, cell: at })),
        fix: {
          kind: 'choice' as const,
          edits: stale.filter(({ at }) => places.has(at))
            .map((one) => ({ sheet: sheet.name, at: one.at, value: one.computed, formula: one.formula })),
        },
      };
      const column = table.columns.find((other) => other.column === first.at.column)?.label ?? '';
      if (rest.length === 0) yield { messageId: 'single', data: { column, formula, stored, computed }, ...frame };
      else yield { messageId: 'several', data: { formula, stored, computed, cells: cells.length, last }, ...frame };
    }
  },
});

function staleCells(table: RecognisedTable, { grid }: RecognisedSheet): readonly StaleFormula[] {
  const rows = table.rows.filter((row) => row.kind !== 'ignored');
  const found = rows.flatMap(({ row }) => table.columns.flatMap(({ column }) => staleFormulaAt(grid, { row, column }) ?? []));
  if (found.length === 0) return found;
  const misbuilt = new Set(judgeSums(table, grid)
    .filter(({ verdict }) => verdict.kind === 'range-incomplete' || verdict.kind === 'double-counted')
    .map(({ sum }) => toA1(sum.at)));
  return found.filter(({ at }) => !misbuilt.has(toA1(at)));
}

function toFaultyCell({ at, stored, computed }: StaleFormula): FaultyCell {
  return { at, text: String(stored), proposed: String(computed) };
}
