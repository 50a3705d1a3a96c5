import type { SheetModel } from '../grid/sheet-model';
import type { ResultInput } from './result-input';
import { toFindingsSheet } from './sheet-findings';
import { toListSheet } from './sheet-list';
import { toPlanSheet } from './sheet-plan';
import { toSourceSheet } from './sheet-source';
import { hasStatus, toStatusSheet } from './sheet-status';
import { toSummarySheet } from './sheet-summary';
import { toTraceSheet } from './sheet-trace';
import { toFigurePlaces, type FigurePlaces } from './source-cells';
import { layOutSummary } from './summary-layout';

/**
 * The sheets of the result workbook in tab order: summary, list, findings, comparison with the plan, trace, sources, and
 * what came in where there is anything to say of it.
 * Pure: the same input gives the same sheets. A figure nobody has stated readably stands as `texts.unknown`, never as 0.
 */
export function toResultSheets(input: ResultInput): SheetModel[] {
  return [...toTracedResult(input).sheets];
}

/** The sheets, and where the figures stand in them that lead back to cells of the units' files. */
export interface TracedResult {
  readonly sheets: readonly SheetModel[];
  readonly places: FigurePlaces;
}

/** The sheets of the result workbook with the places of their figures. Pure. */
export function toTracedResult(input: ResultInput): TracedResult {
  const layout = layOutSummary(input);
  const trace = toTraceSheet(input, layout);
  const isTold = hasStatus(input.report);
  const sheets = [
    toSummarySheet(input, layout, trace), toListSheet(input), toFindingsSheet(input),
    toPlanSheet(input, isTold), trace.model, toSourceSheet(input), ...(isTold ? [toStatusSheet(input)] : []),
  ];
  return { sheets, places: toFigurePlaces(input, layout, trace) };
}
