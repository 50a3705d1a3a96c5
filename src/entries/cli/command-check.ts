import { writeTarget } from '#adapters/node/output-files';
import { checkFiles } from '#app/use-cases/check-files';
import { CLI } from '#i18n/vi-cli';
import { prepareInputs, prepareTargets } from './prepare-run';
import { toPrettyCheck } from './pretty-findings';
import type { CheckArguments } from './read-arguments';
import { exitCodeOf, sayRunNotes, toJsonText } from './run-notes';
import { createProgressBar } from './run-progress';
import { RUN_SERVICES } from './run-services';
import { say, type ExitCode, type Terminal } from './terminal';

/** `check`: looks files over and reports; writes nothing but the report, and only where `--out` says. */
export async function runCheck(args: CheckArguments, terminal: Terminal): Promise<ExitCode> {
  const inputs = await prepareInputs(args.inputs, args.plan, terminal);
  if (inputs === null) return 2;
  const targets = await prepareTargets(args.out === null ? [] : [args.out], inputs, terminal);
  if (targets === null) return 2;
  const progress = createProgressBar(terminal);
  const run = await checkFiles(
    { files: inputs.files, plan: inputs.plan, profile: args.profile, asOf: null },
    RUN_SERVICES, { report: progress.report, signal: terminal.signal },
  );
  progress.clear();
  if (!run.ok) {
    say(terminal, CLI.refusal(run.error));
    return 2;
  }
  sayRunNotes(run.value, terminal);
  const { report } = run.value;
  const text = args.format === 'json' ? toJsonText(report) : toPrettyCheck(report);
  const [target] = targets;
  if (target === undefined) {
    terminal.out(text);
  } else {
    const written = await writeTarget(target, text);
    say(terminal, written.ok ? CLI.written(target.path) : CLI.notWritten(target.path, written.error));
    if (!written.ok) return 2;
  }
  return exitCodeOf(report.summary, inputs.hasUnavailable, report.ruleFailures.length);
}
