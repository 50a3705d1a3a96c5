import { readCount } from '../../domain/count-reading';
import type { CellAddress } from '../../grid/address';
import type { CountReading } from '../../domain/recognised';
import type { CellErrorCode } from '../../grid/cell';
import { cellAt, holdsErrors } from '../../grid/sheet-grid';
import { defineRule, message } from '../define-rule';
import { countColumnsOf } from '../shared/count-columns';
import { groupFaults } from '../shared/group-faults';
import { passesOn } from '../shared/passed-on';

/**
 * A cell of a table shows an error value (#REF!, #N/A, #DIV/0!…; công thức lỗi).
 *
 * Looks only at the columns that the header names and at rows that carry data: helper columns beside the
 * table and formulas filled down below it are left alone. Silent about a formula that only passes on the error of a
 * cell it reads, or stumbles over a text that is no count (`unreadable-count` and its like).
 */
export const formulaError = defineRule({
  id: 'formula-error',
  code: 'KT109',
  severity: 'error',
  scope: 'table',
  messages: {
    single: message<{ column: string; code: CellErrorCode }>(),
    several: message<{ code: CellErrorCode; cells: number; last: string }>(),
  },
  *check({ table, sheet }) {
    if (!holdsErrors(sheet.grid)) return;
    const countColumns = new Set(countColumnsOf(table).map(({ column }) => column));
    const isRoot = (at: CellAddress): boolean => {
      const cell = cellAt(sheet.grid, at);
      if (cell.kind === 'error') return true;
      return cell.kind === 'text' && countColumns.has(at.column) && TOLD_AS_COUNT.has(readCount(cell).kind);
    };
    const faulty = table.rows.filter((row) => row.kind !== 'ignored').flatMap(({ row }) =>
      table.columns.flatMap(({ column }) => {
        const cell = cellAt(sheet.grid, { row, column });
        return cell.kind === 'error' && !passesOn(sheet.grid, { row, column }, table.range, isRoot) ? [{ at: { row, column }, text: cell.code, proposed: '' }] : [];
      }));
    for (const { cells, last } of groupFaults(faulty)) {
      const [first, ...rest] = cells;
      const cell = cellAt(sheet.grid, first.at);
      if (cell.kind !== 'error') continue;
      const frame = {
        at: { sheet: sheet.name, cell: first.at },
        related: rest.map(({ at }) => ({ sheet: sheet.name, cell: at })),
      };
      const column = table.columns.find((other) => other.column === first.at.column)?.label ?? '';
      if (rest.length === 0) yield { messageId: 'single', data: { column, code: cell.code }, ...frame };
      else yield { messageId: 'several', data: { code: cell.code, cells: cells.length, last }, ...frame };
    }
  },
});

/** Texts of count columns that a rule of their own tells; a dash, which formulas cannot add either, is none of them. */
const TOLD_AS_COUNT: ReadonlySet<CountReading['kind']> = new Set<CountReading['kind']>(['unreadable', 'compound', 'invalid', 'ambiguous']);
