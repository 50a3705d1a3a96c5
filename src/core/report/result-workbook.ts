import type { SheetModel } from '../grid/sheet-model';
import type { ResultInput } from './result-input';
import { toFindingsSheet } from './sheet-findings';
import { toListSheet } from './sheet-list';
import { toPlanSheet } from './sheet-plan';
import { toSourceSheet } from './sheet-source';
import { toSummarySheet } from './sheet-summary';
import { toTraceSheet } from './sheet-trace';
import { layOutSummary } from './summary-layout';

/**
 * The six sheets of the result workbook in tab order: summary, list, findings, comparison with the plan, trace, sources.
 * Pure: the same input gives the same sheets. A figure nobody has stated readably stands as `texts.unknown`, never as 0.
 */
export function toResultSheets(input: ResultInput): SheetModel[] {
  const layout = layOutSummary(input);
  const trace = toTraceSheet(input, layout);
  return [
    toSummarySheet(input, layout, trace), toListSheet(input), toFindingsSheet(input),
    toPlanSheet(input, layout), trace.model, toSourceSheet(input),
  ];
}
