import type { ColumnRole } from '../domain/recognised';
import type { ColumnDraft } from './column-draft';
import { AWARD_GROUP_WORDS, COLLECTIVE_WORDS, INDIVIDUAL_WORDS, QUANTITY_WORDS, type Phrases } from './vocabulary';
import * as words from './vocabulary-columns';

/** Meanings that the words of a header decide alone; the first that fits holds. */
const BY_WORDS: readonly { readonly role: ColumnRole; readonly fits: (key: string) => boolean }[] = [
  { role: { kind: 'vote' }, fits: isIn(words.VOTE) },
  { role: { kind: 'citizen-number' }, fits: isIn(words.CITIZEN_NUMBER) },
  { role: { kind: 'birth' }, fits: isIn(words.BIRTH) },
  { role: { kind: 'gender' }, fits: isIn(words.GENDER) },
  { role: { kind: 'family-name' }, fits: isOne(words.FAMILY_NAME) },
  { role: { kind: 'recipient-name' }, fits: (key) => words.RECIPIENT_NAME.isOne(key) || namesBoth(key) },
  { role: { kind: 'person-name' }, fits: (key) => words.PERSON_NAME_INSIDE.isIn(key) },
  { role: { kind: 'maximum-score' }, fits: isIn(words.MAXIMUM_SCORE) },
  { role: { kind: 'self-score' }, fits: isIn(words.SELF_SCORE) },
  { role: { kind: 'cluster-score' }, fits: isIn(words.CLUSTER_SCORE) },
  { role: { kind: 'rank' }, fits: isOne(words.RANK) },
  { role: { kind: 'history' }, fits: isIn(words.HISTORY) },
  { role: { kind: 'initiative' }, fits: begins(words.INITIATIVE) },
  { role: { kind: 'initiative-decision' }, fits: (key) => words.DECISION_WORDS.isIn(key) && words.RECOGNITION_WORDS.isIn(key) },
  { role: { kind: 'initiative' }, fits: isIn(words.INITIATIVE) },
  { role: { kind: 'discipline' }, fits: isIn(words.DISCIPLINE) },
  { role: { kind: 'start-date' }, fits: isIn(words.START_DATE) },
  { role: { kind: 'absence' }, fits: isIn(words.ABSENCE) },
  { role: { kind: 'rating' }, fits: isIn(words.RATING) },
  { role: { kind: 'achievement' }, fits: isIn(words.ACHIEVEMENT) },
  { role: { kind: 'decider' }, fits: isIn(words.DECIDER) },
  { role: { kind: 'position' }, fits: begins(words.POSITION) },
  { role: { kind: 'note' }, fits: isOne(words.NOTE) },
  { role: { kind: 'subject-text' }, fits: isOne(words.SUBJECT_TEXT) },
];

function isIn(set: Phrases): (key: string) => boolean {
  return (key) => set.isIn(key);
}
function isOne(set: Phrases): (key: string) => boolean {
  return (key) => set.isOne(key);
}
function begins(set: Phrases): (key: string) => boolean {
  return (key) => set.begins(key);
}
function namesBoth(key: string): boolean {
  return words.PERSON_NAME_INSIDE.isIn(key) && words.COLLECTIVE_NAME.isIn(key);
}

/** Role that the header words tell, checked against the shape of the data; `undefined` when they do not tell. */
export function readRoleOfWords(
  draft: ColumnDraft, index: number, all: readonly ColumnDraft[],
): ColumnRole | undefined {
  const own = lastKey(draft);
  if (isSerial(draft, index, own, all)) return { kind: 'serial' };
  if (draft.hasPercentSign || isShare(own)) {
    return words.VOTE.isIn(own) ? { kind: 'vote' } : { kind: 'percent', of: baseOf(draft, index, all) };
  }
  const simple = BY_WORDS.find((entry) => entry.fits(own));
  if (simple !== undefined) return simple.role;
  return readTarget(draft) ?? readPeopleFigure(draft, own, all) ?? readNaming(draft, index, own, all) ?? readAwardColumn(draft, own, all)
    ?? readPlanColumn(draft, own);
}

/** "STT", or "TT" where it does not stand for "tập thể" beside a "CN" column. */
function isSerial(draft: ColumnDraft, index: number, own: string, all: readonly ColumnDraft[]): boolean {
  if (draft.labels.length !== 1 || !words.SERIAL.isOne(own) || draft.shape.texts > draft.shape.filled / 2 + 3) return false;
  if (index <= 1) return true;
  const isFirst = !all.slice(0, index).some((other) => words.SERIAL.isOne(lastKey(other)));
  return isFirst && !all.some((other) => INDIVIDUAL_WORDS.isOne(lastKey(other)));
}

