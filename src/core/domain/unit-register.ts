import { foldKey } from '../text/fold';
import type { RegisterUnit } from './plan';

export type UnitMatch =
  | { readonly kind: 'exact'; readonly unit: RegisterUnit }
  | { readonly kind: 'near'; readonly candidates: readonly { readonly unit: RegisterUnit; readonly score: number }[] }
  | { readonly kind: 'none' };

const ABBREVIATIONS: readonly (readonly [string, string])[] = ([
  ['TH', 'tiểu học'], ['MN', 'mầm non'], ['MG', 'mẫu giáo'], ['TT', 'thị trấn'], ['P', 'phòng'], ['VP', 'văn phòng'],
  ['trung học cơ sở', 'THCS'], ['trung học phổ thông', 'THPT'], ['phổ thông dân tộc bán trú', 'PTDTBT'], ['phổ thông dân tộc nội trú', 'PTDTNT'],
  ['ủy ban nhân dân', 'UBND'], ['hội đồng nhân dân', 'HĐND'], ['và', ''], ['số', ''],
] as const).map(([short, long]) => [foldKey(short), foldKey(long)]);

const PREFIX = new RegExp(`^(?:${['trường', 'UBND'].map(foldKey).join('|')}) `);

/** Key of a unit name: folded, abbreviations written out, the leading "Trường" or "UBND" left off. */
export function toUnitKey(name: string): string {
  let key = ` ${foldKey(name)} `;
  for (const [short, long] of ABBREVIATIONS) {
    key = key.split(` ${short} `).join(` ${long} `);
  }
  return key.replace(/ +/g, ' ').trim().replace(PREFIX, '');
}

/** Looks a name up in the register, by name and aliases. A near name is only proposed, never taken. */
export function matchUnit(name: string, units: readonly RegisterUnit[]): UnitMatch {
  const key = toUnitKey(name);
  if (key === '') return { kind: 'none' };
  const exact = units.filter((unit) => [unit.name, ...unit.aliases].some((known) => toUnitKey(known) === key));
  const [only] = exact;
  if (only !== undefined && exact.length === 1) return { kind: 'exact', unit: only };
  if (exact.length > 1) return { kind: 'near', candidates: exact.map((unit) => ({ unit, score: 1 })) };
  return { kind: 'none' };
}
