import { editDistance } from './edit-distance';
import { foldKey } from './fold';
import { toPersonHintKey, toPersonKey } from './person-name';

/**
 * How two names of persons differ. `tone`: marks of one word (Hương, Hường; Dung, Đung). `letter`: one letter more,
 * less or other in one word, or two that changed places. `spacing`: blanks alone. `order`: the given name before the
 * family name (họ – đệm – tên). `other`: more than that. All but `none` may well be two persons.
 */
export type NameDifference = 'none' | 'y-and-i' | 'tone' | 'letter' | 'spacing' | 'order' | 'other';

/** Compares two names without titles and degrees; a missing name is like no other. */
export function nameDifference(left: string, right: string): NameDifference {
  const [leftKey, rightKey] = [toPersonKey(left), toPersonKey(right)];
  if (leftKey === '' || rightKey === '') return 'other';
  if (leftKey === rightKey) return 'none';
  if (toPersonHintKey(left) === toPersonHintKey(right)) return 'y-and-i';
  if (leftKey.replaceAll(' ', '') === rightKey.replaceAll(' ', '')) return 'spacing';
  const leftWords = wordsOf(leftKey);
  const rightWords = wordsOf(rightKey);
  if (leftWords.length !== rightWords.length) return 'other';
  if (isTurned(leftWords, rightWords) || isTurned(rightWords, leftWords)) return 'order';
  const unlike = leftWords.flatMap((word, index) => (word === rightWords[index] ? [] : [[word, rightWords[index] ?? ''] as const]));
  const [pair, more] = unlike;
  return pair === undefined || more !== undefined ? 'other' : wordDifference(...pair);
}

/** One slip of the pen apart: worth asking about, never enough to make two persons one. */
export function isNearName(left: string, right: string): boolean {
  const difference = nameDifference(left, right);
  return difference !== 'none' && difference !== 'other';
}

function wordsOf(key: string): string[] {
  return key.split(' ').map((word) => word.replace(/,$/, ''));
}

/** The last word of one name stands first in the other: "Lò Văn An", "An Lò Văn". */
function isTurned(words: readonly string[], turned: readonly string[]): boolean {
  return words.length > 1 && [words[words.length - 1], ...words.slice(0, -1)].join(' ') === turned.join(' ');
}

function wordDifference(left: string, right: string): 'tone' | 'letter' | 'other' {
  if (foldKey(left) === foldKey(right)) return 'tone';
  // The tone apart from the letters: where it stands changes with the letters that follow (hoà, hoàn).
  const isOneTone = tonesOf(left) === tonesOf(right);
  return isOneTone && isOneLetterApart(toneless(left), toneless(right)) ? 'letter' : 'other';
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const NO_TONES = /[^\u0300\u0301\u0303\u0309\u0323]/g;

function toneless(word: string): string {
  return word.normalize('NFD').replace(TONES, '').normalize('NFC');
}

function tonesOf(word: string): string {
  return word.normalize('NFD').replace(NO_TONES, '');
}

/** One letter changed, put in, left out, or two neighbours in each other's place. */
function isOneLetterApart(left: string, right: string): boolean {
  if (editDistance(left, right) <= 1) return true;
  const at = [...left].findIndex((letter, index) => letter !== right[index]);
  return `${left.slice(0, at)}${left.charAt(at + 1)}${left.charAt(at)}${left.slice(at + 2)}` === right;
}
