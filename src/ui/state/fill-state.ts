import type { EngineCheck, EngineEdit, EngineFile, EngineOutcome, EngineRequest } from '#app/ports/run-engine';
import type { EditRunRefusal, FileFixes } from '#app/use-cases/fix-contract';
import type { RunRefusal } from '#app/use-cases/run-contract';
import { fromA1 } from '#core/grid/address';
import type { CellAddress } from '#core/grid/address';
import type { SheetGrid } from '#core/grid/sheet-grid';
import type { ProfileChoice } from '#core/law/resolve-profile';
import type { CheckReport, FileReport, FindingReport } from '#core/report/contract';
import { fixReducer, hasUnsavedFixes, NO_FIX_STEPS, type FixAction, type FixState } from './fix-state';

/** Where to look in a file; `cell` in A1 notation. */
export interface Place {
  readonly sheet: string | null;
  readonly cell: string | null;
}

/** One file, opened: what was understood of it and the sheets themselves. */
export interface OpenedFile {
  /** As it is now: the file that was chosen, or a copy in memory with changes made. */
  readonly file: EngineFile;
  /** How it was checked; a changed copy is checked the same way. */
  readonly request: EngineRequest;
  readonly report: FileReport;
  /** Findings of the file and those across files that name it. */
  readonly findings: readonly FindingReport[];
  readonly fixes: FileFixes;
  readonly ruleFailures: readonly { readonly rule: string; readonly detail: string }[];
  /** What the check says besides findings: of the province pack, of past rounds and of new names. */
  readonly told: Pick<CheckReport, 'pack' | 'rulesOff' | 'history' | 'hints'>;
  readonly law: ProfileChoice;
  readonly sheets: readonly SheetGrid[];
}

/** Why changes were not made: refused with a reason to say, or broken by a fault of ours. */
export type FillFixProblem = Exclude<EngineOutcome<never, EditRunRefusal>, { readonly kind: 'done' }>;

export type FillFixAction = FixAction<OpenedFile, FillFixProblem>;

/** Another file that is wanted while changes of the opened one are not saved. */
export interface WantedFile {
  readonly file: EngineFile;
  readonly place: Place | null;
}

export type FillState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading'; readonly request: EngineRequest; readonly file: EngineFile; readonly wanted: Place | null }
  | { readonly kind: 'open'; readonly opened: OpenedFile; readonly sheet: number; readonly cell: CellAddress | null;
      /** Grows with each jump, so that a jump to the same cell is seen as one. */
      readonly jump: number;
      /** File that the user chose; `opened.file` as long as nothing is changed. */
      readonly origin: EngineFile;
      readonly fixing: FixState<OpenedFile, FillFixProblem>;
      readonly leaving: WantedFile | null }
  | { readonly kind: 'refused'; readonly file: EngineFile; readonly refusal: RunRefusal }
  | { readonly kind: 'failed'; readonly file: EngineFile; readonly detail: string };

export type OpenState = Extract<FillState, { kind: 'open' }>;

export type FillAction =
  | { readonly kind: 'opening'; readonly request: EngineRequest; readonly file: EngineFile; readonly wanted: Place | null }
  | { readonly kind: 'checked'; readonly file: EngineFile; readonly outcome: EngineOutcome<EngineCheck> }
  | { readonly kind: 'sheet-chosen'; readonly sheet: number }
  | { readonly kind: 'cell-chosen'; readonly cell: CellAddress }
  | { readonly kind: 'gone-to'; readonly place: Place }
  | { readonly kind: 'fixing'; readonly action: Exclude<FillFixAction, { kind: 'applied' | 'not-applied' | 'undone' }> }
  /** `opened` is what the changes were to be made in. */
  | { readonly kind: 'edited'; readonly opened: OpenedFile; readonly outcome: EngineOutcome<EngineEdit, EditRunRefusal> }
  | { readonly kind: 'undo' }
  | { readonly kind: 'leave-asked'; readonly wanted: WantedFile }
  | { readonly kind: 'stayed' };

export const NOTHING_OPEN: FillState = { kind: 'empty' };

export function fillReducer(state: FillState, action: FillAction): FillState {
  switch (action.kind) {
    case 'opening':
      return { kind: 'reading', request: action.request, file: action.file, wanted: action.wanted };
    case 'checked':
      return state.kind === 'reading' && state.file === action.file ? checked(state, action.outcome) : state;
    default:
      return state.kind === 'open' ? openReducer(state, action) : state;
  }
}

