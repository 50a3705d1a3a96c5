import type { CellAddress } from '#core/grid/address';
import type { CellChange } from '#core/grid/patch-grid';
import type { SheetGrid, SheetVisibility } from '#core/grid/sheet-grid';
import type { SheetModel } from '#core/grid/sheet-model';
import type { PatchEdit } from '#core/grid/workbook-patch';
import type { Result } from '#core/result';
import type { AbortSignalLike } from '../use-cases/run-contract';

/** Why the workbook in front of the user could not be read or changed; nothing is half-written when one comes back. */
export type HostError =
  | { readonly kind: 'sheet-missing'; readonly sheet: string }
  | { readonly kind: 'sheet-protected'; readonly sheet: string }
  | { readonly kind: 'workbook-protected' }
  /** The user is typing in a cell; the call may be made again. */
  | { readonly kind: 'cell-editing' }
  /** Even a single row is refused for its size; `cells` is what was asked for. */
  | { readonly kind: 'too-large'; readonly cells: number }
  /** The host lacks a requirement set, such as `ExcelApi 1.13`. */
  | { readonly kind: 'unsupported'; readonly requirement: string }
  /** A sheet of the user, not made by this add-in, has the name. */
  | { readonly kind: 'name-taken'; readonly sheet: string }
  /** A cell is no longer what it was when the change was shown or made. */
  | { readonly kind: 'changed-meanwhile'; readonly sheet: string; readonly at: CellAddress }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'unexpected'; readonly code: string; readonly detail: string };

export interface HostSheet {
  /** Stays when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Made by this add-in: may be replaced and removed by it. */
  readonly isOwned: boolean;
}

/** Something happened in the workbook; places are only hints, the host may merge or lose events. */
export type HostEvent =
  | { readonly kind: 'cells-changed'; readonly sheetId: string; readonly address: string | null }
  | { readonly kind: 'sheet-activated'; readonly sheetId: string }
  | { readonly kind: 'selection-changed'; readonly sheet: string; readonly at: CellAddress };

/** A change that was made and can be taken back as a whole. */
export interface HostReceipt {
  /** Sheets and cells it touched, for people. */
  readonly sheets: readonly string[];
  /** Takes the change back; `changed-meanwhile` when the user changed one of its cells since, then nothing is done. */
  undo(): Promise<Result<void, HostError>>;
}

/** A change of a cell that is made only while the cell still says what it said when the change was shown. */
export interface HostEdit extends PatchEdit {
  /** As a preview shows it, `null` for an empty cell; not asked about when left out. */
  readonly before?: string | number | null;
}

/** Block-wise reading: how far it is. */
export type ReportRows = (progress: { readonly sheet: string; readonly rows: number; readonly total: number }) => void;

/** The workbook open in front of the user. Takes and returns plain data only; no method throws. */
export interface SpreadsheetHost {
  listSheets(): Promise<Result<readonly HostSheet[], HostError>>;
  activeSheet(): Promise<Result<HostSheet, HostError>>;
  /** Name of the workbook's file, as far as the host tells. */
  workbookName(): Promise<Result<string, HostError>>;
  /** Values, formulas, formats and hidden rows and columns; merged areas only where `withMerges` and the host can tell them cheaply. */
  readSheet(
    id: string, options?: { readonly withMerges?: boolean; readonly signal?: AbortSignalLike; readonly report?: ReportRows },
  ): Promise<Result<SheetGrid, HostError>>;
  /** Cells of areas such as `B2:C5,D9` as they are now, empty ones too; whole rows and columns are `too-large`. */
  readRange(id: string, address: string): Promise<Result<readonly CellChange[], HostError>>;
  /**
   * Creates these sheets or replaces those of the same names that the add-in owns; all of them or none. A sheet of the
   * user of the same name is `name-taken`, never touched.
   */
  writeSheets(
    sheets: readonly SheetModel[], options?: { readonly signal?: AbortSignalLike; readonly report?: ReportRows },
  ): Promise<Result<HostReceipt, HostError>>;
  /**
   * Makes these changes of cells, all or none; a text is written as text whatever it begins with. `changed-meanwhile`
   * when a cell is not as its edit says it was.
   */
  applyEdits(edits: readonly HostEdit[]): Promise<Result<HostReceipt, HostError>>;
  /** Shows a place and selects it. */
  reveal(sheet: string, at: CellAddress | null): Promise<Result<void, HostError>>;
  /** Listens until the returned function is called. */
  watch(listener: (event: HostEvent) => void): Promise<Result<() => void, HostError>>;
  /** A setting kept inside the document; never anything of its lists. `null` where there is none. */
  readSetting(key: string): Promise<Result<string | null, HostError>>;
  writeSetting(key: string, value: string | null): Promise<Result<void, HostError>>;
}
