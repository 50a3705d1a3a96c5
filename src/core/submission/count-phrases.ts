import type { Subject } from '../domain/award';
import type { FigureDoubt } from '../domain/report-figure';
import {
  BEFORE_OTHER_NUMBERS, COUNT_NOUNS, LEADING_SUBJECTS, SUM_WORDS, TIME_NOUNS, toneKey, type CountNoun,
} from '../recognise/vocabulary-report';
import { foldKey } from '../text/fold';
import { parseWholeNumber } from '../text/vietnamese-number';

/** A number of a clause with the noun it counts, and the words around it. */
export interface CountPhrase {
  /** With its noun, as written. */
  readonly text: string;
  readonly value: number | null;
  readonly noun: CountNoun | null;
  readonly doubt: Extract<FigureDoubt, 'percent' | 'occurrences' | 'other-noun' | 'no-noun' | 'unclear-number'> | null;
  /** From the phrase before, or the beginning of the clause. */
  readonly before: string;
  /** To the next phrase, or the end of the clause. */
  readonly behind: string;
}

/** Digits that stand alone: no part of a day ("05/6"), of a paper ("04/CT-UBND"), of a range or of a word. */
const NUMBER = /(?<![\p{L}\d/]|\p{L}-|\d[.,]|\d\s?[-–]\s?)(\d{1,3}(?: \d{3})+|\d[\d.,]*\d|\d)(?![.,]?\d)(\s?%)?(?!\s?\/|\s?[-–]\s?\d)/gu;

interface Found extends Omit<CountPhrase, 'before' | 'behind'> {
  readonly from: number;
  readonly to: number;
}

/** The numbers of a clause that count something, from left to right. */
export function countPhrasesIn(clause: string): CountPhrase[] {
  const found: Found[] = [];
  for (const match of clause.matchAll(NUMBER)) {
    const from = match.index;
    const phrase = readPhrase(clause, from, match[1] ?? '', match[2] !== undefined, from + match[0].length);
    if (phrase !== undefined) found.push(phrase);
  }
  return found.map(({ from, to, ...phrase }, index) => ({
    ...phrase,
    before: clause.slice(found[index - 1]?.to ?? 0, from),
    behind: clause.slice(to, found[index + 1]?.from ?? clause.length),
  }));
}

function readPhrase(clause: string, from: number, digits: string, isPercent: boolean, to: number): Found | undefined {
  if (isPercent) return { from, to, text: clause.slice(from, to), value: null, noun: null, doubt: 'percent' };
  const value = parseWholeNumber(digits);
  const noun = nounBehind(clause, to);
  if (noun === undefined) return readNounless(clause, from, digits, to);
  const text = clause.slice(from, noun.to);
  if (noun.noun.kind === 'occurrences') return { from, to: noun.to, text, value: value ?? null, noun: noun.noun, doubt: 'occurrences' };
  // "1 762" may be two numbers, "1,762" a decimal one.
  const isClear = value !== undefined && /^[\d.]+$/.test(digits);
  return { from, to: noun.to, text, value: isClear ? value : null, noun: noun.noun, doubt: isClear ? null : 'unclear-number' };
}

/** A number may be said once more in words in brackets before its noun: "03 (ba) tập thể". */
const IN_WORDS = /^\s*(?:\([^)\d]*\)\s*)?/u;

const MAX_NOUN_WORDS = 4;

function nounBehind(clause: string, to: number): { readonly noun: CountNoun; readonly to: number } | undefined {
  const start = to + (IN_WORDS.exec(clause.slice(to))?.[0].length ?? 0);
  const rest = clause.slice(start);
  const ends = [...rest.matchAll(/[^\s,.;:()]+/gu)].slice(0, MAX_NOUN_WORDS).map((word) => word.index + word[0].length);
  for (const end of ends.reverse()) {
    const words = rest.slice(0, end);
    const key = toneKey(words);
    const known = COUNT_NOUNS.find((each) => each.key === key);
    // Of the nouns only "khối, bản" and its like hold a comma.
    const isWhole = known?.noun.kind === 'collectives-only' || !/[,.;:()]/.test(words);
    if (known !== undefined && isWhole) return { noun: known.noun, to: start + end };
  }
  return undefined;
}

/** A number without a noun for recipients: of a day, a year or a paper, or a figure of something else. */
function readNounless(clause: string, from: number, digits: string, to: number): Found | undefined {
  const before = clause.slice(0, from);
  const behind = foldKey(clause.slice(to)).split(' ');
  if (isOtherNumber(before) || TIME_NOUNS.isOne(behind[0] ?? '')) return undefined;
  const value = parseWholeNumber(digits) ?? null;
  const text = clause.slice(from, to);
  const leading = subjectAtEnd(before);
  const isLast = /^\s*(?:[,.)]|$|và\s)/u.test(clause.slice(to));
  if (leading !== undefined && isLast) {
    const isClear = value !== null && /^[\d.]+$/.test(digits);
    return { from, to, text, value: isClear ? value : null, noun: toRecipients(leading), doubt: isClear ? null : 'unclear-number' };
  }
  return { from, to, text: withNextWords(clause, from, to), value, noun: null, doubt: isLast ? 'no-noun' : 'other-noun' };
}

function toRecipients(subject: Subject): CountNoun {
  return { kind: 'recipients', subject };
}

/** The last words of a text, tones kept; fewer where a mark parts them. */
function lastWords(text: string, count: number): string {
  return (text.trimEnd().split(/[,:;()]/).at(-1) ?? '').trim().split(' ').slice(-count).join(' ');
}

function isOtherNumber(before: string): boolean {
  if (SUM_WORDS.isOne(lastWords(before, 2))) return false;
  return [1, 2, 3].some((count) => BEFORE_OTHER_NUMBERS.isOne(lastWords(before, count)));
}

/** Words of the longest of the subjects in front. */
const SUBJECT_WORDS = 3;

/** The subject that a text ends with. */
export function subjectAtEnd(text: string): Subject | undefined {
  return [SUBJECT_WORDS, 2].map((count) => foldKey(lastWords(text.replace(/:\s*$/, ''), count)))
    .map((words) => LEADING_SUBJECTS.find(({ key }) => key === words)?.subject).find((subject) => subject !== undefined);
}

/** A number with up to two words behind it, to be recognised by. */
function withNextWords(clause: string, from: number, to: number): string {
  return clause.slice(from, to) + (/^(?:\s?[^\s,.;:()]+){1,2}/u.exec(clause.slice(to))?.[0] ?? '');
}
