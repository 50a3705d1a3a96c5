import { findInput, listInputs, type InputFile } from '#adapters/node/input-files';
import { findTarget, type OutputTarget } from '#adapters/node/output-files';
import { CLI } from '#i18n/vi-cli';
import { say, type Terminal } from './terminal';

/** Files of a run as the command line names them, with everything that was passed over already said. */
export interface PreparedInputs {
  readonly files: readonly InputFile[];
  readonly plan: InputFile | null;
  /** Some named file is not there or not to be opened. */
  readonly hasUnavailable: boolean;
}

/** Looks inputs and plan up; `null` when the plan is not there: without it the run would answer another question. */
export async function prepareInputs(
  inputs: readonly string[], planPath: string | null, terminal: Terminal,
): Promise<PreparedInputs | null> {
  const plan = planPath === null ? null : await findInput(planPath, terminal.cwd);
  if (plan !== null && 'detail' in plan) {
    say(terminal, CLI.unavailable(planPath ?? '', plan.detail));
    return null;
  }
  const listing = await listInputs(inputs, terminal.cwd);
  for (const { path, reason } of listing.passedOver) say(terminal, CLI.passedOver(path, reason));
  for (const { path, detail } of listing.unavailable) say(terminal, CLI.unavailable(path, detail));
  const files = listing.files.filter(({ path, realPath }) => {
    const isPlan = realPath === plan?.realPath;
    if (isPlan) say(terminal, CLI.passedOver(path, 'is-plan'));
    return !isPlan;
  });
  return { files, plan, hasUnavailable: listing.unavailable.length > 0 };
}

/** Checks targets before any work is done; `null` when one may not be written. */
export async function prepareTargets(
  paths: readonly string[], { files, plan }: Pick<PreparedInputs, 'files' | 'plan'>, terminal: Terminal,
): Promise<readonly OutputTarget[] | null> {
  const inputs = new Set([...files, ...(plan === null ? [] : [plan])].map(({ realPath }) => realPath));
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
