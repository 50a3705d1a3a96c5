import { err, ok, type Result } from '#core/result';
import { CLI } from '#i18n/vi-cli';
import { dayOf, parse, RUN_OPTIONS, textOf, textsOf, type Parsed } from './parse-options';

export interface CheckArguments {
  readonly inputs: readonly string[];
  /** Files of the plan. */
  readonly plans: readonly string[];
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

const DEFAULT_FIX_DIR = 'da-sua';
const CHECK_FORMATS = ['pretty', 'json', 'sarif', 'junit', 'html'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

/** Words of `check`. */
export function readCheckArguments(args: readonly string[]): Result<CheckArguments | 'help', string> {
  const parsed = parse(args, {
    ...RUN_OPTIONS, 'asof': { type: 'string' }, 'fix': { type: 'boolean' }, 'fix-dir': { type: 'string' }, 'outgoing': { type: 'boolean' },
  });
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (value.values['help'] === true) return ok('help');
  if (value.positionals.length === 0) return err(CLI.filesMissing);
  const fixDir = fixDirOf(value);
  if (!fixDir.ok) return fixDir;
  const asked = textOf(value, 'format') ?? 'pretty';
  const format = CHECK_FORMATS.find((each) => each === asked);
  if (format === undefined) return err(CLI.unknownFormat(asked, CHECK_FORMATS.join(', ')));
  const asOf = dayOf(value, 'asof');
  if (!asOf.ok) return asOf;
  return ok({
    format, asOf: asOf.value,
    inputs: value.positionals,
    plans: textsOf(value, 'plan'),
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
