import { editDistance } from '../text/edit-distance';
import { foldKey, foldTones } from '../text/fold';
import { tidyText } from '../text/normalise';
import { remembered } from '../text/remembered';
import type { RegisterUnit } from './plan';

export type UnitMatch =
  | { readonly kind: 'exact'; readonly unit: RegisterUnit }
  /** Best first; `score` 0 … 100. Only for people to choose from. */
  | { readonly kind: 'near'; readonly candidates: readonly { readonly unit: RegisterUnit; readonly score: number }[] }
  | { readonly kind: 'none' };

/** Short forms written out, longer phrases first; whole words of a folded name. */
const WRITTEN_OUT: readonly (readonly [string, string])[] = ([
  ['trung học cơ sở', 'THCS'], ['trung học phổ thông', 'THPT'], ['phổ thông dân tộc bán trú', 'PTDTBT'],
  ['phổ thông dân tộc nội trú', 'PTDTNT'], ['ủy ban nhân dân', 'UBND'], ['hội đồng nhân dân', 'HĐND'],
  ['TH', 'tiểu học'], ['MN', 'mầm non'], ['MG', 'mẫu giáo'], ['TT', 'thị trấn'], ['P', 'phòng'], ['VP', 'văn phòng'],
  ['GDĐT', 'giáo dục đào tạo'], ['GD ĐT', 'giáo dục đào tạo'], ['NN', 'nông nghiệp'], ['KT', 'kinh tế'],
] as const).map(([short, long]) => [foldKey(short), foldKey(long)]);

/** Words that names carry or leave out without changing what they name. */
const OPTIONAL: ReadonlySet<string> = new Set(['số', 'và'].map(foldKey));
const LEADING: ReadonlySet<string> = new Set(['trường', 'UBND'].map(foldKey));
const ROMAN_NUMBERS: ReadonlyMap<string, string> = new Map([['I', '1'], ['II', '2'], ['III', '3'], ['IV', '4']]);
/** Before folding: there the word "Y" of "Y tế" still differs from the number one. */
const ROMAN_WORD = /(?<![\p{L}\d])(?:I{1,3}|IV)(?![\p{L}\d])/gu;

/** Key of a unit name: folded, short forms written out, "Trường", "UBND" and "số" left off. */
export const toUnitKey: (name: string) => string = remembered((name) => {
  let key = ` ${foldKey(tidyText(name).replace(ROMAN_WORD, (roman) => ROMAN_NUMBERS.get(roman) ?? roman))} `;
  for (const [short, long] of WRITTEN_OUT) key = key.split(` ${short} `).join(` ${long} `);
  const words = key.split(' ').filter((word) => word !== '' && !OPTIONAL.has(word));
  const bare = words.length > 1 && LEADING.has(words[0] ?? '') ? words.slice(1) : words;
  return bare.join(' ');
});

const MAX_CANDIDATES = 3;
const MIN_SCORE = 60;

/**
 * Looks a name up in the register, by name and aliases. Exact means: the keys are equal, of one unit alone; where several
 * units share the key, the tones decide. A near name
 * is only proposed; numbers must agree ("số 1" is never near "số 2").
 */
export function matchUnit(name: string, units: readonly RegisterUnit[]): UnitMatch {
  const key = toUnitKey(name);
  if (key === '') return { kind: 'none' };
  const keyed = keyedUnits(units);
  const exact = keyed.filter(({ keys }) => keys.includes(key));
  const only = exact.length > 1 ? onlyWithTones(name, exact) : exact[0];
  if (only !== undefined) return { kind: 'exact', unit: only.unit };
  if (exact.length > 1) return { kind: 'near', candidates: exact.map(({ unit }) => ({ unit, score: 100 })) };
  const candidates = keyed
    .map(({ unit, keys }) => ({ unit, score: bestScore(key, keys) }))
    .filter(({ score }) => score >= MIN_SCORE)
    .sort((left, right) => right.score - left.score || (left.unit.code < right.unit.code ? -1 : 1))
    .slice(0, MAX_CANDIDATES);
  return candidates.length > 0 ? { kind: 'near', candidates } : { kind: 'none' };
}

interface KeyedUnit {
  readonly unit: RegisterUnit;
  readonly keys: readonly string[];
}

const KEYED = new WeakMap<readonly RegisterUnit[], readonly KeyedUnit[]>();

/** Keys of a register, reckoned once: every row of a sheet is looked up in the same one. */
function keyedUnits(units: readonly RegisterUnit[]): readonly KeyedUnit[] {
  const known = KEYED.get(units);
  if (known !== undefined) return known;
  const keyed = units.map((unit) => ({ unit, keys: [unit.name, ...unit.aliases].map(toUnitKey) }));
  KEYED.set(units, keyed);
  return keyed;
}

/** Among units whose names differ in tones alone, the one that is written so. */
function onlyWithTones(name: string, units: readonly KeyedUnit[]): KeyedUnit | undefined {
  const written = foldTones(name);
  const [only, ...others] = units.filter(({ unit }) => [unit.name, ...unit.aliases].some((known) => foldTones(known) === written));
  return others.length === 0 ? only : undefined;
}

function bestScore(key: string, keys: readonly string[]): number {
  let best = 0;
  for (const other of keys) best = Math.max(best, similarity(key, other));
  return best;
}

/** 0 … 100: share of letters that need no change, 0 when the numbers in the names differ. */
function similarity(left: string, right: string): number {
  if (numbersOf(left) !== numbersOf(right)) return 0;
  const longest = Math.max(left.length, right.length);
  return longest === 0 ? 0 : Math.floor(((longest - editDistance(left, right)) * 100) / longest);
}

function numbersOf(key: string): string {
  return (key.match(/\d+/g) ?? []).join(' ');
}
