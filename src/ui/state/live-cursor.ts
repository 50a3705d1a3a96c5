import { findingKey } from '#core/fixes/offers';
import type { FindingReport } from '#core/report/contract';
import type { LiveGroup } from './live-view';

/** Where among the findings of the cards one is: its key, and its place for when it is gone. */
export interface LiveCursor {
  readonly key: string;
  readonly index: number;
}

/** Findings in the order of the cards. */
export function findingsInOrder(groups: readonly LiveGroup[]): FindingReport[] {
  return groups.filter(({ isGone }) => !isGone).flatMap(({ findings }) => findings.map(({ finding }) => finding));
}

/** The finding after (before) the current one, round about; `undefined` where there is none at all. */
export function stepFrom(findings: readonly FindingReport[], cursor: LiveCursor | null, step: 1 | -1): FindingReport | undefined {
  if (cursor === null) return findings.at(step === 1 ? 0 : -1);
  const at = findings.findIndex((finding) => findingKey(finding) === cursor.key);
  // Of one that is gone the next stands in its place.
  const wanted = at >= 0 ? at + step : step === 1 ? cursor.index : cursor.index - 1;
  return findings[(wanted + findings.length) % Math.max(1, findings.length)];
}

export function cursorAt(findings: readonly FindingReport[], finding: FindingReport): LiveCursor {
  const key = findingKey(finding);
  return { key, index: Math.max(0, findings.findIndex((each) => findingKey(each) === key)) };
}

/** The first finding at a cell in A1 notation. */
export function findingAt(findings: readonly FindingReport[], sheet: string, cell: string): FindingReport | undefined {
  return findings.find((finding) => finding.cell === cell && finding.sheet === sheet);
}
