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

/** Compares two rows and keeps the evidence; a blank fact is unknown, never different. */
export function comparePersons(left: PersonFacts, right: PersonFacts): PersonComparison {
  const sameName = toPersonKey(left.name) === toPersonKey(right.name) && left.name !== '';
  const birth = compareBirths(left.birth, right.birth);
  const position = compareTexts(left.position, right.position);
  const unit = compareTexts(left.unit, right.unit);
  const isWholeBirth = [left.birth, right.birth].every((text) => readDateText(text ?? '')?.precision === 'day');
  return { sameName, birth, position, unit, verdict: verdictOf(sameName, birth, unit, isWholeBirth) };
}

/** Across units only the whole birth date speaks for one person: many share a name and a year. */
function verdictOf(sameName: boolean, birth: Agreement, unit: Agreement, isWholeBirth: boolean): PersonComparison['verdict'] {
  if (!sameName || birth === 'different') return 'different';
  if (unit === 'same') return 'same';
  return birth === 'same' && isWholeBirth ? 'probably-same' : 'unclear';
}

function compareTexts(left: string | undefined, right: string | undefined): Agreement {
  const leftKey = foldKey(left ?? '');
  const rightKey = foldKey(right ?? '');
  if (leftKey === '' || rightKey === '') return 'unknown';
  return leftKey === rightKey ? 'same' : 'different';
}

/** A year or month alone agrees with any day of it. */
export function compareBirths(left: string | undefined, right: string | undefined): Agreement {
  const leftDate = left === undefined ? undefined : readDateText(left);
  const rightDate = right === undefined ? undefined : readDateText(right);
  if (leftDate === undefined || rightDate === undefined) return 'unknown';
  const digits = Math.min(leftDate.iso.length, rightDate.iso.length);
  return leftDate.iso.slice(0, digits) === rightDate.iso.slice(0, digits) ? 'same' : 'different';
}
