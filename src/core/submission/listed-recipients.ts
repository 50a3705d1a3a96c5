import type { ConsolidatedUnit } from '../consolidate/consolidate';
import type { Recipient } from '../domain/recognised';
import type { CellReference } from '../domain/tally';
import { toA1 } from '../grid/address';

/** Somebody whom a list names, with what further columns say. */
export type ListedRecipient = Pick<Recipient, 'name' | 'details'> & { readonly labels: readonly string[] };

/** Who is named in a cell of a unit's lists; `null` for a cell that names nobody. */
export function listedRecipients({ submission }: ConsolidatedUnit): (cell: Pick<CellReference, 'sheet' | 'at'>) => ListedRecipient | null {
  const named = new Map<string, ListedRecipient>();
  for (const sheet of submission.workbook.sheets) {
    for (const { name, nameAt, details, claims } of sheet.tables.flatMap(({ recipients }) => recipients)) {
      named.set(toPlace({ sheet: sheet.name, at: nameAt }), { name, details, labels: claims.map(({ label }) => label) });
    }
  }
  for (const { name, position, source } of submission.carried?.recipients ?? []) {
    named.set(toPlace(source), { name, details: [{ role: 'position', at: source.at, text: position }], labels: [] });
  }
  return (cell) => named.get(toPlace(cell)) ?? null;
}

function toPlace({ sheet, at }: Pick<CellReference, 'sheet' | 'at'>): string {
  return `${toA1(at)} ${sheet}`;
}
