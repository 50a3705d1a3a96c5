import type { SheetForm } from '../../domain/recognised';
import { defineRule, message } from '../define-rule';

/** So many of the things seen are told. */
const SEEN = 3;

/**
 * A visible sheet holds a table, but no form matched (biểu không nhận ra): what it states is not counted.
 *
 * Silent about sheets without tabular data (covers, notes), about those that a person said are no form, and about hidden
 * sheets, which `hidden-data` reports.
 */
export const unrecognisedSheet = defineRule({
  id: 'unrecognised-sheet',
  code: 'KT101',
  severity: 'warning',
  scope: 'sheet',
  messages: {
    noForm: message<{ sheet: string; seen: readonly string[] }>(),
    nearForm: message<{ sheet: string; seen: readonly string[]; nearest: SheetForm }>(),
  },
  *check({ sheet }) {
    if (sheet.visibility !== 'visible' || !sheet.isTabular || sheet.form !== 'other') return;
    if (sheet.evidence.some(({ kind }) => kind === 'user-choice')) return;
    const seen = [...new Set(sheet.evidence.map((evidence) => evidence.text))].slice(0, SEEN);
    const at = { sheet: sheet.name, cell: null };
    const nearest = sheet.alternatives.find((other) => other.form !== 'other');
    if (nearest === undefined) yield { messageId: 'noForm', data: { sheet: sheet.name, seen }, at };
    else yield { messageId: 'nearForm', data: { sheet: sheet.name, seen, nearest: nearest.form }, at };
  },
});
