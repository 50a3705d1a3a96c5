import { cellAt } from '../../grid/sheet-grid';
import { defineRule, message } from '../define-rule';
import { countCellsOf } from '../shared/count-columns';
import { groupFaults } from '../shared/group-faults';

/**
 * A count is stored as text (số lưu dạng chữ): "211", " 09 ", "1.762". It was read, but Excel does not add it.
 *
 * A column stored as text throughout is said once, at its first cell.
 */
export const numberAsText = defineRule({
  id: 'number-as-text',
  code: 'KT103',
  severity: 'info',
  scope: 'table',
  messages: {
    single: message<{ text: string; value: number }>(),
    several: message<{ cells: number; last: string; text: string; value: number }>(),
  },
  *check({ table, sheet }) {
    const values = new Map<string, number>();
    const faulty = [...countCellsOf(table, sheet.grid)].flatMap(({ at, reading, formula }) => {
      if (reading.kind !== 'count' || reading.storedAs !== 'text' || formula !== undefined) return [];
      const cell = cellAt(sheet.grid, at);
      values.set(`${String(at.row)}:${String(at.column)}`, reading.value);
      return [{ at, text: cell.kind === 'text' ? cell.value : '', proposed: String(reading.value) }];
    });
    for (const { cells, last } of groupFaults(faulty)) {
      const [first, ...rest] = cells;
      const valueOf = (at: { row: number; column: number }): number => values.get(`${String(at.row)}:${String(at.column)}`) ?? 0;
      const frame = {
        at: { sheet: sheet.name, cell: first.at },
        related: rest.map(({ at }) => ({ sheet: sheet.name, cell: at })),
        fix: { kind: 'safe' as const, edits: cells.map(({ at }) => ({ sheet: sheet.name, at, value: valueOf(at) })) },
      };
      const data = { text: first.text, value: valueOf(first.at) };
      if (rest.length === 0) yield { messageId: 'single', data, ...frame };
      else yield { messageId: 'several', data: { ...data, cells: cells.length, last }, ...frame };
    }
  },
});
