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
  const unlike = leftWords.flatMap((word, index) => {
    const other = rightWords[index] ?? '';
    return word === other ? [] : [wordDifference(word, other)];
  });
  return unlike.length === 1 ? unlike[0] ?? 'other' : 'other';
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
  return isOneTone && isOneLetterApart([...toneless(left)], [...toneless(right)]) ? 'letter' : 'other';
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

function toneless(word: string): string {
  return word.normalize('NFD').replace(TONES, '').normalize('NFC');
}

function tonesOf(word: string): string {
  return (word.normalize('NFD').match(TONES) ?? []).join('');
}

/** One letter changed, put in, left out, or two neighbours in each other's place. */
function isOneLetterApart(left: readonly string[], right: readonly string[]): boolean {
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1;
  let [leftEnd, rightEnd] = [left.length, right.length];
  while (leftEnd > start && rightEnd > start && left[leftEnd - 1] === right[rightEnd - 1]) {
    leftEnd -= 1;
    rightEnd -= 1;
  }
  const [leftRest, rightRest] = [left.slice(start, leftEnd), right.slice(start, rightEnd)];
  if (leftRest.length <= 1 && rightRest.length <= 1) return true;
  return leftRest.length === 2 && rightRest.length === 2 && leftRest[0] === rightRest[1] && leftRest[1] === rightRest[0];
}
