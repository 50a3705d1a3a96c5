import type { PastRounds } from '#core/domain/past-rounds';
import type { Plan } from '#core/domain/plan';
import type { AwardName, ProvincePack } from '#core/domain/province-pack';
import type { WorkbookGrid } from '#core/grid/sheet-grid';
import { resolveProfile } from '#core/law/resolve-profile';
import { askedProfiles } from '#core/pipeline-law';
import { understandFile, type UnderstoodFile } from '#core/pipeline';
import { err, ok, type Result } from '#core/result';
import type { RunSettings } from '#core/run-settings';
import type { SourceFile } from '../ports/file-source';
import { bytesOf } from './read-bytes';
import { readDecisions } from './read-decisions';
import { readPack } from './read-pack';
import { readPlanOf, type RunPlan } from './read-plan';
import type { RunControl, RunRefusal, RunRequest, RunServices } from './run-contract';

/** What a run works on: its files understood, in input order. */
export interface ReadRun extends RunPlan {
  readonly settings: RunSettings;
  readonly files: readonly UnderstoodFile[];
  /** Per file; `null` where the file could not be read. */
  readonly grids: readonly (WorkbookGrid | null)[];
  /** What every file is read with. */
  readonly context: FileContext;
}

/** What a file is read with: the register of the plan, and the names that a province pack adds to awards. */
export interface FileContext {
  readonly plan: Plan | null;
  readonly awardNames: readonly AwardName[];
}

/**
 * Reads plan and files of a run, one file at a time; the bytes of a file are let go before the next one. A file that
 * cannot be read is part of the outcome; only what makes the run pointless refuses it.
 */
export async function readSubmissions(
  request: RunRequest, services: RunServices, control: RunControl,
): Promise<Result<ReadRun, RunRefusal>> {
  const sources = sourcesOf(request);
  if (sources.length === 0) return err({ kind: 'no-files' });
  const basis = await readBasis(request, services);
  if (!basis.ok) return basis;
  const { plan, outcome: planOutcome, pack, decisions } = basis.value;
  const context: FileContext = { plan, awardNames: pack?.awardNames ?? [] };
  const files: UnderstoodFile[] = [];
  const grids: (WorkbookGrid | null)[] = [];
  const total = sources.length;
  for (const source of sources) {
    if (control.signal.aborted) return err({ kind: 'cancelled' });
    control.report({ kind: 'file-started', path: source.path, done: files.length, total });
    const { file, grid } = await readOne(source, context, services);
    files.push(file);
    grids.push(grid);
    const outcome = file.kind === 'understood' ? 'read' : 'failed';
    control.report({ kind: 'file-done', path: source.path, done: files.length, total, outcome });
  }
  const history = await readPastRounds(request.history ?? [], context, services, control);
  if (control.signal.aborted) return err({ kind: 'cancelled' });
  return ok({ plan, outcome: planOutcome, settings: { pack, decisions, history }, files, grids, context });
}

/** What a run is judged by, read once. */
export interface RunBasis extends RunPlan {
  readonly settings: RunSettings;
  /** What every file is read with. */
  readonly context: FileContext;
}

/** Reads all that a run is judged by, without its files. */
export async function readBasisOf(
  request: RunRequest, services: RunServices, control: RunControl,
): Promise<Result<RunBasis, RunRefusal>> {
  const basis = await readBasis(request, services);
  if (!basis.ok) return basis;
  const { plan, outcome, pack, decisions } = basis.value;
  const context: FileContext = { plan, awardNames: pack?.awardNames ?? [] };
  const history = await readPastRounds(request.history ?? [], context, services, control);
  if (control.signal.aborted) return err({ kind: 'cancelled' });
  return ok({ plan, outcome, settings: { pack, decisions, history }, context });
}

