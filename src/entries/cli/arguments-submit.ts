import type { BirthSetting } from '#core/submission/outgoing-orders';
import { err, ok, type Result } from '#core/result';
import { SUBMISSION } from '#i18n/vi-submission';
import { dayOf, textOf } from './parse-options';
import { readRunArguments } from './run-arguments';
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
  const read = readRunArguments(args, { ticks: { type: 'string' }, births: { type: 'string' } });
  if (!read.ok) return read;
  if (read.value === 'help') return ok('help');
  const { run, value } = read.value;
  const births = textOf(value, 'births') ?? 'year';
  if (births !== 'year' && births !== 'nothing') return err(SUBMISSION.badBirths(births));
  const asOf = dayOf(value, 'asof');
  if (!asOf.ok) return asOf;
  return ok({
    ...run, births, asOf: asOf.value,
    ticks: textOf(value, 'ticks'),
  });
}
