import { findInput } from '#adapters/node/input-files';
import type { OutputTarget } from '#adapters/node/output-files';
import type { SourceFile } from '#app/ports/file-source';
import type { StateChanges } from '#core/compare/run-state';
import { CLI } from '#i18n/vi-cli';
import { RUN_STATE } from '#i18n/vi-run-state';
import { say, toSafeLine, type Terminal } from './terminal';

/** The state file of the run before, which this run writes anew: `null` for the first run, `undefined`, with the reason said, when it is not to be opened. */
export async function findState(target: OutputTarget | undefined, terminal: Terminal): Promise<SourceFile | null | undefined> {
  if (target?.exists !== true) return null;
  const file = await findInput(target.path, terminal.cwd);
  if (!('detail' in file)) return file;
  say(terminal, CLI.unavailable(target.path, file.detail));
  return undefined;
}

/** Says what changed since the run before and since what was sent. */
export function sayChanges(changes: StateChanges, terminal: Terminal): void {
  const lines = changes.sinceLast === null ? [RUN_STATE.first] : RUN_STATE.changes(changes);
  terminal.out(`\n${lines.map(toSafeLine).join('\n')}\n`);
}
