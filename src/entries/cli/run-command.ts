import { CLI } from '#i18n/vi-cli';
import { runCheck } from './command-check';
import { runConsolidate } from './command-consolidate';
import { runPlanTemplate } from './command-plan';
import { runRules } from './command-rules';
import { readArguments } from './read-arguments';
import { say, type ExitCode, type Terminal } from './terminal';

/** Runs one command line (without the program's own name) and gives back its exit code. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readArguments(args);
  if (!read.ok) {
    say(terminal, CLI.wrongUsage(read.error));
    return 2;
  }
  const { value } = read;
  switch (value.command) {
    case 'help':
      terminal.out(`${CLI.usage}\n`);
      return 0;
    case 'check': return runCheck(value, terminal);
    case 'consolidate': return runConsolidate(value, terminal);
    case 'plan': return runPlanTemplate(value.template, terminal);
    case 'rules': return runRules(value.format, terminal);
  }
}
