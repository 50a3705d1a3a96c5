import type { CellAddress } from '../../grid/address';
import { cellAt, styleAt } from '../../grid/sheet-grid';
import type { Plan } from '../../domain/plan';
import type { RecognisedSheet, RecognisedTable } from '../../domain/recognised';
import { matchUnit } from '../../domain/unit-register';
import { decodeLegacy } from '../../text/legacy-encoding';
import { defineRule, message } from '../define-rule';

/**
 * A unit name in a tally of units that the register does not hold (đơn vị không có trong danh mục); near names are
 * proposed, never taken.
 *
 * Only where two or more rows, and at least half, are units of the register: else the rows are teams of one unit.
 */
export const unknownUnit = defineRule({
  id: 'unknown-unit',
  code: 'KT306',
  severity: 'warning',
  scope: 'sheet',
  messages: {
    unknown: message<{ name: string; candidates: readonly string[] }>(),
  },
  *check({ sheet, plan }) {
    if (plan === null) return;
    for (const table of sheet.tables) {
      if (table.form !== 'tally') continue;
      const rows = namedRows(table, sheet).map((row) => ({ ...row, match: matchUnit(row.name, plan.units) }));
      const known = rows.filter(({ match }) => match.kind === 'exact').length;
      if (known < 2 || known * 2 < rows.length) continue;
      for (const { name, at, match } of rows) {
        if (match.kind === 'exact') continue;
        yield {
          messageId: 'unknown',
          data: { name, candidates: match.kind === 'near' ? nearNames(match.candidates) : [] },
          at: { sheet: sheet.name, cell: at },
        };
      }
    }
  },
});

function nearNames(candidates: readonly { readonly unit: Plan['units'][number] }[]): readonly string[] {
  return candidates.slice(0, 3).map(({ unit }) => unit.name);
}

function namedRows(table: RecognisedTable, sheet: RecognisedSheet): readonly { name: string; at: CellAddress }[] {
  const column = table.columns.find(({ role }) => role.kind === 'unit-name')?.column;
  if (column === undefined) return [];
  return table.rows.flatMap((row) => {
    if (row.kind !== 'data') return [];
    const at = { row: row.row, column };
    const cell = cellAt(sheet.grid, at);
    const name = cell.kind === 'text' ? decodeLegacy(cell.value, styleAt(sheet.grid, at).fontName).text.trim() : '';
    return name === '' ? [] : [{ name, at }];
  });
}
