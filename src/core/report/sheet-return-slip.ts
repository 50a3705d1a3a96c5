import type { SheetModel, StyleName } from '../grid/sheet-model';
import type { ReportTexts } from './report-texts';
import { countPoints, type ReturnSlip, type SlipPoint, type SlipSeverity } from './return-slips';
import { SheetDraft, toTarget } from './sheet-draft';
import type { SlipOnlyReason, SlipTexts } from './slip-texts';

const WIDTHS = [5.5, 11, 17, 9, 48, 34, 40];
const LAST = WIDTHS.length - 1;
const OFFICE = { left: 0, right: 3 };
const COUNTRY = { left: 4, right: LAST };
const SIGNATURE = { left: 5, right: LAST };
const HEAD_POINTS = 18;
const SEVERITY_STYLES: Readonly<Record<SlipSeverity, StyleName>> = { error: 'bad', warning: 'warning' };
/** Free rows for a signature. */
const SIGNATURE_ROWS = 4;

export interface SlipSheetInput {
  readonly slip: ReturnSlip;
  /** File name for people, without folders. */
  readonly fileName: string;
  readonly office: string | null;
  readonly period: string | null;
  /** `YYYY-MM-DD` */
  readonly deadline: string | null;
  readonly asOf: string | null;
  /** Cells to be marked in the workbook the slip stands in; or why it stands alone. */
  readonly place: { readonly kind: 'in-copy'; readonly markedCells: number } | { readonly kind: 'alone'; readonly reason: SlipOnlyReason };
  readonly texts: SlipTexts;
  readonly reportTexts: ReportTexts;
}

/** `Phiếu trả lại`: what a unit is to mend, where, why and how; cells are links where the slip stands in the workbook. */
export function toReturnSlipSheet(input: SlipSheetInput): SheetModel {
  const { slip, texts } = input;
  const draft = new SheetDraft();
  const headerRow = drawHead(draft, input);
  if (slip.points.length > 0) drawPoints(draft, input, headerRow);
  const lastRow = headerRow + slip.points.length;
  drawFoot(draft, input, lastRow + 2);
  return draft.build({
    name: texts.sheetName, columnWidths: WIDTHS, frozenRows: 0, frozenColumns: 0, orientation: 'landscape',
    repeatRows: slip.points.length > 0 ? { first: headerRow, last: headerRow } : undefined,
    filter: undefined, footer: input.reportTexts.footer,
  });
}

/** Draws what stands above the table; gives back the row of its header. */
function drawHead(draft: SheetDraft, input: SlipSheetInput): number {
  const { slip, texts: { head }, reportTexts: { summary } } = input;
  draft.line(0, OFFICE, input.office?.toUpperCase() ?? summary.officeBlank, 'agency', WIDTHS, HEAD_POINTS);
  draft.line(0, COUNTRY, summary.country, 'motto', WIDTHS, HEAD_POINTS);
  draft.line(1, COUNTRY, summary.motto, 'motto-line', WIDTHS, HEAD_POINTS);
  const whole = { left: 0, right: LAST };
  draft.line(3, whole, head.title, 'title', WIDTHS, 20);
  const subtitle = head.subtitle(input.period);
  if (subtitle !== '') draft.line(4, whole, subtitle, 'subtitle', WIDTHS, HEAD_POINTS);
  const lines = [head.unit(slip.unit?.name ?? null), head.file(input.fileName), ...bodyLines(input)];
  lines.forEach((line, index) => { draft.line(6 + index, whole, line, 'note', WIDTHS); });
  return 7 + lines.length;
}

function bodyLines({ slip, place, texts: { head } }: SlipSheetInput): string[] {
  if (slip.failure !== null) return [head.unreadable(slip.failure)];
  const counts = { errors: countPoints(slip.points, 'error'), warnings: countPoints(slip.points, 'warning') };
  return place.kind === 'in-copy'
    ? [head.intro({ ...counts, markedCells: place.markedCells })]
    : [head.intro({ ...counts, markedCells: null }), head.slipOnly(place.reason)];
}

function drawPoints(draft: SheetDraft, input: SlipSheetInput, headerRow: number): void {
  const { headers } = input.texts;
  draft.header(headerRow, [
    headers.serial, headers.severity, headers.sheet, headers.cell, headers.message, headers.why, headers.fix,
  ], WIDTHS);
  input.slip.points.forEach((point, index) => {
    const row = headerRow + 1 + index;
    const rule = input.texts.rule(point.rule);
    draft.count(row, 0, index + 1, 'text-centre');
    draft.text(row, 1, input.texts.severities[point.severity], SEVERITY_STYLES[point.severity]);
    draft.text(row, 2, point.sheet ?? input.texts.wholeFile, 'wrapped');
    drawPlace(draft, row, point, input);
    draft.text(row, 4, `${point.message} (${point.code})`, 'wrapped');
    draft.text(row, 5, rule.why, 'wrapped');
    draft.text(row, 6, rule.fix, 'wrapped');
  });
}

function drawPlace(draft: SheetDraft, row: number, { sheet, cell }: SlipPoint, { place, texts }: SlipSheetInput): void {
  if (sheet === null) draft.text(row, 3, '', 'wrapped');
  else if (place.kind === 'alone') draft.text(row, 3, cell ?? '', 'text-centre');
  else draft.link(row, 3, cell ?? texts.openSheet, toTarget(sheet, cell ?? 'A1'));
}

function drawFoot(draft: SheetDraft, { texts, reportTexts, office, deadline, asOf }: SlipSheetInput, top: number): void {
  draft.line(top, { left: 0, right: LAST }, texts.resend(deadline, asOf), 'note', WIDTHS);
  draft.line(top + 2, SIGNATURE, reportTexts.summary.placeAndDate(office), 'signature-note', WIDTHS, HEAD_POINTS);
  draft.line(top + 3, SIGNATURE, texts.signature.role, 'signature', WIDTHS, HEAD_POINTS);
  draft.line(top + 4, SIGNATURE, texts.signature.note, 'signature-note', WIDTHS, HEAD_POINTS);
  draft.height(top + 4 + SIGNATURE_ROWS, HEAD_POINTS);
}
