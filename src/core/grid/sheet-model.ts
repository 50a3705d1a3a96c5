import type { ChartModel } from './chart-model';
import type { CellRange } from './range';

/** Named looks of written cells; what they look like is the writer's business. */
export type StyleName =
  | 'agency' | 'motto' | 'motto-line' | 'title' | 'subtitle' | 'note' | 'stamp'
  | 'header' | 'text' | 'text-centre' | 'wrapped' | 'count' | 'percent' | 'date'
  | 'group' | 'group-count' | 'total-label' | 'total-count'
  /** `unknown` marks a figure that nobody has stated: not zero. */
  | 'good' | 'warning' | 'bad' | 'unknown' | 'link' | 'signature' | 'signature-note' | 'plain';

/** Value to write. Text is always written as text, whatever character it begins with. */
export type ModelValue =
  | { readonly kind: 'text'; readonly value: string }
  /** `target` of any kind: the place inside the same workbook it leads to, as `'Sheet'!A1`. */
  | { readonly kind: 'number'; readonly value: number; readonly target?: string }
  /** `formula` without `=`; `value` is what it computes, stored beside it. */
  | { readonly kind: 'formula'; readonly formula: string; readonly value: number; readonly target?: string }
  | { readonly kind: 'link'; readonly value: string; readonly target: string };

export interface ModelCell {
  readonly row: number;
  readonly column: number;
  /** `undefined` for a cell that is only bordered or filled. */
  readonly value: ModelValue | undefined;
  readonly style: StyleName;
}

/** A sheet to write: cells, looks by name, and how it prints on A4. Rows and columns from 0. */
export interface SheetModel {
  readonly name: string;
  readonly cells: readonly ModelCell[];
  readonly merges: readonly CellRange[];
  /** Width in characters per column, from column 0. */
  readonly columnWidths: readonly number[];
  /** Height in points of rows that need one. */
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  /** Rows above this one stay in view; `0` freezes none. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly print: {
    readonly orientation: 'portrait' | 'landscape';
    /** Rows repeated on each printed page. */
    readonly repeatRows: { readonly first: number; readonly last: number } | undefined;
    /** Centred at the foot of each page; `&P` is the page, `&N` their number, `&&` an ampersand. None when absent. */
    readonly footer?: string;
    /** Rows that begin a page; none when absent. */
    readonly breaks?: readonly number[];
  };
  /** Header row and table for an automatic filter. */
  readonly filter: CellRange | undefined;
  /** Charts over its cells; none when left out. A host that draws none leaves them out. */
  readonly charts?: readonly ChartModel[];
}
