import { parseArgs, type ParseArgsConfig } from 'node:util';
import { systemErrorOf } from '#adapters/node/system-error';
import { readDateText } from '#core/domain/date-text';
import { err, ok, type Result } from '#core/result';
import { CLI } from '#i18n/vi-cli';

export interface CheckArguments {
  readonly command: 'check';
  readonly inputs: readonly string[];
  readonly plan: string | null;
  readonly profile: string;
  /** Workbooks of past rounds. */
  readonly history: readonly string[];
  readonly decisions: string | null;
  readonly format: CheckFormat;
  readonly out: string | null;
  /** `YYYY-MM-DD` */
  readonly asOf: string | null;
  /** Folder for copies with the safe fixes made; `null` when nothing is to be fixed. */
  readonly fixDir: string | null;
  /** The files are copies that go out. */
  readonly isOutgoing: boolean;
}

export interface ConsolidateArguments {
  readonly command: 'consolidate';
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

export type CliArguments =
  | CheckArguments
  | ConsolidateArguments
  | { readonly command: 'plan'; readonly template: string }
  | { readonly command: 'rules'; readonly format: 'md' | 'json' }
  | { readonly command: 'help' };

/** Reads a command line; the error is a Vietnamese sentence on what is wrong with it. */
export function readArguments(args: readonly string[]): Result<CliArguments, string> {
  const [command, ...rest] = args;
  switch (command) {
    case undefined: return err(CLI.commandMissing);
    case 'help': case '--help': case '-h': return ok({ command: 'help' });
    case 'check': return readCheck(rest);
    case 'consolidate': return readConsolidate(rest);
    case 'plan': return readPlanCommand(rest);
    case 'rules': return readRules(rest);
    case 'scores': case 'reconcile': return err(CLI.laterCommand(command));
    default: return err(CLI.unknownCommand(command));
  }
}

const RUN_OPTIONS = {
  plan: { type: 'string' }, profile: { type: 'string' }, history: { type: 'string', multiple: true },
  decisions: { type: 'string' }, out: { type: 'string' }, format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;
const DEFAULT_FIX_DIR = 'da-sua';
const CHECK_FORMATS = ['pretty', 'json', 'sarif', 'junit', 'html'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

interface Parsed {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

function parse(args: readonly string[], options: NonNullable<ParseArgsConfig['options']>): Result<Parsed, string> {
  try {
    return ok(parseArgs({ args: spreadLists(args), options, strict: true, allowPositionals: true }));
  } catch (thrown) {
    return err(parseFault(thrown));
  }
}

/** Options that take every word up to the next option: `--history A B` is `--history A --history B`. */
const LIST_OPTIONS: ReadonlySet<string> = new Set(['--history']);

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

function textsOf({ values }: Parsed, name: string): readonly string[] {
  const value = values[name];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
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

function textOf({ values }: Parsed, name: string): string | null {
  const value = values[name];
  return typeof value === 'string' ? value : null;
}

function readCheck(args: readonly string[]): Result<CliArguments, string> {
  const parsed = parse(args, {
    ...RUN_OPTIONS, 'asof': { type: 'string' }, 'fix': { type: 'boolean' }, 'fix-dir': { type: 'string' }, 'outgoing': { type: 'boolean' },
  });
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (value.values['help'] === true) return ok({ command: 'help' });
  if (value.positionals.length === 0) return err(CLI.filesMissing);
  const fixDir = fixDirOf(value);
  if (!fixDir.ok) return fixDir;
  const asked = textOf(value, 'format') ?? 'pretty';
  const format = CHECK_FORMATS.find((each) => each === asked);
  if (format === undefined) return err(CLI.unknownFormat(asked, CHECK_FORMATS.join(', ')));
  const asOf = textOf(value, 'asof');
  if (asOf !== null && !isIsoDay(asOf)) return err(CLI.badDate(asOf));
  return ok({
    command: 'check', format, asOf,
    inputs: value.positionals,
    plan: textOf(value, 'plan'),
    profile: textOf(value, 'profile') ?? 'auto',
    history: textsOf(value, 'history'),
    decisions: textOf(value, 'decisions'),
    out: textOf(value, 'out'),
    fixDir: fixDir.value,
    isOutgoing: value.values['outgoing'] === true,
  });
}

/** Folder for fixed copies: as given, or one of our own name; `null` without `--fix`. */
function fixDirOf(parsed: Parsed): Result<string | null, string> {
  const given = textOf(parsed, 'fix-dir');
  if (parsed.values['fix'] !== true) return given === null ? ok(null) : err(CLI.fixDirWithoutFix);
  return ok(given ?? DEFAULT_FIX_DIR);
}

function readConsolidate(args: readonly string[]): Result<CliArguments, string> {
  const parsed = parse(args, {
    plan: RUN_OPTIONS.plan, profile: RUN_OPTIONS.profile, history: RUN_OPTIONS.history, decisions: RUN_OPTIONS.decisions,
    out: RUN_OPTIONS.out, help: RUN_OPTIONS.help,
    json: { type: 'string' }, asof: { type: 'string' },
  });
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (value.values['help'] === true) return ok({ command: 'help' });
  if (value.positionals.length === 0) return err(CLI.filesMissing);
  const out = textOf(value, 'out');
  if (out === null) return err(CLI.optionMissing('--out'));
  const asOf = textOf(value, 'asof');
  if (asOf !== null && !isIsoDay(asOf)) return err(CLI.badDate(asOf));
  return ok({
    command: 'consolidate', out, asOf,
    inputs: value.positionals,
    plan: textOf(value, 'plan'),
    profile: textOf(value, 'profile') ?? 'auto',
    history: textsOf(value, 'history'),
    decisions: textOf(value, 'decisions'),
    json: textOf(value, 'json'),
  });
}

function isIsoDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && readDateText(text)?.iso === text;
}

function readPlanCommand(args: readonly string[]): Result<CliArguments, string> {
  const parsed = parse(args, { template: { type: 'string' }, help: RUN_OPTIONS.help });
  if (!parsed.ok) return parsed;
  if (parsed.value.values['help'] === true) return ok({ command: 'help' });
  const [extra] = parsed.value.positionals;
  if (extra !== undefined) return err(CLI.unexpectedArgument(extra));
  const template = textOf(parsed.value, 'template');
  return template === null ? err(CLI.optionMissing('--template')) : ok({ command: 'plan', template });
}

function readRules(args: readonly string[]): Result<CliArguments, string> {
  const parsed = parse(args, { format: RUN_OPTIONS.format, help: RUN_OPTIONS.help });
  if (!parsed.ok) return parsed;
  if (parsed.value.values['help'] === true) return ok({ command: 'help' });
  const [extra] = parsed.value.positionals;
  if (extra !== undefined) return err(CLI.unexpectedArgument(extra));
  const format = textOf(parsed.value, 'format') ?? 'md';
  return format === 'md' || format === 'json' ? ok({ command: 'rules', format }) : err(CLI.unknownFormat(format, 'md, json'));
}
