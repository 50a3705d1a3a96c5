import type { ConsolidatedUnit } from '../consolidate/consolidate';
import type { AwardCode, Subject } from '../domain/award';
import { COMMENDATION_KINDS } from '../domain/commendation-kind';
import { LEADER_LEVELS } from '../domain/leader-level';
import { countedAwards, type CountedAward, type CountedAwards } from './counted-awards';

/** Columns 2 to 5 of form 0603: bằng khen, CSTĐ cấp bộ, tỉnh, cờ thi đua, huy hiệu (kỷ niệm chương). */
export const PROVINCE_AWARDS = ['BK_T', 'CSTDT', 'CTDT', 'KNC'] as const satisfies readonly AwardCode[];

/** Awards of the state that the files can name, for form 0602. */
export const STATE_AWARDS = ['HCLD', 'BK_TTCP', 'CSTDTQ', 'CTDCP'] as const satisfies readonly AwardCode[];

/** Rows 01 to 17 of form 0603 (thông tư 02/2023/TT-BNV), by their codes. */
export const FORM_ROWS = [
  'all', 'collective', 'enterprise', 'household', 'individual', ...LEADER_LEVELS, ...COMMENDATION_KINDS,
] as const;
export type FormRow = (typeof FORM_ROWS)[number];

/** Figures of one column by row; `null`: the files do not tell. */
export type FormColumn = Readonly<Record<FormRow, number | null>>;

/** Figures that the consolidating office has for form 0603, column by column. */
export function toProvinceForm(units: readonly ConsolidatedUnit[]): Readonly<Record<(typeof PROVINCE_AWARDS)[number], FormColumn>> {
  const counted = countedAwards(units);
  const columnOf = (award: AwardCode): FormColumn => toColumn(award, counted);
  return { BK_T: columnOf('BK_T'), CSTDT: columnOf('CSTDT'), CTDT: columnOf('CTDT'), KNC: columnOf('KNC') };
}

/** What the office has for form 0602: each award of the state by whom it is for; `null`: not told. */
export function toStateFigures(units: readonly ConsolidatedUnit[]): readonly { readonly award: AwardCode; readonly figures: FormColumn }[] {
  const counted = countedAwards(units);
  return STATE_AWARDS.map((award) => ({ award, figures: toColumn(award, counted) }));
}

function toColumn(award: AwardCode, { awards, unreadable }: CountedAwards): FormColumn {
  const own = awards.filter(({ key }) => key.award === award);
  const isUnreadable = unreadable.some((key) => key.award === award);
  const figureOf = (row: FormRow): number | null => (isUnreadable ? null : figureOfRow(row, own));
  const figures: Partial<Record<FormRow, number | null>> = {};
  for (const row of FORM_ROWS) figures[row] = figureOf(row);
  return figures as FormColumn;
}

/** Rows that part others are told only where every award of them tells its part. */
function figureOfRow(row: FormRow, own: readonly CountedAward[]): number | null {
  const of = (subject: Subject): readonly CountedAward[] => own.filter(({ key }) => key.subject === subject);
  if (row === 'all') return addUp(own);
  if (row === 'collective' || row === 'household' || row === 'individual') return addUp(of(row));
  if (row === 'enterprise') return partOf(of('collective'), ({ isEnterprise }) => isEnterprise, true);
  const level = LEADER_LEVELS.find((each) => each === row);
  return level === undefined ? partOf(own, ({ kind }) => kind, row) : partOf(of('individual'), (award) => award.level, level);
}

function partOf<Part>(awards: readonly CountedAward[], partOfAward: (award: CountedAward) => Part | undefined, part: unknown): number | null {
  if (awards.some((award) => partOfAward(award) === undefined)) return null;
  return addUp(awards.filter((award) => partOfAward(award) === part));
}

function addUp(awards: readonly CountedAward[]): number {
  return awards.reduce((sum, { count }) => sum + count, 0);
}
