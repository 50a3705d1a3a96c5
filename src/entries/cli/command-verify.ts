import { findInput, listInputs } from '#adapters/node/input-files';
import { kindOfPath, readPackageFolder } from '#adapters/node/package-folder';
import type { SourceFile } from '#app/ports/file-source';
import type { PackagePart } from '#app/ports/package-archive';
import { verifySubmission, type VerifyOutcome } from '#app/use-cases/verify-submission';
import { toA1 } from '#core/grid/address';
import { err, ok, type Result } from '#core/result';
import { CLI } from '#i18n/vi-cli';
import { viFailureText } from '#i18n/vi-failures';
import { SUBMISSION, viDifference } from '#i18n/vi-submission';
import { toCommand } from './command';
import { parse, RUN_OPTIONS, textOf, textsOf } from './parse-options';
import { toJsonText } from './run-notes';
import { createProgressBar } from './run-progress';
import { SUBMISSION_SERVICES, VERIFY_SERVICES } from './submission-services';
import { say, toSafeLine, type ExitCode, type Terminal } from './terminal';

interface VerifyArguments {
  readonly path: string;
  readonly sources: readonly string[];
  readonly format: 'pretty' | 'json';
}

interface OpenPackage {
  readonly parts: readonly PackagePart[];
  readonly broken: readonly string[];
}

/** `verify`: holds a package, and where asked the sources, against its certificate. */
async function runVerify({ path, sources: named, format }: VerifyArguments, terminal: Terminal): Promise<ExitCode> {
  const open = await openPackage(path, terminal);
  const sources = open.ok ? await findSources(named, terminal) : null;
  if (!open.ok) say(terminal, SUBMISSION.packageUnreadable(path, open.error));
  if (!open.ok || sources === undefined) return 2;
  const progress = createProgressBar(terminal);
  const checked = await verifySubmission({ ...open.value, sources }, VERIFY_SERVICES, { report: progress.report, signal: terminal.signal });
  progress.clear();
  if (!checked.ok) {
    say(terminal, SUBMISSION.packageUnreadable(path, SUBMISSION.verifyRefusal(checked.error)));
    return 2;
  }
  const { value } = checked;
  terminal.out(format === 'json' ? toJsonText(toReport(value)) : toPretty(value).map((line) => `${toSafeLine(line)}\n`).join(''));
  if (value.differences.length > 0) return 1;
  return value.refusal === null ? 0 : 2;
}

async function openPackage(path: string, terminal: Terminal): Promise<Result<OpenPackage, string>> {
  const kind = await kindOfPath(path, terminal.cwd);
  if (kind.ok && kind.value === 'folder') {
    const parts = await readPackageFolder(path, terminal.cwd);
    return parts.ok ? ok({ parts: parts.value, broken: [] }) : err(parts.error);
  }
  const file = await findInput(path, terminal.cwd);
  if ('detail' in file) return err(file.detail);
  const read = SUBMISSION_SERVICES.archive.read(await file.read());
  return read.ok ? read : err(viFailureText(read.error));
}

/** `null` where none are named; `undefined`, with the reason said, where a named one is not there. */
async function findSources(paths: readonly string[], terminal: Terminal): Promise<readonly SourceFile[] | null | undefined> {
  if (paths.length === 0) return null;
  const { files, unavailable } = await listInputs(paths, terminal.cwd);
  for (const { path, detail } of unavailable) say(terminal, CLI.unavailable(path, detail));
  return unavailable.length > 0 ? undefined : files;
}

function toPretty({ differences, certificate, hasOtherRules, sources, refusal }: VerifyOutcome): string[] {
  const { result, seal } = certificate;
  const isWhole = differences.length === 0 && refusal === null;
  return [
    ...(isWhole ? [SUBMISSION.intact] : []),
    ...(differences.length === 0 ? [] : [SUBMISSION.notIntact(differences.length), ...differences.map((each) => `  ${viDifference(each, toA1)}`)]),
    ...(refusal === null ? [] : [SUBMISSION.notComputed(CLI.refusal(refusal))]),
    ...(sources === null ? [] : [SUBMISSION.sources(sources.same, sources.all)]),
    ...(hasOtherRules ? [SUBMISSION.otherRules] : []),
    SUBMISSION.totals, ...result.totals.map(({ award, subject, count }) => SUBMISSION.total(award, subject, count)),
    SUBMISSION.seal(seal),
  ];
}

/** For other programs: cells in A1 notation. */
function toReport({ differences, certificate, hasOtherRules, sources, refusal }: VerifyOutcome): unknown {
  return {
    version: 1,
    intact: differences.length === 0 && refusal === null,
    differences: differences.map((difference) => ({
      ...difference,
      ...(difference.kind === 'cells' ? { cells: difference.cells.map(toA1) } : {}),
      ...(difference.kind === 'beside-cells' ? { hidden: difference.hidden.map(({ sheet, cells }) => ({ sheet, cells: cells.map(toA1) })) } : {}),
      message: viDifference(difference, toA1),
    })),
    otherRules: hasOtherRules,
    sources, seal: certificate.seal, totals: certificate.result.totals,
    refusal: refusal === null ? null : CLI.refusal(refusal),
  };
}

function readVerifyArguments(args: readonly string[]): Result<VerifyArguments | 'help', string> {
  const parsed = parse(args, { sources: { type: 'string', multiple: true }, format: RUN_OPTIONS.format, help: RUN_OPTIONS.help });
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (value.values['help'] === true) return ok('help');
  const [path, second] = value.positionals;
  if (path === undefined) return err(SUBMISSION.packageMissing);
  if (second !== undefined) return err(SUBMISSION.onePackage);
  const format = textOf(value, 'format') ?? 'pretty';
  if (format !== 'pretty' && format !== 'json') return err(CLI.unknownFormat(format, 'pretty, json'));
  return ok({ path, format, sources: textsOf(value, 'sources') });
}

export const verify = toCommand(readVerifyArguments, runVerify);
