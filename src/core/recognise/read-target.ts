import type { TargetBase, TargetFigure, TargetSpan } from '../domain/target';
import { readCount } from '../domain/count-reading';
import type { Cell } from '../grid/cell';
import { foldKey } from '../text/fold';
import { parseWholeNumber } from '../text/vietnamese-number';
import { TARGET_BASES, TARGET_FILLERS, TARGET_LEAST, TARGET_LEAST_STRICT, TARGET_MOST, TARGET_MOST_STRICT } from './vocabulary-plan';

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
  String.raw`^(?<lead>[^\d]*?)\s*(?<low>${FIGURE})\s*(?<lowShare>%)?(?:\s*(?:-|–|—|đến|tới)\s*(?<high>${FIGURE})\s*(?<highShare>%)?)?(?<rest>[^\d%]*)$`,
  'iu',
);

/** "10-12 tập thể", "ít nhất 3", "85% trở lên số LĐTT"; `undefined` for anything else. */
export function readTargetText(text: string): TargetFigure | undefined {
  const { lead = '', low = '', lowShare, high, highShare, rest = '' } = SPAN.exec(text.trim())?.groups ?? {};
  const unit = lowShare === undefined && highShare === undefined ? 'awards' : 'percent';
  const [from, to] = [toNumber(low, unit), high === undefined ? undefined : toNumber(high, unit)];
  const words = readWords(lead, rest);
  if (from === undefined || words === undefined || (high !== undefined && to === undefined)) return undefined;
  const bounds = boundsOf(from, to, words.side);
  if (bounds === undefined) return undefined;
  if (unit === 'awards' && words.side === null && to === undefined) return from;
  return toSpan({ ...bounds, unit, text: text.trim(), base: unit === 'percent' ? words.base : null, isStrict: words.isStrict });
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
  const signs = /[<>≤≥]=?/u.exec(lead)?.[0];
  const key = ` ${foldKey(lead)} | ${foldKey(rest)} `;
  const sides = SIDES.filter(({ phrase, place }) => (place === 'lead' ? key.split('|')[0] : key.split('|')[1])?.includes(` ${phrase} `) === true);
  const told = signs === undefined ? sides[0] : SIGNS[signs];
  if (signs !== undefined && sides.length > 0) return undefined;
  if (new Set(sides.map(({ side }) => side)).size > 1) return undefined;
  let left = key.replace('|', ' ');
  for (const { phrase } of sides) left = left.replace(` ${phrase} `, '  ');
  const bases = TARGET_BASES.filter(({ key: word }) => left.includes(` ${word} `));
  for (const { key: word } of bases) left = left.replace(` ${word} `, '  ');
  const stray = left.split(' ').filter((word) => word !== '' && !TARGET_FILLERS.has(word));
  if (stray.length > 0 || new Set(bases.map(({ base }) => base)).size > 1) return undefined;
  return { side: told?.side ?? null, isStrict: told?.isStrict ?? false, base: bases[0]?.base ?? null };
}

interface SideWord {
  readonly side: Exclude<Side, null>;
  readonly isStrict: boolean;
}

const sideWords = (
  { lead, rest }: { readonly lead: readonly string[]; readonly rest: readonly string[] }, side: SideWord['side'], isStrict: boolean,
): (SideWord & { readonly phrase: string; readonly place: 'lead' | 'rest' })[] => [
  ...lead.map((phrase) => ({ phrase, place: 'lead' as const, side, isStrict })),
  ...rest.map((phrase) => ({ phrase, place: 'rest' as const, side, isStrict })),
];

const SIDES = [
  ...sideWords(TARGET_LEAST, 'least', false), ...sideWords(TARGET_MOST, 'most', false),
  ...sideWords(TARGET_LEAST_STRICT, 'least', true), ...sideWords(TARGET_MOST_STRICT, 'most', true),
];

const SIGNS: Readonly<Record<string, SideWord>> = {
  '>': { side: 'least', isStrict: true }, '>=': { side: 'least', isStrict: false }, '≥': { side: 'least', isStrict: false },
  '<': { side: 'most', isStrict: true }, '<=': { side: 'most', isStrict: false }, '≤': { side: 'most', isStrict: false },
};
