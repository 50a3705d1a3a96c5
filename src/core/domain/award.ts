/** Who is honoured (đối tượng): a person, a collective (tập thể) or a household (hộ gia đình). */
export type Subject = 'individual' | 'collective' | 'household';

export const SUBJECTS: readonly Subject[] = ['individual', 'collective', 'household'];

/** Codes of emulation titles (danh hiệu thi đua) and commendation forms (hình thức khen thưởng). */
export const AWARD_CODES = [
  'LDTT', 'CSTT', 'CSTDCS', 'CSTDT', 'CSTDTQ', 'TTLDTT', 'DVTT', 'TTLDXS', 'DVQT',
  'CTDT', 'CTDCP', 'TVH', 'GDVH', 'GK', 'BK_T', 'BK_TTCP', 'HCLD', 'KNC',
] as const;
export type AwardCode = (typeof AWARD_CODES)[number];

export interface AwardInfo {
  readonly code: AwardCode;
  /** A title says what one achieved in the year; a form is given for an achievement. */
  readonly nature: 'title' | 'form';
  readonly subjects: readonly Subject[];
}

const INDIVIDUAL: readonly Subject[] = ['individual'];
const COLLECTIVE: readonly Subject[] = ['collective'];
const ANYONE: readonly Subject[] = SUBJECTS;

/** Award catalogue; whom an award is for follows `domain.md` 2.1 and 2.2 (Luật 06/2022/QH15, Điều 19–29, 71–75). */
export const AWARDS: Readonly<Record<AwardCode, AwardInfo>> = {
  LDTT: { code: 'LDTT', nature: 'title', subjects: INDIVIDUAL },
  CSTT: { code: 'CSTT', nature: 'title', subjects: INDIVIDUAL },
  CSTDCS: { code: 'CSTDCS', nature: 'title', subjects: INDIVIDUAL },
  CSTDT: { code: 'CSTDT', nature: 'title', subjects: INDIVIDUAL },
  CSTDTQ: { code: 'CSTDTQ', nature: 'title', subjects: INDIVIDUAL },
  TTLDTT: { code: 'TTLDTT', nature: 'title', subjects: COLLECTIVE },
  DVTT: { code: 'DVTT', nature: 'title', subjects: COLLECTIVE },
  TTLDXS: { code: 'TTLDXS', nature: 'title', subjects: COLLECTIVE },
  DVQT: { code: 'DVQT', nature: 'title', subjects: COLLECTIVE },
  CTDT: { code: 'CTDT', nature: 'title', subjects: COLLECTIVE },
  CTDCP: { code: 'CTDCP', nature: 'title', subjects: COLLECTIVE },
  TVH: { code: 'TVH', nature: 'title', subjects: COLLECTIVE },
  GDVH: { code: 'GDVH', nature: 'title', subjects: ['household'] },
  GK: { code: 'GK', nature: 'form', subjects: ANYONE },
  BK_T: { code: 'BK_T', nature: 'form', subjects: ANYONE },
  BK_TTCP: { code: 'BK_TTCP', nature: 'form', subjects: ANYONE },
  HCLD: { code: 'HCLD', nature: 'form', subjects: ANYONE },
  KNC: { code: 'KNC', nature: 'form', subjects: INDIVIDUAL },
};

/** What is counted: an award together with whom it is for. */
export interface AwardKey {
  readonly award: AwardCode;
  readonly subject: Subject;
}

/** Text form of an award key, for maps: `GK/collective`. */
export function toAwardKeyText(key: AwardKey): string {
  return `${key.award}/${key.subject}`;
}

/** Same award for the same subject. */
export function isSameAwardKey(left: AwardKey, right: AwardKey): boolean {
  return left.award === right.award && left.subject === right.subject;
}

/** Order of the catalogue, then individual, collective, household. */
export function compareAwardKeys(left: AwardKey, right: AwardKey): number {
  return AWARD_CODES.indexOf(left.award) - AWARD_CODES.indexOf(right.award)
    || SUBJECTS.indexOf(left.subject) - SUBJECTS.indexOf(right.subject);
}
