import type { AwardCode } from '../../domain/award';
import type { DeciderCode, LawProfile, LegalFact } from '../../domain/law-profile';
import type { RecognisedSheet } from '../../domain/recognised';
import { defineRule, message, type Problem } from '../define-rule';
import { statedDeciders, type StatedDecider } from './stated-deciders';

const MESSAGES = {
  levelGone: message<{ decider: DeciderCode; award: AwardCode | null; isUnverified: boolean }>(),
  notEntitled: message<{ decider: DeciderCode; award: AwardCode; entitled: readonly DeciderCode[]; isUnverified: boolean }>(),
};

/**
 * An award that whoever is named may not grant (sai thẩm quyền quyết định), by the law of the day: the district after
 * it was abolished, or an office to which the law gives other awards.
 *
 * Silent where the text names several offices, or one that may only pass the request on; where the papers of the sheet
 * are dated before the law applied holds; and for an office that may perhaps grant the award.
 */
export const wrongAuthority = defineRule({
  id: 'wrong-authority',
  code: 'KT411',
  severity: 'error',
  scope: 'sheet',
  messages: MESSAGES,
  *check({ sheet, law }) {
    if (isDatedBefore(sheet, law.from)) return;
    for (const stated of statedDeciders(sheet)) {
      const problem = problemOf(stated, law);
      if (problem === undefined) continue;
      const [at, ...related] = stated.cells.map((cell) => ({ sheet: sheet.name, cell }));
      yield { ...problem, at: at ?? null, related };
    }
  },
});

/** All papers with a date are older than the day, so that another law holds for the sheet. */
function isDatedBefore({ frame }: RecognisedSheet, day: string): boolean {
  const dates = frame.documents.flatMap(({ date }) => (date === undefined ? [] : [date]));
  return dates.length > 0 && dates.every((date) => date < day);
}

type Fault = Omit<Extract<Problem<typeof MESSAGES>, { messageId: 'levelGone' }>, 'at'>
  | Omit<Extract<Problem<typeof MESSAGES>, { messageId: 'notEntitled' }>, 'at'>;

function problemOf({ reading: { code: decider, role }, award }: StatedDecider, law: LawProfile): Fault | undefined {
  const { value: hasDistrict, basis, confidence } = law.districtLevel;
  if (decider === 'district' && !hasDistrict) {
    const isUnverified = confidence === 'low';
    return { messageId: 'levelGone', data: { decider, award, isUnverified }, basis, ...mildIf(isUnverified) };
  }
  const entitled = award === null || role === 'named' ? undefined : entitledTo(award, law);
  if (award === null || entitled === undefined || namesakesOf(award).some((one) => mayGrant(decider, one, law))) return undefined;
  const isUnverified = entitled.every((fact) => fact.confidence === 'low');
  const sure = entitled.filter((fact) => isUnverified || fact.confidence !== 'low');
  return {
    messageId: 'notEntitled',
    data: { decider, award, entitled: sure.map(({ value }) => value), isUnverified },
    ...(sure[0] === undefined ? {} : { basis: sure[0].basis }),
    ...mildIf(isUnverified),
  };
}

function mildIf(isUnverified: boolean): { readonly severity?: 'warning' } {
  return isUnverified ? { severity: 'warning' } : {};
}

function entitledTo(award: AwardCode, law: LawProfile): readonly LegalFact<DeciderCode>[] | undefined {
  return law.authority.find((entry) => entry.award === award)?.grantedBy;
}

function mayGrant(decider: DeciderCode, award: AwardCode, law: LawProfile): boolean {
  return entitledTo(award, law)?.some(({ value }) => value === decider) === true;
}

/** "Bằng khen" and "Cờ thi đua" are written alike for the province and the state: only the decider tells them apart. */
const NAMESAKES: readonly (readonly AwardCode[])[] = [['BK_T', 'BK_TTCP'], ['CTDT', 'CTDCP']];

function namesakesOf(award: AwardCode): readonly AwardCode[] {
  return NAMESAKES.find((names) => names.includes(award)) ?? [award];
}
