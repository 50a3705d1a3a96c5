import { toAwardKeyText, type AwardKey } from '../domain/award';
import { readCount } from '../domain/count-reading';
import type { RecognisedSheet, RecognisedTable, RecognisedWorkbook } from '../domain/recognised';
import { cellAt } from '../grid/sheet-grid';
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
  private readonly names = new Map<string, Set<string>>();
  private readonly doubtful = new Set<string>();

  add(table: RecognisedTable): void {
    const rowsByKey = new Map<string, (string | undefined)[]>();
    for (const { role } of table.columns) if (role.kind === 'award-mark') rowsByKey.set(toAwardKeyText(role.key), []);
    if (table.recipients.length === 0 && table.defaultAward !== undefined) {
      rowsByKey.set(toAwardKeyText(table.defaultAward.key), []);
    }
    for (const recipient of table.recipients) {
      for (const key of new Set(recipient.claims.map((claim) => toAwardKeyText(claim.key)))) {
        rowsByKey.set(key, [...(rowsByKey.get(key) ?? []), toRecipientKey(recipient)]);
      }
      for (const { candidates } of recipient.unreadAwards) {
        for (const award of candidates) this.doubtful.add(toAwardKeyText({ award, subject: recipient.subject }));
      }
    }
    for (const [key, rows] of rowsByKey) this.addRows(key, rows);
  }

  private addRows(key: string, rows: readonly (string | undefined)[]): void {
    const known = this.names.get(key) ?? new Set<string>();
    const fresh = rows.filter((name) => name === undefined || !known.has(name));
    const again = rows.length - fresh.length;
    const added = again > 0 && again >= fresh.length ? fresh.length : rows.length;
    this.sums.set(key, (this.sums.get(key) ?? 0) + added);
    for (const name of rows) if (name !== undefined) known.add(name);
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
    if (figure.isReported) note({ award: role.award, subject: role.subject }, figure.count);
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

/** Figure of a column in one walk over the ledger: a readable total wins, else everything below the header is added. */
function figureOf(
  sheet: RecognisedSheet, table: RecognisedTable, column: number,
): { readonly isReported: boolean; readonly count: number | undefined } {
  let sum: number | undefined = 0;
  let isReported = false;
  for (const { kind, row } of table.rows) {
    if (kind !== 'data' && kind !== 'total') continue;
    const reading = readCount(cellAt(sheet.grid, { row, column }));
    if (reading.kind === 'not-reported') continue;
    if (kind === 'total') {
      if (reading.kind === 'count') return { isReported: true, count: reading.value };
      continue;
    }
    isReported = true;
    sum = sum === undefined || reading.kind !== 'count' ? undefined : sum + reading.value;
  }
  return { isReported, count: isReported ? sum : undefined };
}
