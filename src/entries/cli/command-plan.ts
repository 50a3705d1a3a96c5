import { findTarget, writeTarget } from '#adapters/node/output-files';
import { toPlanTemplate } from '#core/report/plan-template';
import { writeWorkbook } from '#formats/xlsx/write-workbook';
import { CLI } from '#i18n/vi-cli';
import { viReportTexts } from '#i18n/vi-report';
import { say, type ExitCode, type Terminal } from './terminal';

/** `plan --template`: writes an empty plan workbook, never over a file that is there: it may be a filled-in plan. */
export async function runPlanTemplate(path: string, terminal: Terminal): Promise<ExitCode> {
  const target = await findTarget(path, terminal.cwd);
  if (!target.ok || target.value.exists) {
    say(terminal, CLI.badTarget(path, target.ok ? 'exists' : target.error));
    return 2;
  }
  const written = await writeTarget(target.value, writeWorkbook(toPlanTemplate(viReportTexts)));
  say(terminal, written.ok ? CLI.written(path) : CLI.notWritten(path, written.error));
  return written.ok ? 0 : 2;
}
