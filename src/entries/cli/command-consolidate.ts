import { writeTarget, type OutputTarget } from '#adapters/node/output-files';
import { consolidateFiles } from '#app/use-cases/consolidate-files';
import { writeWorkbook } from '#formats/xlsx/write-workbook';
import { CLI } from '#i18n/vi-cli';
import { readConsolidateArguments, type ConsolidateArguments } from './arguments-consolidate';
import { toCommand } from './command';
import { prepareInputs, prepareTargets, toRunRequest } from './prepare-run';
import { toPrettyTotals } from './pretty-totals';
import { countFindings, exitCodeOf, hasUnusedHistory, sayRunNotes, toJsonText } from './run-notes';
import { createProgressBar } from './run-progress';
import { RUN_SERVICES } from './run-services';
import { say, type ExitCode, type Terminal } from './terminal';

/** `consolidate`: adds the units up, writes the result workbook and, where asked, the report. */
async function runConsolidate(args: ConsolidateArguments, terminal: Terminal): Promise<ExitCode> {
  const inputs = await prepareInputs(args, terminal);
  if (inputs === null) return 2;
  const targets = await prepareTargets(args.json === null ? [args.out] : [args.out, args.json], inputs, terminal);
  if (targets === null) return 2;
  const progress = createProgressBar(terminal);
  const run = await consolidateFiles(
    toRunRequest(inputs, args.asOf), RUN_SERVICES, { report: progress.report, signal: terminal.signal },
  );
  progress.clear();
  if (!run.ok) {
    say(terminal, CLI.refusal(run.error));
    return 2;
  }
  sayRunNotes(run.value, terminal);
  const { report, sheets } = run.value;
  const contents = [writeWorkbook(sheets), toJsonText(report)];
  for (const [index, target] of targets.entries()) {
    if (!await writeOne(target, contents[index] ?? '', terminal)) return 2;
  }
  terminal.out(toPrettyTotals(report));
  const hasUnavailable = inputs.hasUnavailable || hasUnusedHistory(report.history);
  return exitCodeOf(countFindings(report.files, report.findings), hasUnavailable, report.ruleFailures.length);
}

async function writeOne(target: OutputTarget, content: Uint8Array | string, terminal: Terminal): Promise<boolean> {
  const written = await writeTarget(target, content);
  say(terminal, written.ok ? CLI.written(target.path) : CLI.notWritten(target.path, written.error));
  return written.ok;
}

export const consolidate = toCommand(readConsolidateArguments, runConsolidate);
