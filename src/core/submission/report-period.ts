import type { PeriodWords } from '../domain/report-figure';
import { EVENT_WORDS, LONG_REVIEW, OTHER_TIME_WORDS, REGULAR_KINDS, SPECIAL_KINDS } from '../recognise/vocabulary-report';
import { foldKey } from '../text/fold';

/** What a piece of text says of the kind of commendation (loại hình); `null` when nothing, or several kinds at once. */
export type KindWords = 'regular' | 'special' | null;

const PARTS_OF_YEAR = /(?:\d+ thang(?: dau| cuoi)? nam|(?:dau|cuoi|nua) nam|qui (?:[ivx]+|\d)(?: nam)?) ((?:19|20)\d{2})\b/g;
const SCHOOL_YEARS = /\bnam hoc ((?:19|20)\d{2}) ((?:19|20)\d{2})\b/g;
const SPANS = /\b(?:giai doan|nhiem ki) (?:\d{1,2} )?((?:19|20)\d{2}) ((?:\d{1,2} )?(?:19|20)\d{2})\b/g;
/** Not the year of a day ("ngày 05 tháng 6 năm 2021"), nor one of two ("năm 2020 - 2021"). */
const YEARS = /(?<!\bthang \d{1,2} )\b(?:nam|nam cong tac) ((?:19|20)\d{2})\b(?! (?:19|20)\d{2}\b)/g;
const YEAR_PAIRS = /(?<!\bthang \d{1,2} )\bnam(?: cong tac)? ((?:19|20)\d{2}) ((?:19|20)\d{2})\b/g;

interface Placed {
  readonly at: number;
  readonly words: PeriodWords;
}

/** Periods that a text names, from left to right. */
export function periodWordsIn(text: string): PeriodWords[] {
  const key = foldKey(text);
  const parts = matchesOf(key, PARTS_OF_YEAR, ([last = 0]) => ({ kind: 'part-of-year', last }));
  const whole = [
    ...matchesOf(key, SCHOOL_YEARS, ([first = 0, last = 0]) => ({ kind: 'school-year', first, last })),
    ...matchesOf(key, SPANS, () => ({ kind: 'other' })),
    ...matchesOf(key, YEARS, ([last = 0]) => ({ kind: 'year', last })),
    ...matchesOf(key, YEAR_PAIRS, ([first = 0, last = 0]) =>
      (last === first + 1 ? { kind: 'school-year', first, last } : { kind: 'other' })),
    ...(OTHER_TIME_WORDS.isIn(key) ? [{ at: key.length, words: { kind: 'other' } as const }] : []),
  ];
  // "6 tháng đầu năm 2021" holds "năm 2021".
  const inPart = (at: number): boolean => parts.some((part) => at >= part.at && at < part.at + MAX_PART_LENGTH);
  return [...parts, ...whole.filter(({ at, words }) => words.kind !== 'year' || !inPart(at))]
    .sort((left, right) => left.at - right.at).map(({ words }) => words);
}

const MAX_PART_LENGTH = 24;

function matchesOf(key: string, pattern: RegExp, toWords: (years: readonly number[]) => PeriodWords): Placed[] {
  return [...key.matchAll(pattern)].map((match) =>
    ({ at: match.index, words: toWords(match.slice(1).map((year) => Number(year.slice(-4)))) }));
}

/** Kind of commendation by a piece of text; a year of a round says that it is the regular one. */
export function kindWordsIn(text: string): KindWords {
  const isSpecial = SPECIAL_KINDS.isIn(text) || LONG_REVIEW.test(foldKey(text));
  const isRegular = REGULAR_KINDS.isIn(text);
  if (isSpecial) return isRegular ? null : 'special';
  return isRegular || periodWordsIn(text).some(({ kind }) => kind === 'school-year' || kind === 'year') ? 'regular' : null;
}

/** It may tell of a single event rather than of the work of a year. */
export function namesEvent(text: string): boolean {
  return EVENT_WORDS.isIn(text);
}
