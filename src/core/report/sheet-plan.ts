import type { SheetModel } from '../grid/sheet-model';
import type { ResultInput } from './result-input';
import { SheetDraft, toTarget } from './sheet-draft';
import { PLAN_HEADER_ROW, PlanTable, planColumns } from './sheet-plan-table';

/**
 * `Đối chiếu kế hoạch`: what the units propose against what they registered, were allotted and were decided. Without a
 * plan one line says so.
 */
export function toPlanSheet(input: ResultInput, hasStatus: boolean): SheetModel {
  const { texts, report: { variances, planTotals, quota }, plan } = input;
  const columns = planColumns(input.report);
  const { widths, conclusion: last } = columns;
  const draft = new SheetDraft();
  draft.line(0, { left: 0, right: last }, texts.plan.title, 'title', widths, 20);
  if (variances.length === 0) draft.line(1, { left: 0, right: last }, plan === null ? texts.plan.noPlan : texts.plan.noTargets, 'note', widths);
  else if (hasStatus) draft.link(1, columns.unit, texts.plan.toStatus, toTarget(texts.sheetNames.status, 'A1'));
  const isEmpty = variances.length === 0 && planTotals.length === 0 && quota.length === 0;
  const table = new PlanTable(input, draft, columns);
  if (!isEmpty) table.header();
  table.body(variances, planTotals);
  const bottom = table.next - 1;
  table.caps(quota);
  return draft.build({
    name: texts.sheetNames.plan, columnWidths: widths, frozenRows: isEmpty ? 0 : PLAN_HEADER_ROW + 1, frozenColumns: 0,
    orientation: 'landscape', repeatRows: isEmpty ? undefined : { first: PLAN_HEADER_ROW, last: PLAN_HEADER_ROW },
    filter: variances.length === 0 ? undefined : { top: PLAN_HEADER_ROW, left: 0, bottom, right: last }, footer: texts.footer,
  });
}
