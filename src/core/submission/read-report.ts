import { AWARDS, type AwardCode, type Subject } from '../domain/award';
import { readFormDecider, readLineDecider } from '../domain/decider';
import type { DeciderCode } from '../domain/law-profile';
import type { FigureDoubt, PeriodWords, ReportFigure } from '../domain/report-figure';
import type { DocumentText } from '../grid/document-text';
import { CHANGE_WORDS, PART_WORDS, REQUEST_OF_HIGHER, TARGET_WORDS, WHOLE_WORDS } from '../recognise/vocabulary-report';
import { foldKey } from '../text/fold';
import { awardNamedIn, awardsOfPhrases, isContinuation, type NamedAward } from './clause-awards';
import { countPhrasesIn, type CountPhrase } from './count-phrases';
import { clausesOf, toReportLines, withoutMark, type ReportLine } from './report-lines';
import { kindWordsIn, namesEvent, periodWordsIn } from './report-period';
import { rowPhrases } from './report-tables';

/**
 * Every figure of a report with what it counts, as far as the text says it: award and subject, who grants it, of which
 * period and kind. What cannot be told is said by `doubt`; nothing is guessed.
 */
export function readReport(document: DocumentText): ReportFigure[] {
  return toReportLines(document).flatMap((line) => {
    const rows = rowPhrases(line);
    return rows === undefined ? figuresOfText(line) : figuresOfClause(line, '', rows.label, rows.phrases, { kind: 'none' });
  });
}

function figuresOfText(line: ReportLine): ReportFigure[] {
  const figures: ReportFigure[] = [];
  let head = '';
  let last: NamedAward = { kind: 'none' };
  for (const clause of clausesOf(withoutMark(line.text))) {
    const phrases = countPhrasesIn(clause);
    figures.push(...figuresOfClause(line, head, clause, phrases, isContinuation(phrases) ? last : { kind: 'none' }));
    head = head === '' ? clause : `${head}; ${clause}`;
    const named = awardsOfPhrases(phrases).at(-1) ?? awardNamedIn(clause);
    if (named.kind !== 'none') last = named;
  }
  return figures;
}

/** Where a figure stands: from near to far. */
interface Surroundings {
  readonly line: ReportLine;
  /** Clauses of the line before this one. */
  readonly head: string;
  readonly clause: string;
  /** The clause up to the figure, and behind it. */
  readonly before: string;
  readonly after: string;
}

function figuresOfClause(
  line: ReportLine, head: string, clause: string, phrases: readonly CountPhrase[], inherited: NamedAward,
): ReportFigure[] {
  const awards = awardsOfPhrases(phrases);
  let from = 0;
  return phrases.map((phrase, index) => {
    const at = clause.indexOf(phrase.text, from);
    from = at < 0 ? from : at + phrase.text.length;
    const around = { line, head, clause, before: at < 0 ? clause : clause.slice(0, at), after: at < 0 ? '' : clause.slice(from) };
    const own = awards[index] ?? { kind: 'none' };
    return toFigure(phrase, own.kind === 'none' ? inheritedOf(inherited, line) : own, around);
  });
}

/** Award of the clause before, or of the nearest heading that ends in a colon. */
function inheritedOf(inherited: NamedAward, { under }: ReportLine): NamedAward {
  if (inherited.kind !== 'none') return inherited;
  return under.filter(({ text }) => text.endsWith(':')).map(({ text }) => awardNamedIn(text))
    .find(({ kind }) => kind !== 'none') ?? { kind: 'none' };
}

function toFigure(phrase: CountPhrase, named: NamedAward, around: Surroundings): ReportFigure {
  const { line } = around;
  const counted = named.kind === 'one' ? countedBy(named.award, phrase) : null;
  const kind = kindOf(around);
  const decider = named.kind === 'one' ? deciderOf(named.text, around) : null;
  return {
    line: line.number,
    sentence: line.text,
    text: phrase.text.trim(),
    value: phrase.value,
    award: counted?.award ?? null,
    subject: counted?.subject ?? null,
    decider,
    isRequest: [around.before, ...line.under.map(({ text }) => text)].some((text) => REQUEST_OF_HIGHER.isIn(foldKey(text))),
    period: periodOf(around),
    isRegular: kind === 'regular',
    under: line.under,
    doubt: phrase.doubt ?? doubtOf(phrase, around, { kind, named, counted }),
  };
}

