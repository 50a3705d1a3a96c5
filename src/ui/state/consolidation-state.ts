import type { RunProgress } from '#app/ports/progress';
import type { EngineConsolidation, EngineFile, EngineOutcome } from '#app/ports/run-engine';
import type { RunRefusal } from '#app/use-cases/run-contract';
import type { ConsolidationReport } from '#core/report/contract';
import { CHOSEN_PATHS } from '#i18n/vi-chosen-paths';
import { addProgress, startOfProgress, type FileProgress } from './file-progress';

/** What a consolidation starts from, as chosen so far. */
export interface Selection {
  readonly files: readonly EngineFile[];
  /** Files of chosen folders that are no spreadsheets. */
  readonly skipped: number;
  readonly plan: EngineFile | null;
  /** Further files of the same plan. */
  readonly planParts: readonly EngineFile[];
  /** Province pack. */
  readonly pack: EngineFile | null;
  /** Workbooks of past rounds. */
  readonly history: readonly EngineFile[];
  /** Workbooks of the awards that were decided. */
  readonly decided: readonly EngineFile[];
  /** State file that the run before left, to be compared with. */
  readonly state: EngineFile | null;
  /** State files that lay among the files, offered to be used. */
  readonly foundStates: readonly EngineFile[];
  /** `YYYY-MM-DD` */
  readonly asOf: string | null;
  readonly profile: string;
}

export type ConsolidationPhase =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'running'; readonly progress: FileProgress }
  /**
   * `earlier` is what the run before said, to tell what changed; `null` for the first. `sentOn`: the day this very result
   * was marked as sent on, `YYYY-MM-DD`; `null` before that.
   */
  | { readonly kind: 'done'; readonly result: EngineConsolidation; readonly earlier: ConsolidationReport | null; readonly sentOn: string | null }
  | { readonly kind: 'refused'; readonly refusal: RunRefusal }
  | { readonly kind: 'failed'; readonly detail: string };

export interface ConsolidationState {
  readonly selection: Selection;
  readonly phase: ConsolidationPhase;
  /** Report of the last run that was done with this choice of files or a part of it. */
  readonly last: ConsolidationReport | null;
}

export type ConsolidationAction =
  | { readonly kind: 'files-added'; readonly files: readonly EngineFile[]; readonly skipped: number; readonly states?: readonly EngineFile[] }
  | { readonly kind: 'district-given'; readonly files: readonly EngineFile[]; readonly plan: EngineFile; readonly asOf: string }
  | { readonly kind: 'plan-chosen'; readonly plan: EngineFile | null; readonly parts?: readonly EngineFile[] }
  | { readonly kind: 'plan-added'; readonly files: readonly EngineFile[] }
  | { readonly kind: 'pack-chosen'; readonly pack: EngineFile | null }
  | { readonly kind: 'history-added'; readonly files: readonly EngineFile[] }
  | { readonly kind: 'history-cleared' }
  | { readonly kind: 'decided-added'; readonly files: readonly EngineFile[] }
  | { readonly kind: 'decided-cleared' }
  | { readonly kind: 'state-chosen'; readonly state: EngineFile | null }
  /** The state file of the result in view was given to the user, with the day it is sent on where it is. */
  | { readonly kind: 'state-kept'; readonly state: EngineFile; readonly sentOn: string | null }
  | { readonly kind: 'file-made-plan'; readonly path: string }
  | { readonly kind: 'day-chosen'; readonly asOf: string | null }
  | { readonly kind: 'profile-chosen'; readonly profile: string }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'started' }
  | { readonly kind: 'progressed'; readonly progress: RunProgress }
  | { readonly kind: 'ended'; readonly outcome: EngineOutcome<EngineConsolidation> };

const CHOOSING: ConsolidationPhase = { kind: 'choosing' };
const NOTHING: Omit<Selection, 'asOf' | 'profile'> = {
  files: [], skipped: 0, plan: null, planParts: [], pack: null, history: [], decided: [], state: null, foundStates: [],
};

export function startOfConsolidation(today: string): ConsolidationState {
  return { selection: { ...NOTHING, asOf: today, profile: 'auto' }, phase: CHOOSING, last: null };
}

/** While a run goes on the selection stands still; any change of it afterwards makes the result go, so that none is out of date. */
export function consolidationReducer(state: ConsolidationState, action: ConsolidationAction): ConsolidationState {
  switch (action.kind) {
    case 'started':
      return state.selection.files.length === 0 || state.phase.kind === 'running'
        ? state
        : { ...state, phase: { kind: 'running', progress: startOfProgress(state.selection.files.length) } };
    case 'progressed':
      return state.phase.kind === 'running'
        ? { ...state, phase: { kind: 'running', progress: addProgress(state.phase.progress, action.progress) } }
        : state;
    case 'ended':
      return state.phase.kind === 'running' ? ended(state, action.outcome) : state;
    case 'state-kept':
      return kept(state, action);
    default:
      return state.phase.kind === 'running'
        ? state
        : { selection: changed(state.selection, action), phase: CHOOSING, last: isAnotherStart(action) ? null : state.last };
  }
}

