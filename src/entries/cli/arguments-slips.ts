import type { SlipSeverity } from '#core/report/return-slips';
import { err, ok, type Result } from '#core/result';
import { SLIPS } from '#i18n/vi-slip-messages';
import { dayOf, textOf } from './parse-options';
import { readRunArguments } from './run-arguments';
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
  const read = readRunArguments(args, { severity: { type: 'string' } });
  if (!read.ok) return read;
  if (read.value === 'help') return ok('help');
  const { run, value } = read.value;
  const asOf = dayOf(value, 'asof');
  if (!asOf.ok) return asOf;
  const least = textOf(value, 'severity') ?? 'warning';
  if (least !== 'error' && least !== 'warning') return err(SLIPS.badSeverity(least));
  return ok({
    ...run, least, asOf: asOf.value,
  });
}
