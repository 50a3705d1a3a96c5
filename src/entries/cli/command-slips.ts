import { sep, resolve } from 'node:path';
import { makeSlips } from '#app/use-cases/make-slips';
import type { SlipServices, SlipsRun } from '#app/use-cases/slip-contract';
import { annotateWorkbook } from '#formats/xlsx/annotate-workbook';
import { writeWorkbook } from '#formats/xlsx/write-workbook';
import { CLI } from '#i18n/vi-cli';
import { SLIPS } from '#i18n/vi-slip-messages';
import { viSlipTexts } from '#i18n/vi-slips';
import { readSlipsArguments, type SlipsArguments } from './arguments-slips';
import { toCommand } from './command';
import { prepareInputs, toRunRequest } from './prepare-run';
import { countFindings, exitCodeOf, hasUnusedHistory, sayRunNotes } from './run-notes';
import { createProgressBar } from './run-progress';
import { RUN_SERVICES } from './run-services';
import { openSlipOutput } from './slip-output';
import { say, toSafeLine, type ExitCode, type Terminal } from './terminal';

const SERVICES: SlipServices = {
  ...RUN_SERVICES,
  annotator: { annotate: (bytes, annotation) => annotateWorkbook(bytes, annotation) },
  writer: { write: (sheets) => writeWorkbook(sheets) },
  slipTexts: viSlipTexts,
};

/** `slips`: what goes back to units with faults, and texts for them and for units that sent nothing or sent it late. */
async function runSlips(args: SlipsArguments, terminal: Terminal): Promise<ExitCode> {
  const around = args.inputs.find((input) => isInside(args.out, input, terminal.cwd));
  if (around !== undefined) {
    say(terminal, SLIPS.insideInput(args.out, around));
    return 2;
  }
  const inputs = await prepareInputs(args, terminal);
  if (inputs === null) return 2;
  const output = await openSlipOutput(args.out, inputs, terminal);
  if (output === null) return 2;
  const progress = createProgressBar(terminal);
  const control = { report: progress.report, signal: terminal.signal };
  const run = await makeSlips({ run: toRunRequest(inputs, args.asOf), least: args.least }, SERVICES, control);
  progress.clear();
  if (!run.ok) {
    say(terminal, CLI.refusal(run.error));
    return 2;
  }
  sayRunNotes(run.value, terminal);
  if (!await output.write(run.value)) return 2;
  terminal.out(toPrettySlips(run.value));
  const { report } = run.value;
  const hasUnavailable = inputs.hasUnavailable || hasUnusedHistory(report.history);
  return exitCodeOf(countFindings(report.files, report.findings), hasUnavailable, report.ruleFailures.length);
}

function isInside(path: string, folder: string, cwd: string): boolean {
  const [inner, outer] = [resolve(cwd, path), resolve(cwd, folder)];
  return !/\.zip$/i.test(path) && (inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`));
}

function toPrettySlips({ returned, reminded }: SlipsRun): string {
  const lines = [
    SLIPS.returnedTitle(returned.length), ...returned.map(SLIPS.returned),
    ...(reminded.length === 0 ? [] : [SLIPS.remindedTitle(reminded.length), ...reminded.map(SLIPS.reminded)]),
  ];
  return lines.map((line) => `${toSafeLine(line)}\n`).join('');
}

export const slips = toCommand(readSlipsArguments, runSlips);