/** What follows is another consolidation, not the same one anew. */
function isAnotherStart({ kind }: ConsolidationAction): boolean {
  return kind === 'cleared' || kind === 'district-given';
}

function ended(state: ConsolidationState, outcome: EngineOutcome<EngineConsolidation>): ConsolidationState {
  if (outcome.kind !== 'done') return { ...state, phase: toPhase(outcome) };
  return { ...state, phase: { kind: 'done', result: outcome.value, earlier: state.last, sentOn: null }, last: outcome.value.report };
}

/** The next run is compared with the result in view, which is no other for being kept. */
function kept(state: ConsolidationState, action: Extract<ConsolidationAction, { kind: 'state-kept' }>): ConsolidationState {
  const { phase, selection } = state;
  if (phase.kind !== 'done') return state;
  return { ...state, selection: { ...selection, state: action.state }, phase: { ...phase, sentOn: action.sentOn ?? phase.sentOn } };
}

type Change = Exclude<ConsolidationAction, { kind: 'started' | 'progressed' | 'ended' | 'state-kept' }>;

function changed(selection: Selection, action: Change): Selection {
  switch (action.kind) {
    case 'files-added':
      return {
        ...selection, files: merged(selection.files, action.files), skipped: selection.skipped + action.skipped,
        foundStates: merged(selection.foundStates, action.states ?? []),
      };
    case 'district-given':
      return { ...selection, ...NOTHING, files: action.files, plan: action.plan, asOf: action.asOf };
    case 'plan-chosen':
      return { ...selection, plan: action.plan, planParts: action.parts ?? [] };
    case 'plan-added':
      return withPlanParts(selection, action.files);
    case 'pack-chosen':
      return { ...selection, pack: action.pack };
    case 'history-added':
      return { ...selection, history: withBeside(selection.history, action.files, CHOSEN_PATHS.past) };
    case 'history-cleared':
      return { ...selection, history: [] };
    case 'decided-added':
      return {
        ...selection, decided: withBeside(selection.decided, action.files, CHOSEN_PATHS.decided),
        files: selection.files.filter((file) => !action.files.some((each) => isSameFile(each, file))),
      };
    case 'decided-cleared':
      return { ...selection, decided: [] };
    case 'state-chosen':
      return { ...selection, state: action.state };
    case 'file-made-plan':
      return {
        ...selection,
        planParts: [],
        plan: selection.files.find(({ path }) => path === action.path) ?? selection.plan,
        files: selection.files.filter(({ path }) => path !== action.path),
      };
    case 'day-chosen':
      return { ...selection, asOf: action.asOf };
    case 'profile-chosen':
      return { ...selection, profile: action.profile };
    case 'cleared':
      return { ...selection, ...NOTHING };
  }
}

/** A file of the plan chosen again takes the place of the one before. */
function withPlanParts(selection: Selection, added: readonly EngineFile[]): Selection {
  const before = [...(selection.plan === null ? [] : [selection.plan]), ...selection.planParts];
  const [plan = null, ...planParts] = [...before.filter(({ path }) => !added.some((each) => each.path === path)), ...added];
  return { ...selection, plan, planParts };
}

/** The chosen file of a path, whatever it was chosen as. */
export function chosenFile({ files, plan, planParts, history, decided }: Selection, path: string): EngineFile | undefined {
  return [...files, ...(plan === null ? [] : [plan]), ...planParts, ...history, ...decided].find((each) => each.path === path);
}

/** A file chosen again, by the same path, takes the place of the one before. */
function merged(before: readonly EngineFile[], added: readonly EngineFile[]): readonly EngineFile[] {
  const byPath = new Map(before.map((file) => [file.path, file]));
  for (const file of added) byPath.set(file.path, file);
  return [...byPath.values()].sort((left, right) => (left.path < right.path ? -1 : left.path > right.path ? 1 : 0));
}

/**
 * Units call their file the same every year, and lists as their files: what stands beside the files of the units has paths
 * of its own, one of equal size for itself.
 */
function withBeside(
  before: readonly EngineFile[], added: readonly EngineFile[], toPath: (name: string, copy: number) => string,
): readonly EngineFile[] {
  return added.reduce((files, { path, content }) => {
    let copy = 1;
    const isTaken = (candidate: string) => files.some((file) => file.path === candidate && file.content.size !== content.size);
    while (isTaken(toPath(path, copy))) copy += 1;
    return merged(files, [{ path: toPath(path, copy), content }]);
  }, before);
}

/** One file chosen twice, once by itself and once in a folder, is no unit's when it is chosen as something else. */
function isSameFile(left: EngineFile, right: EngineFile): boolean {
  const nameOf = ({ path }: EngineFile) => path.slice(path.lastIndexOf('/') + 1);
  return nameOf(left) === nameOf(right) && left.content.size === right.content.size;
}

function toPhase(outcome: Exclude<EngineOutcome<EngineConsolidation>, { kind: 'done' }>): ConsolidationPhase {
  switch (outcome.kind) {
    case 'refused': return { kind: 'refused', refusal: outcome.refusal };
    case 'failed': return { kind: 'failed', detail: outcome.detail };
  }
}
