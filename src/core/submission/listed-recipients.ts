import type { ConsolidatedUnit } from '../consolidate/consolidate';
import type { Recipient } from '../domain/recognised';
import type { CellReference } from '../domain/tally';
import { toA1 } from '../grid/address';

/** Somebody whom a list names, with what further columns say. */
export type ListedRecipient = Pick<Recipient, 'name' | 'details'> & { readonly labels: readonly string[] };

/** Who is named in a cell of a unit's lists; `null` for a cell that names nobody. */
export function listedRecipients({ submission: { workbook, carried } }: ConsolidatedUnit): (cell: CellReference) => ListedRecipient | null {
  const named = new Map<string, ListedRecipient>();
  // An office that stands as one unit brings lists of several files: in each of them a cell names somebody else.
  for (const { name, position, source } of carried?.recipients ?? []) {
    named.set(toPlace(source), { name, details: position === '' ? [] : [{ role: 'position', at: source.at, text: position }], labels: [] });
  }
  for (const sheet of carried === undefined ? workbook.sheets : []) {
    for (const { name, nameAt, details, claims } of sheet.tables.flatMap(({ recipients }) => recipients)) {
      named.set(toPlace({ path: workbook.path, sheet: sheet.name, at: nameAt }), { name, details, labels: claims.map(({ label }) => label) });
    }
  }
  return (cell) => named.get(toPlace(cell)) ?? null;
}

function toPlace({ path, sheet, at }: CellReference): string {
  return [path, sheet, toA1(at)].join('\n');
}
