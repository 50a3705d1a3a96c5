import type { Subject } from '../domain/award';
import { foldKey } from '../text/fold';
import { parseNumberWords } from '../text/vietnamese-number';
import { STATED_UNITS, STATED_UNIT_PATTERN } from './vocabulary-frame';

export interface StatedNumber {
  readonly value: number;
  readonly subject: Subject | undefined;
}

/**
 * Number of persons, collectives or households that a line states: "Ấn định danh sách có 45 (bốn mươi lăm) người",
 * "Tổng số: 09 cá nhân", "04 đồng chí". Digits go before words. `undefined` when it states none, or several subjects.
 */
export function readStatedNumber(text: string): StatedNumber | undefined {
  const found: StatedNumber[] = [];
  for (const match of foldWithDigits(text).matchAll(STATED_UNIT_PATTERN)) {
    const value = readValue(match.groups?.['figure'] ?? '', match.groups?.['words'] ?? '');
    if (value !== undefined) found.push({ value, subject: STATED_UNITS.get(match.groups?.['unit'] ?? '') });
  }
  const [first] = found;
  return first !== undefined && found.every((other) => other.subject === first.subject) ? first : undefined;
}

function readValue(figure: string, wordsText: string): number | undefined {
  if (figure !== '') return Number(figure);
  const words = wordsText.trim().split(' ');
  // The number words stand right before the unit; what comes before them is sentence.
  for (let start = 0; start < words.length; start += 1) {
    const value = parseNumberWords(words.slice(start).join(' '));
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Folded text that keeps dots between digits ("1.762 người") and drops bracketed repeats ("(bốn mươi lăm)"). */
function foldWithDigits(text: string): string {
  const withoutBrackets = text.replace(/(\d)\s*\([^)]*\)/g, '$1');
  return foldKey(withoutBrackets.replace(/(\d)\.(?=\d{3}(?!\d))/g, '$1'));
}
