import type { TargetBase, TargetFigure, TargetSpan } from '../domain/target';
import { readCount } from '../domain/count-reading';
import type { Cell } from '../grid/cell';
import { foldKey } from '../text/fold';
import { parseWholeNumber } from '../text/vietnamese-number';
import {
  TARGET_BASES, TARGET_FILLERS, TARGET_LEAST, TARGET_LEAST_STRICT, TARGET_MOST, TARGET_MOST_STRICT, TARGET_SPAN_MARKS,
} from './vocabulary-plan';

/** What a target cell says; `undefined` for one that cannot be read, `null` for a blank one. */
export type TargetReading = TargetFigure | null | undefined;

/** Reads a target cell: its value, the text shown in Unicode, and its number format ("0%"). */
export function readTarget(cell: Cell, text: string, numberFormat: string): TargetReading {
  if (cell.kind === 'number' && numberFormat.includes('%')) return toShare(cell.value);
  const count = readCount(cell);
  if (count.kind === 'count') return count.value;
  if (count.kind === 'not-reported') return null;
  return cell.kind === 'text' ? readTargetText(text) : undefined;
}

/** 0,85 shown as a percentage. */
function toShare(value: number): TargetSpan | undefined {
  const percent = Math.round(value * WHOLE) / 100;
  if (percent < 0 || percent > MAX_PERCENT) return undefined;
  return toSpan({ least: percent, most: percent, unit: 'percent', text: `${String(percent).replace('.', ',')}%` });
}

const WHOLE = 10_000;
const MAX_PERCENT = 100;
const FIGURE = String.raw`\d{1,3}(?:\.\d{3})+|\d+(?:,\d{1,2})?`;
const SPAN = new RegExp(
  String.raw`^(?<lead>[^\d]*?)\s*(?<low>${FIGURE})\s*(?<lowShare>%)?(?:\s*(?:${TARGET_SPAN_MARKS})\s*(?<high>${FIGURE})\s*(?<highShare>%)?)?(?<rest>[^\d%]*)$`,
  'iu',
);

/** "10-12 tập thể", "ít nhất 3", "85% trở lên số LĐTT"; `undefined` for anything else. */
export function readTargetText(text: string): TargetFigure | undefined {
  const groups = SPAN.exec(text.trim())?.groups;
  const words = groups === undefined ? undefined : readWords(groups['lead'] ?? '', groups['rest'] ?? '');
  if (groups === undefined || words === undefined) return undefined;
  const unit = isShare(groups) ? 'percent' : 'awards';
  const figures = [groups['low'], groups['high']].flatMap((figure) => (figure === undefined ? [] : [toNumber(figure, unit)]));
  return toFigure(figures, { ...words, unit, text: text.trim() });
}

function isShare(groups: Readonly<Record<string, string | undefined>>): boolean {
  return groups['lowShare'] !== undefined || groups['highShare'] !== undefined;
}

function toFigure(
  [from, ...rest]: readonly (number | undefined)[], { side, unit, ...words }: TargetWords & Pick<TargetSpan, 'unit' | 'text'>,
): TargetFigure | undefined {
  const [to] = rest;
  if (from === undefined || rest.includes(undefined)) return undefined;
  if (unit === 'awards' && side === null && to === undefined) return from;
  const bounds = boundsOf(from, to, side);
  return bounds === undefined ? undefined : toSpan({ ...words, ...bounds, unit, base: unit === 'percent' ? words.base : null });
}

function toSpan(span: Pick<TargetSpan, 'least' | 'most' | 'unit' | 'text'> & Partial<TargetSpan>): TargetSpan {
  return { isStrict: false, base: null, ...span };
}

function toNumber(text: string, unit: TargetSpan['unit']): number | undefined {
  if (unit === 'awards') return parseWholeNumber(text);
  const percent = Number(text.replace(',', '.'));
  return percent <= MAX_PERCENT ? percent : undefined;
}

type Side = 'least' | 'most' | null;

/** One figure bounds the side its words say, without words both; two figures bound both and take no such words. */
function boundsOf(from: number, to: number | undefined, side: Side): Pick<TargetSpan, 'least' | 'most'> | undefined {
  if (to !== undefined) return side === null && from <= to ? { least: from, most: to } : undefined;
  return { least: side === 'most' ? null : from, most: side === 'least' ? null : from };
}

interface TargetWords {
  readonly side: Side;
  readonly isStrict: boolean;
  readonly base: TargetBase | null;
}

/** Words around the figures; `undefined` when some of them say something else. */
function readWords(lead: string, rest: string): TargetWords | undefined {
  const sign = SIGNS[/[<>≤≥]=?/u.exec(lead)?.[0] ?? ''];
  const before = takeOut(` ${foldKey(lead)} `, SIDES.filter(({ place }) => place === 'lead'));
  const behind = takeOut(` ${foldKey(rest)} `, SIDES.filter(({ place }) => place === 'rest'));
  const sides = [...(sign === undefined ? [] : [sign]), ...before.found, ...behind.found];
  const { found: bases, left } = takeOut(`${before.left} ${behind.left}`, TARGET_BASES);
  const isClear = hasOne(sides.map(({ side }) => side)) && hasOne(bases.map(({ base }) => base))
    && left.split(' ').every((word) => word === '' || TARGET_FILLERS.has(word));
  if (!isClear) return undefined;
  return { side: sides[0]?.side ?? null, isStrict: sides.some(({ isStrict }) => isStrict), base: bases[0]?.base ?? null };
}

/** At most one thing is said. */
function hasOne(values: readonly string[]): boolean {
  return new Set(values).size <= 1;
}

/** The phrases that stand in a padded key, each cut out of it before the next is looked for. */
function takeOut<Word extends { readonly key: string }>(key: string, words: readonly Word[]): { readonly found: readonly Word[]; readonly left: string } {
  const found: Word[] = [];
  let left = key;
  for (const word of words) {
    if (!left.includes(` ${word.key} `)) continue;
    found.push(word);
    left = left.replace(` ${word.key} `, '  ');
  }
  return { found, left };
}

interface SideWord {
  readonly side: Exclude<Side, null>;
  readonly isStrict: boolean;
}

const sideWords = (
  { lead, rest }: { readonly lead: readonly string[]; readonly rest: readonly string[] }, side: SideWord['side'], isStrict: boolean,
): (SideWord & { readonly key: string; readonly place: 'lead' | 'rest' })[] => [
  ...lead.map((key) => ({ key, place: 'lead' as const, side, isStrict })),
  ...rest.map((key) => ({ key, place: 'rest' as const, side, isStrict })),
];

const SIDES = [
  ...sideWords(TARGET_LEAST, 'least', false), ...sideWords(TARGET_MOST, 'most', false),
  ...sideWords(TARGET_LEAST_STRICT, 'least', true), ...sideWords(TARGET_MOST_STRICT, 'most', true),
];

const SIGNS: Readonly<Record<string, SideWord>> = {
  '>': { side: 'least', isStrict: true }, '>=': { side: 'least', isStrict: false }, '≥': { side: 'least', isStrict: false },
  '<': { side: 'most', isStrict: true }, '<=': { side: 'most', isStrict: false }, '≤': { side: 'most', isStrict: false },
};
