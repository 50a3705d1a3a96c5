import type { Result } from '#core/result';
import { CLI } from '#i18n/vi-cli';
import { say, type ExitCode, type Terminal } from './terminal';

/** A command: takes its words (without its own name) and gives back its exit code. */
export type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;

/** What a command was asked for: `help` instead of its work, or a Vietnamese sentence on what is wrong with its words. */
export type ReadArguments<Arguments> = (args: readonly string[]) => Result<Arguments | 'help', string>;

/** A command that reads its words, says what is wrong with them, and else does its work. */
export function toCommand<Arguments extends object>(
  read: ReadArguments<Arguments>, run: (args: Arguments, terminal: Terminal) => ExitCode | Promise<ExitCode>,
): Command {
  return async (args, terminal) => {
    const asked = read(args);
    if (!asked.ok) return sayWrongUsage(asked.error, terminal);
    return asked.value === 'help' ? showHelp(terminal) : run(asked.value, terminal);
  };
}

export function sayWrongUsage(fault: string, terminal: Terminal): ExitCode {
  say(terminal, CLI.wrongUsage(fault));
  return 2;
}

export function showHelp(terminal: Terminal): ExitCode {
  terminal.out(`${CLI.usage}\n`);
  return 0;
}
