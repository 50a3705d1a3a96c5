import type { ChartSeries } from '../grid/chart-model';
import { toColumnLetters } from '../grid/address';
import type { CellRange } from '../grid/range';
import type { SheetModel } from '../grid/sheet-model';
import type { PlanTotalReport } from './contract-plan';
import type { ResultInput } from './result-input';
import { SheetDraft, toTarget } from './sheet-draft';
import { PLAN_HEADER_ROW, planColumns } from './sheet-plan-table';
import { drawDossier } from './status-dossier';
import { drawShares, SHARE_COLUMN } from './status-shares';

/** Tables stand left, charts right of them; the matrix of forms below takes the whole width. */
const WIDTHS = [5.5, 34, 15, 12, 12, 12, 12, 12, 12, 14, 14];
const CHART_COLUMNS = { left: 7, right: WIDTHS.length - 1 };
/** Rows that a chart needs beside its table. */
const CHART_ROWS = 13;
const COLUMN = { serial: 0, award: 1, registered: 2, quota: 3, proposed: 4, decided: 5 } as const;
const COLOURS = { registered: 'FF9DB8D9', quota: 'FF7F7F7F', proposed: 'FF2E75B6', decided: 'FF548235' } as const;
const SHARE_COLOURS = { leaders: 'FFE0A100', direct: 'FF9DC3E6', unknown: 'FFD9D9D9' } as const;

/** `Tình hình` has something to show: a plan to hold against, or names with positions. */
export function hasStatus({ planTotals, shares, completeness }: ResultInput['report']): boolean {
  return planTotals.length > 0 || shares.length > 0 || completeness !== null;
}

/**
 * `Tình hình`: proposals against the plan and by position, each beside its chart, and what came in, unit by unit and form
 * by form. The figures of the plan follow the sheet `Đối chiếu kế hoạch`.
 */
export function toStatusSheet(input: ResultInput): SheetModel {
  const { report, texts, period } = input;
  const draft = new SheetDraft();
  draft.line(0, { left: 0, right: WIDTHS.length - 1 }, texts.status.title(period), 'title', WIDTHS, 20);
  let row = 2;
  if (report.planTotals.length > 0) row = drawProposals(draft, input, row) + 1;
  if (report.shares.length > 0) row = drawPositions(draft, input, row) + 1;
  const breaks = report.completeness !== null && row > 2 ? [row] : undefined;
  if (report.completeness !== null) drawDossier(draft, report.completeness, texts.status.dossier, { row, widths: WIDTHS });
  return draft.build({
    name: texts.sheetNames.status, columnWidths: WIDTHS, frozenRows: 0, frozenColumns: 0, orientation: 'landscape',
    repeatRows: undefined, filter: undefined, footer: texts.footer, ...(breaks === undefined ? {} : { breaks }),
  });
}

/** Sums by award, each a reference to its cell in `Đối chiếu kế hoạch`; gives back the first row below. */
function drawProposals(draft: SheetDraft, input: ResultInput, top: number): number {
  const { report, texts } = input;
  const { headers } = texts.plan;
  const words = texts.status.proposals;
  const hasDecided = report.decidedFiles.length > 0;
  const across = { left: 0, right: CHART_COLUMNS.left - 1 };
  draft.line(top, across, words.title, 'group', WIDTHS);
  const open = report.planTotals.filter(({ quota, unitsWithoutQuota }) => quota !== null && unitsWithoutQuota > 0);
  const notes = [words.definition, ...(open.length === 0 ? [] : [words.withoutQuota(open.map((total) => texts.awardLabel(total)))])];
  notes.forEach((note, index) => {
    draft.line(top + 1 + index, across, note, 'note', WIDTHS);
  });
  const header = top + 1 + notes.length;
  const labels = [headers.serial, headers.award, headers.registered, headers.quota, headers.proposed, ...(hasDecided ? [headers.decided] : [])];
  draft.header(header, labels, WIDTHS);
  report.planTotals.forEach((total, index) => {
    drawTotal(draft, input, total, { row: header + 1 + index, index });
  });
  const last = header + report.planTotals.length;
  const bottom = Math.max(last, top + CHART_ROWS);
  const series = seriesOf({ header, last });
  draft.chart({
    kind: 'clustered-bars', title: words.chart, anchor: { top, bottom, ...CHART_COLUMNS },
    categories: { top: header + 1, bottom: last, left: COLUMN.award, right: COLUMN.award },
    series: [
      series(COLUMN.registered, COLOURS.registered), series(COLUMN.quota, COLOURS.quota), series(COLUMN.proposed, COLOURS.proposed),
      ...(hasDecided ? [series(COLUMN.decided, COLOURS.decided)] : []),
    ],
  });
  return bottom + 1;
}

function drawTotal(
  draft: SheetDraft, { report, texts }: ResultInput, total: PlanTotalReport, { row, index }: { readonly row: number; readonly index: number },
): void {
  const columns = planColumns(report);
  const figure = (column: number, from: number, value: number | null): void => {
    const cell = `${toColumnLetters(from)}${String(PLAN_HEADER_ROW + 2 + index)}`;
    if (value === null) draft.text(row, column, '', 'count');
    else draft.formula(row, column, toTarget(texts.sheetNames.plan, cell), value, 'count');
  };
  draft.count(row, COLUMN.serial, index + 1, 'text-centre');
  draft.text(row, COLUMN.award, texts.awardLabel(total), 'wrapped');
  figure(COLUMN.registered, columns.registered, total.registered);
  figure(COLUMN.quota, columns.quota, total.quota);
  figure(COLUMN.proposed, columns.proposed, total.proposed);
  if (columns.decided !== null) figure(COLUMN.decided, columns.decided, total.decided);
}

/** Leaders and direct workers with their chart; gives back the first row below. */
function drawPositions(draft: SheetDraft, { report, texts }: ResultInput, top: number): number {
  const { header, first, last } = drawShares(draft, report.shares, texts, { row: top, widths: WIDTHS });
  const bottom = Math.max(last, top + CHART_ROWS);
  const series = seriesOf({ header, last });
  draft.chart({
    kind: 'stacked-shares', title: texts.status.shares.chart, anchor: { top, bottom, ...CHART_COLUMNS },
    categories: { top: first, bottom: last, left: SHARE_COLUMN.award, right: SHARE_COLUMN.award },
    series: [
      series(SHARE_COLUMN.leaders, SHARE_COLOURS.leaders), series(SHARE_COLUMN.direct, SHARE_COLOURS.direct),
      series(SHARE_COLUMN.unknown, SHARE_COLOURS.unknown),
    ],
  });
  return bottom + 1;
}

/** Series from the header of a column down to the last row. */
function seriesOf({ header, last }: { readonly header: number; readonly last: number }): (column: number, colour: string) => ChartSeries {
  return (column, colour) => {
    const values: CellRange = { top: header + 1, bottom: last, left: column, right: column };
    return { nameAt: { row: header, column }, values, colour };
  };
}
