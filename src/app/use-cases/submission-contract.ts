import type { RecognisedWorkbook } from '#core/domain/recognised';
import type { CleanRefusal } from '#core/grid/outgoing-copy';
import type { WorkbookGrid } from '#core/grid/sheet-grid';
import type { StateChanges } from '#core/compare/run-state';
import type { CountDifference } from '#core/submission/canonical-result';
import type { Certificate, CertificateBody } from '#core/submission/certificate';
import type { ImportSummary } from '#core/submission/import-rows';
import type { BirthSetting } from '#core/submission/outgoing-orders';
import type { Tick, TickedFinding } from '#core/submission/ticks';
import type { ConsolidationReport, FailureReport, FindingReport, RuleFailureReport } from '#core/report/contract';
import type { PlanWorkbookWords } from '#core/report/plan-workbook-sheets';
import type { SourceFile } from '../ports/file-source';
import type { PackageArchive, PackagePart } from '../ports/package-archive';
import type { CopyServices, OutgoingCopy } from './outgoing-copy';
import type { ReportServices } from './report-contract';
import type { ConsolidationRun, RunRequest, RunServices } from './run-contract';

export interface SubmissionRequest {
  readonly run: RunRequest;
  /** Who answers for which warnings. */
  readonly ticks: readonly Tick[];
  readonly births: BirthSetting;
  /** Columns and codes of the receiving system (JSON): the package then has its import sheet. */
  readonly mapping?: SourceFile;
  /** The report that goes along, .docx or plain text: its figures are held against the result, as findings are. */
  readonly report?: SourceFile;
  /** Marks what is packed as sent in a state file; none is kept when left out. */
  readonly state?: SentState;
}

/** The state file that learns what was sent. */
export interface SentState {
  /** As the run before left it; `null` for the first. */
  readonly before: SourceFile | null;
  /** Day on which the package is sent up, `YYYY-MM-DD`. */
  readonly sentOn: string;
}

/** A state file after what was packed, and what changed until then. */
export interface KeptState {
  readonly text: string;
  readonly changes: StateChanges;
}

/** One source with its copy. */
export interface CopiedFile {
  /** Name of the source below the folder all sources share. */
  readonly name: string;
  /** Of the copy in the package. */
  readonly path: string;
  /** Of the source. */
  readonly sha256: string;
  readonly workbook: RecognisedWorkbook;
  readonly grid: WorkbookGrid;
  readonly copy: OutgoingCopy;
}

/** What the texts of a package are written from. */
export interface PackageSummary {
  readonly certificate: CertificateBody;
  /** Name of the office of the plan. */
  readonly office: string | null;
  readonly ticked: readonly TickedFinding<PlacedFinding>[];
  /** What of the import sheet would arrive; `null` without one. */
  readonly imported: ImportSummary | null;
}

/** A finding with the file it is of, under its path in the package or that of the report; `null` for one across files. */
export interface PlacedFinding extends FindingReport {
  readonly path: string | null;
}

/** What further parts are made of: the files are the copies, under their paths in the package. */
export interface AdditionRequest extends RunRequest {
  readonly mapping?: SourceFile;
}

export interface PackageAdded {
  readonly parts: readonly PackagePart[];
  /** Of the import sheet among them; left out where there is none. */
  readonly imported?: ImportSummary;
}

/** Makes further parts of a package. */
export type PackageAddition = (request: AdditionRequest) => Promise<PackageAdded>;

export interface SubmissionServices extends RunServices, CopyServices, Pick<ReportServices, 'documents' | 'reconcileTexts'> {
  readonly archive: PackageArchive;
  readonly toolVersion: string;
  /** Of the plan workbook that lists of an office come to. */
  readonly planWords: PlanWorkbookWords;
  /** The report that is printed and signed, as a page for print. */
  readonly toReportPage: (report: ConsolidationReport) => string;
  /** What the package is, what was left out of the copies, and who answers for which warnings; plain text. */
  readonly toSummaryText: (summary: PackageSummary) => string;
  /** Further parts that offices send along, such as sheets for the province; none when left out. */
  readonly additions?: readonly PackageAddition[];
}

/** Why no package was made. Paths are those of the sources. */
export interface SubmissionBlock {
  readonly errors: readonly PlacedFinding[];
  /** Warnings that nobody answers for. */
  readonly open: readonly PlacedFinding[];
  readonly unreadable: readonly { readonly path: string; readonly failure: FailureReport }[];
  readonly ruleFailures: readonly RuleFailureReport[];
  /** Files of which no copy can go out. */
  readonly uncopied: readonly { readonly path: string; readonly refusal: CleanRefusal }[];
  /** Copies that still show something: what they show, as the rule says it. */
  readonly exposed: readonly PlacedFinding[];
  /** Counts that come out otherwise from the copies than from the files: what does not go out counts in them. */
  readonly differing: readonly CountDifference[];
}

export type SubmissionOutcome =
  | { readonly kind: 'blocked'; readonly block: SubmissionBlock; readonly unusedTicks: readonly Tick[]; readonly run: SubmissionRun }
  | {
    readonly kind: 'made';
    /** The certificate first, then the rest by path. */
    readonly parts: readonly PackagePart[];
    readonly certificate: Certificate;
    /** What of the import sheet would arrive, its places those of the sources; `null` without a mapping. */
    readonly imported: ImportSummary | null;
    /** The state file to keep; `null` when none is kept. */
    readonly state: KeptState | null;
    readonly unusedTicks: readonly Tick[];
    readonly run: SubmissionRun;
  };

/** The consolidation behind a submission; its paths are those of the package. */
export type SubmissionRun = Pick<ConsolidationRun, 'report' | 'plan' | 'law'>;
