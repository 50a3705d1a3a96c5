import { findTarget, writeTarget } from '#adapters/node/output-files';
import { toPlanTemplate } from '#core/report/plan-template';
import { err, ok, type Result } from '#core/result';
import { writeWorkbook } from '#formats/xlsx/write-workbook';
import { CLI } from '#i18n/vi-cli';
import { viReportTexts } from '#i18n/vi-report';
import { toCommand } from './command';
import { parse, RUN_OPTIONS, textOf } from './parse-options';
import { say, type ExitCode, type Terminal } from './terminal';

interface PlanArguments {
  readonly template: string;
}

/** `plan --template`: writes an empty plan workbook, never over a file that is there: it may be a filled-in plan. */
async function runPlanTemplate({ template: path }: PlanArguments, terminal: Terminal): Promise<ExitCode> {
  const target = await findTarget(path, terminal.cwd);
  if (!target.ok || target.value.exists) {
    say(terminal, CLI.badTarget(path, target.ok ? 'exists' : target.error));
    return 2;
  }
  const written = await writeTarget(target.value, writeWorkbook(toPlanTemplate(viReportTexts)));
  say(terminal, written.ok ? CLI.written(path) : CLI.notWritten(path, written.error));
  return written.ok ? 0 : 2;
}

function readPlanArguments(args: readonly string[]): Result<PlanArguments | 'help', string> {
  const parsed = parse(args, { template: { type: 'string' }, help: RUN_OPTIONS.help });
  if (!parsed.ok) return parsed;
  if (parsed.value.values['help'] === true) return ok('help');
  const [extra] = parsed.value.positionals;
  if (extra !== undefined) return err(CLI.unexpectedArgument(extra));
  const template = textOf(parsed.value, 'template');
  return template === null ? err(CLI.optionMissing('--template')) : ok({ template });
}

export const plan = toCommand(readPlanArguments, runPlanTemplate);
