import { formulaAt, holdsFormulas } from '../../grid/sheet-grid';
import { defineRule, message } from '../define-rule';

/** `[1]Sheet!A1`, `'[Xã A.xlsx]Biểu 1'!C9`, `'C:\TĐ\[Xã A.xlsx]Biểu 1'!C9`: brackets before the name of a sheet. */
const LINK = /\[([^[\]]+)\][^'![\]]*'?!/g;

/** Number under which a formula names its own workbook: `[0]!Tong`. */
const THIS_WORKBOOK = '0';

/** A formula of the table reads another workbook (công thức lấy số từ tệp khác): its figure may be out of date. */
export const externalLink = defineRule({
  id: 'external-link',
  code: 'KT110',
  severity: 'warning',
  scope: 'table',
  messages: {
    linked: message<{ column: string; sources: readonly string[] }>(),
  },
  *check({ table, sheet, workbook }) {
    if (!holdsFormulas(sheet.grid)) return;
    for (const row of table.rows) {
      for (const { column, label } of table.columns) {
        const at = { row: row.row, column };
        const sources = sourcesOf(formulaAt(sheet.grid, at) ?? '', workbook.externalLinks);
        if (sources.length === 0) continue;
        yield { messageId: 'linked', data: { column: label, sources }, at: { sheet: sheet.name, cell: at } };
      }
    }
  },
});

/** Names of the workbooks a formula reads; a numbered link that names none stays `[1]`. */
function sourcesOf(formula: string, links: readonly string[]): string[] {
  const names = [...formula.matchAll(LINK)].map(([, name = '']) => name).filter((name) => name !== THIS_WORKBOOK)
    .map((name) => (/^\d+$/.test(name) ? links[Number(name) - 1] ?? `[${name}]` : name));
  return [...new Set(names)];
}