function isShare(own: string): boolean {
  return words.SHARE.begins(own);
}

/** The count column a percentage speaks of: its left neighbour under the same award. */
function baseOf(draft: ColumnDraft, index: number, all: readonly ColumnDraft[]): number | undefined {
  const left = all[index - 1];
  if (left === undefined) return undefined;
  const parent = draft.keys[draft.keys.length - 2];
  return parent === undefined || left.keys.includes(parent) ? left.column : undefined;
}

/** Numbers of people, and of parts of them. */
function readPeopleFigure(draft: ColumnDraft, own: string, all: readonly ColumnDraft[]): ColumnRole | undefined {
  if (words.WOMEN.isOne(own) || words.MEN.isOne(own)) {
    // "Năm sinh" over "Nam" and "Nữ": the year stands in the column of the sex.
    if (words.BIRTH.isIn(draft.keys.join(' '))) return { kind: 'birth' };
    if (draft.shape.marks > draft.shape.numbers) return { kind: 'gender' };
    return { kind: words.WOMEN.isOne(own) ? 'women' : 'men' };
  }
  if (draft.namesAward) return undefined;
  if (words.COLLECTIVE_COUNT.isOne(own) && !isInAwardGroup(draft)) return { kind: 'collective-count' };
  if (words.LEADERS.isOne(own)) return { kind: 'leaders' };
  if (words.DIRECT_WORKERS.isIn(own)) return { kind: 'direct-workers' };
  return readWhole(draft, own, all);
}

/** Number of all people, or the sum of the other columns of a row. */
function readWhole(draft: ColumnDraft, own: string, all: readonly ColumnDraft[]): ColumnRole | undefined {
  const isHeadcount = (other: ColumnDraft) => words.HEADCOUNT.isIn(other.keys.join(' '));
  if (words.HEADCOUNT.isIn(own) || (QUANTITY_WORDS.isOne(own) && isHeadcount(draft))) return { kind: 'headcount' };
  if (!words.ROW_TOTAL.isOne(own)) return undefined;
  const isSumOfAwards = isInAwardGroup(draft) || all.some((other) => other !== draft && isHeadcount(other));
  return { kind: isSumOfAwards ? 'row-total' : 'headcount' };
}

function isInAwardGroup(draft: ColumnDraft): boolean {
  return draft.keys.some((key) => AWARD_GROUP_WORDS.isOne(key));
}

/** Columns that name persons, collectives or units. A column of figures names nobody. */
function readNaming(
  draft: ColumnDraft, index: number, own: string, all: readonly ColumnDraft[],
): ColumnRole | undefined {
  if (draft.shape.numbers > draft.shape.texts || isSubjectOnly(draft, all)) return undefined;
  if (words.GIVEN_NAME.isOne(own)) return isAfterFamilyName(index, all) ? { kind: 'given-name' } : namelessRole(draft);
  return readNameOrPlace(draft, index, own, all);
}

function readNameOrPlace(
  draft: ColumnDraft, index: number, own: string, all: readonly ColumnDraft[],
): ColumnRole | undefined {
  const hasPerson = all.some((other) => other !== draft && isPersonColumn(other, all));
  if (words.PERSON_NAME.isOne(own)) return { kind: hasPerson ? 'other' : 'person-name' };
  if (words.HOUSEHOLD_NAME.isOne(own)) return { kind: hasPerson ? 'other' : 'person-name' };
  if (words.COLLECTIVE_NAME.isOne(own)) return { kind: hasPerson ? 'workplace' : 'collective-name' };
  if (words.UNIT_NAME.isOne(own) && !hasPerson) return { kind: namesTheRow(index, all) ? 'unit-name' : 'workplace' };
  return words.WORKPLACE.isOne(own) ? { kind: 'workplace' } : undefined;
}

/** Of several columns of units the first names the row, unless collectives are named. */
function namesTheRow(index: number, all: readonly ColumnDraft[]): boolean {
  const isFirst = !all.slice(0, index).some((other) => words.UNIT_NAME.isOne(lastKey(other)));
  return isFirst && !all.some((other) => words.COLLECTIVE_NAME.isOne(lastKey(other))
    && !isSubjectOnly(other, all) && other.shape.numbers <= other.shape.texts);
}

