import type { ConsolidationReport } from '#core/report/contract';
import { CLI } from '#i18n/vi-cli';
import { LEVEL_TEXTS } from '#i18n/vi-levels';
import { toViNumber } from '#i18n/vi-number';
import { viReportTexts } from '#i18n/vi-report';
import { PLAN_LINES } from '#i18n/vi-plan-lines';
import { decidedLines, decidedSummary } from './pretty-decided';
import { acrossLine } from './pretty-findings';
import { packLines } from './pretty-pack';
import { pastLines } from './pretty-past';
import { countFindings } from './run-notes';
import { toSafeLine } from './terminal';

/** The consolidation for reading: how complete it is, its totals, what is missing and what is wrong. */
export function toPrettyTotals(report: ConsolidationReport): string {
  const taken = report.units.filter(({ status }) => status !== 'refused');
  const unknown = taken.reduce((sum, unit) => sum + unit.unknown.length, 0);
  const expected = report.expectedUnits;
  const { errors, warnings, infos, failures } = countFindings(report.files, report.findings);
  const lines = [
    CLI.consolidated(report.period),
    report.provisional ? CLI.provisional(taken.length, expected, unknown, failures) : CLI.complete(taken.length, expected),
    '',
    ...totalLines(report),
    '',
    ...openLines(report),
    // Units that did not submit are named above, with their lateness.
    ...report.findings.filter(({ rule }) => rule !== 'unit-not-submitted').map(acrossLine),
    ...pastLines(report),
    ...decidedLines(report.decided),
    ...packLines(report),
    CLI.findingCounts(errors, warnings, infos, failures),
    ...decidedSummary(report.decided),
    CLI.profile(report.profile),
  ];
  return `${lines.map(toSafeLine).join('\n')}\n`;
}

function totalLines(report: ConsolidationReport): string[] {
  if (report.totals.length === 0) return [CLI.nothingCounted];
  const rows = report.totals.map(({ award, subject, count }) => {
    const line = report.balance.find((each) => each.award === award && each.subject === subject);
    const proof = line === undefined || line.ok ? CLI.balanced : CLI.unbalanced(line.recount);
    return [viReportTexts.awards[award].long, viReportTexts.subjects[subject], toViNumber(count), proof] as const;
  });
  const table = [CLI.totalHeaders, ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  const [first = 0, second = 0, third = 0] = widths;
  return table.map(([award, subject, count, proof]) =>
    `${award.padEnd(first)}  ${subject.padEnd(second)}  ${count.padStart(third)}  ${proof}`);
}

/** What the totals lack or leave out. */
function openLines(report: ConsolidationReport): string[] {
  const missing = report.missing.map(({ code, name, daysLate }) => CLI.missing(code, name, daysLate));
  const refused = report.units.filter(({ status }) => status === 'refused').map(({ path, name }) => CLI.refusedFile(path, name));
  const unknown = report.units.filter(({ status }) => status !== 'refused').flatMap(({ name, unknown: keys }) =>
    keys.map((key) => CLI.unknownCount(name, viReportTexts.awardLabel(key))));
  const failed = report.files.flatMap(({ path, failure }) => (failure === null ? [] : [`${path}: ${CLI.unreadable(failure.message)}`]));
  const decisions = report.decidedFiles.flatMap(({ path, failure }) => (failure === null ? [] : [`${path}: ${CLI.unreadable(failure.message)}`]));
  return [...report.results.map(LEVEL_TEXTS.result), ...planLines(report), ...decisions, ...missing, ...refused, ...unknown, ...failed];
}

/** How many came in in time, and what was decided beyond what was proposed. */
function planLines({ completeness, planTotals, variances }: ConsolidationReport): string[] {
  const more = variances.filter(({ overProposed, decidedNotProposed }) => (overProposed ?? 0) > 0 || (decidedNotProposed ?? 0) > 0);
  return [
    ...(completeness === null ? [] : PLAN_LINES.completeness(completeness)),
    ...more.map((variance) => PLAN_LINES.decidedMore(variance, viReportTexts.awardLabel(variance))),
    ...planTotals.filter(({ decidedUnplaced }) => decidedUnplaced > 0)
      .map((total) => PLAN_LINES.unplaced(total.decidedUnplaced, viReportTexts.awardLabel(total))),
  ];
}
