import type { RecognisedWorkbook } from '#core/domain/recognised';
import type { CellAddress } from '#core/grid/address';
import type { CleanRefusal, LeftPart, RemovedPart } from '#core/grid/outgoing-copy';
import { err, ok, type Result } from '#core/result';
import { toOutgoingOrders, type BirthSetting, type RemovedCellGroup } from '#core/submission/outgoing-orders';
import { toValueSheets } from '#core/submission/values-copy';
import type { WorkbookCleaner } from '../ports/workbook-cleaner';
import type { WorkbookWriter } from '../ports/workbook-writer';

export interface CopyServices {
  readonly cleaner: WorkbookCleaner;
  readonly writer: WorkbookWriter;
}

/** The copy of one file that goes out, and how it differs from the file; nothing of what was removed is repeated. */
export interface OutgoingCopy {
  readonly bytes: Uint8Array;
  /** Written anew as values, because the format of the file cannot be changed in place. */
  readonly isRewritten: boolean;
  readonly cells: readonly RemovedCellGroup[];
  readonly parts: readonly RemovedPart[];
  readonly left: readonly LeftPart[];
  /** Formulas without a stored result that read something removed. */
  readonly openFormulas: readonly { readonly sheet: string; readonly cells: readonly CellAddress[] }[];
}

/** Formats that are written anew. */
const REWRITTEN: ReadonlySet<string> = new Set(['xls', 'ods']);

/** Makes the copy of one file that goes out: without personal data, hidden data and what stands beside the cells. */
export function toOutgoingCopy(
  bytes: Uint8Array, workbook: RecognisedWorkbook, births: BirthSetting, { cleaner, writer }: CopyServices,
): Result<OutgoingCopy, CleanRefusal> {
  const orders = toOutgoingOrders(workbook, births);
  const { groups: cells, openFormulas } = orders;
  const cleaned = cleaner.clean(bytes, orders);
  if (cleaned.ok) {
    const { bytes: copy, removed, left } = cleaned.value;
    return ok({ bytes: copy, isRewritten: false, cells, parts: removed, left, openFormulas });
  }
  if (cleaned.error.kind !== 'unsupported-format' || !REWRITTEN.has(cleaned.error.format)) return cleaned;
  const sheets = toValueSheets(workbook.sheets, orders);
  if (sheets.length === 0) return err({ kind: 'nothing-left' });
  return ok({ bytes: writer.write(sheets), isRewritten: true, cells, parts: [], left: [], openFormulas: [] });
}
