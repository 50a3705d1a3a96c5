import { toAwardKeyText } from '../domain/award';
import type { DeciderCode } from '../domain/law-profile';
import type { Plan } from '../domain/plan';
import type { FigureDoubt, PeriodWords, PlacedFigure, ReportFigure, WorkbookTotal } from '../domain/report-figure';
import { foldKey } from '../text/fold';
import { withoutMark } from './report-lines';

/** What a report is held against. */
export interface ReportGround {
  readonly totals: readonly WorkbookTotal[];
  /** `2020-2021` or `2021`; `null` where the workbook does not say it. */
  readonly period: string | null;
  /** Of the consolidating office; `null` where nobody says it. */
  readonly level: Plan['level'];
  readonly unitNames: readonly string[];
}

/**
 * Holds the figures of a report against the totals of a workbook. A false alarm is worse than a miss: a figure that may
 * count something else is not compared, and says why. Of several places that state one award those that speak of the
 * round by name are compared; parts that add up to the total agree with it together.
 */
export function placeFigures(figures: readonly ReportFigure[], ground: ReportGround): PlacedFigure[] {
  const units = ground.unitNames.map(foldKey).filter((name) => name.split(' ').length >= MIN_UNIT_WORDS);
  const drafts = figures.map((figure): Draft => {
    const total = ground.totals.find(({ key }) => key.award === figure.award && key.subject === figure.subject) ?? null;
    return { figure, total, doubt: figure.doubt ?? groundDoubt(figure, total, ground, units) };
  });
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (draft.doubt !== null || draft.total === null) continue;
    const key = toAwardKeyText(draft.total.key);
    groups.set(key, [...groups.get(key) ?? [], draft]);
  }
  const placed = new Map([...groups.values()].flatMap((group) => placeGroup(group, ground)));
  return drafts.map((draft) => placed.get(draft) ?? { figure: draft.figure, verdict: 'not-compared', total: null, doubt: draft.doubt });
}

interface Draft {
  readonly figure: ReportFigure;
  readonly total: WorkbookTotal | null;
  readonly doubt: FigureDoubt | null;
}

/** One word is a place or a kind of unit rather than its name. */
const MIN_UNIT_WORDS = 2;

function groundDoubt(
  figure: ReportFigure, total: WorkbookTotal | null, ground: ReportGround, units: readonly string[],
): FigureDoubt | null {
  if (isOfUnit(figure, units)) return 'unit';
  const fit = periodFit(figure.period, ground.period);
  if (fit === 'other' || fit === 'unknown') return fit === 'other' ? 'other-period' : 'unknown-period';
  if (isByOther(figure, ground.level)) return 'other-decider';
  return total === null ? 'no-total' : null;
}

function isOfUnit({ sentence, under }: ReportFigure, units: readonly string[]): boolean {
  const keys = [sentence, ...under.map(({ text }) => text)].map((text) => ` ${foldKey(text)} `);
  return units.some((unit) => keys.some((key) => key.includes(` ${unit} `)));
}

/** `same`: the text names the period of the workbook; `unsaid`: it names none that speaks against it. */
type PeriodFit = 'same' | 'unsaid' | 'other' | 'unknown';

function periodFit(words: PeriodWords | null, period: string | null): PeriodFit {
  if (words === null) return 'unsaid';
  if (words.kind === 'other') return 'other';
  if (period === null) return words.kind === 'part-of-year' ? 'unsaid' : 'unknown';
  const [first = 0, last = first] = period.split('-').map(Number);
  if (words.last !== last) return 'other';
  switch (words.kind) {
    case 'part-of-year': return 'unsaid';
    case 'year': return first === last ? 'same' : 'other';
    case 'school-year': return first !== last && isSchoolYear(words, first) ? 'same' : 'other';
  }
}

/** "năm học 2021 - 2021" is a slip; its last year still tells which one is meant. */
function isSchoolYear(words: Extract<PeriodWords, { kind: 'school-year' }>, first: number): boolean {
  return words.first === first || words.first >= words.last;
}

/** Who heads the office of a level, and grants its certificates of merit (giấy khen). */
const HEADS: readonly DeciderCode[] = ['province', 'district', 'commune'];

/**
 * Granted by somebody else than the head of the consolidating office, and not asked for by the workbook. Of an office
 * whose level nobody says, either a district or a commune may be meant.
 */
function isByOther({ decider, isRequest, award }: ReportFigure, level: Plan['level']): boolean {
  if (decider === null) return false;
  const isHead = level === null ? decider !== 'province' && HEADS.includes(decider) : decider === level;
  return !isHead && (!isRequest || award === 'GK');
}

function placeGroup(group: readonly Draft[], ground: ReportGround): (readonly [Draft, PlacedFigure])[] {
  const isClear = ({ figure }: Draft): boolean => figure.isRegular && periodFit(figure.period, ground.period) === 'same';
  const hasClear = group.some(isClear);
  const isRepeated = (draft: Draft): boolean => group.some((other) => other !== draft && holds(other, draft, group));
  const doubtOf = (draft: Draft): FigureDoubt | null => {
    if (isRepeated(draft)) return 'part';
    return hasClear && !isClear(draft) ? 'elsewhere' : null;
  };
  const compared = group.filter((draft) => doubtOf(draft) === null);
  const count = compared[0]?.total?.count ?? 0;
  const isSum = compared.length > 1 && compared.every(({ figure }) => figure.value !== count)
    && compared.reduce((sum, { figure }) => sum + (figure.value ?? 0), 0) === count;
  return group.map((draft) => {
    const { figure, total } = draft;
    const doubt = doubtOf(draft);
    if (doubt !== null) return [draft, { figure, verdict: 'not-compared', total: null, doubt }];
    const isMatch = isSum || figure.value === total?.count;
    return [draft, { figure, verdict: isMatch ? 'match' : 'mismatch', total, doubt: null }];
  });
}

/** The award was stated before in the same line, or in a line that this one stands under: what follows is part of it. */
function holds(other: Draft, draft: Draft, group: readonly Draft[]): boolean {
  const isEarlier = group.indexOf(other) < group.indexOf(draft);
  const { sentence, line: own, under } = draft.figure;
  const isItem = withoutMark(sentence) !== sentence;
  return isEarlier && (other.figure.line === own
    || under.some(({ line, text }) => line === other.figure.line && (isItem || text.endsWith(':'))));
}

/** Totals that the report never states, whatever else it says of them. */
export function unstatedTotals(placed: readonly PlacedFigure[], totals: readonly WorkbookTotal[]): WorkbookTotal[] {
  const stated = new Set(placed.flatMap(({ verdict, total }) =>
    (verdict === 'not-compared' || total === null ? [] : [toAwardKeyText(total.key)])));
  return totals.filter(({ key, count }) => count > 0 && !stated.has(toAwardKeyText(key)));
}
