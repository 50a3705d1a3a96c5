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
  /** Files of the plan. */
  readonly plans: readonly InputFile[];
  /** `auto`, the id of a profile, or ids with commas between them. */
  readonly profile: string;
  readonly pack: InputFile | null;
  /** Workbooks of past rounds. */
  readonly history: readonly InputFile[];
  readonly decisions: InputFile | null;
  /** Lists of decided awards. */
  readonly decided: readonly InputFile[];
  /** Some named file is not there or not to be opened. */
  readonly hasUnavailable: boolean;
}

export interface InputPaths {
  readonly inputs: readonly string[];
  readonly plans: readonly string[];
  /** As the command line has it: profiles, a province pack, or both. */
  readonly profile: string;
  readonly history: readonly string[];
  readonly decisions: string | null;
  /** Lists of decided awards; none when left out. */
  readonly decided?: readonly string[];
}

/**
 * Looks inputs up, and what they are judged by; `null` when one of these is not there: without it the run would answer
 * another question.
 */
export async function prepareInputs(
  { inputs, plans: planPaths, profile: profileValue, history: historyPaths, decisions: decisionsPath, decided: decidedPaths = [] }: InputPaths,
  terminal: Terminal,
): Promise<PreparedInputs | null> {
  const plans = await findAll([...new Set(planPaths)], terminal);
  if (plans === null) return null;
  const history = await findHistory(historyPaths, terminal);
  const decided = await findHistory(decidedPaths, terminal);
  const decisions = await findAll(decisionsPath === null ? [] : [decisionsPath], terminal);
  const law = await findLaw(profileValue, terminal);
  if (history === null || decided === null || decisions === null || law === null) return null;
  const listing = await listAloud(inputs, terminal);
  const uses = usesOf({ plans, history, decided });
  const files = listing.files.filter(({ path, realPath }) => {
    const use = uses.get(realPath);
    if (use !== undefined) say(terminal, CLI.passedOver(path, use));
    return use === undefined;
  });
  return { files, plans, history, decided, ...law, decisions: decisions[0] ?? null, hasUnavailable: listing.unavailable.length > 0 };
}

/** Lists files and folders, and says what of them is passed over or not there. */
async function listAloud(paths: readonly string[], terminal: Terminal): Promise<Awaited<ReturnType<typeof listInputs>>> {
  const listing = await listInputs(paths, terminal.cwd);
  for (const { path, reason } of listing.passedOver) say(terminal, CLI.passedOver(path, reason));
  for (const { path, detail } of listing.unavailable) say(terminal, CLI.unavailable(path, detail));
  return listing;
}

/** What files are given for besides, by their real paths: such a file among the inputs is no submission. */
function usesOf({ plans, history, decided }: Pick<PreparedInputs, 'plans' | 'history' | 'decided'>): ReadonlyMap<string, 'is-plan' | 'is-history' | 'is-decided'> {
  return new Map([
    ...decided.map(({ realPath }) => [realPath, 'is-decided'] as const), ...history.map(({ realPath }) => [realPath, 'is-history'] as const),
    ...plans.map(({ realPath }) => [realPath, 'is-plan'] as const),
  ]);
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

/** Workbooks of past rounds or of decisions, folders read to their depths; `null` when a named one is not there. */
async function findHistory(paths: readonly string[], terminal: Terminal): Promise<readonly InputFile[] | null> {
  const { files, unavailable } = await listAloud(paths, terminal);
  return unavailable.length > 0 ? null : files;
}

/** Looks up further files that a run is judged by; `null` when one is not there. */
export async function findAll(paths: readonly string[], terminal: Terminal): Promise<readonly InputFile[] | null> {
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
  paths: readonly string[], { files, plans, pack, history, decided, decisions }: PreparedInputs, terminal: Terminal,
): Promise<readonly OutputTarget[] | null> {
  const inputs = new Set([...files, ...plans, ...history, ...decided, ...[pack, decisions].filter((each) => each !== null)].map(({ realPath }) => realPath));
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
  { files, plans, profile, pack, history, decided, decisions }: PreparedInputs, asOf: string | null,
): RunRequest {
  const [plan, ...planParts] = plans;
  return {
    files, plan: plan ?? null, profile, asOf, history, decided,
    ...(planParts.length === 0 ? {} : { planParts }), ...(pack === null ? {} : { pack }), ...(decisions === null ? {} : { decisions }),
  };
}
