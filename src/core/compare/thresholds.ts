import type { Confidence, LawProfile, LegalFact } from '../domain/law-profile';

/** A threshold or duty of the law under a name of its own: `cstdcs.capPercent`, `vote.CSTDT`, `history.CSTDT.CSTDCS`. */
export interface Threshold {
  readonly name: string;
  /** As in the profile; several that hold side by side are a list. */
  readonly value: unknown;
  readonly basis: string;
  readonly confidence: Confidence;
}

/** One name with what each of two profiles says; `null` where a profile says nothing of it. */
export interface ThresholdDifference {
  readonly name: string;
  readonly values: readonly [Threshold | null, Threshold | null];
}

/** Fields of a list in a profile that tell its members apart. */
const IDENTITY = ['award', 'needs'] as const;
const CONFIDENCES: readonly Confidence[] = ['low', 'medium', 'high'];

/** Everything a profile sets, in its order. */
export function thresholdsOf(profile: LawProfile): Threshold[] {
  return Object.entries(profile).flatMap(([name, part]) => thresholdsIn(name, part));
}

/** The thresholds whose values two profiles set differently; those of the first come in its order, then the rest. */
export function compareThresholds(first: LawProfile, second: LawProfile): ThresholdDifference[] {
  const [left, right] = [first, second].map((profile) => new Map(thresholdsOf(profile).map((each) => [each.name, each])));
  const names = new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])]);
  return [...names].flatMap((name) => {
    const values = [left?.get(name) ?? null, right?.get(name) ?? null] as const;
    return JSON.stringify(values[0]?.value) === JSON.stringify(values[1]?.value) ? [] : [{ name, values }];
  });
}

function thresholdsIn(name: string, part: unknown): Threshold[] {
  if (isFact(part)) return [toThreshold(name, [part], false)];
  if (Array.isArray(part)) return part.flatMap((member) => memberThresholds(name, member));
  if (!isObject(part)) return [];
  return Object.entries(part).flatMap(([key, value]) => thresholdsIn(`${name}.${key}`, value));
}

/** A member of a list is told by its award; what it sets has no further name. */
function memberThresholds(name: string, member: unknown): Threshold[] {
  if (!isObject(member)) return [];
  const identity = IDENTITY.flatMap((key) => (typeof member[key] === 'string' ? [member[key]] : []));
  return Object.values(member).flatMap((value) => {
    const facts = (Array.isArray(value) ? value : [value]).filter(isFact);
    return facts.length === 0 ? [] : [toThreshold([name, ...identity].join('.'), facts, Array.isArray(value))];
  });
}

/** Of several facts the least certain says how certain they are together. */
function toThreshold(name: string, facts: readonly LegalFact<unknown>[], isList: boolean): Threshold {
  return {
    name,
    value: isList ? facts.map(({ value }) => value) : facts[0]?.value,
    basis: [...new Set(facts.map(({ basis }) => basis))].join('; '),
    confidence: CONFIDENCES.find((each) => facts.some(({ confidence }) => confidence === each)) ?? 'low',
  };
}

function isFact(value: unknown): value is LegalFact<unknown> {
  return isObject(value) && 'value' in value && typeof value['basis'] === 'string'
    && CONFIDENCES.some((each) => each === value['confidence']);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
