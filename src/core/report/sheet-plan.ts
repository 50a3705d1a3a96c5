import type { ChartSeries } from '../grid/chart-model';
import type { CellRange } from '../grid/range';
import type { SheetModel } from '../grid/sheet-model';
import type { ResultInput } from './result-input';
import { SheetDraft, toTarget } from './sheet-draft';
import { drawDossier } from './sheet-plan-dossier';
import { drawShares, SHARE_COLUMN, type DrawnShares } from './sheet-plan-shares';
import { PlanTable, planColumns, withoutQuota, type PlanColumns } from './sheet-plan-table';

const HEADER_ROW = 2;
/** Rows that a chart covers, one left free below the heading. */
const CHART_ROWS = 18;
const COLOURS = { registered: 'FF9DB8D9', quota: 'FF7F7F7F', proposed: 'FF0B5394', decided: 'FF548235' } as const;
const SHARE_COLOURS = { leaders: 'FFBF8F00', direct: 'FF0B5394', unknown: 'FFD9D9D9' } as const;

/** Where the sections below the table begin; `null`: no such section. */
interface Sections {
  readonly dossier: number | null;
  readonly charts: number | null;
  readonly bottom: number;
}

/**
 * `Đối chiếu kế hoạch`: what the units propose against what they registered, were allotted and were decided; below it
 * what came in, who is proposed by position, and both as charts. Without a plan one line says so.
 */
export function toPlanSheet(input: ResultInput): SheetModel {
  const { texts, report, plan } = input;
  const columns = planColumns(report.decidedFiles.length > 0);
  const { widths, conclusion: last } = columns;
  const draft = new SheetDraft();
  draft.line(0, { left: 0, right: last }, texts.plan.title, 'title', widths, 20);
  const { variances } = report;
  if (variances.length === 0) draft.line(1, { left: 0, right: last }, plan === null ? texts.plan.noPlan : texts.plan.noTargets, 'note', widths);
  const isEmpty = variances.length === 0 && report.quota.length === 0;
  const table = new PlanTable(input, draft, columns, HEADER_ROW);
  if (!isEmpty) table.header();
  table.body(variances, report.planTotals);
  const bottom = table.next - 1;
  table.caps(report.quota);
  const sections = drawSections(draft, input, columns, table.next);
  if (variances.length > 0) drawWays(draft, input, sections);
  return draft.build({
    name: texts.sheetNames.plan, columnWidths: widths, frozenRows: isEmpty ? 0 : HEADER_ROW + 1, frozenColumns: 0,
    orientation: 'landscape', repeatRows: isEmpty ? undefined : { first: HEADER_ROW, last: HEADER_ROW },
    filter: variances.length === 0 ? undefined : { top: HEADER_ROW, left: 0, bottom, right: last }, footer: texts.footer,
  });
}

/** Ways from the top of the sheet to what stands far below. */
function drawWays(draft: SheetDraft, { texts }: ResultInput, { dossier, charts }: Sections): void {
  const way = (row: number): string => toTarget(texts.sheetNames.plan, `A${String(row + 1)}`);
  if (dossier !== null) draft.link(1, 1, texts.plan.charts.toDossier, way(dossier));
  if (charts !== null) draft.link(1, 2, texts.plan.charts.toCharts, way(charts));
}

function drawSections(draft: SheetDraft, { report, texts, ...input }: ResultInput, columns: PlanColumns, from: number): Sections {
  const { widths } = columns;
  let row = from + 1;
  let dossier: number | null = null;
  if (report.completeness !== null) {
    dossier = row;
    row = drawDossier(draft, report.completeness, texts.plan.dossier, { row, widths }) + 1;
  }
  let shares: DrawnShares | null = null;
  if (report.shares.length > 0) {
    shares = drawShares(draft, report.shares, texts, { row, widths });
    row = shares.next + 1;
  }
  if (report.planTotals.length === 0 && shares === null) return { dossier, charts: null, bottom: row };
  return { dossier, charts: row, bottom: drawCharts(draft, { report, texts, ...input }, { columns, shares, row }) };
}

function drawCharts(
  draft: SheetDraft, input: ResultInput,
  { columns, shares, row }: { readonly columns: PlanColumns; readonly shares: DrawnShares | null; readonly row: number },
): number {
  const { plan: words } = input.texts;
  const across = { left: 0, right: columns.conclusion };
  draft.line(row, across, words.charts.heading, 'group', columns.widths);
  const open = withoutQuota(input);
  if (open.length > 0) draft.line(row + 1, across, words.charts.withoutQuota(open), 'note', columns.widths);
  const top = row + (open.length > 0 ? 2 : 1);
  const bottom = top + CHART_ROWS - 1;
  const hasProposals = input.report.planTotals.length > 0;
  if (hasProposals) drawProposals(draft, input, columns, { top, bottom, left: 0, right: shares === null ? columns.conclusion : columns.award });
  if (shares !== null) drawShareChart(draft, input, shares, { top, bottom, left: hasProposals ? columns.award + 1 : 0, right: columns.conclusion });
  // The page ends below the charts, not across them.
  draft.put(bottom + 1, 0, undefined, 'plain');
  return bottom + 1;
}

/** Bars of the sums that stand at the head of the table. */
function drawProposals(draft: SheetDraft, { report, texts }: ResultInput, columns: PlanColumns, anchor: CellRange): void {
  const first = HEADER_ROW + 1;
  const span = (column: number): CellRange => ({ top: first, bottom: first + report.planTotals.length - 1, left: column, right: column });
  const series = (column: number, colour: string): ChartSeries => ({ nameAt: { row: HEADER_ROW, column }, values: span(column), colour });
  draft.chart({
    kind: 'clustered-bars', title: texts.plan.charts.proposals, anchor, categories: span(columns.award),
    series: [
      series(columns.registered, COLOURS.registered), series(columns.quota, COLOURS.quota), series(columns.proposed, COLOURS.proposed),
      ...(columns.decided === null ? [] : [series(columns.decided, COLOURS.decided)]),
    ],
  });
}

function drawShareChart(draft: SheetDraft, { texts }: ResultInput, { header, first, last }: DrawnShares, anchor: CellRange): void {
  const span = (column: number): CellRange => ({ top: first, bottom: last, left: column, right: column });
  const series = (column: number, colour: string): ChartSeries => ({ nameAt: { row: header, column }, values: span(column), colour });
  draft.chart({
    kind: 'stacked-shares', title: texts.plan.charts.shares, anchor, categories: span(SHARE_COLUMN.award),
    series: [
      series(SHARE_COLUMN.leaders, SHARE_COLOURS.leaders), series(SHARE_COLUMN.direct, SHARE_COLOURS.direct),
      series(SHARE_COLUMN.unknown, SHARE_COLOURS.unknown),
    ],
  });
}
