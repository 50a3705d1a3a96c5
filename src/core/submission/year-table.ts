import type { ConsolidatedUnit } from '../consolidate/consolidate';
import { AWARDS, compareAwardKeys, isSameAwardKey, toAwardKeyText, type AwardCode, type AwardKey, type Subject } from '../domain/award';
import type { CommendationKind } from '../domain/commendation-kind';
import type { LeaderLevel } from '../domain/leader-level';
import { countedAwards, countOfUnit, type CountedAward } from './counted-awards';

/** Columns 3 to 21 of the year table (biểu 21 cột): TT is `collective`, CN `individual`. */
export const YEAR_COLUMNS = [
  'letters',
  'proposed-collective', 'proposed-individual',
  'decided-collective', 'decided-individual',
  'merit-collective', 'merit-top', 'merit-leader', 'merit-direct',
  'thematic-collective', 'thematic-top', 'thematic-leader', 'thematic-direct',
  'unscheduled-collective', 'unscheduled-individual',
  'foreign-collective', 'foreign-individual',
  'enterprise-collective', 'enterprise-individual',
] as const;
export type YearColumn = (typeof YEAR_COLUMNS)[number];

/** Why cells of a row cannot be filled in from the files. */
export type YearDoubt =
  /** Some count of the award cannot be read. */
  | { readonly kind: 'unreadable'; readonly subject: Subject }
  /** So many units propose the award and name no numbered submission letter (tờ trình). */
  | { readonly kind: 'letters'; readonly units: number }
  /** Of so many nothing tells whether they are of the yearly round, of a drive, or of an event. */
  | { readonly kind: 'commendation-kind'; readonly subject: Subject; readonly count: number }
  /** Of so many the position tells no level; beside them those that do. */
  | { readonly kind: 'positions'; readonly of: 'merit' | 'thematic'; readonly count: number;
      readonly top: number; readonly leader: number; readonly direct: number }
  | { readonly kind: 'enterprise'; readonly subject: Subject; readonly count: number }
  /** Of a kind that has no column: contribution, tenure, resistance. */
  | { readonly kind: 'no-column'; readonly count: number };

/** One award; households are a row of their own, counted under collectives. `null`: the files do not tell. */
export interface YearRow {
  readonly award: AwardCode;
  readonly isHousehold: boolean;
  readonly figures: Readonly<Record<YearColumn, number | null>>;
  readonly doubts: readonly YearDoubt[];
}

/** What was decided, by award key text; a key that is not there is not known. */
export type DecidedCounts = ReadonlyMap<string, number>;

/** The year table of a consolidation (layout of `domain.md` 4.6) in catalogue order, which has titles before forms. */
export function toYearTable(units: readonly ConsolidatedUnit[], decided: DecidedCounts): YearRow[] {
  const taken = units.filter(({ refused }) => refused === null);
  const { awards, unreadable } = countedAwards(taken);
  const rows = new Map<string, { readonly award: AwardCode; readonly isHousehold: boolean }>();
  for (const { award, subject } of [...taken.flatMap(({ submission }) => submission.facts.counts.map(({ key }) => key))].sort(compareAwardKeys)) {
    const isHousehold = subject === 'household';
    rows.set(`${award} ${String(isHousehold)}`, { award, isHousehold });
  }
  return [...rows.values()].map((row) => {
    const writer = new RowWriter(row, awards.filter(({ key }) => isOfRow(row, key)), unreadable.filter((key) => isOfRow(row, key)));
    return writer.write(taken, decided);
  });
}

function isOfRow({ award, isHousehold }: Pick<YearRow, 'award' | 'isHousehold'>, key: AwardKey): boolean {
  return key.award === award && (key.subject === 'household') === isHousehold;
}

/** Fills the cells of one award; what it is not sure of stays `null` and leaves a doubt. */
class RowWriter {
  private readonly figures: Record<YearColumn, number | null>;
  private readonly doubts: YearDoubt[] = [];

  constructor(
    private readonly row: Pick<YearRow, 'award' | 'isHousehold'>, private readonly awards: readonly CountedAward[],
    private readonly unreadable: readonly AwardKey[],
  ) {
    this.figures = toFigures();
  }

  write(units: readonly ConsolidatedUnit[], decided: DecidedCounts): YearRow {
    this.letters(units);
    const group = this.row.isHousehold ? 'household' : 'collective';
    this.side('collective', group, decided);
    this.side('individual', 'individual', decided);
    return { ...this.row, figures: this.figures, doubts: this.doubts };
  }

