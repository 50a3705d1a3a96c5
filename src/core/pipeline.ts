import { checkCompleteness } from './compare/completeness';
import { compareTexts } from './consolidate/compare-texts';
import { consolidate, type Adjustment, type Consolidation, type ConsolidatedUnit, type Submission } from './consolidate/consolidate';
import { unitFactsOf } from './consolidate/unit-facts';
import type { MarkedFinding } from './decisions/fingerprint';
import type { LawProfile } from './domain/law-profile';
import type { Plan } from './domain/plan';
import type { AwardName, RuleChange } from './domain/province-pack';
import type { RecognisedWorkbook } from './domain/recognised';
import type { UnitFacts } from './domain/tally';
import type { ReadFailure } from './grid/read-failure';
import type { SheetModel } from './grid/sheet-model';
import type { WorkbookGrid } from './grid/sheet-grid';
import type { ProfileChoice } from './law/resolve-profile';
import { settleRun, type RunFindings } from './pipeline-decisions';
import { resolveRunHistory, toPastReports } from './pipeline-history';
import { inResults, runResults, toLevels, toResultReports, type RunLevels } from './pipeline-levels';
import { askedProfiles, mostNamedPeriod, resolveRunLaw, type RunLaw } from './pipeline-law';
import { reportPack, ruleChangesOf } from './pipeline-pack';
import { recogniseWorkbook, type RecogniseInput } from './recognise/recognise-workbook';
import { toCheckReport } from './report/check-report';
import { toConsolidationReport } from './report/consolidation-report';
import type { CheckReport, ConsolidationReport, FileReport } from './report/contract';
import { toFailedFileReport, toFileReport } from './report/file-report';
import { toQuotaLines } from './report/quota-lines';
import { toTwoRegimesReport, type JudgedRegime } from './report/regimes-report';
import type { ReportTexts } from './report/report-texts';
import { toResultRecipients } from './report/result-recipients';
import { toTracedResult } from './report/result-workbook';
import type { FigurePlaces } from './report/source-cells';
import type { RunTexts } from './report/run-texts';
import type { Result } from './result';
import type { CollectionInput } from './rules/define-rule';
import type { RuleFailure } from './rules/finding';
import { NO_SETTINGS, type RunSettings } from './run-settings';
import { runCollectionRules, runFileRules, type FileRulesInput, type RuleRun } from './rules/run-rules';

/** A file of a run: understood, with what it says in numbers, or not readable at all. */
export type UnderstoodFile =
  | { readonly kind: 'understood'; readonly workbook: RecognisedWorkbook; readonly facts: UnitFacts }
  | { readonly kind: 'failed'; readonly path: string; readonly sha256: string; readonly failure: ReadFailure };

export interface FileInput {
  /** As the user gave it, `/` as separator. */
  readonly path: string;
  readonly sha256: string;
  readonly reading: Result<WorkbookGrid, ReadFailure>;
  readonly plan: Plan | null;
  /** Further names of awards; none when left out. */
  readonly awardNames?: readonly AwardName[];
  /** Forms that a person chose, and sheets that were recognised before; see there. */
  readonly forms?: RecogniseInput['forms'];
  readonly known?: RecogniseInput['known'];
  readonly patched?: RecogniseInput['patched'];
}

/** Understands one file from its content. */
export function understandFile({ path, sha256, reading, ...besides }: FileInput): UnderstoodFile {
  if (!reading.ok) return { kind: 'failed', path, sha256, failure: reading.error };
  const workbook = recogniseWorkbook({ path, sha256, workbook: reading.value, ...besides });
  return { kind: 'understood', workbook, facts: unitFactsOf(workbook) };
}

export interface CheckInput {
  /** Reports keep this order. */
  readonly files: readonly UnderstoodFile[];
  readonly plan: Plan | null;
  /** `auto`, the id of a profile, or for a check two ids with a comma between them. */
  readonly profile: string;
  /** None when left out. */
  readonly settings?: RunSettings;
  /** Day to judge lateness and decisions by, `YYYY-MM-DD`; `null` or left out: unknown. */
  readonly asOf?: string | null;
  /** The files are copies that go out, which must not show personal data; `false` when left out. */
  readonly isOutgoing?: boolean;
  readonly texts: RunTexts;
}

