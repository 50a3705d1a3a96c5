import type { CheckReport, ConsolidationReport } from '#core/report/contract';
import type { RunTexts } from '#core/report/run-texts';
import type { FigurePlaces } from '#core/report/source-cells';
import type { ReportTexts } from '#core/report/report-texts';
import type { SheetModel } from '#core/grid/sheet-model';
import type { ProfileChoice } from '#core/law/resolve-profile';
import type { DecisionProblem } from '#core/decisions/decision-schema';
import type { PackProblem } from '#core/law/pack-problems';
import type { PlanNote, PlanProblem } from '#core/domain/plan';
import type { ReadFailure } from '#core/grid/read-failure';
import type { WorkbookGrid } from '#core/grid/sheet-grid';
import type { DocumentReader } from '../ports/document-reader';
import type { SourceFile } from '../ports/file-source';
import type { Hasher } from '../ports/hasher';
import type { ReportProgress } from '../ports/progress';
import type { WorkbookReader } from '../ports/workbook-reader';
import type { MappingRefusal } from './read-mapping';
import type { StateRefusal } from './read-run-state';

/** What every run needs from outside. */
export interface RunServices {
  readonly reader: WorkbookReader;
  readonly documents: DocumentReader;
  readonly hasher: Hasher;
  readonly texts: RunTexts;
  readonly reportTexts: ReportTexts;
}

export interface RunRequest {
  readonly files: readonly SourceFile[];
  /** A plan workbook, or another paper that a plan is read from. */
  readonly plan: SourceFile | null;
  /** Further files of the same plan; none without `plan`. */
  readonly planParts?: readonly SourceFile[];
  /** `auto`, the id of a profile, or several ids with commas between them to judge one list under each. */
  readonly profile: string;
  /** Province pack (JSON) to lay over the profile; its own choice of one counts where `profile` is `auto`. */
  readonly pack?: SourceFile;
  /** Workbooks of past rounds. */
  readonly history?: readonly SourceFile[];
  /** For a consolidation: lists of the awards that were decided on these proposals (workbooks). */
  readonly decided?: readonly SourceFile[];
  /** Decision file (JSON). */
  readonly decisions?: SourceFile;
  /** Day to judge lateness and decisions by, `YYYY-MM-DD`; `null`: unknown. */
  readonly asOf: string | null;
  /** For a check: the files are copies that go out, which must not show personal data; `false` when left out. */
  readonly isOutgoing?: boolean;
}

/** The plan as it was read: problems are said, a plan that cannot be read at all stops the run. */
export interface PlanOutcome {
  /** Of several files their paths with commas between them. */
  readonly path: string;
  readonly problems: readonly PlanProblem[];
  /** What was taken from where, and what is missing; empty for a plan workbook alone. */
  readonly notes: readonly PlanNote[];
}

export type RunRefusal =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'no-files' }
  | { readonly kind: 'unknown-profile'; readonly profile: string }
  /** Known, but not to be applied yet; the reason is for people. */
  | { readonly kind: 'locked-profile'; readonly profile: string; readonly reason: string }
  /** Several profiles were asked for that are not two different ones by their ids. */
  | { readonly kind: 'not-two-profiles'; readonly profile: string }
  /** Several profiles where one result is asked for. */
  | { readonly kind: 'one-profile-only'; readonly profile: string }
  | { readonly kind: 'pack-unreadable'; readonly path: string; readonly detail: string }
  | { readonly kind: 'pack-invalid'; readonly path: string; readonly problems: readonly PackProblem[] }
  | { readonly kind: 'decisions-unreadable'; readonly path: string; readonly detail: string }
  | { readonly kind: 'decisions-invalid'; readonly path: string; readonly problems: readonly DecisionProblem[] }
  /** Of the import sheet of a province workbook. */
  | MappingRefusal
  | StateRefusal
  | { readonly kind: 'plan-unreadable'; readonly path: string; readonly failure: ReadFailure }
  | { readonly kind: 'plan-invalid'; readonly path: string; readonly problems: readonly PlanProblem[] };

export interface ConsolidationRun {
  readonly report: ConsolidationReport;
  readonly plan: PlanOutcome | null;
  /** Which law profile was applied and why, or why none could be. */
  readonly law: ProfileChoice;
  /** Sheets of the result workbook. */
  readonly sheets: readonly SheetModel[];
  /** Where figures stand in them that lead back to cells of the units' files. */
  readonly places: FigurePlaces;
}

export interface CheckRun {
  readonly report: CheckReport;
  readonly plan: PlanOutcome | null;
  /** Which law profile was applied and why, or why none could be. */
  readonly law: ProfileChoice;
  /** The sheets themselves, per file in input order; `null` for a file that could not be read. */
  readonly grids: readonly (WorkbookGrid | null)[];
}

export interface RunControl {
  readonly report: ReportProgress;
  readonly signal: AbortSignalLike;
}

/** The part of `AbortSignal` that runs look at between files. */
export interface AbortSignalLike {
  readonly aborted: boolean;
}
