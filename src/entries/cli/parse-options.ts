import { parseArgs, type ParseArgsConfig } from 'node:util';
import { systemErrorOf } from '#adapters/node/system-error';
import { readDateText } from '#core/domain/date-text';
import { err, ok, type Result } from '#core/result';
import { CLI } from '#i18n/vi-cli';

/** Options that several commands take. */
export const RUN_OPTIONS = {
  plan: { type: 'string', multiple: true }, profile: { type: 'string' }, history: { type: 'string', multiple: true },
  decisions: { type: 'string' }, out: { type: 'string' }, format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Options and words of a command line. */
export interface Parsed {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

/** Splits a command line; the error is a Vietnamese sentence on what is wrong with it. */
export function parse(args: readonly string[], options: NonNullable<ParseArgsConfig['options']>): Result<Parsed, string> {
  try {
    return ok(parseArgs({ args: spreadLists(args), options, strict: true, allowPositionals: true }));
  } catch (thrown) {
    return err(parseFault(thrown));
  }
}

/** Value of an option; `null` where it was not given. */
export function textOf({ values }: Parsed, name: string): string | null {
  const value = values[name];
  return typeof value === 'string' ? value : null;
}

/** All values of an option. */
export function textsOf({ values }: Parsed, name: string): readonly string[] {
  const value = values[name];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** Day of an option as `YYYY-MM-DD`, `null` where it was not given; the error says what is wrong with it. */
export function dayOf(parsed: Parsed, name: string): Result<string | null, string> {
  const day = textOf(parsed, name);
  return day === null || isIsoDay(day) ? ok(day) : err(CLI.badDate(day));
}

/** A day that the calendar has. */
function isIsoDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && readDateText(text)?.iso === text;
}

/** Options that take every word up to the next option: `--history A B` is `--history A --history B`. */
const LIST_OPTIONS: ReadonlySet<string> = new Set(['--history', '--decided', '--sources']);

function spreadLists(args: readonly string[]): string[] {
  const spread: string[] = [];
  let list: string | null = null;
  let taken = 0;
  for (const arg of args) {
    if (arg.startsWith('-')) list = LIST_OPTIONS.has(arg) ? arg : null;
    else if (list !== null && taken > 0) spread.push(list);
    taken = arg.startsWith('-') ? 0 : taken + 1;
    spread.push(arg);
  }
  return spread;
}

function parseFault(thrown: unknown): string {
  const message = String(thrown);
  const named = (/--[^\s'<,.]+/.exec(message) ?? /-[^\s'<,.]/.exec(message))?.[0] ?? message;
  switch (systemErrorOf(thrown)) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION': return CLI.unknownOption(named);
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return /does not take/.test(message) ? CLI.optionTakesNoValue(named) : CLI.optionNeedsValue(named);
    default: throw thrown;
  }
}
