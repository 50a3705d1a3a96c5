import type { ConsolidatedUnit } from '../consolidate/consolidate';
import type { LowerRecipient } from '../domain/lower-result';
import type { Recipient } from '../domain/recognised';
import { toA1 } from '../grid/address';
import type { ResultRecipient } from './result-input';

/** Everyone whom the lists of the taken units name, as often as they count: by unit, then by award, then as listed. */
export function toResultRecipients(units: readonly ConsolidatedUnit[]): ResultRecipient[] {
  return units.filter(({ refused }) => refused === null).flatMap((unit) => {
    const { carried } = unit.submission;
    if (carried !== undefined) return carried.recipients.map((recipient) => toCarried(recipient, unit.name));
    const named = recipientsByCell(unit);
    return unit.submission.facts.listed.flatMap(({ key, cells }) => cells.map(({ path, sheet, at }): ResultRecipient => {
      const recipient = named.get(toPlace(sheet, toA1(at)));
      return {
        key, path, sheet, cell: toA1(at),
        unitName: unit.name,
        name: recipient?.name ?? '',
        position: recipient?.details.find(({ role }) => role === 'position')?.text ?? '',
      };
    }));
  });
}

function toCarried({ key, name, position, source }: LowerRecipient, unitName: string): ResultRecipient {
  return { key, unitName, name, position, path: source.path, sheet: source.sheet, cell: toA1(source.at) };
}

function recipientsByCell({ submission }: ConsolidatedUnit): ReadonlyMap<string, Recipient> {
  const named = new Map<string, Recipient>();
  for (const sheet of submission.workbook.sheets) {
    for (const recipient of sheet.tables.flatMap(({ recipients }) => recipients)) {
      named.set(toPlace(sheet.name, toA1(recipient.nameAt)), recipient);
    }
  }
  return named;
}

function toPlace(sheet: string, cell: string): string {
  return `${cell} ${sheet}`;
}
