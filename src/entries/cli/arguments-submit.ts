import type { BirthSetting } from '#core/submission/outgoing-orders';
import { err, ok, type Result } from '#core/result';
import { RUN_STATE } from '#i18n/vi-run-state';
import { SUBMISSION } from '#i18n/vi-submission';
import { dayOf, textOf, type Parsed } from './parse-options';
import { readRunArguments } from './run-arguments';
import type { InputPaths } from './prepare-run';

export interface SubmitArguments extends InputPaths {
  /** Folder, or file that ends in `.zip`. */
  readonly out: string;
  readonly ticks: string | null;
  readonly births: BirthSetting;
  /** Columns and codes of the import sheet. */
  readonly mapping: string | null;
  /** The report whose figures are compared. */
  readonly report: string | null;
  /** State file in which what is packed is marked as sent on that day, `YYYY-MM-DD`. */
  readonly state: { readonly path: string; readonly sentOn: string } | null;
  /** `YYYY-MM-DD` */
  readonly asOf: string | null;
}

/** Words of `submit`. */
export function readSubmitArguments(args: readonly string[]): Result<SubmitArguments | 'help', string> {
  const read = readRunArguments(args, {
    ticks: { type: 'string' }, births: { type: 'string' }, mapping: { type: 'string' }, report: { type: 'string' }, state: { type: 'string' }, sent: { type: 'string' },
  });
  if (!read.ok) return read;
  if (read.value === 'help') return ok('help');
  const { run, value } = read.value;
  const births = textOf(value, 'births') ?? 'year';
  if (births !== 'year' && births !== 'nothing') return err(SUBMISSION.badBirths(births));
  const asOf = dayOf(value, 'asof');
  if (!asOf.ok) return asOf;
  const state = stateOf(value);
  if (!state.ok) return state;
  return ok({
    ...run, births, asOf: asOf.value, state: state.value,
    ticks: textOf(value, 'ticks'),
    mapping: textOf(value, 'mapping'),
    report: textOf(value, 'report'),
  });
}

function stateOf(value: Parsed): Result<SubmitArguments['state'], string> {
  const path = textOf(value, 'state');
  const sentOn = dayOf(value, 'sent');
  if (!sentOn.ok) return sentOn;
  if (path === null) return sentOn.value === null ? ok(null) : err(RUN_STATE.needsState);
  return sentOn.value === null ? err(RUN_STATE.needsSent) : ok({ path, sentOn: sentOn.value });
}
