import type { AnnotatedWorkbook, WorkbookAnnotation } from '#core/grid/workbook-annotation';
import type { PatchRefusal } from '#core/grid/workbook-patch';
import type { Result } from '#core/result';

/** Adds a sheet and notes to a copy of a workbook file; the rest of the file stays as it is, byte by byte. */
export interface WorkbookAnnotator {
  annotate(bytes: Uint8Array, annotation: WorkbookAnnotation): Result<AnnotatedWorkbook, PatchRefusal>;
}
