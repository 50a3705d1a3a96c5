import type { ReadFailure } from '#core/grid/read-failure';
import type { WorkbookGrid } from '#core/grid/sheet-grid';
import { err, ok, type Result } from '#core/result';

import { CompoundFile } from './legacy/compound-file';
import { describeBytes } from './sniff-bytes';
import { READ_LIMITS, type ReadLimits } from './xlsx/read-limits';
import { ReadRefusal, tooLarge } from './xlsx/read-refusal';
import { findMainPart, readXlsx } from './xlsx/read-xlsx';
import { ZipArchive } from './xlsx/zip-archive';

/**
 * Reads a spreadsheet file of any supported format (.xlsx, .xlsm, .xls, .ods), told apart by its
 * bytes, never by its name. Everything about the file that stands in the way is a `ReadFailure`.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  limits: ReadLimits = READ_LIMITS,
): Promise<Result<WorkbookGrid, ReadFailure>> {
  try {
    return ok(await readAny(bytes, limits));
  } catch (error) {
    if (error instanceof ReadRefusal) return err(error.failure);
    throw error;
  }
}

async function readAny(bytes: Uint8Array, limits: ReadLimits): Promise<WorkbookGrid> {
  if (bytes.length > limits.fileBytes) throw tooLarge('file', limits.fileBytes, bytes.length);
  const kind = describeBytes(bytes);
  if (kind === 'zip') return readZip(bytes, limits);
  if (kind === 'compound') return readCompound(bytes, limits);
  if (kind === 'old-excel') throw new ReadRefusal({ kind: 'unsupported', detail: 'Excel 4 or older' });
  throw new ReadRefusal({ kind: 'not-a-workbook', detail: kind });
}

const MIME_ODS = 'application/vnd.oasis.opendocument.spreadsheet';
const MIME_ODT = 'application/vnd.oasis.opendocument.text';

async function readZip(bytes: Uint8Array, limits: ReadLimits): Promise<WorkbookGrid> {
  const archive = ZipArchive.open(bytes, limits);
  const mimeType = archive.has('mimetype') ? new TextDecoder().decode(archive.read('mimetype')).trim() : '';
  if (mimeType.startsWith(MIME_ODS)) {
    const { readOds } = await import('./legacy/read-ods');
    return readOds(archive, limits);
  }
  if (mimeType.startsWith(MIME_ODT)) throw new ReadRefusal({ kind: 'not-a-workbook', detail: 'word' });
  const mainPart = findMainPart(archive, limits);
  if (mainPart === undefined) throw new ReadRefusal({ kind: 'not-a-workbook', detail: 'archive' });
  if (/(^|\/)word\//i.test(mainPart)) throw new ReadRefusal({ kind: 'not-a-workbook', detail: 'word' });
  if (/\.bin$/i.test(mainPart)) throw new ReadRefusal({ kind: 'unsupported', detail: 'xlsb' });
  if (/(^|\/)(?:ppt|visio|documents)\//i.test(mainPart)) throw new ReadRefusal({ kind: 'not-a-workbook', detail: 'archive' });
  return readXlsx(archive, mainPart, limits);
}

async function readCompound(bytes: Uint8Array, limits: ReadLimits): Promise<WorkbookGrid> {
  const file = CompoundFile.open(bytes);
  if (file.hasEntry('DRMEncrypted') || file.hasEntry('\u0006DataSpaces')) {
    const isRights = file.hasEntry('DRMEncryptedTransform') || file.hasEntry('DRMEncryptedDataSpace');
    throw new ReadRefusal({ kind: 'encrypted', detail: isRights ? 'rights' : 'password' });
  }
  if (file.hasEntry('EncryptedPackage') || file.hasEntry('EncryptionInfo')) {
    throw new ReadRefusal({ kind: 'encrypted', detail: 'password' });
  }
  const stream = file.stream('Workbook') ?? file.stream('Book');
  if (stream === undefined) {
    throw new ReadRefusal({ kind: 'not-a-workbook', detail: file.hasEntry('WordDocument') ? 'word' : 'unknown' });
  }
  const { readXls } = await import('./legacy/read-xls');
  return readXls(file, stream, limits);
}
