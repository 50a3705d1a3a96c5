import type { CellAddress } from '../grid/address';
import type { AwardKey } from './award';
import type { Plan } from './plan';
import type { CellReference } from './tally';

/** Somebody whom a lower result names for one award, and where the unit's own file does. */
export interface LowerRecipient {
  readonly key: AwardKey;
  readonly name: string;
  /** Chức vụ; empty when the list has none. */
  readonly position: string;
  readonly source: CellReference;
}

/** A count as the trace of a lower result has it. */
export interface LowerCount {
  readonly key: AwardKey;
  /** `undefined`: reported in a way that could not be read. */
  readonly count: number | undefined;
  readonly source: 'tally' | 'list';
  /** Cells of the unit's own file; `path` as the lower consolidation was given it. */
  readonly cells: readonly CellReference[];
  /** The count in the trace. */
  readonly tracedAt: CellAddress;
}

/** A figure of the summary of a lower result; `undefined` where it shows none. */
export interface LowerFigure {
  readonly key: AwardKey;
  readonly count: number | undefined;
  readonly at: CellAddress;
}

/** A unit that a lower consolidation took (đơn vị trong kết quả cấp dưới). */
export interface LowerUnit {
  readonly name: string;
  /** In the summary. */
  readonly nameAt: CellAddress;
  /** Its file as the lower consolidation was given it; `null` where the result does not tell. */
  readonly path: string | null;
  /** Empty where the result does not tell. */
  readonly sha256: string;
  /** Taken with warnings. */
  readonly isFlawed: boolean;
  readonly headcount: { readonly value: number; readonly at: CellAddress } | null;
  /** By the trace. */
  readonly counts: readonly LowerCount[];
  /** By the summary: every award column of the row. */
  readonly stated: readonly LowerFigure[];
  readonly recipients: readonly LowerRecipient[];
}

export interface LowerAdjustment {
  readonly reason: string;
  readonly key: AwardKey;
  readonly count: number;
}

/**
 * A result workbook of a consolidation (kết quả tổng hợp cấp dưới), read back: summary and trace are two accounts of the
 * same figures. Rows of sums are in neither.
 */
export interface LowerResult {
  /** Cơ quan tổng hợp, in whatever letters the title block has it; `null` where the line was left to fill in. */
  readonly office: string | null;
  readonly level: Plan['level'];
  /** Names of its sheets; `own` are all that a consolidation writes. */
  readonly sheets: { readonly summary: string; readonly list: string; readonly trace: string; readonly own: readonly string[] };
  readonly units: readonly LowerUnit[];
  /** Units that the summary has without any figure: not submitted, refused, not readable. */
  readonly open: readonly string[];
  readonly adjustments: readonly LowerAdjustment[];
  /** Rows of the summary, from 0, that state them: the only ones where a number may be negative. */
  readonly adjustmentRows: readonly number[];
  /** Stated sums of the summary, whatever stands above them. */
  readonly totals: readonly LowerFigure[];
  /** Lines of the trace that name no known award, unit or number: figures may be missing. */
  readonly unreadLines: number;
}
