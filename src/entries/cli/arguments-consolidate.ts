import { err, ok, type Result } from '#core/result';
import { RUN_STATE } from '#i18n/vi-run-state';
import { dayOf, textOf, textsOf } from './parse-options';
import { readRunArguments, type RunArguments } from './run-arguments';

export interface ConsolidateArguments extends RunArguments {
  /** Lists of the awards that were decided. */
  readonly decided: readonly string[];
  readonly json: string | null;
  /** State file, read where it is there and written anew. */
  readonly state: string | null;
  /** Day this result is sent up, `YYYY-MM-DD`. */
  readonly sentOn: string | null;
  /** `YYYY-MM-DD` */
  readonly asOf: string | null;
}

/** Words of `consolidate`. */
export function readConsolidateArguments(args: readonly string[]): Result<ConsolidateArguments | 'help', string> {
  const read = readRunArguments(args, {
    decided: { type: 'string', multiple: true }, json: { type: 'string' }, state: { type: 'string' }, sent: { type: 'string' },
  });
  if (!read.ok) return read;
  if (read.value === 'help') return ok('help');
  const { run, value } = read.value;
  const asOf = dayOf(value, 'asof');
  if (!asOf.ok) return asOf;
  const sentOn = dayOf(value, 'sent');
  if (!sentOn.ok) return sentOn;
  const state = textOf(value, 'state');
  if (sentOn.value !== null && state === null) return err(RUN_STATE.needsState);
  return ok({ ...run, state, asOf: asOf.value, sentOn: sentOn.value, decided: textsOf(value, 'decided'), json: textOf(value, 'json') });
}