interface Meaning {
  readonly kind: Kind;
  readonly named: NamedAward;
  readonly counted: Counted | null;
}

function doubtOf(phrase: CountPhrase, around: Surroundings, { kind, named, counted }: Meaning): FigureDoubt | null {
  if (kind === 'special') return 'special-kind';
  return awardDoubt(named, counted) ?? placeDoubt(phrase, around) ?? eventDoubt(kind, counted?.award);
}

interface Counted {
  readonly award: AwardCode;
  readonly subject: Subject;
}

/** Award and subject of a figure; `null` where the award is not for such recipients. */
function countedBy(award: AwardCode, { noun }: CountPhrase): Counted | null {
  if (noun === null || noun.kind === 'occurrences') return null;
  const subject = noun.kind === 'recipients' ? noun.subject : 'collective';
  const adjusted = award === 'LDTT' && noun.kind === 'recipients' && subject === 'collective' ? 'TTLDTT' : award;
  const { subjects } = AWARDS[adjusted];
  const isForThem = noun.kind === 'recipients' ? subjects.includes(subject) : subjects.length === 1 && subjects[0] === 'collective';
  return isForThem ? { award: adjusted, subject } : null;
}

function awardDoubt(named: NamedAward, counted: Counted | null): FigureDoubt | null {
  if (named.kind === 'none') return 'no-award';
  if (named.kind === 'several') return 'several-awards';
  return counted === null ? 'subject' : null;
}

const WORDS_BEHIND = 3;

/** It is a target, a difference or a part rather than a whole result. */
function placeDoubt({ before, behind }: CountPhrase, { clause, line }: Surroundings): FigureDoubt | null {
  const headings = line.under.map(({ text }) => text).filter((text) => text.endsWith(':') || countPhrasesIn(withoutMark(text)).length === 0);
  if ([clause, ...headings].some((text) => TARGET_WORDS.isIn(text))) return 'target';
  if (CHANGE_WORDS.isIn(before)) return 'change';
  const next = (behind.split(/[,:()]/)[0] ?? '').trim().split(' ').slice(0, WORDS_BEHIND).join(' ');
  if (WHOLE_WORDS.isIn(before)) return null;
  return PART_WORDS.isIn(before) || PART_WORDS.isIn(next) ? 'part' : null;
}

type Kind = 'regular' | 'special' | 'maybe-event' | 'unsaid';

/** By the nearest piece of text that says it; an event that is named nearer than the round weakens that. */
function kindOf({ clause, head, line }: Surroundings): Kind {
  let sawEvent = false;
  for (const text of [clause, head, ...line.under.map(({ text: above }) => above)]) {
    const kind = kindWordsIn(text);
    if (kind === 'special') return 'special';
    if (kind === 'regular') return sawEvent ? 'unsaid' : 'regular';
    sawEvent ||= namesEvent(text);
  }
  return sawEvent ? 'maybe-event' : 'unsaid';
}

/** A title is of a year by itself; a form of commendation may be for anything. */
function eventDoubt(kind: Kind, award: AwardCode | undefined): FigureDoubt | null {
  return kind === 'maybe-event' && award !== undefined && AWARDS[award].nature === 'form' ? 'unclear-event' : null;
}

function periodOf({ before, after, head, line }: Surroundings): PeriodWords | null {
  const lastIn = (text: string): PeriodWords | undefined => periodWordsIn(text).at(-1);
  return lastIn(before) ?? periodWordsIn(after)[0] ?? lastIn(head)
    ?? line.under.map(({ text }) => lastIn(text)).find((words) => words !== undefined) ?? null;
}

function deciderOf(awardText: string, { before, clause, line }: Surroundings): DeciderCode | null {
  const near = [awardText, before, clause].flatMap((text) => [text, ...text.split(/[:,]/).reverse()])
    .map((text) => readLineDecider(text) ?? readFormDecider(text));
  const far = line.under.map(({ text }) => readLineDecider(withoutMark(text)));
  return [...near, ...far].find((reading) => reading !== undefined)?.code ?? null;
}
