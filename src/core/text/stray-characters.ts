import { tidyText, toNfc } from './normalise';

export type StrayKind =
  | 'nbsp' | 'zero-width' | 'control' | 'line-break' | 'double-space' | 'outer-space' | 'eth' | 'look-alike' | 'full-width';

/** A character that looks like nothing or like another one; `index` counts UTF-16 units. */
export interface StrayCharacter {
  readonly kind: StrayKind;
  readonly index: number;
  readonly character: string;
}

const KINDS: readonly (readonly [StrayKind, RegExp])[] = [
  ['nbsp', /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/],
  ['zero-width', /[\u00AD\u200B-\u200F\u2060\uFEFF]/],
  ['line-break', /[\n\r]/],
  ['control', /[\u0000-\u001F]/],
  ['eth', /[\u00D0\u00F0]/],
  ['look-alike', /[\u0400-\u04FF]/],
  ['full-width', /[\uFF01-\uFF5E]/],
];

/** Every stray character of a text, in order. */
export function findStrayCharacters(text: string): readonly StrayCharacter[] {
  const found: StrayCharacter[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const kind = character === ' ' ? spaceKind(text, index) : KINDS.find(([, pattern]) => pattern.test(character))?.[0];
    if (kind !== undefined) found.push({ kind, index, character });
  }
  return found;
}

function spaceKind(text: string, index: number): StrayKind | undefined {
  if (text.slice(0, index).trim() === '' || text.slice(index).trim() === '') return 'outer-space';
  return text.charAt(index - 1) === ' ' ? 'double-space' : undefined;
}

/** The text without its stray characters; Unicode form as it was. */
export function cleanText(text: string): string {
  const tidy = tidyText(text);
  return isDecomposed(text) ? tidy.normalize('NFD') : tidy;
}

/** Letters written with separate marks (NFD), as some systems store them. */
export function isDecomposed(text: string): boolean {
  return toNfc(text) !== text;
}
