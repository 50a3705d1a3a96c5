import { compareRegimes, type RegimeDifference } from '../compare/regimes';
import type { Threshold } from '../compare/thresholds';
import type { MarkedFinding } from '../decisions/fingerprint';
import type { LawProfile } from '../domain/law-profile';
import type { CheckReport, RegimesReport } from './contract';
import { toFindingReport } from './file-report';
import type { RunTexts } from './run-texts';

/** One list judged under one law. */
export interface JudgedRegime {
  readonly law: LawProfile;
  readonly report: CheckReport;
  /** Settled or not. */
  readonly all: readonly MarkedFinding[];
}

/**
 * The report of a list judged under two laws: that of the first, with what the second makes differently and why. A
 * decision is unused or expired where it is so under both.
 */
export function toTwoRegimesReport(first: JudgedRegime, second: JudgedRegime, texts: RunTexts): CheckReport {
  const [left, right] = [first.report, second.report];
  const others = new Set(right.decisions.unused.map(({ fingerprint }) => fingerprint));
  const failures = new Map([...left.ruleFailures, ...right.ruleFailures].map((failure) => [JSON.stringify(failure), failure]));
  const unjudged = new Map([...left.decisions.unjudged, ...right.decisions.unjudged].map((each) => [each.fingerprint, each]));
  return {
    ...left,
    profile: `${left.profile},${right.profile}`,
    decisions: {
      unused: left.decisions.unused.filter(({ fingerprint }) => others.has(fingerprint)),
      expired: left.decisions.expired,
      unjudged: [...unjudged.values()],
    },
    regimes: toRegimesReport(first, second, texts),
    ruleFailures: [...failures.values()],
    pack: left.pack === null ? null : { ...left.pack, notes: [...new Set([...left.pack.notes, ...right.pack?.notes ?? []])] },
  };
}

function toRegimesReport(first: JudgedRegime, second: JudgedRegime, texts: RunTexts): RegimesReport {
  const { thresholds, differences } = compareRegimes(
    { law: first.law, findings: first.all }, { law: second.law, findings: second.all },
  );
  const ids = [first.law.id, second.law.id] as const;
  const decided = new Set([first, second].flatMap(({ report }) => report.decided.map(({ fingerprint }) => fingerprint)));
  const shown = (finding: MarkedFinding, side: 0 | 1): RegimesReport['differences'][number]['findings'][number] => ({
    profile: ids[side], decided: decided.has(finding.fingerprint), finding: toFindingReport(finding, texts, false),
  });
  return {
    profiles: [first, second].map(({ law: { id, name }, report }) => ({ id, name, summary: report.summary })),
    thresholds: thresholds.map(({ name, values }) => ({
      name, label: texts.thresholdName(name),
      values: [thresholdReport(ids[0], values[0], texts), thresholdReport(ids[1], values[1], texts)],
    })),
    differences: differences.map((difference) => ({ ...kindOf(difference), findings: findingsOf(difference, shown) })),
  };
}

function thresholdReport(
  profile: string, threshold: Threshold | null, texts: RunTexts,
): RegimesReport['thresholds'][number]['values'][number] {
  if (threshold === null) return { profile, value: null, shown: texts.thresholdValue('', null), basis: null, confidence: null };
  const { name, value, basis, confidence } = threshold;
  return { profile, value, shown: texts.thresholdValue(name, value), basis, confidence };
}

function kindOf(difference: RegimeDifference): Pick<RegimesReport['differences'][number], 'kind' | 'changes'> {
  return difference.kind === 'only' ? { kind: 'only', changes: [] } : { kind: 'changed', changes: difference.changes };
}

function findingsOf<Shown>(difference: RegimeDifference, shown: (finding: MarkedFinding, side: 0 | 1) => Shown): Shown[] {
  if (difference.kind === 'only') return [shown(difference.finding, difference.side)];
  return [shown(difference.findings[0], 0), shown(difference.findings[1], 1)];
}
