import type { EngineLiveRequest, RunEngine } from '#app/ports/run-engine';
import type { HostError, HostEvent, HostSheet, SpreadsheetHost } from '#app/ports/spreadsheet-host';
import type { LiveCheck } from '#app/use-cases/live-session';
import type { Result } from '#core/result';
import { isChecked } from './live-queue';
import type { LiveTimer } from './live-timer';
import type { LiveForms, LivePhase, LiveProblem, LiveProgress } from './live-view';

/** How the following of the workbook stands. */
export interface Followed {
  readonly phase: LivePhase;
  readonly progress: LiveProgress | null;
  readonly problem: LiveProblem | null;
  readonly workbook: string;
  readonly active: HostSheet | null;
  /** Checked sheets in the order of the tabs; the same array while nothing of them changes. */
  readonly sheets: readonly HostSheet[];
  /** Ids of those that the last check knows. */
  readonly read: ReadonlySet<string>;
  /** Something changed that the last check does not know yet. */
  readonly isStale: boolean;
}

export const NOT_FOLLOWED: Followed = {
  phase: 'stopped', progress: null, problem: null, workbook: '', active: null, sheets: [], read: new Set(), isStale: false,
};

export interface FollowListener {
  stateChanged(state: Followed): void;
  /** A check has come in; `state` is how things stand with it. */
  checked(check: LiveCheck, state: Followed): void;
  happened(event: HostEvent): void;
}

export interface FollowOptions {
  readonly host: SpreadsheetHost;
  readonly engine: Pick<RunEngine, 'openWorkbook' | 'updateWorkbook'>;
  readonly timer: LiveTimer;
  readonly request: EngineLiveRequest;
  /** Reads the forms that were chosen by hand; asked once. */
  readonly loadForms: () => Promise<Result<LiveForms, HostError>>;
}

/** What a new list of the sheets says beside the one before; ids. */
export interface ListNews {
  readonly sheets: readonly HostSheet[];
  readonly active: HostSheet | null;
  /** Sheets that are not checked. */
  readonly ignored: ReadonlySet<string>;
  readonly toRead: readonly string[];
  readonly gone: readonly string[];
}

export function newsOf(listed: readonly HostSheet[], { sheets: before, active }: Followed): ListNews {
  const checked = listed.filter(isChecked);
  const names = new Map(before.map(({ id, name }) => [id, name]));
  // Formulas of other sheets name a sheet, so that a new name changes them all.
  const isRenamed = checked.some(({ id, name }) => (names.get(id) ?? name) !== name);
  return {
    sheets: JSON.stringify(checked) === JSON.stringify(before) ? before : checked,
    active: sameSheet(listed.find(({ id }) => id === active?.id), active),
    ignored: new Set(listed.filter((sheet) => !isChecked(sheet)).map(({ id }) => id)),
    toRead: checked.filter(({ id }) => isRenamed || !names.has(id)).map(({ id }) => id),
    gone: [...names.keys()].filter((id) => !checked.some((sheet) => sheet.id === id)),
  };
}

function sameSheet(found: HostSheet | undefined, before: HostSheet | null): HostSheet | null {
  return found === undefined || JSON.stringify(found) === JSON.stringify(before) ? before : found;
}
