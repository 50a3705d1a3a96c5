import type { CheckReport, FileReport, FindingReport } from '#core/report/contract';
import { CLI } from '#i18n/vi-cli';
import { decidedLines, decidedSummary } from './pretty-decided';
import { packLines } from './pretty-pack';
import { pastLines } from './pretty-past';
import { regimeLines } from './pretty-regimes';
import { toSafeLine } from './terminal';

const SEVERITY_WIDTH = Math.max(...Object.values(CLI.severities).map((word) => word.length));

/** The check report for reading: file by file, then what concerns several, then the counts. */
export function toPrettyCheck(report: CheckReport): string {
  const lines = report.files.flatMap((file) => [...fileLines(file), '']);
  if (report.findings.length > 0) lines.push(CLI.acrossFiles, ...report.findings.map(acrossLine), '');
  lines.push(...pastLines(report), ...decidedLines(report.decided));
  if (report.regimes !== null) lines.push(...regimeLines(report.regimes), '');
  lines.push(...packLines(report));
  const { errors, warnings, infos, failures } = report.summary;
  lines.push(`${CLI.summary(errors, warnings, infos, failures)} ${CLI.profile(report.profile)}`, ...decidedSummary(report.decided));
  return `${lines.map(toSafeLine).join('\n')}\n`;
}

function fileLines(file: FileReport): string[] {
  if (file.failure !== null) return [file.path, `  ${CLI.unreadable(file.failure.message)}`];
  const unit = file.unit?.name ?? CLI.unitUnknown;
  const head = `${file.path} – ${unit}${file.period === null ? '' : `, ${CLI.period(file.period)}`}`;
  const sheets = file.sheets.map(({ name, form, range, rows }) => `  ${CLI.sheetLine(name, CLI.forms[form], range, rows.data)}`);
  const findings = file.findings.map((finding) => findingLine(finding, finding.sheet === null ? '' : `[${finding.sheet}] `));
  return [head, ...sheets, ...(findings.length === 0 ? [`  ${CLI.noFindings}`] : findings)];
}

function findingLine({ severity, code, message }: FindingReport, place: string): string {
  return `  ${CLI.severities[severity].padEnd(SEVERITY_WIDTH)} ${code} ${place}${message}`;
}

/** One finding across files, with the file it is about. */
export function acrossLine(finding: FindingReport): string {
  const place = [finding.path, finding.sheet].filter((part) => part !== null).join(' ');
  return findingLine(finding, place === '' ? '' : `[${place}] `);
}
