import type { CellAddress } from './address';
import type { ReadFailure } from './read-failure';

/** New content of one cell; a formula comes without `=`, and `value` is then its stored result. */
export interface PatchEdit {
  readonly sheet: string;
  readonly at: CellAddress;
  /** `null` empties the cell. */
  readonly value: string | number | null;
  readonly formula?: string;
}

/**
 * Why one edit was left out:
 * `no-such-sheet`; `computed`: the cell holds a formula that the edit would lose, or is part of an array or the origin of
 * a shared formula; `merged`: inside a merged area, not its first cell; `locked`: of a protected sheet; `table-header`:
 * its text names a column of a table of Excel; `rich-text`: parts of the text have looks of their own;
 * `unwritable`: a value that no cell can hold; `encoding`: the part is not in UTF-8.
 */
export type EditRefusal =
  | 'no-such-sheet' | 'computed' | 'merged' | 'locked' | 'table-header' | 'rich-text' | 'unwritable' | 'encoding';

/** Why a file cannot be patched at all; `detail` of a format names it: "xls", "ods", "xlsb". */
export type PatchRefusal =
  | { readonly kind: 'unsupported-format'; readonly detail: string }
  /** Any change would break the digital signature. */
  | { readonly kind: 'signed' }
  | { readonly kind: 'unreadable'; readonly failure: ReadFailure };

export interface PatchedWorkbook {
  /** The copy; the very bytes given when nothing was applied. */
  readonly bytes: Uint8Array;
  readonly applied: readonly PatchEdit[];
  readonly refused: readonly { readonly edit: PatchEdit; readonly reason: EditRefusal }[];
}
