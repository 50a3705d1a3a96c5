import type { ColumnRoleKind, SheetForm } from '../../domain/recognised';
import { defineRule, message } from '../define-rule';

/**
 * A form lacks a column it needs (thiếu cột bắt buộc), as a list without names: its rows cannot be counted.
 *
 * Silent about tables of no form, which `unrecognised-sheet` reports.
 */
export const missingColumn = defineRule({
  id: 'missing-column',
  code: 'KT112',
  severity: 'error',
  scope: 'table',
  messages: {
    missing: message<{ form: SheetForm; roles: readonly ColumnRoleKind[] }>(),
  },
  *check({ table, sheet }) {
    if (table.form === 'other' || table.missingRoles.length === 0) return;
    yield {
      messageId: 'missing',
      data: { form: table.form, roles: table.missingRoles },
      at: { sheet: sheet.name, cell: { row: table.header.first, column: table.range.left } },
    };
  },
});
