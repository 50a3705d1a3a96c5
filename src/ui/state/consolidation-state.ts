import type { RunProgress } from '#app/ports/progress';
import type { EngineConsolidation, EngineFile, EngineOutcome } from '#app/ports/run-engine';
import type { RunRefusal } from '#app/use-cases/run-contract';
import type { ConsolidationReport } from '#core/report/contract';
import { PAST } from '#i18n/vi-past';
import { addProgress, startOfProgress, type FileProgress } from './file-progress';

/** What a consolidation starts from, as chosen so far. */
export interface Selection {
  readonly files: readonly EngineFile[];
  /** Files of chosen folders that are no spreadsheets. */
  readonly skipped: number;
  readonly plan: EngineFile | null;
  /** Province pack. */
  readonly pack: EngineFile | null;
  /** Workbooks of past rounds. */
  readonly history: readonly EngineFile[];
  /** `YYYY-MM-DD` */
  readonly asOf: string | null;
  readonly profile: string;
}

export type ConsolidationPhase =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'running'; readonly progress: FileProgress }
  /** `earlier` is what the run before said, to tell what changed; `null` for the first. */
  | { readonly kind: 'done'; readonly result: EngineConsolidation; readonly earlier: ConsolidationReport | null }
  | { readonly kind: 'refused'; readonly refusal: RunRefusal }
  | { readonly kind: 'failed'; readonly detail: string };

export interface ConsolidationState {
  readonly selection: Selection;
  readonly phase: ConsolidationPhase;
  /** Report of the last run that was done with this choice of files or a part of it. */
  readonly last: ConsolidationReport | null;
}

export type ConsolidationAction =
  | { readonly kind: 'files-added'; readonly files: readonly EngineFile[]; readonly skipped: number }
  | { readonly kind: 'district-given'; readonly files: readonly EngineFile[]; readonly plan: EngineFile; readonly asOf: string }
  | { readonly kind: 'plan-chosen'; readonly plan: EngineFile | null }
  | { readonly kind: 'pack-chosen'; readonly pack: EngineFile | null }
  | { readonly kind: 'history-added'; readonly files: readonly EngineFile[] }
  | { readonly kind: 'history-cleared' }
  | { readonly kind: 'file-made-plan'; readonly path: string }
  | { readonly kind: 'day-chosen'; readonly asOf: string | null }
  | { readonly kind: 'profile-chosen'; readonly profile: string }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'started' }
  | { readonly kind: 'progressed'; readonly progress: RunProgress }
  | { readonly kind: 'ended'; readonly outcome: EngineOutcome<EngineConsolidation> };

const CHOOSING: ConsolidationPhase = { kind: 'choosing' };

export function startOfConsolidation(today: string): ConsolidationState {
  return { selection: { files: [], skipped: 0, plan: null, pack: null, history: [], asOf: today, profile: 'auto' }, phase: CHOOSING, last: null };
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
  return { ...state, phase: { kind: 'done', result: outcome.value, earlier: state.last }, last: outcome.value.report };
}

type Change = Exclude<ConsolidationAction, { kind: 'started' | 'progressed' | 'ended' }>;

function changed(selection: Selection, action: Change): Selection {
  switch (action.kind) {
    case 'files-added':
      return { ...selection, files: merged(selection.files, action.files), skipped: selection.skipped + action.skipped };
    case 'district-given':
      return { ...selection, files: action.files, skipped: 0, plan: action.plan, pack: null, history: [], asOf: action.asOf };
    case 'plan-chosen':
      return { ...selection, plan: action.plan };
    case 'pack-chosen':
      return { ...selection, pack: action.pack };
    case 'history-added':
      return { ...selection, history: withPast(selection.history, action.files) };
    case 'history-cleared':
      return { ...selection, history: [] };
    case 'file-made-plan':
      return {
        ...selection,
        plan: selection.files.find(({ path }) => path === action.path) ?? selection.plan,
        files: selection.files.filter(({ path }) => path !== action.path),
      };
    case 'day-chosen':
      return { ...selection, asOf: action.asOf };
    case 'profile-chosen':
      return { ...selection, profile: action.profile };
    case 'cleared':
      return { ...selection, files: [], skipped: 0, plan: null, pack: null, history: [] };
  }
}

/** The chosen file of a path, whatever it was chosen as. */
export function chosenFile({ files, plan, history }: Selection, path: string): EngineFile | undefined {
  return [...files, ...(plan === null ? [] : [plan]), ...history].find((each) => each.path === path);
}

/** A file chosen again, by the same path, takes the place of the one before. */
function merged(before: readonly EngineFile[], added: readonly EngineFile[]): readonly EngineFile[] {
  const byPath = new Map(before.map((file) => [file.path, file]));
  for (const file of added) byPath.set(file.path, file);
  return [...byPath.values()].sort((left, right) => (left.path < right.path ? -1 : left.path > right.path ? 1 : 0));
}

/** Units call their file the same every year: past files stand under paths of their own, one of equal size for itself. */
function withPast(before: readonly EngineFile[], added: readonly EngineFile[]): readonly EngineFile[] {
  return added.reduce((files, { path, content }) => {
    let copy = 1;
    const isTaken = (candidate: string) => files.some((file) => file.path === candidate && file.content.size !== content.size);
    while (isTaken(PAST.pane.path(path, copy))) copy += 1;
    return merged(files, [{ path: PAST.pane.path(path, copy), content }]);
  }, before);
}

function toPhase(outcome: Exclude<EngineOutcome<EngineConsolidation>, { kind: 'done' }>): ConsolidationPhase {
  switch (outcome.kind) {
    case 'refused': return { kind: 'refused', refusal: outcome.refusal };
    case 'failed': return { kind: 'failed', detail: outcome.detail };
  }
}
