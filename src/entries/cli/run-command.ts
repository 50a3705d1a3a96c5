import { CLI } from '#i18n/vi-cli';
import { sayWrongUsage, showHelp, type Command } from './command';
import { check } from './command-check';
import { consolidate } from './command-consolidate';
import { duties } from './command-duties';
import { plan } from './command-plan';
import { province } from './command-province';
import { reconcile } from './command-reconcile';
import { reportText } from './command-report-text';
import { rules } from './command-rules';
import { slips } from './command-slips';
import { submit } from './command-submit';
import { verify } from './command-verify';
import type { ExitCode, Terminal } from './terminal';

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['check', check],
  ['consolidate', consolidate],
  ['duties', duties],
  ['plan', plan],
  ['province', province],
  ['reconcile', reconcile],
  ['report-text', reportText],
  ['rules', rules],
  ['slips', slips],
  ['submit', submit],
  ['verify', verify],
]);
const HELP: ReadonlySet<string> = new Set(['help', '--help', '-h']);
/** Named by the contract, not here yet. */
const LATER: ReadonlySet<string> = new Set(['scores']);

/** Runs one command line (without the program's own name) and gives back its exit code. */
export async function runCommand([name, ...args]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (name === undefined) return sayWrongUsage(CLI.commandMissing, terminal);
  if (HELP.has(name)) return showHelp(terminal);
  const command = COMMANDS.get(name);
  if (command !== undefined) return command(args, terminal);
  return sayWrongUsage(LATER.has(name) ? CLI.laterCommand(name) : CLI.unknownCommand(name), terminal);
}
