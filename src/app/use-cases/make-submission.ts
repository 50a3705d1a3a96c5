import type { Plan } from '#core/domain/plan';
import { toRunSnapshot, type RunSnapshot } from '#core/compare/run-snapshot';
import { advanceState, writeRunState, type RunState } from '#core/compare/run-state';
import { err, ok, type Result } from '#core/result';
import type { ConsolidationReport } from '#core/report/contract';
import type { ReconcileReport } from '#core/report/reconcile-contract';
import { differingCounts, differingUnits, toCanonicalResult } from '#core/submission/canonical-result';
import type { ImportSummary } from '#core/submission/import-rows';
import { maskTexts, removedTexts } from '#core/submission/mask-removed';
import { toGate, type Gate } from '#core/submission/ticks';
import { assemblePackage } from './assemble-package';
import { checkFiles } from './check-files';
import { consolidateFiles, runConsolidation, type DoneConsolidation } from './consolidate-files';
import { copySources, fileOf, type CopiedSources } from './copy-sources';
import { readMapping } from './read-mapping';
import { readBasisOf, sourcesOf } from './read-submissions';
import { readRunState } from './read-run-state';
import { compareReport, readReportFile } from './reconcile-report';
import type { ReconcileRefusal } from './report-contract';
import type { ConsolidationRun, RunControl, RunRefusal, RunRequest } from './run-contract';
import type {
  CopiedFile, KeptState, PlacedFinding, SubmissionBlock, SubmissionOutcome, SubmissionRequest, SubmissionServices,
} from './submission-contract';

/**
 * Makes the package that an office sends: copies that may go out, the result worked out from them, its report and the
 * certificate. Nothing is made where an error stands, a warning has nobody to answer for it, a file cannot be read or
 * copied, or the copies come to other counts than the files.
 */
export async function makeSubmission(
  request: SubmissionRequest, services: SubmissionServices, control: RunControl,
): Promise<Result<SubmissionOutcome, ReconcileRefusal>> {
  const before = await readRunState(request.state?.before ?? null);
  if (!before.ok) return before;
  // Read where it is used, too: here it is only asked whether it can be, before anything is worked out.
  const mapping = await readMapping(request.mapping);
  if (!mapping.ok) return mapping;
  const weighed = await weigh(request, services, control);
  if (!weighed.ok) return weighed;
  const { done: { run, consolidation }, gate, block, copied, back, plan, reconciled } = weighed.value;
  const unusedTicks = gate.unused;
  if (isBlocked(block)) return ok({ kind: 'blocked', block: withPaths(block, back), unusedTicks, run });
  if (control.signal.aborted) return err({ kind: 'cancelled' });
  control.report({ kind: 'writing' });
  const made = await assemblePackage({ request, files: copied.files, run: masked(run, copied.files), gate, plan, reconciled }, services);
  if (!made.ok) return made;
  const snapshot = toRunSnapshot(consolidation, { period: run.report.period, asOf: request.run.asOf });
  const state = request.state === undefined ? null : kept(before.value, withSources(snapshot, back), request.state.sentOn);
  const { imported } = made.value;
  return ok({ kind: 'made', ...made.value, imported: imported === null ? null : fromSources(imported, back), state, unusedTicks, run });
}

/** The files added up, with all that stands against packing them. */
interface Weighed {
  readonly done: DoneConsolidation;
  readonly gate: Gate<PlacedFinding>;
  readonly block: SubmissionBlock;
  readonly copied: CopiedSources;
  /** Paths in the package to those of the sources. */
  readonly back: ReadonlyMap<string, string>;
  readonly plan: Plan | null;
  readonly reconciled: ReconcileReport | null;
}

async function weigh(
  { run: asked, ticks, births, report }: SubmissionRequest, services: SubmissionServices, control: RunControl,
): Promise<Result<Weighed, ReconcileRefusal>> {
  const text = report === undefined ? ok(null) : await readReportFile(report, services);
  if (!text.ok) return text;
  const basis = await readBasisOf(asked, services, control);
  if (!basis.ok) return basis;
  const sources = sourcesOf(asked);
  if (sources.length === 0) return err({ kind: 'no-files' });
  const copied = await copySources(sources, basis.value.context, births, services, control);
  if (copied === undefined) return err({ kind: 'cancelled' });
  const quiet = quietly(control);
  const done = await runConsolidation({ ...asked, files: copied.renamed }, services, quiet);
  if (!done.ok) return done;
  const { run } = done.value;
  const reconciled = text.value === null ? null : compareReport(text.value, done.value, services);
  const gate = toGate([...placedFindings(run.report), ...findingsOf(reconciled)], ticks);
  const block = await blockOf({ run, gate, copied, request: asked, reconciled }, services, quiet);
  if (!block.ok) return block;
  const back = new Map(copied.renamed.map(({ path }, index) => [path, sources[index]?.path ?? path]));
  return ok({ done: done.value, gate, block: block.value, copied, back, plan: basis.value.plan, reconciled });
}

