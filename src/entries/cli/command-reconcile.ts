import { reconcileReportFile } from '#app/use-cases/reconcile-report';
import type { ReconcileReport } from '#core/report/reconcile-contract';
import { err, ok, type Result } from '#core/result';
import { CLI } from '#i18n/vi-cli';
import { RECONCILE } from '#i18n/vi-reconcile';
import { toCommand } from './command';
import { findDocument } from './find-document';
import { dayOf, parse, RUN_OPTIONS, textOf, textsOf } from './parse-options';
import { prepareInputs, toRunRequest, type InputPaths } from './prepare-run';
import { refusalText } from './refusal-text';
import { REPORT_SERVICES } from './report-services';
import { exitCodeOf, hasUnusedHistory, sayRunNotes, toJsonText } from './run-notes';
import { createProgressBar } from './run-progress';
import { say, toSafeLine, type ExitCode, type Terminal } from './terminal';

interface ReconcileArguments extends InputPaths {
  /** `-`: standard input. */
  readonly report: string;
  readonly format: 'pretty' | 'json';
  /** `YYYY-MM-DD` */
  readonly asOf: string | null;
}

/** `reconcile`: holds every figure of a report against what a workbook, or the files of units, add up to. */
async function runReconcile(args: ReconcileArguments, terminal: Terminal): Promise<ExitCode> {
  const report = await findDocument(args.report, terminal);
  if (report === null) return 2;
  const inputs = await prepareInputs(args, terminal);
  if (inputs === null) return 2;
  const progress = createProgressBar(terminal);
  const run = await reconcileReportFile(
    { report, run: toRunRequest(inputs, args.asOf) }, REPORT_SERVICES, { report: progress.report, signal: terminal.signal },
  );
  progress.clear();
  if (!run.ok) {
    say(terminal, refusalText(run.error));
    return 2;
  }
  sayRunNotes(run.value, terminal);
  const { reconcile, report: { files, history, ruleFailures } } = run.value;
  terminal.out(args.format === 'json' ? toJsonText(reconcile) : toPrettyReconcile(reconcile));
  const counts = { ...reconcile.summary, failures: files.filter(({ failure }) => failure !== null).length };
  return exitCodeOf(counts, inputs.hasUnavailable || hasUnusedHistory(history), ruleFailures.length + reconcile.ruleFailures.length);
}

function toPrettyReconcile(report: ReconcileReport): string {
  const { figures, findings, unstated } = report;
  const matched = figures.filter(({ verdict }) => verdict === 'match');
  const skipped = figures.filter(({ verdict }) => verdict === 'not-compared');
  const section = (title: (count: number) => string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', title(lines.length), ...lines]);
  const lines = [
    RECONCILE.title(report),
    ...(report.provisional ? [RECONCILE.provisional] : []),
    ...(figures.length === 0 ? ['', RECONCILE.noFigures] : []),
    ...section(RECONCILE.differing, findings.map(({ severity, code, message }) => `  ${CLI.severities[severity]} ${code} ${message}`)),
    ...section(RECONCILE.matching, matched.map(RECONCILE.match)),
    ...section(RECONCILE.notCompared, skipped.map(RECONCILE.skipped)),
    ...section(RECONCILE.unstatedTitle, unstated.map(RECONCILE.unstated)),
    '',
    RECONCILE.summary(report.summary),
  ];
  return `${lines.map(toSafeLine).join('\n')}\n`;
}

function readReconcileArguments(args: readonly string[]): Result<ReconcileArguments | 'help', string> {
  const parsed = parse(args, {
    plan: RUN_OPTIONS.plan, profile: RUN_OPTIONS.profile, history: RUN_OPTIONS.history, decisions: RUN_OPTIONS.decisions,
    format: RUN_OPTIONS.format, help: RUN_OPTIONS.help, with: { type: 'string', multiple: true }, asof: { type: 'string' },
  });
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (value.values['help'] === true) return ok('help');
  const [report, extra] = value.positionals;
  if (report === undefined) return err(RECONCILE.reportMissing);
  if (extra !== undefined) return err(CLI.unexpectedArgument(extra));
  const inputs = textsOf(value, 'with');
  if (inputs.length === 0) return err(RECONCILE.withMissing);
  const format = textOf(value, 'format') ?? 'pretty';
  if (format !== 'pretty' && format !== 'json') return err(CLI.unknownFormat(format, 'pretty, json'));
  const asOf = dayOf(value, 'asof');
  if (!asOf.ok) return asOf;
  return ok({
    report, inputs, format, asOf: asOf.value,
    plans: textsOf(value, 'plan'),
    profile: textOf(value, 'profile') ?? 'auto',
    history: textsOf(value, 'history'),
    decisions: textOf(value, 'decisions'),
  });
}

export const reconcile = toCommand(readReconcileArguments, runReconcile);
