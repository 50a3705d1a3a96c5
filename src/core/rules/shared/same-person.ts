import { readDateText } from '../../domain/date-text';
import { compareBirths } from '../../domain/person';
import type { Recipient } from '../../domain/recognised';
import { foldKey } from '../../text/fold';
import { toPersonHintKey, toPersonKey } from '../../text/person-name';
import { detailOf } from './recipients';

/**
 * Whether two rows of like name are one person. `same`: whole birth date or citizen number agree. `possible`: nothing
 * speaks against it. `namesake`: something does. `other`: the names differ.
 */
export type PersonMatch = 'same' | 'possible' | 'namesake' | 'other';

interface PersonKeys {
  readonly key: string;
  readonly hint: string;
}

const KEYS = new WeakMap<Recipient, PersonKeys>();

/** Keys of the name of a row, reckoned once a row: lists are compared row by row. */
function keysOf(recipient: Recipient): PersonKeys {
  const known = KEYS.get(recipient);
  if (known !== undefined) return known;
  const keys = { key: toPersonKey(recipient.name), hint: toPersonHintKey(recipient.name) };
  KEYS.set(recipient, keys);
  return keys;
}

/** Key under which rows that may name one person meet: y and i are one there. */
export function personHint(recipient: Recipient): string {
  return keysOf(recipient).hint;
}

/** Whether two rows of one workbook name the same person, by name, birth, citizen number and gender. */
export function matchPersons(left: Recipient, right: Recipient): PersonMatch {
  if (left.name === '' || right.name === '' || keysOf(left).hint !== keysOf(right).hint) return 'other';
  const birth = compareBirths(detailOf(left, 'birth')?.text, detailOf(right, 'birth')?.text);
  const citizen = compareDetail(left, right, 'citizen-number');
  if (birth === 'different' || citizen === 'different' || compareDetail(left, right, 'gender') === 'different') return 'namesake';
  const isWholeBirth = birth === 'same' && [left, right].every(hasWholeBirth);
  return citizen === 'same' || isWholeBirth ? 'same' : 'possible';
}

/**
 * Whether two rows of one list name the same person: without birth dates the position has to agree too, and names
 * that differ in y and i need the whole birth date.
 */
export function isSamePerson(left: Recipient, right: Recipient): boolean {
  const match = matchPersons(left, right);
  if (match !== 'possible') return match === 'same';
  if (keysOf(left).key !== keysOf(right).key) return false;
  const birth = compareBirths(detailOf(left, 'birth')?.text, detailOf(right, 'birth')?.text);
  return birth === 'same' || compareDetail(left, right, 'position') !== 'different';
}

function hasWholeBirth(recipient: Recipient): boolean {
  return readDateText(detailOf(recipient, 'birth')?.text ?? '')?.precision === 'day';
}

function compareDetail(
  left: Recipient, right: Recipient, role: 'citizen-number' | 'gender' | 'position',
): 'same' | 'different' | 'unknown' {
  const leftKey = foldKey(detailOf(left, role)?.text ?? '');
  const rightKey = foldKey(detailOf(right, role)?.text ?? '');
  if (leftKey === '' || rightKey === '') return 'unknown';
  return leftKey === rightKey ? 'same' : 'different';
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
