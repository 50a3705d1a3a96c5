import { err, ok, type Result } from '#core/result';
import { CLI } from '#i18n/vi-cli';
import { parse, RUN_OPTIONS, textOf, textsOf, type Parsed } from './parse-options';

/** What every command over the files of a run is given, the day left to it. */
export interface RunArguments {
  readonly inputs: readonly string[];
  /** Files of the plan. */
  readonly plans: readonly string[];
  readonly profile: string;
  readonly history: readonly string[];
  readonly decisions: string | null;
  readonly out: string;
}

/** Reads the words of such a command, with the options it has besides; files and `--out` have to be there. */
export function readRunArguments(
  args: readonly string[], options: Parameters<typeof parse>[1],
): Result<{ readonly run: RunArguments; readonly value: Parsed } | 'help', string> {
  const parsed = parse(args, {
    plan: RUN_OPTIONS.plan, profile: RUN_OPTIONS.profile, history: RUN_OPTIONS.history, decisions: RUN_OPTIONS.decisions,
    out: RUN_OPTIONS.out, help: RUN_OPTIONS.help, asof: { type: 'string' }, ...options,
  });
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (value.values['help'] === true) return ok('help');
  if (value.positionals.length === 0) return err(CLI.filesMissing);
  const out = textOf(value, 'out');
  if (out === null) return err(CLI.optionMissing('--out'));
  const run = {
    inputs: value.positionals, out, plans: textsOf(value, 'plan'), profile: textOf(value, 'profile') ?? 'auto',
    history: textsOf(value, 'history'), decisions: textOf(value, 'decisions'),
  };
  return ok({ run, value });
}
