import type { Finding } from '../rules/finding';
import type { RuleId } from '../rules/registry';
import { tidyText } from '../text/normalise';
import type { PlaceExtent } from './cell-facts';

/** Keys of message data that say where something is, not what it says: rows, cells, formulas, files and sheets. */
const PLACE_KEYS: ReadonlySet<string> = new Set([
  'row', 'firstRow', 'lastRow', 'first', 'last', 'path', 'firstPath', 'sheet', 'sheets', 'headcountSheet', 'formula', 'missing',
]);

/** Keys for the two sides of a pair: which side is blamed depends on their order in the list or of the files. */
const PAIRS: readonly (readonly [string, string])[] = [['unit', 'firstUnit'], ['name', 'other']];

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
};

/** Rules whose findings are about more than the cell they stand at. */
const EXTENTS: Readonly<Partial<Record<RuleId, PlaceExtent>>> = {
  'hidden-data': 'row', 'struck-out-row': 'row', 'missing-column': 'table',
};

/** Rules whose related cells only show the usual case beside the odd one. */
const RELATES_EXAMPLES: ReadonlySet<string> = new Set<RuleId>(['typed-over-formula']);

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
  const dropped = new Set([...PLACE_KEYS, ...(ofRule(CIRCUMSTANCES, rule) ?? [])]);
  const figures = new Map(Object.entries(data).filter(([key]) => !dropped.has(key)).map(([key, value]) => [key, plainValue(value)]));
  for (const [one, other] of PAIRS) {
    const [left, right] = [figures.get(one), figures.get(other)];
    if (typeof left !== 'string' || typeof right !== 'string' || left <= right) continue;
    figures.set(one, right);
    figures.set(other, left);
  }
  return [...figures.entries()].sort(([left], [right]) => (left < right ? -1 : 1));
}

function ofRule<Value>(table: Readonly<Record<string, Value | undefined>>, rule: string): Value | undefined {
  return table[rule];
}

/** Texts tidied, lists and objects in an order of their own. */
function plainValue(value: unknown): unknown {
  if (typeof value === 'string') return tidyText(value);
  if (Array.isArray(value)) return value.map((each) => JSON.stringify(plainValue(each))).sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).map(([key, each]) => [key, plainValue(each)] as const).sort(([left], [right]) => (left < right ? -1 : 1));
}
