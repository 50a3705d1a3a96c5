import type { CleanedWorkbook, CleanRefusal, CopyOrders } from '#core/grid/outgoing-copy';
import type { Result } from '#core/result';

/** Makes the copy of a workbook file that goes out: without what the orders name and without all that people left beside the cells. */
export interface WorkbookCleaner {
  clean(bytes: Uint8Array, orders: CopyOrders): Result<CleanedWorkbook, CleanRefusal>;
}
