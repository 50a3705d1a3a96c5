import { foldKey } from '../text/fold';
import { toPersonKey } from '../text/person-name';
import { readDateText } from './date-text';

/** What two rows say of a person, to be compared. Texts as they stand. */
export interface PersonFacts {
  readonly name: string;
  readonly birth?: string;
  readonly position?: string;
  readonly unit?: string;
}

export type Agreement = 'same' | 'different' | 'unknown';

/** Evidence for and against two rows being one person, and what follows from it. */
export interface PersonComparison {
  readonly sameName: boolean;
  readonly birth: Agreement;
  readonly position: Agreement;
  readonly unit: Agreement;
  /** A name alone never makes two people of different units one. */
  readonly verdict: 'same' | 'probably-same' | 'unclear' | 'different';
}

export function comparePersons(left: PersonFacts, right: PersonFacts): PersonComparison {
  const sameName = toPersonKey(left.name) === toPersonKey(right.name) && left.name !== '';
  const birth = compareBirths(left.birth, right.birth);
  const position = compareTexts(left.position, right.position);
  const unit = compareTexts(left.unit, right.unit);
  return { sameName, birth, position, unit, verdict: verdictOf(sameName, birth, unit) };
}

function verdictOf(sameName: boolean, birth: Agreement, unit: Agreement): PersonComparison['verdict'] {
  if (!sameName || birth === 'different') return 'different';
  if (unit === 'same') return 'same';
  return birth === 'same' ? 'probably-same' : 'unclear';
}

function compareTexts(left: string | undefined, right: string | undefined): Agreement {
  const leftKey = foldKey(left ?? '');
  const rightKey = foldKey(right ?? '');
  if (leftKey === '' || rightKey === '') return 'unknown';
  return leftKey === rightKey ? 'same' : 'different';
}

/** A year alone agrees with any day of that year. */
export function compareBirths(left: string | undefined, right: string | undefined): Agreement {
  const leftDate = left === undefined ? undefined : readDateText(left);
  const rightDate = right === undefined ? undefined : readDateText(right);
  if (leftDate === undefined || rightDate === undefined) return 'unknown';
  const digits = leftDate.precision === 'year' || rightDate.precision === 'year' ? 4 : 10;
  return leftDate.iso.slice(0, digits) === rightDate.iso.slice(0, digits) ? 'same' : 'different';
}
