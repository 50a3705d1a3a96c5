import type { FindingReport } from '#core/report/contract';
import type { Severity } from '#core/rules/define-rule';
import { cardKey, type FindingGroup } from './finding-groups';
import type { LiveGroup } from './live-view';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Cards of a sheet that has just come into view: nothing of them is new. */
export function firstGroups(now: readonly FindingGroup[]): LiveGroup[] {
  return now.map((group) => toLive(group, false));
}

/**
 * Cards beside those before: a card keeps its place, a new one comes at the end of its severity, and one that is gone
 * stays where it was, marked. `isCheck`: what was new before is new no more. An unchanged card stays the same object.
 */
export function nextGroups(before: readonly LiveGroup[], now: readonly FindingGroup[], isCheck: boolean): LiveGroup[] {
  const waiting = new Map(now.map((group) => [cardKey(group), group]));
  const next = before.flatMap((group): LiveGroup[] => {
    const found = waiting.get(group.key);
    waiting.delete(group.key);
    if (found === undefined) return [group.isGone ? group : { ...group, isNew: false, isGone: true }];
    return [changed(group, found, isCheck)];
  });
  for (const group of waiting.values()) {
    const behind = next.findIndex(({ severity }) => RANK[severity] > RANK[group.severity]);
    next.splice(behind < 0 ? next.length : behind, 0, toLive(group, true));
  }
  return next;
}

/** Cards of a sheet that comes back into view: in the order they had, nothing new and nothing going. */
export function returnedGroups(before: readonly LiveGroup[], now: readonly FindingGroup[]): LiveGroup[] {
  return nextGroups(before, now, true).flatMap((group) => (group.isGone ? [] : [group.isNew ? { ...group, isNew: false } : group]));
}

/** What a person sees of a card, without those that are going. */
export function withoutGone(groups: readonly LiveGroup[]): readonly LiveGroup[] {
  return groups.some(({ isGone }) => isGone) ? groups.filter(({ isGone }) => !isGone) : groups;
}

function changed(before: LiveGroup, now: FindingGroup, isCheck: boolean): LiveGroup {
  const isNew = !isCheck && before.isNew;
  if (before.isGone) return toLive(now, true);
  if (isSame(before, now)) return before.isNew === isNew ? before : { ...before, isNew };
  const known = new Set(before.findings.map(({ finding }) => nameOf(finding)));
  return toLive(now, isNew || now.findings.some(({ finding }) => !known.has(nameOf(finding))));
}

function isSame({ findings }: FindingGroup, now: FindingGroup): boolean {
  return findings.length === now.findings.length && findings.every(({ finding, path }, index) => {
    const other = now.findings[index];
    return other !== undefined && path === other.path && isSameFinding(finding, other.finding);
  });
}

/** Names a finding among those of its card; lists of thousands are named at every check. */
function nameOf({ sheet, cell, fingerprint }: FindingReport): string {
  return `${sheet ?? ''}\n${cell ?? ''}\n${fingerprint}`;
}

function isSameFinding(left: FindingReport, right: FindingReport): boolean {
  return left === right || (left.cell === right.cell && left.sheet === right.sheet && left.fingerprint === right.fingerprint
    && left.message === right.message
    && left.related.length === right.related.length
    && left.related.every(({ path, sheet, cell }, index) => {
      const other = right.related[index];
      return path === other?.path && sheet === other.sheet && cell === other.cell;
    }));
}

function toLive(group: FindingGroup, isNew: boolean): LiveGroup {
  return { ...group, key: cardKey(group), isNew, isGone: false };
}