function lastKey(draft: ColumnDraft): string {
  return draft.keys[draft.keys.length - 1] ?? '';
}

/** "Tập thể", "Cá nhân" over a column of figures, where a text is a slip, or under an award: it counts them. */
function isSubjectOnly(draft: ColumnDraft, all: readonly ColumnDraft[]): boolean {
  if (!namesSubject(draft)) return false;
  const { wordy, numbers } = draft.shape;
  return wordy === 0 || wordy < numbers || isInAwardGroup(draft) || draft.namesAward || (numbers > 0 && all.some(countsSubject));
}

function namesSubject(draft: ColumnDraft): boolean {
  const own = lastKey(draft);
  return COLLECTIVE_WORDS.isOne(own) || INDIVIDUAL_WORDS.isOne(own) || words.HOUSEHOLD_NAME.isOne(own);
}

/** The column of a subject holds nothing but figures. */
function countsSubject(draft: ColumnDraft): boolean {
  return namesSubject(draft) && draft.shape.wordy === 0 && draft.shape.numbers > 0;
}

function isPersonHeader(key: string): boolean {
  return words.PERSON_NAME_INSIDE.isIn(key) || words.PERSON_NAME.isOne(key) || words.HOUSEHOLD_NAME.isOne(key) || words.FAMILY_NAME.isOne(key);
}

/** A column whose words and data name persons; "Cá nhân" over figures does not. */
function isPersonColumn(draft: ColumnDraft, all: readonly ColumnDraft[]): boolean {
  return isPersonHeader(lastKey(draft)) && !isSubjectOnly(draft, all) && draft.shape.numbers <= draft.shape.texts;
}

function isAfterFamilyName(index: number, all: readonly ColumnDraft[]): boolean {
  return all.slice(Math.max(0, index - 2), index).some((other) =>
    words.FAMILY_NAME.isOne(lastKey(other)) || isPersonHeader(other.keys[0] ?? ''));
}

/** "Tên" without a family name column: names of people where the data look like it. */
function namelessRole(draft: ColumnDraft): ColumnRole {
  return 2 * draft.shape.names >= draft.shape.filled && draft.shape.filled > 0 ? { kind: 'person-name' } : { kind: 'unit-name' };
}

/** A column that holds award names as text: of recipients, or as the rows of a tally. */
function readAwardColumn(draft: ColumnDraft, own: string, all: readonly ColumnDraft[]): ColumnRole | undefined {
  const isAwardText = words.AWARD_TEXT.isOne(own) || (words.AWARD_TEXT_INSIDE.isIn(own) && !draft.namesAward);
  if (!isAwardText || draft.shape.numbers > draft.shape.texts || draft.shape.marks > draft.shape.texts) return undefined;
  const names = all.some((other) => {
    const key = lastKey(other);
    return other.shape.numbers <= other.shape.texts && !isSubjectOnly(other, all)
      && (isPersonHeader(key) || words.COLLECTIVE_NAME.isOne(key) || words.RECIPIENT_NAME.isOne(key) || words.UNIT_NAME.isOne(key));
  });
  const hasDetails = all.some((other) => isPersonDetail(lastKey(other)));
  return names || hasDetails ? { kind: 'award-text' } : { kind: 'award-label' };
}

/** Columns that only a list of persons has. */
function isPersonDetail(key: string): boolean {
  return words.BIRTH.isIn(key) || words.POSITION.begins(key) || words.RATING.isIn(key);
}

/** "LĐTT đăng ký", "CSTĐCS chỉ tiêu": what was registered or allotted is no proposal. */
function readTarget(draft: ColumnDraft): ColumnRole | undefined {
  if (!draft.namesAward || draft.shape.texts > draft.shape.numbers) return undefined;
  const path = draft.keys.join(' ');
  if (words.REGISTERED.isIn(path)) return { kind: 'registered' };
  return words.QUOTA.isIn(path) ? { kind: 'quota' } : undefined;
}

function readPlanColumn(draft: ColumnDraft, own: string): ColumnRole | undefined {
  if (draft.namesAward) return undefined;
  if (words.REGISTERED.isOne(own)) return { kind: 'registered' };
  if (words.QUOTA.isOne(own) && draft.shape.numbers >= draft.shape.texts) return { kind: 'quota' };
  if (words.DEADLINE.begins(own)) return { kind: 'deadline' };
  if (words.CRITERION.isOne(own)) return { kind: 'criterion' };
  return words.TASK.isOne(own) ? { kind: 'task' } : undefined;
}
