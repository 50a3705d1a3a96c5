import { consolidateSubmissions, understandFile } from '#core/pipeline';
import type { PlacedFigure } from '#core/domain/report-figure';
import type { Plan } from '#core/domain/plan';
import { toDocumentText } from '#core/grid/document-text';
import { toReportGround, toWorkbookTotals } from '#core/report/report-ground';
import type { RunnableRule } from '#core/rules/define-rule';
import type { Finding } from '#core/rules/finding';
import { runReportRules } from '#core/rules/run-rules';
import { placeFigures } from '#core/submission/place-figures';
import { readReport } from '#core/submission/read-report';
import { viRunTexts } from '#i18n/run-texts';
import { viReportTexts } from '#i18n/vi-report';
import { readTallyText } from './tally-text';

/**
 * A report above its workbooks in tally text, a line `---` between them. `<!messageId>` behind a line of the report names
 * the message expected of a figure of this line.
 */
export interface ReportCase {
  readonly text: string;
  readonly level?: Plan['level'];
  /** Some unit of the plan is missing; `false` when left out. */
  readonly isProvisional?: boolean;
}

const BLAME = /\s*<!([A-Za-z]+)>/g;

function partsOf({ text }: ReportCase): { readonly report: string; readonly tally: string } {
  const lines = text.split('\n').map((line) => line.trim());
  const cut = lines.indexOf('---');
  if (cut < 0) throw new Error('No line --- between the report and its workbooks');
  return { report: lines.slice(0, cut).join('\n').replace(/^\n+/, ''), tally: lines.slice(cut + 1).join('\n') };
}

/** `messageId line` of every expected finding, in order. */
export function expectedOfReport(reportCase: ReportCase): readonly string[] {
  return partsOf(reportCase).report.split('\n').flatMap((line, index) =>
    [...line.matchAll(BLAME)].map((match) => `${match[1] ?? ''} ${String(index + 1)}`));
}

/** Figures of the report held against its workbooks. */
export function placedOf(reportCase: ReportCase): readonly PlacedFigure[] {
  const { report: text, tally } = partsOf(reportCase);
  const files = readTallyText(tally).files.map(({ path, workbook }) =>
    understandFile({ path, sha256: path, reading: { ok: true, value: workbook }, plan: null }));
  const { report, places } = consolidateSubmissions({
    files, plan: null, profile: 'A', asOf: null, adjustments: [], texts: viRunTexts, reportTexts: viReportTexts,
  });
  const ground = toReportGround(report, toWorkbookTotals(report, places, null), null, null);
  return placeFigures(readReport(toDocumentText(text.replace(BLAME, ''))), { ...ground, level: reportCase.level ?? ground.level });
}

/** Findings of one rule over a case; twice the same, with nothing broken. */
export function findingsOfReport(rule: RunnableRule, reportCase: ReportCase): readonly Finding[] {
  const input = { placed: placedOf(reportCase), isProvisional: reportCase.isProvisional ?? false };
  const first = runReportRules(input, 'bao-cao.txt', { rules: [rule] });
  expect(runReportRules(input, 'bao-cao.txt', { rules: [rule] })).toEqual(first);
  expect(first.failures).toEqual([]);
  return first.findings;
}

export function blamedLines(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ messageId, data }) => `${messageId} ${String(data['line'])}`);
}