  private letters(units: readonly ConsolidatedUnit[]): void {
    const proposing = units.filter((unit) => this.keys().some((key) => countOfUnit(unit, key)?.count !== 0 && countOfUnit(unit, key) !== undefined));
    const letters = proposing.map((unit) => numberedLetters(unit));
    const silent = letters.filter((numbers) => numbers.size === 0).length;
    if (silent > 0) this.doubts.push({ kind: 'letters', units: silent });
    else this.figures.letters = letters.reduce((sum, numbers) => sum + numbers.size, 0);
  }

  private keys(): AwardKey[] {
    const subjects: readonly Subject[] = this.row.isHousehold ? ['household'] : ['individual', 'collective'];
    return subjects.map((subject) => ({ award: this.row.award, subject }));
  }

  /** Columns of collectives, or of individuals. */
  private side(side: 'collective' | 'individual', subject: Subject, decided: DecidedCounts): void {
    const key: AwardKey = { award: this.row.award, subject };
    const isFor = AWARDS[key.award].subjects.includes(subject) && !(this.row.isHousehold && side === 'individual');
    this.figures[`decided-${side}`] = isFor ? decided.get(toAwardKeyText(key)) ?? null : 0;
    if (this.unreadable.some((each) => isSameAwardKey(each, key))) {
      this.doubts.push({ kind: 'unreadable', subject });
      return;
    }
    const own = this.awards.filter((award) => award.key.subject === subject);
    this.figures[`proposed-${side}`] = addUp(own);
    this.kinds(side, subject, own);
    const untold = addUp(own.filter(({ isEnterprise }) => isEnterprise === undefined));
    if (untold > 0) this.doubts.push({ kind: 'enterprise', subject, count: untold });
    else this.figures[`enterprise-${side}`] = addUp(own.filter(({ isEnterprise }) => isEnterprise === true));
  }

  private kinds(side: 'collective' | 'individual', subject: Subject, own: readonly CountedAward[]): void {
    const untold = addUp(own.filter(({ kind }) => kind === undefined));
    if (untold > 0) {
      this.doubts.push({ kind: 'commendation-kind', subject, count: untold });
      return;
    }
    const of = (kind: CommendationKind): readonly CountedAward[] => own.filter((award) => award.kind === kind);
    this.figures[`unscheduled-${side}`] = addUp(of('unscheduled'));
    this.figures[`foreign-${side}`] = addUp(of('foreign'));
    const rest = addUp([...of('contribution'), ...of('tenure'), ...of('resistance')]);
    if (rest > 0) this.doubts.push({ kind: 'no-column', count: rest });
    for (const kind of ['merit', 'thematic'] as const) {
      if (side === 'collective') this.figures[`${kind}-collective`] = addUp(of(kind));
      else this.levels(kind, of(kind));
    }
  }

  /** The three levels add up to all of them, or none of the three is told. */
  private levels(kind: 'merit' | 'thematic', own: readonly CountedAward[]): void {
    const countOf = (levels: readonly (LeaderLevel | undefined)[]): number => addUp(own.filter(({ level }) => levels.includes(level)));
    const [top, leader, direct] = [countOf(['top', 'department']), countOf(['leader']), countOf(['direct'])];
    const untold = countOf(['business', undefined]);
    if (untold > 0) {
      this.doubts.push({ kind: 'positions', of: kind, count: untold, top, leader, direct });
      return;
    }
    this.figures[`${kind}-top`] = top;
    this.figures[`${kind}-leader`] = leader;
    this.figures[`${kind}-direct`] = direct;
  }
}

function toFigures(): Record<YearColumn, number | null> {
  const figures: Partial<Record<YearColumn, number | null>> = {};
  for (const column of YEAR_COLUMNS) figures[column] = null;
  return figures as Record<YearColumn, number | null>;
}

function addUp(awards: readonly CountedAward[]): number {
  return awards.reduce((sum, { count }) => sum + count, 0);
}

/** Numbers of the submission letters that the sheets of a unit name; a letter without a number may be any. */
function numberedLetters({ submission }: ConsolidatedUnit): ReadonlySet<string> {
  return new Set(submission.workbook.sheets.flatMap(({ frame }) => frame.documents.flatMap(({ kind, number }) =>
    (kind === 'submission-letter' && number !== undefined ? [number.replace(/\s+/g, '').toUpperCase()] : []))));
}
