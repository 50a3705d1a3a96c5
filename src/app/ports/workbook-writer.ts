import type { SheetModel } from '#core/grid/sheet-model';

/** Writes sheets as an `.xlsx` file; the same sheets give the same bytes. */
export interface WorkbookWriter {
  write(sheets: readonly SheetModel[]): Uint8Array;
}