export interface CheckOutcome {
  readonly report: CheckReport;
  readonly choice: ProfileChoice;
  /** What the run was judged by, pack and plan laid over it. */
  readonly law: LawProfile;
  /** Open findings of each file by its path, with their fixes; none for files that could not be read. */
  readonly fileFindings: ReadonlyMap<string, readonly MarkedFinding[]>;
}

/**
 * Checks files one by one and against each other. Units that did not submit are no fault here. Of two profiles the
 * first judges, and the report says what the second makes differently.
 */
export function checkSubmissions(input: CheckInput): CheckOutcome {
  const [firstId = input.profile, secondId] = askedProfiles(input.profile);
  const first = checkUnder(firstId, input);
  if (secondId === undefined) return first;
  return { ...first, report: toTwoRegimesReport(first, checkUnder(secondId, input), input.texts) };
}

function checkUnder(profile: string, input: CheckInput): CheckOutcome & JudgedRegime {
  const { files, plan, texts, settings = NO_SETTINGS, asOf = null, isOutgoing = false } = input;
  const submissions = understoodOf(files);
  const workbooks = submissions.map(({ workbook }) => workbook);
  const law = resolveRunLaw(profile, plan, workbooks, settings.pack);
  const changes = ruleChangesOf(settings.pack);
  const history = resolveRunHistory(settings.history, plan, workbooks);
  const levels = toLevels(submissions, plan);
  const runs = new Map([
    ...runEachFile(levels.own, law, { plan, history: history.index, isOutgoing }, changes),
    ...runResults(levels, { law, plan, changes }).runs,
  ]);
  const across = runCollectionRules({
    submissions: levels.own.filter(({ workbook }) => isOfUnit(workbook)),
    unreadablePaths: failedPaths(files), law: law.law, plan, isConsolidation: false,
  }, { changes });
  const settled = settleRun({ workbooks, runs, across, settings, plan, asOf });
  const report = toCheckReport({
    profile: law.law.id,
    files: toFileReports(files, settled, law, texts),
    findings: settled.across,
    settlement: settled.settlement,
    ruleFailures: failuresOf(runs, across),
    past: toPastReports(history, workbooks, texts),
    pack: reportPack(settings.pack, plan, law, texts),
    texts,
  });
  return { report, choice: law.choice, fileFindings: settled.own, law: law.law, all: settled.all };
}

export interface ConsolidationInput extends CheckInput {
  readonly asOf: string | null;
  readonly adjustments: readonly Adjustment[];
  /** Lists of what was decided on these proposals; none when left out. */
  readonly decided?: readonly UnderstoodFile[];
  readonly reportTexts: ReportTexts;
}

export interface ConsolidationOutcome {
  readonly report: ConsolidationReport;
  /** The units themselves, for whoever asks more of them than the report says. */
  readonly consolidation: Consolidation;
  /** Sheets of the result workbook. */
  readonly sheets: readonly SheetModel[];
  readonly places: FigurePlaces;
  readonly choice: ProfileChoice;
}

