import type { CellAddress } from './address';
import type { ReadFailure } from './read-failure';

/** What becomes of one cell in a copy that goes out; a formula of it goes in all three cases. */
export interface CopyEdit {
  readonly sheet: string;
  readonly at: CellAddress;
  /** `stored`: the stored result stays as a plain value. */
  readonly content: { readonly kind: 'empty' | 'stored' } | { readonly kind: 'text'; readonly value: string };
}

/** What of the cells of a workbook does not go out; what stands beside the cells goes by itself. */
export interface CopyOrders {
  readonly removedSheets: readonly string[];
  /** Each cell once. */
  readonly edits: readonly CopyEdit[];
}

/**
 * What a copy lost, beside cells that its orders name: `comments` cells with notes and threads; `properties` author,
 * company, dates and other document properties; `printer-settings`; `external-links` links to other workbooks and the
 * formulas that read them; `hyperlinks` that lead out of the file; `names` defined names that lead to what is gone;
 * `validations` and `formats` (conditional) that read a removed sheet; `pivot-tables` with their caches; `tables` of
 * Excel over removed cells (their cells stay); `queries` connections and queries; `objects` embedded files and form
 * controls; `signature`; `history` of shared workbooks; `custom-data`; `other-parts` of a kind that is not known.
 */
export type RemovedPartKind =
  | 'comments' | 'properties' | 'printer-settings' | 'external-links' | 'hyperlinks' | 'names' | 'validations' | 'formats'
  | 'pivot-tables' | 'tables' | 'queries' | 'objects' | 'signature' | 'history' | 'custom-data' | 'other-parts';

export interface RemovedPart {
  readonly kind: RemovedPartKind;
  /** `null` for what belongs to the workbook. */
  readonly sheet: string | null;
  /** Cells it stood at, in reading order; empty where it stood at none. */
  readonly cells: readonly CellAddress[];
  readonly count: number;
}

/**
 * What stays in a copy without having been looked into: `macros`; `drawings` shapes and charts, which may repeat figures,
 * `images`; `formulas` without a stored result that read something removed.
 */
export type LeftPartKind = 'macros' | 'drawings' | 'images' | 'formulas';

export interface LeftPart {
  readonly kind: LeftPartKind;
  readonly sheet: string | null;
  readonly count: number;
}

export interface CleanedWorkbook {
  readonly bytes: Uint8Array;
  readonly removed: readonly RemovedPart[];
  readonly left: readonly LeftPart[];
}

/** `format` names it: "xls", "ods"; such a file is written anew. */
export type CleanRefusal =
  | { readonly kind: 'unsupported-format'; readonly format: string }
  /** Cells of a sheet stand in no order, or its part is not in UTF-8: nothing in it can be changed for certain. */
  | { readonly kind: 'unwritable'; readonly sheet: string }
  /** No sheet would be left. */
  | { readonly kind: 'nothing-left' }
  | { readonly kind: 'unreadable'; readonly failure: ReadFailure };
