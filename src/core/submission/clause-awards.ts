import type { AwardCode } from '../domain/award';
import { namesAward, readTitleAward } from '../recognise/award-aliases';
import { GIVEN_BEHIND } from '../recognise/vocabulary-report';
import { foldKey } from '../text/fold';
import { subjectAtEnd, type CountPhrase } from './count-phrases';

/** The award a piece of text names; `several` also for one that cannot be told ("chiến sĩ thi đua"). */
export type NamedAward =
  | { readonly kind: 'none' }
  | { readonly kind: 'several' }
  | { readonly kind: 'one'; readonly award: AwardCode; readonly text: string };

const NONE: NamedAward = { kind: 'none' };

export function awardNamedIn(text: string): NamedAward {
  const reading = readTitleAward(text, undefined);
  if (reading !== undefined) return { kind: 'one', award: reading.key.award, text };
  return namesAward(text) ? { kind: 'several' } : NONE;
}

/**
 * The award each figure of a clause counts. Where the first figure has an award before it, figures follow their awards
 * ("Danh hiệu …: 56 tập thể, 1.762 cá nhân"); else awards follow their figures ("288 cá nhân đạt danh hiệu …").
 */
export function awardsOfPhrases(phrases: readonly CountPhrase[]): NamedAward[] {
  const pieces = [...phrases.map(({ before }) => before), phrases[phrases.length - 1]?.behind ?? '']
    .map((piece) => awardNamedIn(withoutSubject(piece)));
  const first = Math.max(0, phrases.findIndex(({ noun }) => noun !== null));
  const isBefore = pieces.slice(0, first + 1).some(({ kind }) => kind !== 'none');
  return phrases.map((phrase, index) => {
    if (!isBefore) return pieces.slice(index + 1).find(({ kind }) => kind !== 'none') ?? NONE;
    const named = pieces.slice(0, index + 1).reverse().find(({ kind }) => kind !== 'none') ?? NONE;
    return named.kind === 'one' && isGivenAnother(phrase, named.award) ? { kind: 'several' } : named;
  });
}

/** "Lao động tiên tiến: Tập thể: 56; cá nhân: 1.762": the subject in front of a number is that of the number. */
function withoutSubject(piece: string): string {
  return subjectAtEnd(piece) === undefined ? piece : piece.replace(/(?:\s*\S+){2}\s*$/u, '');
}

/** "… tặng giấy khen cho 465 cá nhân đạt danh hiệu …": the figure may count either award. */
function isGivenAnother({ behind }: CountPhrase, award: AwardCode): boolean {
  if (!GIVEN_BEHIND.begins(foldKey(behind))) return false;
  const named = awardNamedIn(behind);
  return named.kind === 'several' || (named.kind === 'one' && named.award !== award);
}

/** Words that add nothing to "56 tập thể; 1.762 cá nhân": such a clause goes on with the award before it. */
const LIGHT = /^(?:va|cho|cac|tap the|ca nhan|ho gia dinh|tang|cong|gom)?$/;

export function isContinuation(phrases: readonly CountPhrase[]): boolean {
  const pieces = [...phrases.map(({ before }) => before), phrases[phrases.length - 1]?.behind ?? ''];
  return pieces.every((piece) => LIGHT.test(foldKey(piece)));
}
