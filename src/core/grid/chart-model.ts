import type { CellAddress } from './address';
import type { CellRange } from './range';

/** One row of bars: named by a cell, drawn from a column of cells. */
export interface ChartSeries {
  readonly nameAt: CellAddress;
  readonly values: CellRange;
  /** ARGB */
  readonly colour: string;
}

/**
 * A chart of cells of its own sheet (biểu đồ): bars side by side, or each bar the whole, split into shares. It follows
 * the cells: nothing is written into it but where they stand.
 */
export interface ChartModel {
  readonly kind: 'clustered-bars' | 'stacked-shares';
  readonly title: string;
  /** Cells it lies over. */
  readonly anchor: CellRange;
  /** Labels below the bars. */
  readonly categories: CellRange;
  readonly series: readonly ChartSeries[];
}
