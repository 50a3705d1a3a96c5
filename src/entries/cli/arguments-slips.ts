import type { SlipSeverity } from '#core/report/return-slips';
import { err, ok, type Result } from '#core/result';
import { CLI } from '#i18n/vi-cli';
import { SLIPS } from '#i18n/vi-slip-messages';
import { dayOf, parse, RUN_OPTIONS, textOf, textsOf } from './parse-options';
import type { InputPaths } from './prepare-run';

export interface SlipsArguments extends InputPaths {
  /** A folder, or a file that ends in `.zip`. */
  readonly out: string;
  /** `YYYY-MM-DD` */
  readonly asOf: string | null;
  readonly least: SlipSeverity;
}

/** Words of `slips`. */
export function readSlipsArguments(args: readonly string[]): Result<SlipsArguments | 'help', string> {
  const parsed = parse(args, {
    plan: RUN_OPTIONS.plan, profile: RUN_OPTIONS.profile, history: RUN_OPTIONS.history, decisions: RUN_OPTIONS.decisions,
    out: RUN_OPTIONS.out, help: RUN_OPTIONS.help, asof: { type: 'string' }, severity: { type: 'string' },
  });
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (value.values['help'] === true) return ok('help');
  if (value.positionals.length === 0) return err(CLI.filesMissing);
  const out = textOf(value, 'out');
  if (out === null) return err(CLI.optionMissing('--out'));
  const asOf = dayOf(value, 'asof');
  if (!asOf.ok) return asOf;
  const least = textOf(value, 'severity') ?? 'warning';
  if (least !== 'error' && least !== 'warning') return err(SLIPS.badSeverity(least));
  return ok({
    out, least, asOf: asOf.value,
    inputs: value.positionals,
    plan: textOf(value, 'plan'),
    profile: textOf(value, 'profile') ?? 'auto',
    history: textsOf(value, 'history'),
    decisions: textOf(value, 'decisions'),
  });
}
