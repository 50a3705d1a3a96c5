import { consolidateAgain, type AgainRun } from '#app/use-cases/consolidate-again';
import { writeWorkbook } from '#formats/xlsx/write-workbook';
import { CLI } from '#i18n/vi-cli';
import { readConsolidateArguments, type ConsolidateArguments } from './arguments-consolidate';
import { toCommand } from './command';
import { prepareInputs, prepareTargets, toRunRequest } from './prepare-run';
import { toPrettyTotals } from './pretty-totals';
import { countFindings, exitCodeOf, hasUnusedHistory, sayRunNotes, toJsonText } from './run-notes';
import { createProgressBar } from './run-progress';
import { RUN_SERVICES } from './run-services';
import { findState, sayChanges } from './state-file';
import { say, type ExitCode, type Terminal } from './terminal';
import { writeOutput } from './write-output';

/** `consolidate`: adds the units up, writes the result workbook and, where asked, the report. */
async function runConsolidate(args: ConsolidateArguments, terminal: Terminal): Promise<ExitCode> {
  const inputs = await prepareInputs(args, terminal);
  if (inputs === null) return 2;
  const paths = [args.out, args.json, args.state].filter((path) => path !== null);
  const targets = await prepareTargets(paths, inputs, terminal);
  if (targets === null) return 2;
  const state = args.state === null ? null : await findState(targets.at(-1), terminal);
  if (state === undefined) return 2;
  const progress = createProgressBar(terminal);
  const run = await consolidateAgain(
    { ...toRunRequest(inputs, args.asOf), state, sentOn: args.sentOn }, RUN_SERVICES, { report: progress.report, signal: terminal.signal },
  );
  progress.clear();
  if (!run.ok) {
    say(terminal, CLI.refusal(run.error));
    return 2;
  }
  sayRunNotes(run.value, terminal);
  const { report, sheets, changes, stateText } = run.value;
  const contents = [writeWorkbook(sheets), ...jsonOf(args, { report, changes }), stateText];
  for (const [index, target] of targets.entries()) {
    if (!await writeOutput(target, contents[index] ?? '', terminal)) return 2;
  }
  terminal.out(toPrettyTotals(report));
  if (args.state !== null) sayChanges(changes, terminal);
  const hasUnreadDecisions = report.decidedFiles.some(({ failure }) => failure !== null);
  const hasUnavailable = inputs.hasUnavailable || hasUnusedHistory(report.history) || hasUnreadDecisions;
  return exitCodeOf(countFindings(report.files, report.findings), hasUnavailable, report.ruleFailures.length);
}

/** The report as JSON where it is asked for, with what changed where a state is kept. */
function jsonOf({ json, state }: ConsolidateArguments, { report, changes }: Pick<AgainRun, 'report' | 'changes'>): string[] {
  if (json === null) return [];
  return [toJsonText(state === null ? report : { ...report, changes })];
}

export const consolidate = toCommand(readConsolidateArguments, runConsolidate);
