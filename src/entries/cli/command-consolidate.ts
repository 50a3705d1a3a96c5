import { findInput } from '#adapters/node/input-files';
import { writeTarget, type OutputTarget } from '#adapters/node/output-files';
import type { SourceFile } from '#app/ports/file-source';
import { consolidateAgain, type AgainRefusal, type AgainRun } from '#app/use-cases/consolidate-again';
import type { StateChanges } from '#core/compare/run-state';
import { writeWorkbook } from '#formats/xlsx/write-workbook';
import { CLI } from '#i18n/vi-cli';
import { RUN_STATE } from '#i18n/vi-run-state';
import { readConsolidateArguments, type ConsolidateArguments } from './arguments-consolidate';
import { toCommand } from './command';
import { prepareInputs, prepareTargets, toRunRequest } from './prepare-run';
import { toPrettyTotals } from './pretty-totals';
import { countFindings, exitCodeOf, hasUnusedHistory, sayRunNotes, toJsonText } from './run-notes';
import { createProgressBar } from './run-progress';
import { RUN_SERVICES } from './run-services';
import { say, toSafeLine, type ExitCode, type Terminal } from './terminal';

/** `consolidate`: adds the units up, writes the result workbook and, where asked, the report. */
async function runConsolidate(args: ConsolidateArguments, terminal: Terminal): Promise<ExitCode> {
  const inputs = await prepareInputs(args, terminal);
  if (inputs === null) return 2;
  const paths = [args.out, args.json, args.state].filter((path) => path !== null);
  const targets = await prepareTargets(paths, inputs, terminal);
  if (targets === null) return 2;
  const state = args.state === null ? null : await findState(targets, terminal);
  if (state === undefined) return 2;
  const progress = createProgressBar(terminal);
  const run = await consolidateAgain(
    { ...toRunRequest(inputs, args.asOf), state, sentOn: args.sentOn }, RUN_SERVICES, { report: progress.report, signal: terminal.signal },
  );
  progress.clear();
  if (!run.ok) {
    say(terminal, refusalText(run.error));
    return 2;
  }
  sayRunNotes(run.value, terminal);
  const { report, sheets, changes, stateText } = run.value;
  const contents = [writeWorkbook(sheets), ...jsonOf(args, { report, changes }), stateText];
  for (const [index, target] of targets.entries()) {
    if (!await writeOne(target, contents[index] ?? '', terminal)) return 2;
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

/** The state file of the run before: `null` for the first run, `undefined` when it is not to be opened. Of the targets it is the last. */
async function findState(targets: readonly OutputTarget[], terminal: Terminal): Promise<SourceFile | null | undefined> {
  const target = targets.at(-1);
  if (target?.exists !== true) return null;
  const file = await findInput(target.path, terminal.cwd);
  if (!('detail' in file)) return file;
  say(terminal, CLI.unavailable(target.path, file.detail));
  return undefined;
}

function refusalText(refusal: AgainRefusal): string {
  switch (refusal.kind) {
    case 'state-unreadable': return RUN_STATE.unreadable(refusal.path, refusal.detail);
    case 'state-invalid': return RUN_STATE.invalid(refusal.path, refusal.problem);
    default: return CLI.refusal(refusal);
  }
}

function sayChanges(changes: StateChanges, terminal: Terminal): void {
  const lines = changes.sinceLast === null ? [RUN_STATE.first] : RUN_STATE.changes(changes);
  terminal.out(`\n${lines.map(toSafeLine).join('\n')}\n`);
}

async function writeOne(target: OutputTarget, content: Uint8Array | string, terminal: Terminal): Promise<boolean> {
  const written = await writeTarget(target, content);
  say(terminal, written.ok ? CLI.written(target.path) : CLI.notWritten(target.path, written.error));
  return written.ok;
}

export const consolidate = toCommand(readConsolidateArguments, runConsolidate);
