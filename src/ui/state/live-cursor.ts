import type { HostEvent } from '#app/ports/spreadsheet-host';
import { toA1 } from '#core/grid/address';
import { findingKey } from '#core/fixes/offers';
import type { FindingReport } from '#core/report/contract';
import type { LiveGroup } from './live-view';

/** Findings in the order of the cards. */
function inOrder(groups: readonly LiveGroup[]): FindingReport[] {
  return groups.filter(({ isGone }) => !isGone).flatMap(({ findings }) => findings.map(({ finding }) => finding));
}

/** Which of the findings in view is the current one. */
export class LiveCursor {
  /** `null` where the selection is at none. */
  current: string | null = null;
  /** Where the next is reckoned from: stays when the selection leaves, or the finding goes. */
  private last: { readonly key: string; readonly index: number } | null = null;

  /** The finding after (before) the current one, round about, as the current one; `undefined` where there is none. */
  step(groups: readonly LiveGroup[], by: 1 | -1): FindingReport | undefined {
    const findings = inOrder(groups);
    const finding = findings[this.indexAfter(findings, by)];
    if (finding !== undefined) this.stand(findings, finding);
    return finding;
  }

  /** Goes with the selection. Of several findings at one cell that gone to stays the current one. */
  follow(groups: readonly LiveGroup[], { sheet, at }: Extract<HostEvent, { kind: 'selection-changed' }>): void {
    const findings = inOrder(groups);
    const cell = toA1(at);
    const here = findings.filter((finding) => finding.cell === cell && finding.sheet === sheet);
    if (here.some((finding) => findingKey(finding) === this.current)) return;
    const [first] = here;
    if (first === undefined) this.current = null;
    else this.stand(findings, first);
  }

  private stand(findings: readonly FindingReport[], finding: FindingReport): void {
    this.current = findingKey(finding);
    this.last = { key: this.current, index: findings.indexOf(finding) };
  }

  private indexAfter(findings: readonly FindingReport[], by: 1 | -1): number {
    const { last } = this;
    const count = Math.max(1, findings.length);
    if (last === null) return by === 1 ? 0 : count - 1;
    const at = findings.findIndex((finding) => findingKey(finding) === last.key);
    if (at >= 0) return (at + by + count) % count;
    // Of one that is gone the next stands in its place.
    return (Math.min(last.index, findings.length) + (by === 1 ? 0 : -1) + count) % count;
  }
}
