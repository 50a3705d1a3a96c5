import type { PreviewRow } from '#core/fixes/preview';

/** What is to be mended: one finding by its key, or (`null`) all of a card that can be. */
export interface FixTarget {
  /** Key of the card of findings. */
  readonly card: string;
  readonly finding: string | null;
}

/** Changes that are shown before they are made. */
export interface FixPreview<Problem> {
  readonly target: FixTarget;
  readonly rows: readonly PreviewRow[];
  readonly isApplying: boolean;
  /** Why the last try made none of them. */
  readonly problem: Problem | null;
}

/** One application. */
export interface MadeFix {
  readonly id: number;
  readonly rows: readonly PreviewRow[];
}

/** One application that can be taken back; `before` is what that takes. */
export interface FixStep<Before> extends MadeFix {
  readonly before: Before;
}

/** Each step keeps a whole workbook; more of them would fill the memory of an office computer. */
const MOST_STEPS = 20;

/** What was done last, to be said; a new object each time. */
export type FixNotice =
  | { readonly kind: 'applied'; readonly cells: number; readonly card: string }
  | { readonly kind: 'undone'; readonly cells: number }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'not-saved'; readonly detail: string };

/** Mending of one workbook, wherever it is: a file in memory or the workbook open in Excel. */
export interface FixState<Before, Problem> {
  readonly preview: FixPreview<Problem> | null;
  /** Oldest first. */
  readonly steps: readonly FixStep<Before>[];
  /** Applications before those, too long ago to be taken back; oldest first. */
  readonly settled: readonly MadeFix[];
  readonly lastId: number;
  /** The last step in the copy that was saved; `null` before one was. */
  readonly savedId: number | null;
  readonly notice: FixNotice | null;
}

export type FixAction<Before, Problem> =
  | { readonly kind: 'previewed'; readonly target: FixTarget; readonly rows: readonly PreviewRow[] }
  | { readonly kind: 'preview-closed' }
  | { readonly kind: 'applying' }
  | { readonly kind: 'applied'; readonly before: Before }
  | { readonly kind: 'not-applied'; readonly problem: Problem }
  | { readonly kind: 'undone' }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'not-saved'; readonly detail: string };

export const NO_FIX_STEPS = { preview: null, steps: [], settled: [], lastId: 0, savedId: null, notice: null } as const;

export function fixReducer<Before, Problem>(
  state: FixState<Before, Problem>, action: FixAction<Before, Problem>,
): FixState<Before, Problem> {
  switch (action.kind) {
    case 'saved':
      return { ...state, savedId: madeFixes(state).at(-1)?.id ?? null, notice: { kind: 'saved', name: action.name } };
    case 'not-saved':
      return { ...state, notice: { kind: 'not-saved', detail: action.detail } };
    case 'applied':
    case 'not-applied':
      return endOfApplying(state, action);
    default:
      // What is being applied stays in view until it is known how that ended.
      return state.preview?.isApplying === true ? state : whileIdle(state, action);
  }
}

function whileIdle<Before, Problem>(
  state: FixState<Before, Problem>,
  action: Extract<FixAction<Before, Problem>, { kind: 'previewed' | 'preview-closed' | 'applying' | 'undone' }>,
): FixState<Before, Problem> {
  const { preview, steps } = state;
  switch (action.kind) {
    case 'previewed':
      if (action.rows.length === 0) return state;
      return { ...state, preview: { target: action.target, rows: action.rows, isApplying: false, problem: null } };
    case 'preview-closed':
      return { ...state, preview: null };
    case 'applying':
      return preview === null ? state : { ...state, preview: { ...preview, isApplying: true, problem: null } };
    case 'undone': {
      const last = steps.at(-1);
      if (last === undefined) return state;
      return { ...state, preview: null, steps: steps.slice(0, -1), notice: { kind: 'undone', cells: last.rows.length } };
    }
  }
}

function endOfApplying<Before, Problem>(
  state: FixState<Before, Problem>, action: Extract<FixAction<Before, Problem>, { kind: 'applied' | 'not-applied' }>,
): FixState<Before, Problem> {
  const { preview } = state;
  if (preview?.isApplying !== true) return state;
  if (action.kind === 'applied') return withStep(state, preview, action.before);
  return { ...state, preview: { ...preview, isApplying: false, problem: action.problem } };
}

function withStep<Before, Problem>(
  state: FixState<Before, Problem>, { rows, target }: FixPreview<Problem>, before: Before,
): FixState<Before, Problem> {
  const id = state.lastId + 1;
  const steps = [...state.steps, { id, rows, before }];
  const extra = steps.length - MOST_STEPS;
  return {
    ...state,
    preview: null,
    steps: extra > 0 ? steps.slice(extra) : steps,
    settled: extra > 0 ? [...state.settled, ...steps.slice(0, extra).map((step) => ({ id: step.id, rows: step.rows }))] : state.settled,
    lastId: id,
    notice: { kind: 'applied', cells: rows.length, card: target.card },
  };
}

type Made = Pick<FixState<unknown, unknown>, 'steps' | 'settled'>;

/** All that is made and not taken back, oldest first. */
export function madeFixes({ steps, settled }: Made): readonly MadeFix[] {
  return [...settled, ...steps];
}

/** Changes that would be lost with the workbook: made, and not in the copy that was saved last. */
export function hasUnsavedFixes(state: Made & Pick<FixState<unknown, unknown>, 'savedId'>): boolean {
  const last = madeFixes(state).at(-1);
  return last !== undefined && last.id !== state.savedId;
}

/** How many cells were changed, each once. */
export function countFixedCells(state: Made): number {
  return new Set(madeFixes(state).flatMap(({ rows }) => rows).map(({ sheet, cell }) => JSON.stringify([sheet, cell]))).size;
}
