import { AWARDS, type AwardCode, type AwardKey, type Subject } from '../domain/award';
import { foldKey } from '../text/fold';
import { tidyText } from '../text/normalise';
import {
  COLLECTIVE_WORDS, HOUSEHOLD_KEY, HOUSEHOLD_WORDS, INDIVIDUAL_WORDS, LONG_COLLECTIVE_WORDS, LONG_HOUSEHOLD_WORDS,
  LONG_INDIVIDUAL_WORDS, hasWords,
} from './vocabulary';
import { AWARD_ALIASES, AWARD_FILLERS, type AwardAlias } from './vocabulary-awards';

/** One award read from a text. */
export interface AwardReading {
  readonly key: AwardKey;
  /** The piece of text it was read from. */
  readonly label: string;
  /** `false` when the subject was only assumed (a form for anyone, and nothing said whom). */
  readonly isSubjectSure: boolean;
}

/** A piece of text where an award should stand and none, or more than one, was recognised. */
export interface UnreadLabel {
  readonly label: string;
  readonly fault: 'unknown' | 'ambiguous';
  readonly candidates: readonly AwardCode[];
}

export interface AwardText {
  readonly awards: readonly AwardReading[];
  readonly unread: readonly UnreadLabel[];
}

const FIGHTER_TITLES: readonly AwardCode[] = ['CSTDCS', 'CSTDT', 'CSTDTQ'];
const SEPARATORS = /[;,+&\n]|\/(?=\s*\p{L}{2})|\s+(?:và|VÀ|Và)\s+/u;

/**
 * Awards named in the text of a cell ("LĐTT; CSTĐCS", "Chiến sĩ thi đua cơ sở, Lao động tiên tiến").
 * The award follows from name and subject: "Lao động tiên tiến" of a collective is TTLĐTT.
 */
export function readAwards(
  text: string, subjectHint: Subject | undefined, aliases: readonly AwardAlias[] = AWARD_ALIASES,
): AwardText {
  const awards: AwardReading[] = [];
  const unread: UnreadLabel[] = [];
  for (const piece of isWholeName(text, aliases) ? [text] : text.split(SEPARATORS)) {
    const label = tidyText(piece);
    const key = foldKey(label);
    if (key === '') continue;
    const match = matchAward(key, aliases);
    if (match === undefined) {
      if (!isFillerOnly(key)) unread.push({ label, fault: 'unknown', candidates: [] });
    } else if (match.award === 'ambiguous-fighter') {
      unread.push({ label, fault: 'ambiguous', candidates: FIGHTER_TITLES });
    } else {
      const reading = toReading(match.award, label, readSubject(without(key, match.name)) ?? subjectHint);
      if (!awards.some((known) => isSameKey(known.key, reading.key))) awards.push(reading);
    }
  }
  // Beside a known award a long piece is an explanation, not another award.
  const isAwardLike = (item: UnreadLabel) => awards.length === 0 || foldKey(item.label).split(' ').length <= MAX_AWARD_WORDS;
  return { awards, unread: unread.filter(isAwardLike) };
}

function isWholeName(text: string, aliases: readonly AwardAlias[]): boolean {
  return aliases.some(({ isWhole, names }) => isWhole === true && names.includes(foldKey(text)));
}

const MAX_AWARD_WORDS = 5;

/**
 * The one award that a running text such as a title names, or `undefined` when it names none or several.
 * Unlike a cell, a title holds other words, so what is not understood is passed over.
 */
export function readTitleAward(
  text: string, subjectHint: Subject | undefined, aliases: readonly AwardAlias[] = AWARD_ALIASES,
): AwardReading | undefined {
  const key = foldKey(text);
  const match = matchAward(key, aliases);
  if (match === undefined || match.award === 'ambiguous-fighter') return undefined;
  const rest = without(key, match.name);
  const second = matchAward(rest, aliases);
  if (second !== undefined && second.award !== match.award) return undefined;
  return toReading(match.award, tidyText(text), readTitleSubject(rest) ?? subjectHint);
}

/** Whether a running text names an award at all, be it one that cannot be told ("chiến sĩ thi đua"). */
export function namesAward(text: string, aliases: readonly AwardAlias[] = AWARD_ALIASES): boolean {
  return matchAward(foldKey(text), aliases) !== undefined;
}

/** Subject that a label speaks of ("TT", "Cá nhân", "hộ gia đình"); `undefined` when none or several. */
export function readSubject(key: string): Subject | undefined {
  return onlySubject(HOUSEHOLD_WORDS.isIn(key) || key === HOUSEHOLD_KEY, COLLECTIVE_WORDS.isIn(key), INDIVIDUAL_WORDS.isIn(key));
}

/** Subject of a running text, where short forms such as "TT" may mean other things. */
export function readTitleSubject(key: string): Subject | undefined {
  return onlySubject(
    LONG_HOUSEHOLD_WORDS.isIn(key), LONG_COLLECTIVE_WORDS.isIn(key), LONG_INDIVIDUAL_WORDS.isIn(key),
  );
}

function onlySubject(household: boolean, collective: boolean, individual: boolean): Subject | undefined {
  if (Number(household) + Number(collective) + Number(individual) !== 1) return undefined;
  if (household) return 'household';
  return collective ? 'collective' : 'individual';
}

interface AliasMatch {
  readonly award: AwardAlias['award'];
  readonly name: string;
}

/** Longest alias in the key; of equal ones the first of the table, which stands special before general. */
function matchAward(key: string, aliases: readonly AwardAlias[]): AliasMatch | undefined {
  let best: AliasMatch | undefined;
  for (const alias of aliases) {
    if (alias.with !== undefined && !alias.with.some((word) => hasWords(key, word))) continue;
    for (const name of alias.names) {
      if (name.length > (best?.name.length ?? 0) && hasWords(key, name)) best = { award: alias.award, name };
    }
  }
  return best;
}

function toReading(award: AwardCode, label: string, subject: Subject | undefined): AwardReading {
  const adjusted = award === 'LDTT' && subject === 'collective' ? 'TTLDTT' : award;
  const only = AWARDS[adjusted].subjects;
  const single = only.length === 1 ? only[0] : undefined;
  return {
    key: { award: adjusted, subject: single ?? subject ?? 'individual' },
    label,
    isSubjectSure: single !== undefined || subject !== undefined,
  };
}

/** The key with the first standing of a phrase taken out. */
function without(key: string, phrase: string): string {
  return ` ${key} `.replace(` ${phrase} `, ' | ').trim();
}

function isFillerOnly(key: string): boolean {
  return key.split(' ').every((word) => AWARD_FILLERS.has(word) || /^\d+$/.test(word));
}

function isSameKey(left: AwardKey, right: AwardKey): boolean {
  return left.award === right.award && left.subject === right.subject;
}