/** Figures of the report that differ stand in the way as findings of the files do. */
function findingsOf(reconciled: ReconcileReport | null): PlacedFinding[] {
  return reconciled === null ? [] : reconciled.findings.map((finding) => ({ ...finding, path: reconciled.path }));
}

function fromSources({ taken, dropped }: ImportSummary, back: ReadonlyMap<string, string>): ImportSummary {
  return {
    taken, dropped: dropped.map((row) => ({ ...row, source: row.source === null ? null : { ...row.source, path: back.get(row.source.path) ?? row.source.path } })),
  };
}

function kept(before: RunState | null, snapshot: RunSnapshot, sentOn: string): KeptState {
  const { state, changes } = advanceState(before, snapshot, sentOn);
  return { text: writeRunState(state), changes };
}

/** The same with the paths of the sources, as other runs over them know them. */
function withSources(snapshot: RunSnapshot, back: ReadonlyMap<string, string>): RunSnapshot {
  return { ...snapshot, units: snapshot.units.map((unit) => ({ ...unit, path: back.get(unit.path) ?? unit.path })) };
}

/** Files are counted once; of the runs behind it only that they check. */
function quietly(control: RunControl): RunControl {
  return { ...control, report: (progress) => { if (progress.kind === 'checking') control.report(progress); } };
}

interface Attempt {
  readonly run: ConsolidationRun;
  readonly gate: Gate<PlacedFinding>;
  readonly copied: CopiedSources;
  readonly request: RunRequest;
  readonly reconciled: ReconcileReport | null;
}

/** All that stands against the package; the copies are only looked at where the files themselves are in order. */
async function blockOf(
  { run: { report }, gate, copied, request, reconciled }: Attempt, services: SubmissionServices, control: RunControl,
): Promise<Result<SubmissionBlock, RunRefusal>> {
  const block: SubmissionBlock = {
    errors: gate.errors, open: gate.open,
    unreadable: report.files.flatMap(({ path, failure }) => (failure === null ? [] : [{ path, failure }])),
    ruleFailures: [...report.ruleFailures, ...(reconciled?.ruleFailures ?? [])], uncopied: copied.refused, exposed: [], differing: [],
  };
  if (isBlocked(block)) return ok(block);
  const files = copied.files.map(({ path, copy }) => fileOf(path, copy.bytes));
  const again = await consolidateFiles({ ...request, files }, services, control);
  if (!again.ok) return again;
  const checked = await checkFiles({ ...request, files, isOutgoing: true }, services, control);
  if (!checked.ok) return checked;
  const exposed = placedFindings(checked.value.report).filter(({ rule }) => rule === 'personal-data-exposed');
  return ok({ ...block, exposed, differing: differences(report, again.value.report) });
}

function placedFindings({ files, findings }: Pick<ConsolidationReport, 'files' | 'findings'>): PlacedFinding[] {
  return [...files.flatMap(({ path, findings: own }) => own.map((finding) => ({ ...finding, path }))), ...findings];
}

function isBlocked(block: SubmissionBlock): boolean {
  return Object.values(block).some((list: readonly unknown[]) => list.length > 0);
}

/** The same with the paths of the sources. */
function withPaths(block: SubmissionBlock, back: ReadonlyMap<string, string>): SubmissionBlock {
  const source = <Path extends string | null>(path: Path): Path => (path === null ? path : (back.get(path) ?? path) as Path);
  const placed = <Of extends { readonly path: string | null }>(list: readonly Of[]): Of[] => list.map((each) => ({ ...each, path: source(each.path) }));
  return {
    ...block,
    errors: placed(block.errors), open: placed(block.open), exposed: placed(block.exposed), unreadable: placed(block.unreadable),
    differing: block.differing.map((each) => ({ ...each, unit: source(each.unit) })),
  };
}

function differences(source: ConsolidationReport, copy: ConsolidationReport): SubmissionBlock['differing'] {
  if (toCanonicalResult(source) === toCanonicalResult(copy)) return [];
  const found = [...differingUnits(source, copy), ...differingCounts(null, source.totals, copy.totals)];
  if (found.length > 0) return found;
  // The counts are the same, but something else of a unit is not, or they come from other cells.
  const changed = source.units.filter((unit, index) => toCanonicalResult({ ...source, units: [unit] }) !== toCanonicalResult({ ...source, units: copy.units.slice(index, index + 1) }));
  return changed.length === 0 ? [WHOLE] : changed.map(({ path }) => ({ ...WHOLE, unit: path }));
}

const WHOLE: SubmissionBlock['differing'][number] = { unit: null, award: null, subject: null, stated: null, found: null };

/** The run with personal data taken out of its sentences. */
function masked(run: ConsolidationRun, files: readonly CopiedFile[]): ConsolidationRun {
  const texts = files.flatMap(({ workbook, copy }) => removedTexts(workbook, copy.cells));
  return { ...run, report: maskTexts(run.report, texts), sheets: maskTexts(run.sheets, texts) };
}
