import type { LawProfile, LegalFact } from './domain/law-profile';
import type { Plan } from './domain/plan';
import type { ProvincePack } from './domain/province-pack';
import type { PeriodClaim, RecognisedWorkbook } from './domain/recognised';
import { chooseProfile, resolveProfile, type ProfileChoice, type ProfileQuestion } from './law/resolve-profile';
import { compareTexts } from './consolidate/compare-texts';

const unset = <Value>(value: Value): LegalFact<Value> => ({ value, basis: '', confidence: 'low' });

/** Stands in where no profile can be told: it sets no threshold and asks for nothing, so no rule of law speaks. */
export const NO_LAW: LawProfile = {
  id: 'none',
  name: '',
  from: '',
  to: null,
  basis: '',
  cstdcs: {
    capPercent: unset(null), rounding: unset('floor'), capScope: unset('unit'), requireLdtt: unset(false),
    initiative: unset('never'),
  },
  ldtt: {
    minRating: unset('failed'), minMonthsEmployed: unset(null), maxDiscipline: unset('dismissal'),
    maxMonthsAbsent: unset(null),
  },
  ttldtt: { ldttShare: unset({ op: '>=', percent: 0 }) },
  ttldxs: { ldttShare: unset({ op: '>=', percent: 0 }), minCstdcs: unset(0) },
  vote: [],
  history: [],
  excellentSharePercent: unset(null),
  registrationRequired: unset(false),
  districtLevel: unset(true),
  authority: [],
  twoForms: unset(true),
  initiativeReuse: unset(true),
  dissolvedUnits: unset(true),
};

/** The law of a run, and of each of its files where no plan and no choice settles it for all. */
export interface RunLaw {
  readonly choice: ProfileChoice;
  readonly law: LawProfile;
  /** Every profile of the run as the law has it, without what pack and plan lay over it. */
  readonly bases: readonly LawProfile[];
  lawOf(workbook: RecognisedWorkbook): LawProfile;
}

/** The profiles that a run is asked for: one, `auto` or an id, or several with commas between them. */
export function askedProfiles(requested: string): readonly string[] {
  return requested.split(',').map((id) => id.trim()).filter((id) => id !== '');
}

/** Chooses the law profile of a run; `requested` is `auto` or the id of a profile. */
export function resolveRunLaw(
  requested: string, plan: Plan | null, workbooks: readonly RecognisedWorkbook[], pack: ProvincePack | null = null,
): RunLaw {
  const questionOf = (period: PeriodClaim | null): ProfileQuestion => ({ requested, plan, pack, considerationDate: null, period });
  const ownPeriod = ({ period }: RecognisedWorkbook): PeriodClaim | null => (plan === null ? period : null);
  const question = questionOf(plan === null ? mostNamedPeriod(workbooks) : null);
  const choice = resolveProfile(question);
  const law = lawOfChoice(choice);
  const questions = [question, ...workbooks.map(ownPeriod).filter((period) => period !== null).map(questionOf)];
  const bases = questions.map(chooseProfile).flatMap((each) => (each.kind === 'chosen' ? [each.profile] : []));
  return {
    choice,
    law,
    bases: [...new Set(bases)],
    lawOf: (workbook) => {
      const period = ownPeriod(workbook);
      return period === null ? law : lawOfChoice(resolveProfile(questionOf(period)));
    },
  };
}

function lawOfChoice(choice: ProfileChoice): LawProfile {
  return choice.kind === 'chosen' ? choice.profile : NO_LAW;
}

/** Period that most files name; of equals the first by its text. */
export function mostNamedPeriod(workbooks: readonly RecognisedWorkbook[]): PeriodClaim | null {
  const votes = new Map<string, { readonly claim: PeriodClaim; count: number }>();
  for (const { period } of workbooks) {
    if (period === null) continue;
    const vote = votes.get(period.text) ?? { claim: period, count: 0 };
    vote.count += 1;
    votes.set(period.text, vote);
  }
  const [best] = [...votes.values()].sort((left, right) =>
    right.count - left.count || compareTexts(left.claim.text, right.claim.text));
  return best?.claim ?? null;
}
