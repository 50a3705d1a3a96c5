import type { MarkedFinding } from '../decisions/fingerprint';
import type { LawProfile } from '../domain/law-profile';
import { compareThresholds, type ThresholdDifference } from './thresholds';

/** What the rules say of one list under one law. */
export interface Regime {
  readonly law: LawProfile;
  /** Settled or not: what a person decided is no difference between laws. */
  readonly findings: readonly MarkedFinding[];
}

/** What differs between a finding under the first law and the same one under the second. */
export type RegimeChange = 'severity' | 'figures' | 'basis';

/** A finding that one of two laws makes and the other does not, or that they make differently. */
export type RegimeDifference =
  | { readonly kind: 'only'; readonly side: 0 | 1; readonly finding: MarkedFinding }
  | { readonly kind: 'changed'; readonly changes: readonly RegimeChange[]; readonly findings: readonly [MarkedFinding, MarkedFinding] };

export interface RegimeComparison {
  readonly thresholds: readonly ThresholdDifference[];
  /** In the order of the first law's findings, then those that only the second makes. */
  readonly differences: readonly RegimeDifference[];
}

/**
 * Holds what two laws make of one list against each other. A finding of both is known by its fingerprint, else by its
 * rule and place, where the figures differ. Equal findings are no difference.
 */
export function compareRegimes(first: Regime, second: Regime): RegimeComparison {
  const pairs = pairUp(first.findings, second.findings);
  const paired = new Set(pairs.values());
  const ofFirst = first.findings.flatMap((finding): RegimeDifference[] => {
    const other = pairs.get(finding);
    if (other === undefined) return [{ kind: 'only', side: 0, finding }];
    const changes = changesBetween(finding, other);
    return changes.length === 0 ? [] : [{ kind: 'changed', changes, findings: [finding, other] }];
  });
  const onlySecond = second.findings.filter((finding) => !paired.has(finding));
  return {
    thresholds: compareThresholds(first.law, second.law),
    differences: [...ofFirst, ...onlySecond.map((finding): RegimeDifference => ({ kind: 'only', side: 1, finding }))],
  };
}

type KeyOf = (finding: MarkedFinding) => string;

const factsKey: KeyOf = ({ fingerprint, path, sheet, cell }) => JSON.stringify([fingerprint, path, sheet, cell]);
const placeKey: KeyOf = ({ rule, path, sheet, cell }) => JSON.stringify([rule, path, sheet, cell]);

/** Each finding of the first list with its like in the second, none of them twice. */
function pairUp(first: readonly MarkedFinding[], second: readonly MarkedFinding[]): ReadonlyMap<MarkedFinding, MarkedFinding> {
  const pairs = new Map<MarkedFinding, MarkedFinding>();
  const taken = new Set<MarkedFinding>();
  for (const keyOf of [factsKey, placeKey]) {
    const free = new Map<string, MarkedFinding[]>();
    for (const finding of second.filter((each) => !taken.has(each))) {
      const group = free.get(keyOf(finding)) ?? [];
      free.set(keyOf(finding), [...group, finding]);
    }
    for (const finding of first.filter((each) => !pairs.has(each))) {
      const other = free.get(keyOf(finding))?.shift();
      if (other === undefined) continue;
      pairs.set(finding, other);
      taken.add(other);
    }
  }
  return pairs;
}

function changesBetween(first: MarkedFinding, second: MarkedFinding): RegimeChange[] {
  return [
    ...(first.severity === second.severity ? [] : ['severity' as const]),
    ...(first.messageId === second.messageId && JSON.stringify(first.data) === JSON.stringify(second.data) ? [] : ['figures' as const]),
    ...(first.basis === second.basis ? [] : ['basis' as const]),
  ];
}
