import { checkFiles } from '#app/use-cases/check-files';
import { fixFiles } from '#app/use-cases/fix-files';
import type { CheckRun } from '#app/use-cases/run-contract';
import type { CheckReport } from '#core/report/contract';
import { CLI } from '#i18n/vi-cli';
import { readCheckArguments, type CheckArguments } from './arguments-check';
import { toCheckText } from './check-formats';
import { toCommand } from './command';
import { openCopyFolder } from './copy-folder';
import { prepareInputs, prepareTargets, toRunRequest, type PreparedInputs } from './prepare-run';
import { exitCodeOf, hasUnusedHistory, sayRunNotes, type FindingCounts } from './run-notes';
import { createProgressBar } from './run-progress';
import { RUN_SERVICES } from './run-services';
import { say, type ExitCode, type Terminal } from './terminal';
import { writeOutput } from './write-output';

type CheckedRun = Pick<CheckRun, 'report' | 'plan' | 'law'>;

/** Checks the files, with `--fix` also their fixed copies, which it writes; `null` when the run or a copy was refused. */
async function checkOrFix(args: CheckArguments, inputs: PreparedInputs, terminal: Terminal): Promise<CheckedRun | null> {
  const copies = args.fixDir === null ? undefined : await openCopyFolder(args.fixDir, inputs, terminal);
  if (copies === null) return null;
  const request = { ...toRunRequest(inputs, args.asOf), isOutgoing: args.isOutgoing };
  const progress = createProgressBar(terminal);
  const control = { report: progress.report, signal: terminal.signal };
  const run = copies === undefined
    ? await checkFiles(request, RUN_SERVICES, control)
    : await fixFiles(request, RUN_SERVICES, control);
  progress.clear();
  if (!run.ok) {
    say(terminal, CLI.refusal(run.error));
    return null;
  }
  const isWritten = copies === undefined || !('files' in run.value) || await copies.write(run.value.files);
  return isWritten ? run.value : null;
}

/** Counts of the profile under which the list comes off worst. */
function worstOf({ summary, regimes }: CheckReport): FindingCounts {
  return { ...summary, errors: Math.max(summary.errors, ...(regimes?.profiles ?? []).map((profile) => profile.summary.errors)) };
}

/** `check`: looks files over and reports; writes the report where `--out` says, and copies where `--fix-dir` says. */
async function runCheck(args: CheckArguments, terminal: Terminal): Promise<ExitCode> {
  const inputs = await prepareInputs(args, terminal);
  if (inputs === null) return 2;
  const targets = await prepareTargets(args.out === null ? [] : [args.out], inputs, terminal);
  if (targets === null) return 2;
  const run = await checkOrFix(args, inputs, terminal);
  if (run === null) return 2;
  sayRunNotes(run, terminal);
  const { report } = run;
  const text = toCheckText(args.format, report, { hasPlan: run.plan !== null, isOutgoing: args.isOutgoing });
  const [target] = targets;
  if (target === undefined) {
    terminal.out(text);
  } else if (!await writeOutput(target, text, terminal)) {
    return 2;
  }
  return exitCodeOf(worstOf(report), inputs.hasUnavailable || hasUnusedHistory(report.history), report.ruleFailures.length);
}

export const check = toCommand(readCheckArguments, runCheck);
