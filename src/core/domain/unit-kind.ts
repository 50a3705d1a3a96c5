import { foldKey } from '../text/fold';
import { remembered } from '../text/remembered';
import { COMMUNE_WORDS, ENTERPRISE_WORDS, INSTITUTION_WORDS, OFFICE_WORDS } from './unit-kind-words';

/**
 * What the name of a unit or collective tells of it: `commune` (xã, phường, thị trấn, đặc khu) proposes for everyone who
 * lives there; `institution`: school, office, hospital, association; `enterprise` (doanh nghiệp).
 */
export type UnitKind = 'commune' | 'institution' | 'enterprise';

const pad = (text: string): string => ` ${foldKey(text)} `;
const ENTERPRISES = ENTERPRISE_WORDS.map(pad);
const COMMUNES = COMMUNE_WORDS.map(pad);
const INSTITUTIONS = INSTITUTION_WORDS.map(pad);
const OFFICE = new RegExp(`^ (?:${OFFICE_WORDS.map((words) => foldKey(words)).join('|')}) `);

/** `undefined` for a name that tells none of these. */
export const readUnitKind: (name: string) => UnitKind | undefined = remembered((name: string): UnitKind | undefined => {
  const key = pad(name);
  const own = key.replace(OFFICE, ' ');
  if (ENTERPRISES.some((word) => key.includes(word))) return 'enterprise';
  if (COMMUNES.some((word) => own.startsWith(word))) return 'commune';
  return INSTITUTIONS.some((word) => key.startsWith(word)) ? 'institution' : undefined;
});
