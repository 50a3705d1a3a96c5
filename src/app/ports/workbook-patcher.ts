import type { PatchedWorkbook, PatchEdit, PatchRefusal } from '#core/grid/workbook-patch';
import type { Result } from '#core/result';

/** Changes single cells in a copy of a workbook file; everything else of the file stays as it is, byte by byte. */
export interface WorkbookPatcher {
  patch(bytes: Uint8Array, edits: readonly PatchEdit[]): Result<PatchedWorkbook, PatchRefusal>;
}
