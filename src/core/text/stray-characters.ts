import { holdsForeignLetters, isTidy, mendCharacters, toNfc } from './normalise';

export type StrayKind =
  | 'nbsp' | 'zero-width' | 'control' | 'line-break' | 'double-space' | 'outer-space' | 'eth' | 'look-alike' | 'full-width';

/** A character that looks like nothing or like another one; `index` counts UTF-16 units. */
export interface StrayCharacter {
  readonly kind: StrayKind;
  readonly index: number;
  readonly character: string;
}

const KINDS: readonly (readonly [StrayKind, RegExp])[] = [
  ['nbsp', /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/],
  ['zero-width', /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/],
  ['line-break', /[\n\r\u2028\u2029]/],
  ['control', /[\u0000-\u001F]/],
  ['eth', /[\u00D0\u00F0]/],
  ['look-alike', /[\u0400-\u04FF]/],
  ['full-width', /[\uFF01-\uFF5E]/],
];

/** Every stray character of a text, in order. Text that is truly Cyrillic has no look-alikes. */
export function findStrayCharacters(text: string): readonly StrayCharacter[] {
  if (isTidy(text)) return [];
  const found: StrayCharacter[] = [];
  const first = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const isForeign = holdsForeignLetters(text);
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const isOuter = index < first || index >= end;
    const kind = character === ' ' ? spaceKind(isOuter, text.charAt(index - 1)) : kindOf(character);
    if (kind !== undefined && !(isForeign && kind === 'look-alike')) found.push({ kind, index, character });
  }
  return found;
}

function kindOf(character: string): StrayKind | undefined {
  return KINDS.find(([, pattern]) => pattern.test(character))?.[0];
}

function spaceKind(isOuter: boolean, before: string): StrayKind | undefined {
  if (isOuter) return 'outer-space';
  return before === ' ' ? 'double-space' : undefined;
}

/** The text without its stray characters; letters and marks composed or apart as they were. */
export function cleanText(text: string): string {
  return mendCharacters(text);
}

const MARK = /[\u0300-\u036F]/;

/** Letters written with separate marks (NFD), as some systems store them, where one letter would do. */
export function isDecomposed(text: string): boolean {
  return MARK.test(text) && toNfc(text) !== text;
}
