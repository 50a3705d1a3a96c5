import type { AwardCode } from '../../domain/award';
import { pastUnitKey, type PastEntry, type PastIndex } from '../../domain/past-index';
import { comparePersons, personOf } from '../../domain/person';
import type { PeriodClaim, Recipient, RecognisedWorkbook } from '../../domain/recognised';
import type { CellReference } from '../../domain/tally';
import { toUnitKey } from '../../domain/unit-register';
import { isNearName } from '../../text/name-difference';

/**
 * What past rounds say of a title of one year. `absent`: the lists of the unit name all who were proposed for it, and
 * not this one; `seenAt` is where they name the same one for something else. `unknown`: no such lists, somebody of like
 * name among them, or a life in another unit.
 */
export type PastTitle =
  | { readonly kind: 'held' }
  | { readonly kind: 'absent'; readonly seenAt: CellReference | undefined }
  | { readonly kind: 'unknown' };

const UNKNOWN: PastTitle = { kind: 'unknown' };

/** Looks a title of one past period up for a row of a workbook. */
export function pastTitleOf(
  recipient: Recipient, workbook: RecognisedWorkbook, sought: { readonly award: AwardCode; readonly period: PeriodClaim }, history: PastIndex,
): PastTitle {
  const unit = pastUnitKey(workbook);
  const { award, period } = sought;
  const entries = (recipient.subject === 'individual' ? history.named(personOf(recipient).hint) : likeNamed(recipient, unit, history))
    .filter((entry) => isOf(entry, period));
  const sightings = entries.map((entry) => ({ entry, certainty: certaintyOf(recipient, entry, unit) }));
  const held = sightings.filter(({ entry }) => claims(entry, award));
  if (held.some(({ certainty }) => certainty === 'one')) return { kind: 'held' };
  if (unit === undefined || !history.covers(unit, { award, subject: recipient.subject }, period)) return UNKNOWN;
  const isElsewhere = sightings.some(({ entry, certainty }) => certainty !== 'other' && !entry.units.includes(unit));
  if (held.some(({ certainty }) => certainty !== 'other') || isElsewhere) return UNKNOWN;
  const ofUnit = history.ofUnit(unit).filter((entry) => isOf(entry, period) && claims(entry, award));
  if (ofUnit.some((entry) => isPerhapsMisspelt(recipient, entry.recipient))) return UNKNOWN;
  return { kind: 'absent', seenAt: sightings.find(({ certainty }) => certainty === 'one')?.entry.at };
}

function isOf({ period }: PastEntry, { kind, text }: PeriodClaim): boolean {
  return period.kind === kind && period.text === text;
}

function claims({ recipient }: PastEntry, award: AwardCode): boolean {
  return recipient.claims.some(({ key }) => key.award === award);
}

/** Collectives and households are known by unit and name. */
function likeNamed(recipient: Recipient, unit: string | undefined, history: PastIndex): readonly PastEntry[] {
  const key = toUnitKey(recipient.name);
  if (unit === undefined || key === '') return [];
  return history.ofUnit(unit).filter((entry) => entry.recipient.subject === recipient.subject && toUnitKey(entry.recipient.name) === key);
}

/** In one unit a name suffices where nothing speaks against it; elsewhere it takes the whole birth date or citizen number. */
function certaintyOf(recipient: Recipient, { recipient: past, units }: PastEntry, unit: string | undefined): 'one' | 'perhaps' | 'other' {
  const isHere = unit !== undefined && units.includes(unit);
  if (recipient.subject !== 'individual') return isHere ? 'one' : 'perhaps';
  const { match } = comparePersons(personOf(recipient), personOf(past));
  if (match === 'same' || (match === 'possible' && isHere)) return 'one';
  // A birth date that differs within a unit may be a slip; in another unit it is another person.
  return match === 'possible' || (match === 'namesake' && isHere) ? 'perhaps' : 'other';
}

/** Of collectives, "Tổ 1" and "Tổ 2" are no slips of the pen. */
function isPerhapsMisspelt(now: Recipient, before: Recipient): boolean {
  return now.subject === 'individual' && isNearName(now.name, before.name) && comparePersons(personOf(now), personOf(before)).birth !== 'different';
}
