import { findInput, type InputFile } from '#adapters/node/input-files';
import { buildProvinceWorkbook, type ProvinceRun } from '#app/use-cases/build-province-workbook';
import { ok, type Result } from '#core/result';
import { toImportSummary } from '#core/submission/import-rows';
import { writeWorkbook } from '#formats/xlsx/write-workbook';
import { CLI } from '#i18n/vi-cli';
import { viImportLines } from '#i18n/vi-import';
import { viProvince, PROVINCE } from '#i18n/vi-province';
import { toCommand } from './command';
import { dayOf, textOf, textsOf } from './parse-options';
import { readRunArguments } from './run-arguments';
import { prepareInputs, prepareTargets, toRunRequest, type InputPaths } from './prepare-run';
import { countFindings, exitCodeOf, hasUnusedHistory, sayRunNotes } from './run-notes';
import { createProgressBar } from './run-progress';
import { RUN_SERVICES } from './run-services';
import { say, type ExitCode, type Terminal } from './terminal';
import { writeOutput } from './write-output';

interface ProvinceArguments extends InputPaths {
  readonly out: string;
  readonly mapping: string | null;
  readonly decided: readonly string[];
  /** `YYYY-MM-DD` */
  readonly asOf: string | null;
}

/** `province`: consolidates and writes the workbook that goes to the province. */
async function runProvince(args: ProvinceArguments, terminal: Terminal): Promise<ExitCode> {
  const inputs = await prepareInputs(args, terminal);
  if (inputs === null) return 2;
  const besides = await findBesides(args, terminal);
  if (besides === null) return 2;
  const targets = await prepareTargets([args.out], { ...inputs, files: [...inputs.files, ...besides.all] }, terminal);
  const [target] = targets ?? [];
  if (target === undefined) return 2;
  const progress = createProgressBar(terminal);
  const run = await buildProvinceWorkbook(
    { ...toRunRequest(inputs, args.asOf), ...besides.request }, { ...RUN_SERVICES, provinceTexts: viProvince }, { report: progress.report, signal: terminal.signal },
  );
  progress.clear();
  if (!run.ok) {
    say(terminal, CLI.refusal(run.error));
    return 2;
  }
  sayRunNotes(run.value, terminal);
  if (!await writeOutput(target, writeWorkbook(run.value.sheets), terminal)) return 2;
  terminal.out(toPrettyProvince(run.value));
  return exitOf(run.value, inputs.hasUnavailable);
}

/** Files beside the submissions: the mapping, and lists of what was decided; `null` when one is not there. */
async function findBesides({ mapping, decided }: ProvinceArguments, terminal: Terminal): Promise<{
  readonly all: readonly InputFile[]; readonly request: { readonly mapping?: InputFile; readonly decided: readonly InputFile[] };
} | null> {
  const found: InputFile[] = [];
  for (const path of [...(mapping === null ? [] : [mapping]), ...decided]) {
    const file = await findInput(path, terminal.cwd);
    if ('detail' in file) {
      say(terminal, CLI.unavailable(path, file.detail));
      return null;
    }
    found.push(file);
  }
  const [first] = found;
  return mapping === null || first === undefined
    ? { all: found, request: { decided: found } }
    : { all: found, request: { mapping: first, decided: found.slice(1) } };
}

/** A sheet that does not add up is a fault of the program: what was asked for is not there. */
function exitOf({ report, recount }: ProvinceRun, hasUnavailable: boolean): ExitCode {
  const isUnsound = hasUnavailable || hasUnusedHistory(report.history) || recount.some(({ ok: isEqual }) => !isEqual);
  return exitCodeOf(countFindings(report.files, report.findings), isUnsound, report.ruleFailures.length);
}

/** More rows than people read on a screen. */
const SHOWN_DROPS = 10;

function toPrettyProvince(run: ProvinceRun): string {
  const { report, sheets, recount, imported } = run;
  const wrong = recount.filter(({ ok: isEqual }) => !isEqual).map((key) => RUN_SERVICES.reportTexts.awardLabel(key));
  const { errors, warnings, infos, failures } = countFindings(report.files, report.findings);
  return [
    PROVINCE.sheets(sheets.map(({ name }) => name)),
    PROVINCE.recounted(recount.length, wrong),
    ...(imported === null ? [] : viImportLines(toImportSummary(imported.rows), SHOWN_DROPS)),
    ...(report.provisional ? [PROVINCE.provisional] : []),
    CLI.summary(errors, warnings, infos, failures),
  ].map((line) => `${line}\n`).join('');
}

function readProvinceArguments(args: readonly string[]): Result<ProvinceArguments | 'help', string> {
  const read = readRunArguments(args, { mapping: { type: 'string' }, decided: { type: 'string', multiple: true } });
  if (!read.ok) return read;
  if (read.value === 'help') return ok('help');
  const { run, value } = read.value;
  const asOf = dayOf(value, 'asof');
  if (!asOf.ok) return asOf;
  return ok({
    ...run, asOf: asOf.value,
    mapping: textOf(value, 'mapping'),
    decided: textsOf(value, 'decided'),
  });
}

export const province = toCommand(readProvinceArguments, runProvince);
