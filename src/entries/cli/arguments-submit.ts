import type { BirthSetting } from '#core/submission/outgoing-orders';
import { err, ok, type Result } from '#core/result';
import { CLI } from '#i18n/vi-cli';
import { SUBMISSION } from '#i18n/vi-submission';
import { dayOf, parse, RUN_OPTIONS, textOf, textsOf } from './parse-options';
import type { InputPaths } from './prepare-run';

export interface SubmitArguments extends InputPaths {
  /** Folder, or file that ends in `.zip`. */
  readonly out: string;
  readonly ticks: string | null;
  readonly births: BirthSetting;
  /** `YYYY-MM-DD` */
  readonly asOf: string | null;
}

/** Words of `submit`. */
export function readSubmitArguments(args: readonly string[]): Result<SubmitArguments | 'help', string> {
  const parsed = parse(args, {
    plan: RUN_OPTIONS.plan, profile: RUN_OPTIONS.profile, history: RUN_OPTIONS.history, decisions: RUN_OPTIONS.decisions,
    out: RUN_OPTIONS.out, help: RUN_OPTIONS.help, asof: { type: 'string' }, ticks: { type: 'string' }, births: { type: 'string' },
  });
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (value.values['help'] === true) return ok('help');
  if (value.positionals.length === 0) return err(CLI.filesMissing);
  const out = textOf(value, 'out');
  if (out === null) return err(CLI.optionMissing('--out'));
  const births = textOf(value, 'births') ?? 'year';
  if (births !== 'year' && births !== 'nothing') return err(SUBMISSION.badBirths(births));
  const asOf = dayOf(value, 'asof');
  if (!asOf.ok) return asOf;
  return ok({
    out, births, asOf: asOf.value,
    inputs: value.positionals,
    plan: textOf(value, 'plan'),
    profile: textOf(value, 'profile') ?? 'auto',
    history: textsOf(value, 'history'),
    decisions: textOf(value, 'decisions'),
    ticks: textOf(value, 'ticks'),
  });
}
