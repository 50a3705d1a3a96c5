import type { CleanedWorkbook, CleanRefusal, CopyOrders } from '#core/grid/outgoing-copy';
import { err, ok, type Result } from '#core/result';

import { describeBytes } from '../sniff-bytes';
import { writeArchive } from '../write-archive';
import { PackageCleaner } from './clean-package';
import { READ_LIMITS, type ReadLimits } from './read-limits';
import { ReadRefusal } from './read-refusal';
import { findMainPart } from './read-xlsx';
import { ZipArchive } from './zip-archive';

/**
 * The copy of an .xlsx or .xlsm file that goes out: cells changed as the orders say, and without what people leave beside
 * the cells – comments, properties, print settings of a machine, links to other files, caches, embedded files and parts of
 * unknown kinds. Parts that need no change keep their bytes; the archive around them is written anew, without dates.
 */
export function cleanWorkbook(
  bytes: Uint8Array, orders: CopyOrders, limits: ReadLimits = READ_LIMITS,
): Result<CleanedWorkbook, CleanRefusal> {
  const kind = describeBytes(bytes);
  if (kind !== 'zip') return err({ kind: 'unsupported-format', format: kind === 'compound' ? 'xls' : kind });
  try {
    const archive = ZipArchive.open(bytes, limits);
    if (archive.has('mimetype')) return err({ kind: 'unsupported-format', format: 'ods' });
    const mainPart = findMainPart(archive, limits);
    if (mainPart === undefined || /\.bin$/i.test(mainPart)) {
      return err({ kind: 'unsupported-format', format: mainPart === undefined ? 'archive' : 'xlsb' });
    }
    const cleaned = new PackageCleaner(archive, mainPart, limits).clean(orders);
    if (!cleaned.ok) return cleaned;
    const { entries, removed, left } = cleaned.value;
    return ok({ bytes: writeArchive(entries), removed, left });
  } catch (error) {
    if (error instanceof ReadRefusal) return err({ kind: 'unreadable', failure: error.failure });
    throw error;
  }
}