function openReducer(state: OpenState, action: Exclude<FillAction, { kind: 'opening' | 'checked' }>): OpenState {
  switch (action.kind) {
    case 'sheet-chosen': return { ...state, sheet: action.sheet, cell: null };
    case 'cell-chosen': return { ...state, cell: action.cell };
    case 'gone-to': return goTo(state, action.place);
    case 'fixing': return { ...state, fixing: fixReducer(state.fixing, action.action) };
    case 'edited': return state.opened === action.opened ? edited(state, action.outcome) : state;
    case 'undo': return undone(state);
    case 'leave-asked': return { ...state, leaving: action.wanted };
    case 'stayed': return { ...state, leaving: null };
  }
}

/** Changes of the opened file that would be lost with it. */
export function isUnsaved(state: FillState): boolean {
  return state.kind === 'open' && (hasUnsavedFixes(state.fixing) || state.fixing.preview?.isApplying === true);
}

function checked(state: Extract<FillState, { kind: 'reading' }>, outcome: EngineOutcome<EngineCheck>): FillState {
  const { file, request } = state;
  if (outcome.kind === 'refused') return { kind: 'refused', file, refusal: outcome.refusal };
  if (outcome.kind === 'failed') return { kind: 'failed', file, detail: outcome.detail };
  const opened = toOpenedFile(file, request, outcome.value);
  if (opened === undefined) return { kind: 'failed', file, detail: 'The check gave no report for the file.' };
  const first = Math.max(0, opened.report.sheets.findIndex(({ form }) => form !== 'other'));
  const open: OpenState = {
    kind: 'open', opened, sheet: first, cell: null, jump: 0, origin: file, fixing: NO_FIX_STEPS, leaving: null,
  };
  return state.wanted === null ? open : goTo(open, state.wanted);
}

function toOpenedFile(file: EngineFile, request: EngineRequest, { report, grids, law, fixes: [fixes] }: EngineCheck): OpenedFile | undefined {
  const [fileReport] = report.files;
  if (fileReport === undefined || fixes === undefined) return undefined;
  return {
    file, request, law, fixes,
    sheets: grids[0]?.sheets ?? [],
    report: fileReport,
    findings: [...fileReport.findings, ...report.findings].map((finding) => withinFile(finding, file.path)),
    ruleFailures: report.ruleFailures,
    told: { pack: report.pack, rulesOff: report.rulesOff, history: report.history, hints: report.hints },
  };
}

/** Only places of the opened file can be shown beside it: those of the plan are left to the sentence. */
function withinFile(finding: FindingReport, path: string): FindingReport {
  return { ...finding, path, related: finding.related.filter((place) => place.path === path) };
}

/** The copy takes the place of what was opened, at the same sheet and cell; that is kept to be gone back to. */
function edited(state: OpenState, outcome: EngineOutcome<EngineEdit, EditRunRefusal>): OpenState {
  const { opened: before, fixing } = state;
  if (outcome.kind !== 'done') return { ...state, fixing: fixReducer(fixing, { kind: 'not-applied', problem: outcome }) };
  const { content, check } = outcome.value;
  const opened = toOpenedFile({ path: before.file.path, content }, before.request, check);
  if (opened === undefined) {
    const problem = { kind: 'failed', detail: 'The check gave no report for the copy.' } as const;
    return { ...state, fixing: fixReducer(fixing, { kind: 'not-applied', problem }) };
  }
  return { ...state, opened, fixing: fixReducer(fixing, { kind: 'applied', before }) };
}

function undone(state: OpenState): OpenState {
  const fixing = fixReducer(state.fixing, { kind: 'undone' });
  const last = state.fixing.steps.at(-1);
  return fixing === state.fixing || last === undefined ? state : { ...state, opened: last.before, fixing };
}

function goTo(state: OpenState, { sheet, cell }: Place): OpenState {
  const index = sheet === null ? state.sheet : state.opened.sheets.findIndex(({ name }) => name === sheet);
  if (index < 0) return state;
  const address = cell === null ? undefined : fromA1(cell);
  return { ...state, sheet: index, cell: address ?? null, jump: state.jump + 1 };
}
