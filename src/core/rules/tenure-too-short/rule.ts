import type { AwardCode } from '../../domain/award';
import { readDateText } from '../../domain/date-text';
import type { Plan } from '../../domain/plan';
import type { RecognisedSheet, RecognisedTable, TableColumn } from '../../domain/recognised';
import type { CellAddress } from '../../grid/address';
import { toIsoDate, type Cell } from '../../grid/cell';
import { cellAt } from '../../grid/sheet-grid';
import { foldKey } from '../../text/fold';
import { defineRule, message } from '../define-rule';
import { wholeMonthsBetween } from '../shared/days';
import { claimOf, isProposalList } from '../shared/recipients';

/**
 * An LĐTT, CSTT or CSTĐCS recruited less than the profile's months before (mới tuyển dụng). The months are those the
 * sheet states, or the whole months from the day of recruitment to the day of consideration: that of the plan, else
 * the latest paper the sheet names. Without such a day, or with a year alone, nothing is said.
 */
export const tenureTooShort = defineRule({
  id: 'tenure-too-short',
  code: 'KT406',
  severity: 'error',
  scope: 'sheet',
  messages: {
    stated: message<{ name: string; row: number; award: AwardCode; months: number; required: number }>(),
    recruited: message<{ name: string; row: number; award: AwardCode; since: string; until: string; months: number; required: number }>(),
  },
  *check({ sheet, law, plan }) {
    const { value: required, basis, confidence } = law.ldtt.minMonthsEmployed;
    if (required === null) return;
    const severity = confidence === 'low' ? 'warning' : 'error';
    const until = considerationDay(sheet, plan);
    for (const { table, column } of tenureColumns(sheet)) {
      for (const recipient of table.recipients) {
        const award = claimOf(recipient, ['CSTDCS', 'LDTT', 'CSTT'])?.key.award;
        const cell = { row: recipient.row, column: column.column };
        const tenure = award === undefined ? undefined : readTenure(sheet, cell, column, until);
        if (award === undefined || tenure === undefined || tenure.months >= required) continue;
        const at = { sheet: sheet.name, cell };
        const shared = { name: recipient.name, row: recipient.row + 1, award, months: tenure.months, required };
        if (tenure.since === undefined) yield { messageId: 'stated', data: shared, at, basis, severity };
        else yield { messageId: 'recruited', data: { ...shared, since: tenure.since, until: tenure.until }, at, basis, severity };
      }
    }
  },
});

const MONTHS_WORKED = /\b(?:thoi gian|so thang|tham nien)(?: \w+)? cong tac\b/;

function tenureColumns(sheet: RecognisedSheet): readonly { table: RecognisedTable; column: TableColumn }[] {
  return sheet.tables.filter(isProposalList).flatMap((table) => {
    const column = table.columns.find(({ role }) => role.kind === 'start-date')
      ?? table.columns.find(({ label }) => MONTHS_WORKED.test(foldKey(label)));
    return column === undefined ? [] : [{ table, column }];
  });
}

type Tenure =
  | { readonly months: number; readonly since: undefined }
  | { readonly months: number; readonly since: string; readonly until: string };

function readTenure(
  sheet: RecognisedSheet, at: CellAddress, column: TableColumn, until: string | undefined,
): Tenure | undefined {
  const cell = cellAt(sheet.grid, at);
  const months = statedMonths(cell, foldKey(column.label));
  if (months !== undefined) return { months, since: undefined };
  const since = recruitmentDay(cell);
  if (since === undefined || until === undefined || since > until) return undefined;
  return { months: wholeMonthsBetween(since, until), since, until };
}

/** Months that a cell states: "7 tháng", or a bare number under a header that counts months worked. */
function statedMonths(cell: Cell, labelKey: string): number | undefined {
  const countsMonths = /\bthang\b/.test(labelKey) && MONTHS_WORKED.test(labelKey);
  if (cell.kind === 'number') return countsMonths && Number.isInteger(cell.value) && cell.value >= 0 ? cell.value : undefined;
  if (cell.kind !== 'text') return undefined;
  const match = /^(\d{1,3})(\s*thang)?$/.exec(foldKey(cell.value));
  return match !== null && (countsMonths || match[2] !== undefined) ? Number(match[1]) : undefined;
}

function recruitmentDay(cell: Cell): string | undefined {
  if (cell.kind === 'date') return toIsoDate(cell.serial);
  return cell.kind === 'text' ? dayOf(cell.value.trim()) : undefined;
}

function dayOf(text: string): string | undefined {
  const reading = readDateText(text);
  return reading?.precision === 'day' ? reading.iso : undefined;
}

function considerationDay(sheet: RecognisedSheet, plan: Plan | null): string | undefined {
  const papers = sheet.frame.documents.flatMap(({ date }) => (date === undefined ? [] : [date])).sort();
  return plan?.considerationDate ?? papers[papers.length - 1];
}
