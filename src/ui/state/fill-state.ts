import type { EngineCheck, EngineFile, EngineOutcome } from '#app/ports/run-engine';
import type { RunRefusal } from '#app/use-cases/run-contract';
import { fromA1 } from '#core/grid/address';
import type { CellAddress } from '#core/grid/address';
import type { SheetGrid } from '#core/grid/sheet-grid';
import type { ProfileChoice } from '#core/law/resolve-profile';
import type { FileReport, FindingReport } from '#core/report/contract';

/** Where to look in a file; `cell` in A1 notation. */
export interface Place {
  readonly sheet: string | null;
  readonly cell: string | null;
}

/** One file, opened: what was understood of it and the sheets themselves. */
export interface OpenedFile {
  readonly file: EngineFile;
  readonly report: FileReport;
  /** Findings of the file and those across files that name it. */
  readonly findings: readonly FindingReport[];
  readonly ruleFailures: readonly { readonly rule: string; readonly detail: string }[];
  readonly law: ProfileChoice;
  readonly sheets: readonly SheetGrid[];
}

export type FillState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading'; readonly file: EngineFile; readonly wanted: Place | null }
  | { readonly kind: 'open'; readonly opened: OpenedFile; readonly sheet: number; readonly cell: CellAddress | null;
      /** Grows with each jump, so that a jump to the same cell is seen as one. */
      readonly jump: number }
  | { readonly kind: 'refused'; readonly file: EngineFile; readonly refusal: RunRefusal }
  | { readonly kind: 'failed'; readonly file: EngineFile; readonly detail: string };

export type FillAction =
  | { readonly kind: 'opening'; readonly file: EngineFile; readonly wanted: Place | null }
  | { readonly kind: 'checked'; readonly file: EngineFile; readonly outcome: EngineOutcome<EngineCheck> }
  | { readonly kind: 'sheet-chosen'; readonly sheet: number }
  | { readonly kind: 'cell-chosen'; readonly cell: CellAddress }
  | { readonly kind: 'gone-to'; readonly place: Place };

export const NOTHING_OPEN: FillState = { kind: 'empty' };

export function fillReducer(state: FillState, action: FillAction): FillState {
  switch (action.kind) {
    case 'opening':
      return { kind: 'reading', file: action.file, wanted: action.wanted };
    case 'checked':
      return state.kind === 'reading' && state.file === action.file ? checked(state, action.outcome) : state;
    case 'sheet-chosen':
      return state.kind === 'open' ? { ...state, sheet: action.sheet, cell: null } : state;
    case 'cell-chosen':
      return state.kind === 'open' ? { ...state, cell: action.cell } : state;
    case 'gone-to':
      return state.kind === 'open' ? goTo(state, action.place) : state;
  }
}

function checked(state: Extract<FillState, { kind: 'reading' }>, outcome: EngineOutcome<EngineCheck>): FillState {
  const { file } = state;
  if (outcome.kind === 'refused') return { kind: 'refused', file, refusal: outcome.refusal };
  if (outcome.kind === 'failed') return { kind: 'failed', file, detail: outcome.detail };
  const { report, grids, law } = outcome.value;
  const fileReport = report.files[0];
  if (fileReport === undefined) return { kind: 'failed', file, detail: 'The check gave no report for the file.' };
  const sheets = grids[0]?.sheets ?? [];
  const opened: OpenedFile = {
    file, sheets, law,
    report: fileReport,
    findings: [...fileReport.findings, ...report.findings].map((finding) => withinFile(finding, file.path)),
    ruleFailures: report.ruleFailures,
  };
  const first = Math.max(0, fileReport.sheets.findIndex(({ form }) => form !== 'other'));
  const open: FillState = { kind: 'open', opened, sheet: first, cell: null, jump: 0 };
  return state.wanted === null ? open : goTo(open, state.wanted);
}

/** Only places of the opened file can be shown beside it: those of the plan are left to the sentence. */
function withinFile(finding: FindingReport, path: string): FindingReport {
  return { ...finding, path, related: finding.related.filter((place) => place.path === path) };
}

function goTo(state: Extract<FillState, { kind: 'open' }>, { sheet, cell }: Place): FillState {
  const index = sheet === null ? state.sheet : state.opened.sheets.findIndex(({ name }) => name === sheet);
  if (index < 0) return state;
  const address = cell === null ? undefined : fromA1(cell);
  return { ...state, sheet: index, cell: address ?? null, jump: state.jump + 1 };
}
