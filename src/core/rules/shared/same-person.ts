import { comparePersons, personOf, type PersonMatch } from '../../domain/person';
import type { Recipient } from '../../domain/recognised';

/** Key under which rows that may name one person meet: y and i are one there. */
export function personHint(recipient: Recipient): string {
  return personOf(recipient).hint;
}

/** Whether two rows of one workbook name the same person, by name, birth, citizen number and gender. */
export function matchPersons(left: Recipient, right: Recipient): PersonMatch {
  return comparePersons(personOf(left), personOf(right)).match;
}

/**
 * Whether two rows of one list name the same person: without birth dates the position has to agree too, and names
 * that differ in y and i need the whole birth date.
 */
export function isSamePerson(left: Recipient, right: Recipient): boolean {
  const { match, name, birth, position } = comparePersons(personOf(left), personOf(right));
  if (match !== 'possible') return match === 'same';
  return name === 'same' && (birth === 'same' || position !== 'different');
}

/** Rows by the key under which they may name one person; rows without a name are left out. */
export function byPersonHint<Row extends { readonly recipient: Recipient }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.recipient.name === '') continue;
    const hint = personHint(row.recipient);
    const group = groups.get(hint);
    if (group === undefined) groups.set(hint, [row]);
    else group.push(row);
  }
  return groups;
}
