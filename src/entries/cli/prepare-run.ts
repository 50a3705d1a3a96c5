import { findInput, listInputs, type InputFile } from '#adapters/node/input-files';
import { findTarget, type OutputTarget } from '#adapters/node/output-files';
import type { RunRequest } from '#app/use-cases/run-contract';
import { LAW_PROFILES, LOCKED_PROFILES } from '#core/law/profiles';
import { askedProfiles } from '#core/pipeline-law';
import { CLI } from '#i18n/vi-cli';
import { splitProfileValue } from './profile-value';
import { say, type Terminal } from './terminal';

/** Files of a run as the command line names them, with everything that was passed over already said. */
export interface PreparedInputs {
  readonly files: readonly InputFile[];
  readonly plan: InputFile | null;
  /** `auto`, the id of a profile, or ids with commas between them. */
  readonly profile: string;
  readonly pack: InputFile | null;
  /** Workbooks of past rounds. */
  readonly history: readonly InputFile[];
  readonly decisions: InputFile | null;
  /** Some named file is not there or not to be opened. */
  readonly hasUnavailable: boolean;
}

export interface InputPaths {
  readonly inputs: readonly string[];
  readonly plan: string | null;
  /** As the command line has it: profiles, a province pack, or both. */
  readonly profile: string;
  readonly history: readonly string[];
  readonly decisions: string | null;
}

/**
 * Looks inputs up, and what they are judged by; `null` when one of these is not there: without it the run would answer
 * another question.
 */
export async function prepareInputs(
  { inputs, plan: planPath, profile: profileValue, history: historyPaths, decisions: decisionsPath }: InputPaths, terminal: Terminal,
): Promise<PreparedInputs | null> {
  const plan = planPath === null ? null : await findInput(planPath, terminal.cwd);
  if (plan !== null && 'detail' in plan) {
    say(terminal, CLI.unavailable(planPath ?? '', plan.detail));
    return null;
  }
  const history = await findHistory(historyPaths, terminal);
  const decisions = await findAll(decisionsPath === null ? [] : [decisionsPath], terminal);
  const law = await findLaw(profileValue, terminal);
  if (history === null || decisions === null || law === null) return null;
  const listing = await listInputs(inputs, terminal.cwd);
  for (const { path, reason } of listing.passedOver) say(terminal, CLI.passedOver(path, reason));
  for (const { path, detail } of listing.unavailable) say(terminal, CLI.unavailable(path, detail));
  const pastPaths = new Set(history.map(({ realPath }) => realPath));
  const files = listing.files.filter(({ path, realPath }) => {
    const use = realPath === plan?.realPath ? 'is-plan' : pastPaths.has(realPath) ? 'is-history' : undefined;
    if (use !== undefined) say(terminal, CLI.passedOver(path, use));
    return use === undefined;
  });
  return { files, plan, history, ...law, decisions: decisions[0] ?? null, hasUnavailable: listing.unavailable.length > 0 };
}

/** The law profiles that are asked for and the province pack; `null` when that is not there. */
async function findLaw(value: string, terminal: Terminal): Promise<Pick<PreparedInputs, 'profile' | 'pack'> | null> {
  const isLaw = askedProfiles(value).every((id) => KNOWN_PROFILES.has(id.toUpperCase()));
  const isFile = !isLaw && !('detail' in await findInput(value, terminal.cwd));
  const { profile, pack: path } = splitProfileValue(value, isFile);
  const pack = await findAll(path === null ? [] : [path], terminal);
  return pack === null ? null : { profile, pack: pack[0] ?? null };
}

/** Names that are never looked for among the files. */
const KNOWN_PROFILES: ReadonlySet<string> = new Set(['AUTO', ...[...LAW_PROFILES, ...LOCKED_PROFILES].map(({ id }) => id)]);

/** Workbooks of past rounds, folders read to their depths; `null` when a named one is not there. */
async function findHistory(paths: readonly string[], terminal: Terminal): Promise<readonly InputFile[] | null> {
  const { files, passedOver, unavailable } = await listInputs(paths, terminal.cwd);
  for (const { path, reason } of passedOver) say(terminal, CLI.passedOver(path, reason));
  for (const { path, detail } of unavailable) say(terminal, CLI.unavailable(path, detail));
  return unavailable.length > 0 ? null : files;
}

/** Looks up further files that a run is judged by; `null` when one is not there. */
async function findAll(paths: readonly string[], terminal: Terminal): Promise<readonly InputFile[] | null> {
  const found: InputFile[] = [];
  for (const path of paths) {
    const file = await findInput(path, terminal.cwd);
    if ('detail' in file) {
      say(terminal, CLI.unavailable(path, file.detail));
      return null;
    }
    found.push(file);
  }
  return found;
}

/** Checks targets before any work is done; `null` when one may not be written. */
export async function prepareTargets(
  paths: readonly string[], { files, plan, pack, history, decisions }: PreparedInputs, terminal: Terminal,
): Promise<readonly OutputTarget[] | null> {
  const inputs = new Set([...files, ...history, ...[plan, pack, decisions].filter((each) => each !== null)].map(({ realPath }) => realPath));
  const targets: OutputTarget[] = [];
  for (const path of paths) {
    const target = await findTarget(path, terminal.cwd);
    const fault = !target.ok ? target.error
      : inputs.has(target.value.realPath) ? 'is-input'
        : targets.some(({ realPath }) => realPath === target.value.realPath) ? 'same-target' : undefined;
    if (fault !== undefined || !target.ok) {
      say(terminal, CLI.badTarget(path, fault ?? 'folder-missing'));
      return null;
    }
    targets.push(target.value);
  }
  return targets;
}

/** What a run is asked for. */
export function toRunRequest(
  { files, plan, profile, pack, history, decisions }: PreparedInputs, asOf: string | null,
): RunRequest {
  return { files, plan, profile, asOf, history, ...(pack === null ? {} : { pack }), ...(decisions === null ? {} : { decisions }) };
}
