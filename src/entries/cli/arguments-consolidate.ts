import { err, ok, type Result } from '#core/result';
import { CLI } from '#i18n/vi-cli';
import { RUN_STATE } from '#i18n/vi-run-state';
import { dayOf, parse, RUN_OPTIONS, textOf, textsOf } from './parse-options';

export interface ConsolidateArguments {
  readonly inputs: readonly string[];
  /** Files of the plan. */
  readonly plans: readonly string[];
  readonly profile: string;
  readonly history: readonly string[];
  readonly decisions: string | null;
  /** Lists of the awards that were decided. */
  readonly decided: readonly string[];
  readonly out: string;
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
  const parsed = parse(args, {
    plan: RUN_OPTIONS.plan, profile: RUN_OPTIONS.profile, history: RUN_OPTIONS.history, decisions: RUN_OPTIONS.decisions,
    out: RUN_OPTIONS.out, help: RUN_OPTIONS.help, decided: { type: 'string', multiple: true },
    json: { type: 'string' }, asof: { type: 'string' }, state: { type: 'string' }, sent: { type: 'string' },
  });
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (value.values['help'] === true) return ok('help');
  if (value.positionals.length === 0) return err(CLI.filesMissing);
  const out = textOf(value, 'out');
  if (out === null) return err(CLI.optionMissing('--out'));
  const asOf = dayOf(value, 'asof');
  if (!asOf.ok) return asOf;
  const sentOn = dayOf(value, 'sent');
  if (!sentOn.ok) return sentOn;
  const state = textOf(value, 'state');
  if (sentOn.value !== null && state === null) return err(RUN_STATE.needsState);
  return ok({
    out, state, asOf: asOf.value, sentOn: sentOn.value,
    inputs: value.positionals,
    plans: textsOf(value, 'plan'),
    profile: textOf(value, 'profile') ?? 'auto',
    history: textsOf(value, 'history'),
    decisions: textOf(value, 'decisions'),
    decided: textsOf(value, 'decided'),
    json: textOf(value, 'json'),
  });
}
