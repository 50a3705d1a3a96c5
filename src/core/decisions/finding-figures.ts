import type { Finding } from '../rules/finding';
import type { RuleId } from '../rules/registry';
import { foldTones } from '../text/fold';
import type { PlaceExtent } from './cell-facts';

/** Keys of message data that say where something is, not what it says: rows, cells, formulas, files and sheets. */
const PLACE_KEY = /^(?:row|cell|sheet|sheets|path|first|last|formula|missing)$|[a-z](?:Row|Cell|Sheet|Sheets|Path|Formula)$/;

/** Keys for the two sides of a pair: which side is blamed depends on their order in the list or of the files. */
const PAIRS: Readonly<Partial<Record<RuleId, readonly [string, string]>>> = {
  'person-in-two-units': ['unit', 'firstUnit'],
  'reused-initiative': ['name', 'other'],
  'two-forms-one-achievement': ['award', 'other'],
};

/** Further keys that change with what surrounds a finding, or only repeat a cell it rests on. */
const CIRCUMSTANCES: Readonly<Partial<Record<RuleId, readonly string[]>>> = {
  'column-total-mismatch': ['rows'],
  'subtotal-mismatch': ['rows'],
  'sum-range-incomplete': ['proposed'],
  'typed-over-formula': ['formulas'],
  'legacy-font-text': ['unicode'],
  'decomposed-unicode': ['text'],
  'stray-characters': ['text'],
  'number-as-text': ['text', 'value'],
  'struck-out-row': ['name'],
  'unit-not-in-plan': ['expected'],
  'unit-not-submitted': ['unreadable'],
  'report-figure-mismatch': ['line', 'cells'],
};

/** Rules whose findings are about more than the cell they stand at. */
const EXTENTS: Readonly<Partial<Record<RuleId, PlaceExtent>>> = {
  'hidden-data': 'row', 'struck-out-row': 'row', 'missing-column': 'table',
};

/** Rules whose related cells only show the usual case beside the odd one, or what a figure is made of. */
const RELATES_EXAMPLES: ReadonlySet<string> = new Set<RuleId>(['typed-over-formula', 'report-figure-mismatch']);

/** How much of its places a finding rests on. */
export function extentOf({ rule }: Finding): PlaceExtent {
  return ofRule(EXTENTS, rule) ?? 'cell';
}

/** Whether the finding rests on its related cells. */
export function restsOnRelated({ rule }: Finding): boolean {
  return !RELATES_EXAMPLES.has(rule);
}

/** The figures and words of a finding, without anything that says where they stand; by key. */
export function figuresOf({ rule, data }: Finding): readonly (readonly [string, unknown])[] {
  const dropped = new Set(ofRule(CIRCUMSTANCES, rule) ?? []);
  const said = Object.entries(data).filter(([key]) => !PLACE_KEY.test(key) && !dropped.has(key));
  const figures = new Map(said.map(([key, value]) => [key, plainValue(value)]));
  const pair = ofRule(PAIRS, rule);
  if (pair !== undefined) swapIntoOrder(figures, ...pair);
  return [...figures.entries()].sort(([left], [right]) => (left < right ? -1 : 1));
}

function swapIntoOrder(figures: Map<string, unknown>, one: string, other: string): void {
  const [left, right] = [figures.get(one), figures.get(other)];
  if (typeof left !== 'string' || typeof right !== 'string' || left <= right) return;
  figures.set(one, right);
  figures.set(other, left);
}

function ofRule<Value>(table: Readonly<Record<string, Value | undefined>>, rule: string): Value | undefined {
  return table[rule];
}

/** Texts however they are typed, lists and objects in an order of their own. */
function plainValue(value: unknown): unknown {
  if (typeof value === 'string') return foldTones(value);
  if (Array.isArray(value)) return value.map((each) => JSON.stringify(plainValue(each))).sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).map(([key, each]) => [key, plainValue(each)] as const).sort(([left], [right]) => (left < right ? -1 : 1));
}
