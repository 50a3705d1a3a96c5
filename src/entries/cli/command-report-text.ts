import { writeReportSection } from '#app/use-cases/write-report-text';
import { err, ok, type Result } from '#core/result';
import { writeDocx } from '#formats/docx/write-docx';
import { CLI } from '#i18n/vi-cli';
import { RECONCILE } from '#i18n/vi-reconcile';
import { toCommand } from './command';
import { dayOf, textOf } from './parse-options';
import { readRunArguments } from './run-arguments';
import { prepareInputs, prepareTargets, toRunRequest, type InputPaths } from './prepare-run';
import { REPORT_SERVICES } from './report-services';
import { exitCodeOf, hasUnusedHistory, sayRunNotes } from './run-notes';
import { createProgressBar } from './run-progress';
import { say, toSafeLine, type ExitCode, type Terminal } from './terminal';
import { writeOutput } from './write-output';

interface ReportTextArguments extends InputPaths {
  /** Ends in `.docx` or `.txt`. */
  readonly out: string;
  readonly heading: string | null;
  /** `YYYY-MM-DD` */
  readonly asOf: string | null;
}

/** `report-text`: writes the section on results of commendation, and shows it. */
async function runReportText(args: ReportTextArguments, terminal: Terminal): Promise<ExitCode> {
  const inputs = await prepareInputs(args, terminal);
  if (inputs === null) return 2;
  const [target] = await prepareTargets([args.out], inputs, terminal) ?? [];
  if (target === undefined) return 2;
  const progress = createProgressBar(terminal);
  const run = await writeReportSection(
    { run: toRunRequest(inputs, args.asOf), ...(args.heading === null ? {} : { heading: args.heading }) },
    REPORT_SERVICES, { report: progress.report, signal: terminal.signal },
  );
  progress.clear();
  if (!run.ok) {
    say(terminal, CLI.refusal(run.error));
    return 2;
  }
  sayRunNotes(run.value, terminal);
  const { document, text, report: { files, history, ruleFailures } } = run.value;
  if (!await writeOutput(target, /\.docx$/i.test(args.out) ? writeDocx(document) : text, terminal)) return 2;
  terminal.out(`${text.trimEnd().split('\n').map(toSafeLine).join('\n')}\n`);
  const counts = { errors: 0, warnings: 0, infos: 0, failures: files.filter(({ failure }) => failure !== null).length };
  return exitCodeOf(counts, inputs.hasUnavailable || hasUnusedHistory(history), ruleFailures.length);
}

function readReportTextArguments(args: readonly string[]): Result<ReportTextArguments | 'help', string> {
  const read = readRunArguments(args, { heading: { type: 'string' } });
  if (!read.ok) return read;
  if (read.value === 'help') return ok('help');
  const { run, value } = read.value;
  if (!/\.(?:docx|txt)$/i.test(run.out)) return err(RECONCILE.badEnding(run.out));
  const asOf = dayOf(value, 'asof');
  if (!asOf.ok) return asOf;
  return ok({
    ...run, asOf: asOf.value,
    heading: textOf(value, 'heading'),
  });
}

export const reportText = toCommand(readReportTextArguments, runReportText);