/** Reads what the files are judged by, and refuses a profile that cannot be applied. */
async function readBasis(
  request: RunRequest, services: RunServices,
): Promise<Result<RunPlan & Pick<RunSettings, 'pack' | 'decisions'>, RunRefusal>> {
  const pack = await readPack(request.pack);
  if (!pack.ok) return pack;
  const planned = await readPlanOf(request, pack.value, services);
  if (!planned.ok) return planned;
  const refused = refusedProfile(request.profile, planned.value.plan, pack.value);
  if (refused !== undefined) return err(refused);
  const decisions = await readDecisions(request.decisions);
  return decisions.ok ? ok({ ...planned.value, pack: pack.value, decisions: decisions.value }) : decisions;
}

/** Reads the workbooks of past rounds; one that cannot be read is among them with its failure. */
async function readPastRounds(
  sources: readonly SourceFile[], context: FileContext, services: RunServices, { report, signal }: RunControl,
): Promise<PastRounds> {
  const files: UnderstoodFile[] = [];
  for (const source of sources) {
    if (signal.aborted) break;
    report({ kind: 'history-started', path: source.path, done: files.length, total: sources.length });
    const { file } = await readOne(source, context, services);
    files.push(file);
  }
  return { files };
}

/** Reads the lists of decided awards; one that cannot be read is among them with its failure. */
export async function readDecidedLists(
  { decided = [] }: RunRequest, context: FileContext, services: RunServices, { signal }: RunControl,
): Promise<readonly UnderstoodFile[]> {
  const files: UnderstoodFile[] = [];
  for (const source of decided) {
    if (signal.aborted) break;
    files.push((await readOne(source, context, services)).file);
  }
  return files;
}

/** The files of a run that are submissions: all but the plan, in input order. */
export function sourcesOf({ files, plan, planParts = [] }: RunRequest): readonly SourceFile[] {
  const plans = new Set([...(plan === null ? [] : [plan]), ...planParts].map(({ path }) => path));
  return files.filter(({ path }) => !plans.has(path));
}

/** A file as it was read: what was understood of it, and its sheets, `null` where it could not be read. */
export interface ReadFile {
  readonly file: UnderstoodFile;
  readonly grid: WorkbookGrid | null;
}

/** Reads and understands one file. */
export async function readOne(
  source: SourceFile, context: FileContext, { reader, hasher }: Pick<RunServices, 'reader' | 'hasher'>,
): Promise<ReadFile> {
  const bytes = await bytesOf(source);
  if (!bytes.ok) {
    const failure = { kind: 'corrupt', detail: bytes.error } as const;
    return { file: { kind: 'failed', path: source.path, sha256: '', failure }, grid: null };
  }
  const sha256 = await hasher.sha256(bytes.value);
  const reading = await reader.read(bytes.value);
  const file = understandFile({ path: source.path, sha256, reading, ...context });
  return { file, grid: reading.ok ? reading.value : null };
}

/** A profile that was asked for, by the user or in the plan, and that cannot be applied. */
function refusedProfile(requested: string, plan: Plan | null, pack: ProvincePack | null): RunRefusal | undefined {
  const asked = askedProfiles(requested);
  const refusals = asked.map((id) => refusedId(id, plan, pack));
  const isOneOrTwo = asked.length === 1
    || (asked.length === 2 && new Set(asked.map((id) => id.toUpperCase())).size === 2 && !asked.some(isAuto));
  return refusals.find((refusal) => refusal !== undefined) ?? (isOneOrTwo ? undefined : { kind: 'not-two-profiles', profile: requested });
}

function refusedId(requested: string, plan: Plan | null, pack: ProvincePack | null): RunRefusal | undefined {
  const choice = resolveProfile({ requested, plan, pack, considerationDate: null, period: null });
  if (choice.kind === 'unknown-id') return { kind: 'unknown-profile', profile: choice.id };
  const isAskedFor = !isAuto(requested) || !isAuto(plan?.profile ?? 'auto');
  if (choice.kind !== 'locked' || !isAskedFor) return undefined;
  return { kind: 'locked-profile', profile: choice.locked.id, reason: choice.locked.reason };
}

function isAuto(id: string): boolean {
  return id.trim().toLowerCase() === 'auto';
}
