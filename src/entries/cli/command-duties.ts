import { findTarget } from '#adapters/node/output-files';
import { readDuties, type DutyRun, type JudgedDuty } from '#app/use-cases/read-duties';
import type { DutyState } from '#core/domain/duty';
import { toPlanTemplate } from '#core/report/plan-template';
import { err, ok, type Result } from '#core/result';
import { readDocument } from '#formats/read-document';
import { writeWorkbook } from '#formats/xlsx/write-workbook';
import { CLI } from '#i18n/vi-cli';
import { DUTIES } from '#i18n/vi-duties';
import { viReportTexts } from '#i18n/vi-report';
import { toCommand } from './command';
import { findDocument } from './find-document';
import { dayOf, parse, RUN_OPTIONS, textOf } from './parse-options';
import { toJsonText } from './run-notes';
import { RUN_SERVICES } from './run-services';
import { say, type ExitCode, type Terminal } from './terminal';
import { writeOutput } from './write-output';

interface DutyArguments {
  readonly path: string;
  readonly year: number | null;
  /** `YYYY-MM-DD` */
  readonly asOf: string | null;
  readonly format: 'pretty' | 'json';
  readonly out: string | null;
}

/** `duties`: the tasks of a yearly plan with their times; writes them into a plan workbook where `--out` says. */
async function runDuties({ path, year, asOf, format, out }: DutyArguments, terminal: Terminal): Promise<ExitCode> {
  const file = await findDocument(path, terminal);
  if (file === null) return 2;
  const run = await readDuties({ file, year, asOf }, { reader: RUN_SERVICES.reader, documents: { read: (bytes) => readDocument(bytes) } });
  if (!run.ok) {
    say(terminal, DUTIES.refusal(run.error));
    return 2;
  }
  if (out !== null && !await writePlan(out, file.realPath, run.value, terminal)) return 2;
  terminal.out(format === 'json' ? toJsonText(toReport(run.value, asOf)) : toPretty(run.value));
  return 0;
}

/** Never over a file that is there: it may be a filled-in plan. */
async function writePlan(path: string, source: string, { duties }: DutyRun, terminal: Terminal): Promise<boolean> {
  const target = await findTarget(path, terminal.cwd);
  if (!target.ok || target.value.exists || target.value.realPath === source) {
    say(terminal, CLI.badTarget(path, target.ok ? 'exists' : target.error));
    return false;
  }
  return writeOutput(target.value, writeWorkbook(toPlanTemplate(viReportTexts, duties)), terminal);
}

function toReport({ path, year, duties }: DutyRun, asOf: string | null) {
  return { version: 1, path, year, asOf, duties, questions: questionsOf(duties) };
}

function questionsOf(duties: readonly JudgedDuty[]) {
  return duties.flatMap(({ number, content, time, due }) =>
    (due.kind === 'unclear' ? [{ number, content, question: DUTIES.question(time, due.reason) }] : []));
}

/** Most pressing first. */
const STATE_ORDER: readonly DutyState[] = ['past', 'doubtful', 'running', 'ahead', 'always'];

function toPretty({ path, year, duties }: DutyRun): string {
  const clear = duties.filter(({ due }) => due.kind !== 'unclear');
  const groups = STATE_ORDER.map((state) => [DUTIES.states[state], clear.filter((duty) => duty.state === state)] as const);
  const listed = [...groups, [DUTIES.unjudged, clear.filter(({ state }) => state === null)] as const].filter(([, group]) => group.length > 0)
    .flatMap(([title, group]) => ['', title, ...group.flatMap(linesOf)]);
  const questions = questionsOf(duties);
  const asked = questions.length === 0 ? [] : ['', DUTIES.questions(questions.length),
    ...questions.flatMap(({ number, content, question }) => [`  ${numbered(number, content)}`, `    ${question}`])];
  return `${[DUTIES.heading(path === '-' ? DUTIES.pasted : path, duties.length, year), ...listed, ...asked].join('\n')}\n`;
}

function linesOf({ number, content, lead, cooperating, due }: JudgedDuty): string[] {
  const offices = DUTIES.lead(lead, cooperating);
  return [`  ${numbered(number, content)}`, `    ${DUTIES.due(due)}${offices === '' ? '' : ` · ${offices}`}`];
}

function numbered(number: string, content: string): string {
  return number === '' ? `– ${content}` : `${number}. ${content}`;
}

function readDutyArguments(args: readonly string[]): Result<DutyArguments | 'help', string> {
  const parsed = parse(args, {
    year: { type: 'string' }, asof: { type: 'string' }, format: RUN_OPTIONS.format, out: RUN_OPTIONS.out, help: RUN_OPTIONS.help,
  });
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (value.values['help'] === true) return ok('help');
  const [path, extra] = value.positionals;
  if (path === undefined) return err(CLI.filesMissing);
  if (extra !== undefined) return err(CLI.unexpectedArgument(extra));
  const year = textOf(value, 'year');
  if (year !== null && !/^(?:19|20)\d{2}$/.test(year)) return err(DUTIES.badYear(year));
  const format = textOf(value, 'format') ?? 'pretty';
  if (format !== 'pretty' && format !== 'json') return err(CLI.unknownFormat(format, 'pretty, json'));
  const asOf = dayOf(value, 'asof');
  if (!asOf.ok) return asOf;
  return ok({ path, year: year === null ? null : Number(year), asOf: asOf.value, format, out: textOf(value, 'out') });
}

export const duties = toCommand(readDutyArguments, runDuties);