/** Adds up the files of the units of a period. The order in which the files come is without effect on the outcome. */
export function consolidateSubmissions(input: ConsolidationInput): ConsolidationOutcome {
  const { plan, texts, asOf, settings = NO_SETTINGS } = input;
  const files = [...input.files].sort((left, right) => compareTexts(pathOf(left), pathOf(right)));
  const submissions = understoodOf(files);
  const levels = toLevels(submissions, plan);
  const received = [...levels.own, ...levels.carried];
  const workbooks = [...submissions, ...levels.carried].map(({ workbook }) => workbook);
  const law = resolveRunLaw(input.profile, plan, workbooks, settings.pack);
  const changes = ruleChangesOf(settings.pack);
  const consolidation = consolidate({ submissions: received, plan, adjustments: [...input.adjustments, ...levels.adjustments] });
  const history = resolveRunHistory(settings.history, plan, workbooks);
  const fromResults = runResults(levels, { law, plan, changes });
  const runs = new Map([...runEachFile(levels.own, law, { plan, history: history.index }, changes), ...fromResults.runs]);
  const across = runAcross(consolidation.units, { unreadablePaths: failedPaths(files), law: law.law, plan }, changes, levels);
  const settled = settleRun({ workbooks, runs, across, settings, plan, asOf });
  const codes = new Set(received.flatMap(({ workbook: { unit } }) => unit?.code ?? []));
  const period = plan?.period ?? mostNamedPeriod(workbooks)?.text ?? null;
  const report = toConsolidationReport({
    period,
    profile: law.law.id,
    plan, asOf,
    decided: input.decided ?? [],
    consolidation,
    completeness: checkCompleteness(codes, plan, asOf),
    quota: toQuotaLines(consolidation.units, law.law),
    results: toResultReports(levels, consolidation),
    flawed: fromResults.flawed,
    files: toFileReports(files, settled, law, texts),
    findings: settled.across,
    settlement: settled.settlement,
    ruleFailures: failuresOf(runs, across),
    past: toPastReports(history, workbooks, texts),
    pack: reportPack(settings.pack, plan, law, texts),
    texts,
  });
  const { sheets, places } = toTracedResult({
    report, plan, period,
    recipients: toResultRecipients(consolidation.units),
    officeName: plan?.office ?? null,
    texts: input.reportTexts,
  });
  return { report, consolidation, sheets, places, choice: law.choice };
}

type Understood = Extract<UnderstoodFile, { kind: 'understood' }>;

function understoodOf(files: readonly UnderstoodFile[]): Understood[] {
  return files.filter((file) => file.kind === 'understood');
}

/**
 * Whether a file may be held against others of the run: it holds a form, or says that it is of a unit of the register.
 * Of any other file, the unit would be a guess by its name.
 */
function isOfUnit({ unit, sheets }: RecognisedWorkbook): boolean {
  return typeof unit?.code === 'string'
    || sheets.some(({ tables }) => tables.some(({ form }) => form !== 'other' && form !== 'plan'));
}

function failedPaths(files: readonly UnderstoodFile[]): string[] {
  return files.flatMap((file) => (file.kind === 'failed' ? [file.path] : []));
}

function pathOf(file: UnderstoodFile): string {
  return file.kind === 'failed' ? file.path : file.workbook.path;
}

function runEachFile(
  submissions: readonly Submission[], law: RunLaw, besides: Pick<FileRulesInput, 'plan' | 'history' | 'isOutgoing'>,
  changes: readonly RuleChange[],
): ReadonlyMap<string, RuleRun> {
  return new Map(submissions.map(({ workbook, facts }) =>
    [workbook.path, runFileRules({ workbook, facts, law: law.lawOf(workbook), ...besides }, { changes })]));
}

/** Of two files of one unit the one that was chosen comes first, so that rules blame the other. */
function runAcross(
  units: readonly ConsolidatedUnit[], besides: Pick<CollectionInput, 'unreadablePaths' | 'law' | 'plan'>,
  changes: readonly RuleChange[], levels: RunLevels,
): RuleRun {
  const ordered = [...units].sort((left, right) => Number(left.refused !== null) - Number(right.refused !== null)
    || compareTexts(left.submission.workbook.path, right.submission.workbook.path));
  const submissions = ordered.map(({ submission }) => submission)
    .filter(({ workbook, carried }) => carried !== undefined || isOfUnit(workbook));
  const run = runCollectionRules({ submissions, ...besides, isConsolidation: true }, { changes });
  return { ...run, findings: inResults(run.findings, levels) };
}

function toFileReports(
  files: readonly UnderstoodFile[], { own }: RunFindings, law: RunLaw, texts: RunTexts,
): FileReport[] {
  return files.map((file) => (file.kind === 'failed'
    ? toFailedFileReport(file, texts)
    : toFileReport(file.workbook, { profile: law.lawOf(file.workbook).id, findings: own.get(file.workbook.path) ?? [] }, texts)));
}

function failuresOf(runs: ReadonlyMap<string, RuleRun>, across: RuleRun): RuleFailure[] {
  return [...[...runs.values()].flatMap(({ failures }) => failures), ...across.failures];
}
