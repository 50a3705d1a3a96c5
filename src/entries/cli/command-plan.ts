import { findTarget } from '#adapters/node/output-files';
import { readPlanOf } from '#app/use-cases/read-plan';
import type { SheetModel } from '#core/grid/sheet-model';
import { toPlanTemplate } from '#core/report/plan-template';
import { toPlanWorkbook } from '#core/report/plan-workbook-sheets';
import { err, ok, type Result } from '#core/result';
import { writeWorkbook } from '#formats/xlsx/write-workbook';
import { CLI } from '#i18n/vi-cli';
import { viPlanWorkbook } from '#i18n/vi-plan-workbook';
import { viReportTexts } from '#i18n/vi-report';
import { toCommand } from './command';
import { parse, RUN_OPTIONS, textOf } from './parse-options';
import { findAll } from './prepare-run';
import { sayPlan } from './run-notes';
import { RUN_SERVICES } from './run-services';
import { say, type ExitCode, type Terminal } from './terminal';
import { writeOutput } from './write-output';

interface PlanArguments {
  /** Papers to make the plan of; none for an empty plan workbook. */
  readonly papers: readonly string[];
  readonly out: string;
}

/** `plan`: writes a plan workbook, empty or of the papers an office has, never over a file that is there: it may be a filled-in plan. */
async function runPlan({ papers, out }: PlanArguments, terminal: Terminal): Promise<ExitCode> {
  const target = await findTarget(out, terminal.cwd);
  if (!target.ok || target.value.exists) {
    say(terminal, CLI.badTarget(out, target.ok ? 'exists' : target.error));
    return 2;
  }
  const sheets = papers.length === 0 ? toPlanTemplate(viReportTexts) : await joinPapers(papers, terminal);
  if (sheets === null) return 2;
  return await writeOutput(target.value, writeWorkbook(sheets), terminal) ? 0 : 2;
}

/** The plan that the papers make, with what was taken from where said; `null` with the reason said. */
async function joinPapers(papers: readonly string[], terminal: Terminal): Promise<readonly SheetModel[] | null> {
  const [first, ...others] = await findAll(papers, terminal) ?? [];
  if (first === undefined) return null;
  const read = await readPlanOf({ plan: first, planParts: others }, null, RUN_SERVICES);
  if (!read.ok) {
    say(terminal, CLI.refusal(read.error));
    return null;
  }
  const { plan, outcome } = read.value;
  sayPlan(outcome, terminal);
  return plan === null ? null : toPlanWorkbook(plan, viReportTexts, viPlanWorkbook);
}

function readPlanArguments(args: readonly string[]): Result<PlanArguments | 'help', string> {
  const parsed = parse(args, { template: { type: 'string' }, out: RUN_OPTIONS.out, help: RUN_OPTIONS.help });
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (value.values['help'] === true) return ok('help');
  const [template, out] = [textOf(value, 'template'), textOf(value, 'out')];
  const [paper] = value.positionals;
  if (paper === undefined) return template === null ? err(CLI.optionMissing('--template')) : ok({ papers: [], out: template });
  if (template !== null) return err(CLI.unexpectedArgument(paper));
  return out === null ? err(CLI.optionMissing('--out')) : ok({ papers: value.positionals, out });
}

export const plan = toCommand(readPlanArguments, runPlan);
