import { toAwardKeyText, type AwardKey } from '../domain/award';
import { readCount } from '../domain/count-reading';
import type { RecognisedSheet, RecognisedTable, RecognisedWorkbook } from '../domain/recognised';
import { cellAt, formulaAt } from '../grid/sheet-grid';
import { toRecipientKey } from './recipient-key';

/**
 * Counts a workbook a second time, row by row and cell by cell, without `UnitFacts`: the other side of the balance.
 * Awards by the text of their key; one whose number cannot be known is missing.
 */
export function recountWorkbook(workbook: RecognisedWorkbook): ReadonlyMap<string, number> {
  const named = new NameCounter();
  const stated = new Map<string, number | undefined>();
  for (const sheet of workbook.sheets) {
    for (const table of sheet.tables) {
      if (table.form === 'person-list' || table.form === 'collective-list') named.add(table);
      if (table.form === 'tally') addStated(stated, sheet, table);
    }
  }
  const result = new Map<string, number>();
  for (const [key, count] of stated) if (count !== undefined) result.set(key, count);
  for (const [key, count] of named.counts()) {
    if (count === undefined) result.delete(key);
    else result.set(key, count);
  }
  return result;
}

/** Names under each award, list after list. */
class NameCounter {
  private readonly sums = new Map<string, number>();
  private readonly names = new Map<string, Set<string | undefined>>();
  private readonly doubtful = new Set<string>();

  add(table: RecognisedTable): void {
    const rowsByKey = new Map<string, (string | undefined)[]>();
    for (const { role } of table.columns) if (role.kind === 'award-mark') rowsByKey.set(toAwardKeyText(role.key), []);
    if (table.recipients.length === 0 && table.defaultAward !== undefined) {
      rowsByKey.set(toAwardKeyText(table.defaultAward.key), []);
    }
    for (const recipient of table.recipients) {
      for (const key of new Set(recipient.claims.map((claim) => toAwardKeyText(claim.key)))) {
        const rows = rowsByKey.get(key);
        if (rows === undefined) rowsByKey.set(key, [toRecipientKey(recipient)]);
        else rows.push(toRecipientKey(recipient));
      }
      for (const { candidates } of recipient.unreadAwards) {
        for (const award of candidates) this.doubtful.add(toAwardKeyText({ award, subject: recipient.subject }));
      }
    }
    for (const [key, rows] of rowsByKey) this.addRows(key, rows);
  }

  private addRows(key: string, rows: readonly (string | undefined)[]): void {
    const known = this.names.get(key) ?? new Set();
    const fresh = rows.filter((name) => name === undefined || !known.has(name));
    const again = rows.length - fresh.length;
    const added = again >= fresh.length ? fresh.length : rows.length;
    this.sums.set(key, (this.sums.get(key) ?? 0) + added);
    for (const name of rows) known.add(name);
    this.names.set(key, known);
  }

  *counts(): Generator<readonly [string, number | undefined]> {
    for (const [key, sum] of this.sums) yield [key, this.doubtful.has(key) ? undefined : sum];
  }
}

function addStated(stated: Map<string, number | undefined>, sheet: RecognisedSheet, table: RecognisedTable): void {
  const own = new Map<string, Set<number | undefined>>();
  const note = (key: AwardKey, count: number | undefined): void => {
    const text = toAwardKeyText(key);
    own.set(text, (own.get(text) ?? new Set()).add(count));
  };
  for (const { column, role } of table.columns) {
    if (role.kind !== 'award-count' || role.award === undefined) continue;
    const figure = figureOf(sheet, table, column);
    if (figure !== undefined) note({ award: role.award, subject: role.subject }, figure.count);
  }
  for (const { at, key } of table.rowAwards) {
    const reading = readCount(cellAt(sheet.grid, at));
    if (reading.kind !== 'not-reported') note(key, reading.kind === 'count' ? reading.value : undefined);
  }
  for (const [key, counts] of own) {
    const [count] = counts;
    if (stated.get(key) === undefined) stated.set(key, counts.size === 1 ? count : undefined);
  }
}

interface ColumnWalk {
  readonly total: { readonly count: number; readonly isComputed: boolean } | undefined;
  /** Sum of the rows that can be read. */
  readonly sum: number;
  readonly hasRows: boolean;
  readonly hasUnread: boolean;
}

/**
 * Figure of a column: a total that can be read wins, else everything below the header is added. A total that leaves out
 * a row which cannot be read is none: a computed one always does. `undefined` when no cell reports anything.
 */
function figureOf(
  sheet: RecognisedSheet, table: RecognisedTable, column: number,
): { readonly count: number | undefined } | undefined {
  const { total, sum, hasRows, hasUnread } = walkColumn(sheet, table, column);
  if (total !== undefined && !(hasUnread && (total.isComputed || total.count === sum))) return { count: total.count };
  return hasRows ? { count: hasUnread ? undefined : sum } : undefined;
}

function walkColumn(sheet: RecognisedSheet, table: RecognisedTable, column: number): ColumnWalk {
  let total: ColumnWalk['total'];
  let sum = 0;
  let hasRows = false;
  let hasUnread = false;
  for (const { kind, row } of table.rows) {
    const at = { row, column };
    const reading = readCount(cellAt(sheet.grid, at));
    if (kind === 'total' && reading.kind === 'count') {
      total ??= { count: reading.value, isComputed: formulaAt(sheet.grid, at) !== undefined };
    }
    if (kind !== 'data' || reading.kind === 'not-reported') continue;
    hasRows = true;
    if (reading.kind === 'count') sum += reading.value;
    else hasUnread = true;
  }
  return { total, sum, hasRows, hasUnread };
}
