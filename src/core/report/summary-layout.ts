import { toColumnLetters } from '../grid/address';
import { toAwardKeyText, type AwardKey } from '../domain/award';
import { toCountedKeys, toSummaryRows, type SummaryRow } from './result-rows';
import type { ResultInput } from './result-input';

/** Where the parts of the summary stand, known before any sheet is drawn: the sheets lead to one another. Rows from 0. */
export interface SummaryLayout {
  readonly rows: readonly SummaryRow[];
  readonly keys: readonly AwardKey[];
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly firstRow: number;
  /** First row of the adjustments; equal to `totalRow` when there are none. */
  readonly adjustmentRow: number;
  readonly totalRow: number;
  readonly headcountColumn: number;
  readonly firstAwardColumn: number;
  readonly noteColumn: number;
}

const HEADER_TOP = 6;
const HEADER_ROWS = 3;
const FIRST_AWARD_COLUMN = 3;

/** Where rows and columns of the summary sheet stand; counted from 0. */
export function layOutSummary(input: ResultInput): SummaryLayout {
  const rows = toSummaryRows(input.report, input.plan);
  const keys = toCountedKeys(input.report);
  const firstRow = HEADER_TOP + HEADER_ROWS;
  const adjustmentRow = firstRow + rows.length;
  return {
    rows, keys,
    headerTop: HEADER_TOP,
    headerBottom: firstRow - 1,
    firstRow, adjustmentRow,
    totalRow: adjustmentRow + input.report.adjustments.length,
    headcountColumn: FIRST_AWARD_COLUMN - 1,
    firstAwardColumn: FIRST_AWARD_COLUMN,
    noteColumn: FIRST_AWARD_COLUMN + keys.length,
  };
}

/** A1 of the total of an award. */
export function totalCellOf(layout: SummaryLayout, key: AwardKey): string {
  const index = layout.keys.findIndex((each) => toAwardKeyText(each) === toAwardKeyText(key));
  return `${toColumnLetters(layout.firstAwardColumn + index)}${String(layout.totalRow + 1)}`;
}
