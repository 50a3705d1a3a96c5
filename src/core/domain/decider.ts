import { foldKey } from '../text/fold';
import {
  BREAK_WORDS, DECIDER_PHRASES, FORM_WORDS, GRANT_WORDS, LEVEL_PHRASES, OF_WORDS, PASSIVE_WORDS, PAST_WORDS, REQUEST_WORDS,
} from './decider-words';
import type { DeciderCode } from './law-profile';

/**
 * Who a text says decides on an award. `granter`: the text says that this office grants it. `named`: the text only
 * turns to the office, which may pass the request on.
 */
export interface DeciderReading {
  readonly code: DeciderCode;
  readonly role: 'granter' | 'named';
}

type Words = readonly string[];

const toWords = (text: string): Words => foldKey(text).split(' ');
const PHRASES = DECIDER_PHRASES.map(({ code, phrase, isHolder }) => ({ code, isHolder, words: toWords(phrase) }))
  .sort((left, right) => right.words.length - left.words.length);
const LEVELS: ReadonlyMap<string, DeciderCode> = new Map(LEVEL_PHRASES.map(({ code, phrase }) => [foldKey(phrase), code]));
const LEVEL_WORDS: ReadonlySet<string> = new Set(LEVELS.keys());
const REQUESTS = REQUEST_WORDS.map(toWords);
const GRANTS = GRANT_WORDS.map(toWords);
const BREAKS = [...BREAK_WORDS.map(toWords), ...REQUESTS];
const PASTS = PAST_WORDS.map(toWords);
const FORMS = FORM_WORDS.map(toWords);
const OFS = OF_WORDS.map(toWords);
const LEADS = [...REQUESTS, ...OFS, ...PASSIVE_WORDS.map(toWords)];

interface Mention {
  readonly code: DeciderCode;
  readonly isHolder: boolean;
  readonly from: number;
  /** Word behind the mention. */
  readonly to: number;
}

function standsAt(words: Words, at: number, phrase: Words): boolean {
  return at >= 0 && phrase.every((word, index) => words[at + index] === word);
}

/** One of the phrases ends right before the word. */
function endsBefore(words: Words, at: number, phrases: readonly Words[]): boolean {
  return phrases.some((phrase) => standsAt(words, at - phrase.length, phrase));
}

function isAnyAt(words: Words, at: number, phrases: readonly Words[]): boolean {
  return phrases.some((phrase) => standsAt(words, at, phrase));
}

/** Deciders named in a text, from left to right, each by its longest phrase. */
function mentionsIn(words: Words): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length;) {
    const found = PHRASES.find((phrase) => standsAt(words, at, phrase.words));
    if (found === undefined) {
      at += 1;
    } else {
      const to = at + found.words.length;
      mentions.push({ code: found.code, isHolder: found.isHolder, from: at, to });
      at = to;
    }
  }
  return mentions;
}

/** Words between an office and the verb: the name of its place, "xét", "xem xét". */
const MAX_WORDS_TO_VERB = 6;

function isFollowedByGrant(words: Words, { to }: Mention): boolean {
  for (let at = to; at <= to + MAX_WORDS_TO_VERB; at += 1) {
    if (isAnyAt(words, at, BREAKS)) return false;
    if (isAnyAt(words, at, GRANTS)) return !words.slice(at).some((_, index) => isAnyAt(words, at + index, REQUESTS));
  }
  return false;
}

/** "Giấy khen của Chủ tịch UBND huyện"; an office without its holder may also be whose list it is. */
function isOwnerOfForm(words: Words, { from, isHolder }: Mention): boolean {
  const of = OFS.find((phrase) => standsAt(words, from - phrase.length, phrase));
  return isHolder && of !== undefined && endsBefore(words, from - of.length, FORMS);
}

function roleInLine(words: Words, mention: Mention): DeciderReading['role'] | undefined {
  const isAsked = mention.from === 0 || endsBefore(words, mention.from, LEADS);
  if ((isAsked && isFollowedByGrant(words, mention)) || isOwnerOfForm(words, mention)) return 'granter';
  return endsBefore(words, mention.from, REQUESTS) ? 'named' : undefined;
}

/**
 * Who decides, by a title or heading ("… đề nghị Chủ tịch UBND huyện tặng Giấy khen …"). `undefined` when it names
 * nobody, several offices, an office that only owns the list, or an award of the past.
 */
export function readLineDecider(text: string): DeciderReading | undefined {
  const words = toWords(text);
  const mentions = mentionsIn(words);
  const [first] = mentions;
  if (first === undefined || mentions.some(({ code }) => code !== first.code)) return undefined;
  if (words.some((_, at) => isAnyAt(words, at, PASTS))) return undefined;
  const roles = mentions.map((mention) => roleInLine(words, mention));
  const role = roles.find((each) => each === 'granter') ?? roles.find((each) => each !== undefined);
  return role === undefined ? undefined : { code: first.code, role };
}

/**
 * Who decides, by a cell of a column of deciders (cấp quyết định): "Chủ tịch UBND huyện Tuần Giáo", "Cấp huyện",
 * "Tỉnh". `undefined` for any other text.
 */
export function readDeciderCell(text: string): DeciderReading | undefined {
  const words = toWords(text);
  const bare = LEVELS.get(words.join(' '));
  if (bare !== undefined) return { code: bare, role: 'granter' };
  const [first, ...others] = mentionsIn(words);
  if (first === undefined || first.from > 0 || others.length > 0) return undefined;
  const rest = words.slice(first.to);
  const isPlain = !rest.some((word, at) => LEVEL_WORDS.has(word) || isAnyAt(rest, at, BREAKS));
  return isPlain ? { code: first.code, role: 'granter' } : undefined;
}

/**
 * Who grants a form of commendation, by its own label: "Giấy khen của Chủ tịch UBND huyện", "GK UBND huyện". A bare
 * level ("Giấy khen huyện") only names it. `undefined` when the label says nobody.
 */
export function readFormDecider(label: string): DeciderReading | undefined {
  const words = toWords(label);
  const forms = FORMS.flatMap((form) => words.flatMap((_, at) => (standsAt(words, at, form) ? [at + form.length] : [])));
  const [afterForm] = forms;
  if (afterForm === undefined || forms.length > 1 || words.some((_, at) => isAnyAt(words, at, REQUESTS))) return undefined;
  const of = OFS.find((phrase) => standsAt(words, afterForm, phrase));
  const rest = words.slice(afterForm + (of?.length ?? 0));
  const bare = LEVELS.get(rest.join(' '));
  if (bare !== undefined) return { code: bare, role: 'named' };
  const [first, ...others] = mentionsIn(rest);
  return first === undefined || first.from > 0 || others.length > 0 ? undefined : { code: first.code, role: 'granter' };
}
