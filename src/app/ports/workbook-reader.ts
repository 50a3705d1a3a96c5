import type { ReadFailure } from '#core/grid/read-failure';
import type { WorkbookGrid } from '#core/grid/sheet-grid';
import type { Result } from '#core/result';

/** Turns the bytes of a spreadsheet file into plain grids, or says why not. Never throws for bad input. */
export interface WorkbookReader {
  read(bytes: Uint8Array): Promise<Result<WorkbookGrid, ReadFailure>>;
}
