import { foldKey } from '../text/fold';
import { toPersonHintKey, toPersonKey } from '../text/person-name';
import { readDateText } from './date-text';
import type { Recipient } from './recognised';
import { toUnitKey } from './unit-register';

/** What a row says of a person, to be compared. Texts as they stand, in Unicode. */
export interface PersonFacts {
  readonly name: string;
  readonly birth?: string;
  readonly citizenNumber?: string;
  readonly gender?: string;
  readonly position?: string;
  readonly unit?: string;
}

export type Agreement = 'same' | 'different' | 'unknown';

/** `y-and-i`: the same but for these two letters, which many write one for the other. */
export type NameAgreement = 'same' | 'y-and-i' | 'different';

/**
 * Whether two rows are one person. `same`: the whole birth date or the citizen number agree. `possible`: nothing speaks
 * against it. `namesake`: something does. `other`: the names differ. A name alone is never more than `possible`.
 */
export type PersonMatch = 'same' | 'possible' | 'namesake' | 'other';

/** Evidence for and against two rows being one person, and what follows from it. */
export interface PersonComparison {
  readonly name: NameAgreement;
  readonly birth: Agreement;
  /** The birth dates agree to the day. */
  readonly isWholeBirth: boolean;
  readonly citizenNumber: Agreement;
  readonly gender: Agreement;
  /** Never speaks against one person: people rise. */
  readonly position: Agreement;
  /** Never speaks against one person: people move. */
  readonly unit: Agreement;
  readonly match: PersonMatch;
}

/** Facts with their keys, reckoned once: lists are compared row by row. */
export interface Person {
  /** See `toPersonKey`. */
  readonly key: string;
  /** Under which rows that may name one person meet: y and i are one there. Empty without a name. */
  readonly hint: string;
  /** ISO day, month or year; empty when unknown. */
  readonly birth: string;
  readonly citizenNumber: string;
  readonly gender: string;
  readonly position: string;
  readonly unit: string;
}

/** Makes facts ready to be compared. */
export function toPerson({ name, birth, citizenNumber, gender, position, unit }: PersonFacts): Person {
  return {
    key: toPersonKey(name),
    hint: toPersonHintKey(name),
    birth: readDateText(birth ?? '')?.iso ?? '',
    citizenNumber: foldKey(citizenNumber ?? ''),
    gender: foldKey(gender ?? ''),
    position: foldKey(position ?? ''),
    unit: toUnitKey(unit ?? ''),
  };
}

const PERSONS = new WeakMap<Recipient, Person>();

/** The person of a row of a list; its unit is left to those who know the workbook. */
export function personOf(recipient: Recipient): Person {
  const known = PERSONS.get(recipient);
  if (known !== undefined) return known;
  const textOf = (role: string): string =>
    recipient.details.find((detail) => detail.role === role && detail.text !== '')?.text ?? '';
  const person = toPerson({
    name: recipient.name, birth: textOf('birth'), citizenNumber: textOf('citizen-number'), gender: textOf('gender'),
    position: textOf('position'),
  });
  PERSONS.set(recipient, person);
  return person;
}

/** Compares two persons and keeps the evidence; a blank fact is unknown, never different. */
export function comparePersons(left: Person, right: Person): PersonComparison {
  const name = compareNames(left, right);
  const birth = compareBirths(left.birth, right.birth);
  const isWholeBirth = birth === 'same' && left.birth.length === WHOLE_DAY && right.birth.length === WHOLE_DAY;
  const citizenNumber = compareKeys(left.citizenNumber, right.citizenNumber);
  const gender = compareKeys(left.gender, right.gender);
  return {
    name, birth, isWholeBirth, citizenNumber, gender,
    position: compareKeys(left.position, right.position),
    unit: compareKeys(left.unit, right.unit),
    match: matchOf(name, isWholeBirth || citizenNumber === 'same', [birth, citizenNumber, gender]),
  };
}

const WHOLE_DAY = 'YYYY-MM-DD'.length;

function matchOf(name: NameAgreement, isProved: boolean, facts: readonly Agreement[]): PersonMatch {
  if (name === 'different') return 'other';
  if (facts.includes('different')) return 'namesake';
  return isProved ? 'same' : 'possible';
}

function compareNames(left: Person, right: Person): NameAgreement {
  if (left.hint === '' || left.hint !== right.hint) return 'different';
  return left.key === right.key ? 'same' : 'y-and-i';
}

function compareKeys(left: string, right: string): Agreement {
  if (left === '' || right === '') return 'unknown';
  return left === right ? 'same' : 'different';
}

/** A year or month alone agrees with any day of it. */
function compareBirths(left: string, right: string): Agreement {
  if (left === '' || right === '') return 'unknown';
  const digits = Math.min(left.length, right.length);
  return left.slice(0, digits) === right.slice(0, digits) ? 'same' : 'different';
}
