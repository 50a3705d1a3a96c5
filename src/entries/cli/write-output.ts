import { writeTarget, type OutputTarget } from '#adapters/node/output-files';
import { CLI } from '#i18n/vi-cli';
import { say, type Terminal } from './terminal';

/** Writes what was made and says so; `false`, with the reason said, where it could not be written. */
export async function writeOutput(target: OutputTarget, content: Uint8Array | string, terminal: Terminal): Promise<boolean> {
  const written = await writeTarget(target, content);
  say(terminal, written.ok ? CLI.written(target.path) : CLI.notWritten(target.path, written.error));
  return written.ok;
}
