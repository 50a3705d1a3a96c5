import { createFingerprints } from './decisions/fingerprint';
import type { Plan } from './domain/plan';
import type { PlacedFigure, WorkbookTotal } from './domain/report-figure';
import type { DocumentText } from './grid/document-text';
import { toFindingReport, toRuleFailureReports } from './report/file-report';
import type { ConsolidationReport, FindingReport } from './report/contract';
import type { ReconciledFigure, ReconcileReport, ReconcileTexts } from './report/reconcile-contract';
import { toReportGround, toWorkbookTotals, type OnlyResult } from './report/report-ground';
import type { RunTexts } from './report/run-texts';
import type { FigurePlaces } from './report/source-cells';
import { runReportRules } from './rules/run-rules';
import type { RuleChange } from './domain/province-pack';
import { placeFigures, unstatedTotals } from './submission/place-figures';
import { readReport } from './submission/read-report';

export interface ReconcileInput {
  /** The report: its path as given, and its text. */
  readonly path: string;
  readonly sha256: string;
  readonly document: DocumentText;
  /** What it is held against. */
  readonly consolidation: { readonly report: ConsolidationReport; readonly places: FigurePlaces };
  readonly plan: Plan | null;
  /** The one result workbook that the consolidation rests on; `null` for anything else. */
  readonly only: OnlyResult | null;
  /** Of the province pack. */
  readonly changes: readonly RuleChange[];
  readonly texts: RunTexts & { readonly reconcile: ReconcileTexts };
}

/** Holds the figures of a report against a consolidation: what agrees, what differs, what is not compared and why. */
export function reconcileReport(input: ReconcileInput): ReconcileReport {
  const { consolidation: { report, places }, only, texts } = input;
  const totals = toWorkbookTotals(report, places, only);
  const placed = placeFigures(readReport(input.document), toReportGround(report, totals, input.plan, only));
  const run = runReportRules({ placed, isProvisional: report.provisional }, input.path, { changes: input.changes });
  const mark = createFingerprints([]);
  const findings = run.findings.map((finding) => toFindingReport(mark(finding), texts, false));
  return {
    version: 1,
    path: input.path,
    sha256: input.sha256,
    sources: report.files.map(({ path, sha256 }) => ({ path, sha256 })),
    period: report.period,
    provisional: report.provisional,
    figures: placed.map((each) => toReconciledFigure(each, texts.reconcile)),
    unstated: unstatedTotals(placed, totals).map(({ key, count, shownAt }) => ({ ...key, count, at: shownAt })),
    findings,
    ruleFailures: toRuleFailureReports(run.failures),
    summary: toSummary(placed, findings),
  };
}

function toReconciledFigure({ figure, verdict, total, doubt }: PlacedFigure, { doubts }: ReconcileTexts): ReconciledFigure {
  const at: WorkbookTotal['shownAt'] = total?.shownAt ?? null;
  return {
    line: figure.line, sentence: figure.sentence, text: figure.text, stated: figure.value,
    award: figure.award, subject: figure.subject, decider: figure.decider,
    verdict, workbook: total?.count ?? null, at, doubt, note: doubt === null ? null : doubts[doubt],
  };
}

function toSummary(placed: readonly PlacedFigure[], findings: readonly FindingReport[]): ReconcileReport['summary'] {
  const of = (verdict: PlacedFigure['verdict']): number => placed.filter((each) => each.verdict === verdict).length;
  const severe = (severity: FindingReport['severity']): number => findings.filter((each) => each.severity === severity).length;
  return {
    errors: severe('error'), warnings: severe('warning'), infos: severe('info'),
    matched: of('match'), mismatched: of('mismatch'), notCompared: of('not-compared'),
  };
}
