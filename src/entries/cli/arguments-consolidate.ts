import { err, ok, type Result } from '#core/result';
import { CLI } from '#i18n/vi-cli';
import { dayOf, parse, RUN_OPTIONS, textOf, textsOf } from './parse-options';

export interface ConsolidateArguments {
  readonly inputs: readonly string[];
  readonly plan: string | null;
  readonly profile: string;
  readonly history: readonly string[];
  readonly decisions: string | null;
  readonly out: string;
  readonly json: string | null;
  /** `YYYY-MM-DD` */
  readonly asOf: string | null;
}

/** Words of `consolidate`. */
export function readConsolidateArguments(args: readonly string[]): Result<ConsolidateArguments | 'help', string> {
  const parsed = parse(args, {
    plan: RUN_OPTIONS.plan, profile: RUN_OPTIONS.profile, history: RUN_OPTIONS.history, decisions: RUN_OPTIONS.decisions,
    out: RUN_OPTIONS.out, help: RUN_OPTIONS.help,
    json: { type: 'string' }, asof: { type: 'string' },
  });
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (value.values['help'] === true) return ok('help');
  if (value.positionals.length === 0) return err(CLI.filesMissing);
  const out = textOf(value, 'out');
  if (out === null) return err(CLI.optionMissing('--out'));
  const asOf = dayOf(value, 'asof');
  if (!asOf.ok) return asOf;
  return ok({
    out, asOf: asOf.value,
    inputs: value.positionals,
    plan: textOf(value, 'plan'),
    profile: textOf(value, 'profile') ?? 'auto',
    history: textsOf(value, 'history'),
    decisions: textOf(value, 'decisions'),
    json: textOf(value, 'json'),
  });
}
