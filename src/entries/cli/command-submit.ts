import { findInput, type InputFile } from '#adapters/node/input-files';
import type { OutputTarget } from '#adapters/node/output-files';
import { makeSubmission } from '#app/use-cases/make-submission';
import { readTicks } from '#app/use-cases/read-ticks';
import type { KeptState, SentState, SubmissionOutcome, SubmissionRequest } from '#app/use-cases/submission-contract';
import type { Tick } from '#core/submission/ticks';
import { CLI } from '#i18n/vi-cli';
import { viImportLines } from '#i18n/vi-import';
import { SUBMISSION, viBlock, viTickRefusal } from '#i18n/vi-submission';
import { readSubmitArguments, type SubmitArguments } from './arguments-submit';
import { toCommand } from './command';
import { openPackageOutput, type PackageOutput } from './package-output';
import { prepareInputs, prepareTargets, toRunRequest, type PreparedInputs } from './prepare-run';
import { refusalText } from './refusal-text';
import { hasUnusedHistory, sayRunNotes } from './run-notes';
import { createProgressBar } from './run-progress';
import { findState, sayChanges } from './state-file';
import { SUBMISSION_SERVICES } from './submission-services';
import { say, toSafeLine, type ExitCode, type Terminal } from './terminal';
import { writeOutput } from './write-output';

/** More rows than people read on a screen. */
const SHOWN_DROPS = 10;

/** `submit`: the check before sending, and the package where nothing stands against it. */
async function runSubmit(args: SubmitArguments, terminal: Terminal): Promise<ExitCode> {
  const prepared = await prepareSubmit(args, terminal);
  if (prepared === null) return 2;
  const { output, kept, request } = prepared;
  const progress = createProgressBar(terminal);
  const run = await makeSubmission(request, SUBMISSION_SERVICES, { report: progress.report, signal: terminal.signal });
  progress.clear();
  if (!run.ok) {
    say(terminal, refusalText(run.error));
    return 2;
  }
  const outcome = run.value;
  sayRunNotes(outcome.run, terminal);
  for (const tick of outcome.unusedTicks) say(terminal, SUBMISSION.unusedTick(tick));
  if (outcome.kind === 'made' && !(await output.write(outcome.parts) && await keepState(outcome.state, kept?.target, terminal))) return 2;
  terminal.out(toPretty(outcome).map((line) => `${toSafeLine(line)}\n`).join(''));
  if (outcome.kind === 'blocked') return 1;
  if (outcome.state !== null) sayChanges(outcome.state.changes, terminal);
  return hasUnusedHistory(outcome.run.report.history) ? 2 : 0;
}

interface PreparedSubmit {
  readonly request: SubmissionRequest;
  readonly output: PackageOutput;
  readonly kept: StateOutput | null;
}

/** Opens all that is read and written; `null`, with the reason said, where something of it cannot be. */
async function prepareSubmit(args: SubmitArguments, terminal: Terminal): Promise<PreparedSubmit | null> {
  const ticks = await readTickFile(args.ticks, terminal);
  const inputs = ticks === null ? null : await prepareInputs(args, terminal);
  if (ticks === null || inputs === null || inputs.hasUnavailable) return null;
  const besides = await findBesides(args, terminal);
  if (besides === null) return null;
  // None of what is read may be written over.
  const read = { ...inputs, files: [...inputs.files, ...Object.values(besides)] };
  const output = await openPackageOutput(args.out, args.inputs, read, terminal);
  const kept = output === null ? undefined : await openState(args, read, terminal);
  if (output === null || kept === undefined) return null;
  const request = { run: toRunRequest(inputs, args.asOf), ticks, births: args.births, ...besides, ...(kept === null ? {} : { state: kept.state }) };
  return { request, output, kept };
}

function toPretty(outcome: SubmissionOutcome): string[] {
  if (outcome.kind === 'blocked') {
    return [SUBMISSION.blocked, ...viBlock(outcome.block), ...(outcome.block.open.length === 0 ? [] : [SUBMISSION.howToTick])];
  }
  const { files, ticks, seal, result, inputs } = outcome.certificate;
  const cleaned = files.filter(({ removed, isRewritten }) => removed.length > 0 || isRewritten).length;
  return [
    SUBMISSION.copies(files.length, cleaned),
    ...(ticks.length === 0 ? [] : [SUBMISSION.ticked(ticks.reduce((sum, { count }) => sum + count, 0))]),
    SUBMISSION.totals, ...result.totals.map(({ award, subject, count }) => SUBMISSION.total(award, subject, count)),
    SUBMISSION.reportLine(inputs.report),
    ...(outcome.imported === null ? [] : viImportLines(outcome.imported, SHOWN_DROPS)),
    SUBMISSION.seal(seal),
  ];
}

interface StateOutput {
  readonly target: OutputTarget;
  readonly state: SentState;
}

/** Where the state file is read and written; `null` where none is kept, `undefined`, with the reason said, where it cannot be. */
async function openState({ state }: SubmitArguments, inputs: PreparedInputs, terminal: Terminal): Promise<StateOutput | null | undefined> {
  if (state === null) return null;
  const [target] = await prepareTargets([state.path], inputs, terminal) ?? [];
  const before = target === undefined ? undefined : await findState(target, terminal);
  return target === undefined || before === undefined ? undefined : { target, state: { before, sentOn: state.sentOn } };
}

async function keepState(state: KeptState | null, target: OutputTarget | undefined, terminal: Terminal): Promise<boolean> {
  if (state === null || target === undefined) return true;
  return writeOutput(target, state.text, terminal);
}

/** Ticks of the file, none where none is named; `null`, with the reasons said, for a file that cannot be used. */
async function readTickFile(path: string | null, terminal: Terminal): Promise<readonly Tick[] | null> {
  if (path === null) return [];
  const file = await findInput(path, terminal.cwd);
  if ('detail' in file) {
    say(terminal, CLI.unavailable(path, file.detail));
    return null;
  }
  const read = await readTicks(file);
  if (read.ok) return read.value;
  for (const line of viTickRefusal(read.error)) say(terminal, line);
  return null;
}

/** What goes along besides the files; `null`, with the reason said, where a named one is not there. */
async function findBesides(
  { mapping, report }: SubmitArguments, terminal: Terminal,
): Promise<{ readonly mapping?: InputFile; readonly report?: InputFile } | null> {
  const found: { mapping?: InputFile; report?: InputFile } = {};
  for (const [use, path] of [['mapping', mapping], ['report', report]] as const) {
    if (path === null) continue;
    const file = await findInput(path, terminal.cwd);
    if ('detail' in file) {
      say(terminal, CLI.unavailable(path, file.detail));
      return null;
    }
    found[use] = file;
  }
  return found;
}

export const submit = toCommand(readSubmitArguments, runSubmit);
