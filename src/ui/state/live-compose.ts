import type { LiveCheck } from '#app/use-cases/live-session';
import type { Settlement } from '#core/decisions/settle-findings';
import type { FindingReport } from '#core/report/contract';
import { settleReports } from './decisions-state';
import { groupFindings, NO_COUNTS, type SeverityCounts } from './finding-groups';
import type { Followed } from './live-followed';
import { firstGroups, nextGroups, returnedGroups } from './live-groups';
import { heldBack, placeKey, type Typing } from './live-typing';
import { NOTHING_LIVE, type LiveAnnouncement, type LiveDecisions, type LiveForms, type LiveGroup, type LiveRecognition, type LiveView } from './live-view';

/** A check with what a person has settled of it. */
export interface SettledCheck {
  readonly check: LiveCheck;
  readonly settlement: Settlement<FindingReport>;
  /** Findings of the workbook that are open. */
  readonly open: readonly FindingReport[];
}

export function settleCheck(check: LiveCheck, { decisions, day }: LiveDecisions): SettledCheck {
  const [file] = check.report.files;
  const path = file?.path ?? '';
  const findings = [...file?.findings ?? [], ...check.report.findings]
    // Only places of the workbook can be gone to: those of the plan are left to the sentence.
    .map((finding) => ({ ...finding, path, related: finding.related.filter((place) => place.path === path) }));
  const settlement = settleReports(findings, decisions, day);
  return { check, settlement, open: findings.filter(settlement.isOpen) };
}

/** What was in view before, as far as the next view depends on it. */
export interface Shown {
  /** Id of the sheet in view. */
  readonly active: string | null;
  /** Cards by the id of their sheet. */
  readonly groups: ReadonlyMap<string, readonly LiveGroup[]>;
  /** Every finding in view or counted. */
  readonly visible: readonly FindingReport[];
  /** `placeKey` of these; `null` before the first check. */
  readonly seen: ReadonlySet<string> | null;
  /** Ids of the sheets that were read. */
  readonly read: ReadonlySet<string>;
  /** Errors and warnings of the workbook. */
  readonly faults: number;
}

export const NOTHING_SHOWN: Shown = { active: null, groups: new Map(), visible: [], seen: null, read: new Set(), faults: 0 };

export interface ComposeInput {
  readonly followed: Followed;
  readonly settled: SettledCheck | null;
  readonly forms: LiveForms;
  readonly typing: Typing;
  readonly shown: Shown;
  /** A check has just come in. */
  readonly isCheck: boolean;
}

/** What follows from a check and from where the user is; the rest of the view is not its concern. */
export type Composed = Pick<
  LiveView, 'recognition' | 'file' | 'law' | 'told' | 'counts' | 'groups' | 'sheets' | 'unfinished' | 'quotas' | 'fixes' | 'settlement'
>;

export interface Composition {
  readonly view: Composed;
  readonly shown: Shown;
  /** Something to be said of it; `null`: nothing new. */
  readonly announcement: LiveAnnouncement | null;
}

export function compose(input: ComposeInput): Composition {
  const { followed: { active, sheets, read, isStale }, settled, shown } = input;
  if (settled === null) return { view: nothingChecked(sheets), shown, announcement: null };
  const { open } = settled;
  const { held, rows } = heldBack(open, input.typing, shown.seen ?? new Set());
  const visible = held.size === 0 ? open : open.filter((finding) => !held.has(finding));
  const inView = visible.filter(({ sheet }) => sheet === null || sheet === active?.name);
  const isSameSheet = active !== null && active.id === shown.active && shown.read.has(active.id);
  const groups = groupsOf(input, inView, isSameSheet);
  const counts = { sheet: countOf(inView), workbook: countOf(visible) };
  const next: Shown = {
    active: active?.id ?? null, read, faults: counts.workbook.error + counts.workbook.warning,
    groups: active === null ? shown.groups : new Map([...shown.groups, [active.id, groups]]),
    visible,
    seen: visible === shown.visible && shown.seen !== null ? shown.seen : new Set(visible.map(placeKey)),
  };
  const bySheet = countBySheet(visible);
  return {
    shown: next,
    announcement: isSameSheet ? announcementOf(inView, shown, next, isStale) : null,
    view: {
      ...saidOfCheck(settled), recognition: recognitionOf(input, settled), counts, groups, unfinished: rows,
      sheets: sheets.map((sheet) => ({ sheet, counts: bySheet.get(sheet.name) ?? NO_COUNTS, isRead: read.has(sheet.id) })),
    },
  };
}

