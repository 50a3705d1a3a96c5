import type { AwardCode } from '../../domain/award';
import { readCount } from '../../domain/count-reading';
import type { CountReading, RecognisedSheet, RecognisedTable } from '../../domain/recognised';
import type { CellAddress } from '../../grid/address';
import { cellAt } from '../../grid/sheet-grid';
import { foldKey } from '../../text/fold';
import { tidyText } from '../../text/normalise';
import { defineRule, message } from '../define-rule';

/**
 * A label where an award should stand and no known award, or more than one, fits it
 * (danh hiệu, hình thức không nhận ra).
 *
 * What such a label counts is left out of every number. In a tally with awards as rows, a row of something else
 * (staff, initiatives) is no award and not reported.
 */
export const unknownAward = defineRule({
  id: 'unknown-award',
  code: 'KT304',
  severity: 'warning',
  scope: 'table',
  messages: {
    unknown: message<{ label: string; name: string }>(),
    ambiguous: message<{ label: string; name: string; candidates: readonly AwardCode[] }>(),
    unknownColumn: message<{ label: string }>(),
    unknownRow: message<{ label: string }>(),
  },
  *check({ table, sheet }) {
    for (const column of table.columns) {
      if (column.role.kind !== 'unknown-award-count') continue;
      yield {
        messageId: 'unknownColumn',
        data: { label: column.role.label },
        at: { sheet: sheet.name, cell: column.headerAt },
      };
    }
    for (const { label, at } of unknownRows(table, sheet)) {
      yield { messageId: 'unknownRow', data: { label }, at: { sheet: sheet.name, cell: at } };
    }
    for (const { name, unreadAwards } of table.recipients) {
      for (const { at, label, fault, candidates } of unreadAwards) {
        const place = { sheet: sheet.name, cell: at };
        if (fault === 'unknown') yield { messageId: 'unknown', data: { label, name }, at: place };
        else yield { messageId: 'ambiguous', data: { label, name, candidates }, at: place };
      }
    }
  },
});

/** Words that a row of an award, known or not, has in the key of its label. */
const AWARD_WORDS = new RegExp('\\b(?:danh hieu|thi dua|khen|chien si|cstd|lao dong|tien tien|xuat sac|co thi dua|huan chuong|ki niem chuong'
  + '|bieu duong|guong|dien hinh)\\b');

/** Rows of a tally with awards as rows that count something under a label of an award nobody knows. */
function unknownRows(table: RecognisedTable, sheet: RecognisedSheet): readonly { label: string; at: CellAddress }[] {
  const column = table.columns.find(({ role }) => role.kind === 'award-label')?.column;
  if (column === undefined || table.rowAwards.length === 0) return [];
  const knownRows = new Set(table.rowAwards.map(({ at }) => at.row));
  const countColumns = [...new Set(table.rowAwards.map(({ at }) => at.column))];
  return table.rows.flatMap(({ kind, row }) => {
    const at = { row, column };
    const cell = cellAt(sheet.grid, at);
    if (kind !== 'data' || knownRows.has(row) || cell.kind !== 'text') return [];
    const counts = countColumns.some((count) => isPositive(readCount(cellAt(sheet.grid, { row, column: count }))));
    return counts && AWARD_WORDS.test(foldKey(cell.value)) ? [{ label: tidyText(cell.value), at }] : [];
  });
}

function isPositive(reading: CountReading): boolean {
  return reading.kind === 'count' && reading.value > 0;
}