/** What the view says of the following itself. */
export function standingOf(
  { phase, progress, problem, workbook, active, isStale }: Followed, { faults }: Shown,
): Pick<LiveView, 'phase' | 'progress' | 'problem' | 'workbook' | 'sheet' | 'isStale' | 'status'> {
  const isKnown = phase === 'ready' && !isStale && problem === null;
  return { phase, progress, problem, workbook, sheet: active, isStale, status: faults > 0 ? 'open' : isKnown ? 'clean' : 'checking' };
}

function nothingChecked(sheets: Followed['sheets']): Composed {
  const { recognition, file, law, told, counts, groups, unfinished, quotas, fixes, settlement } = NOTHING_LIVE;
  return {
    recognition, file, law, told, counts, groups, unfinished, quotas, fixes, settlement,
    sheets: sheets.map((sheet) => ({ sheet, counts: NO_COUNTS, isRead: false })),
  };
}

function saidOfCheck({ check, settlement }: SettledCheck): Pick<Composed, 'file' | 'law' | 'told' | 'quotas' | 'fixes' | 'settlement'> {
  const { files: [file = null], pack, rulesOff, history, hints, ruleFailures } = check.report;
  const [fixes = NOTHING_LIVE.fixes] = check.fixes;
  return { file, law: check.law, told: { pack, rulesOff, history, hints, ruleFailures }, quotas: check.quotas, fixes, settlement };
}

function recognitionOf({ followed: { active }, forms }: ComposeInput, { check }: SettledCheck): LiveRecognition | null {
  if (active === null) return null;
  const report = check.report.files[0]?.sheets.find(({ name }) => name === active.name) ?? null;
  return { report, chosen: forms.get(active.id) ?? null };
}

function groupsOf({ followed: { active }, shown, isCheck }: ComposeInput, inView: readonly FindingReport[], isSameSheet: boolean): LiveGroup[] {
  const now = groupFindings(inView.map((finding) => ({ finding, path: finding.path })));
  const before = active === null ? undefined : shown.groups.get(active.id);
  if (before === undefined) return firstGroups(now);
  return isSameSheet ? nextGroups(before, now, isCheck) : returnedGroups(before, now);
}

function announcementOf(inView: readonly FindingReport[], before: Shown, now: Shown, isStale: boolean): LiveAnnouncement | null {
  const errors = inView.filter((finding) => finding.severity === 'error' && before.seen?.has(placeKey(finding)) === false);
  if (errors.length > 0) return { kind: 'new-errors', errors };
  return before.faults > 0 && now.faults === 0 && !isStale ? { kind: 'clean' } : null;
}

function countOf(findings: readonly FindingReport[]): SeverityCounts {
  const counts = { ...NO_COUNTS };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function countBySheet(findings: readonly FindingReport[]): ReadonlyMap<string, SeverityCounts> {
  const bySheet = new Map<string, FindingReport[]>();
  for (const finding of findings) {
    if (finding.sheet === null) continue;
    const own = bySheet.get(finding.sheet);
    if (own === undefined) bySheet.set(finding.sheet, [finding]);
    else own.push(finding);
  }
  return new Map([...bySheet].map(([sheet, own]) => [sheet, countOf(own)]));
}
