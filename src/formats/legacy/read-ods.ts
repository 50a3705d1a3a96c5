import { zipSync } from 'fflate';

import type { WorkbookGrid } from '#core/grid/sheet-grid';

import type { ReadLimits } from '../xlsx/read-limits';
import { corrupt, ReadRefusal, tooLarge } from '../xlsx/read-refusal';
import { XmlCursor } from '../xlsx/xml-cursor';
import type { ZipArchive } from '../xlsx/zip-archive';
import { toSheetGrid, type CellBudget } from './library-sheet';
import { parseWithLibrary } from './load-library';
import { scanOds } from './ods-scan';

/** The library builds its own tree of the text; this much XML keeps it within memory. */
const MAX_CONTENT_BYTES = 64 * 1024 * 1024;

/** Reads an OpenDocument spreadsheet. Rejects with a `ReadRefusal`. */
export async function readOds(archive: ZipArchive, limits: ReadLimits): Promise<WorkbookGrid> {
  refuseEncrypted(archive, limits);
  const content = archive.read('content.xml');
  if (content === undefined) throw corrupt('content.xml: missing');
  if (content.length > MAX_CONTENT_BYTES) throw tooLarge('entry', MAX_CONTENT_BYTES, content.length);
  const scanned = scanOds(new XmlCursor(content, 'content.xml', limits.xmlDepth), limits);
  const workbook = await parseWithLibrary(repack(archive, content));
  const budget: CellBudget = { used: 0, limits };
  const sheets = workbook.SheetNames.flatMap((name) => {
    const sheet = workbook.Sheets[name];
    const known = scanned.find((candidate) => candidate.name === name);
    if (sheet === undefined) return [];
    return [toSheetGrid(sheet, {
      name,
      // The library hands out serials from 1899-12-30 whatever the file counts from.
      date1904: false,
      visibility: known?.visibility ?? 'visible',
      hiddenRows: known?.hiddenRows ?? [],
      hiddenColumns: known?.hiddenColumns ?? [],
      fontAt: () => undefined,
    }, budget)];
  });
  return { sheets, date1904: false, hasMacros: false, externalLinks: [] };
}

const MIME_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';
const NO_STYLES = '<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>';
const NO_MANIFEST = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>';

/**
 * The parts that matter in a plain archive without compression: the library would unpack every
 * part, without limits, and does not come back from broken data.
 */
function repack(archive: ZipArchive, content: Uint8Array): Uint8Array {
  const encoder = new TextEncoder();
  return zipSync({
    mimetype: encoder.encode(MIME_TYPE),
    'content.xml': content,
    'styles.xml': archive.read('styles.xml') ?? encoder.encode(NO_STYLES),
    'META-INF/manifest.xml': encoder.encode(NO_MANIFEST),
  }, { level: 0 });
}

function refuseEncrypted(archive: ZipArchive, limits: ReadLimits): void {
  const manifest = archive.read('META-INF/manifest.xml');
  if (manifest === undefined) return;
  const cursor = new XmlCursor(manifest, 'META-INF/manifest.xml', limits.xmlDepth);
  cursor.openRoot('manifest');
  while (cursor.nextChild(1)) {
    const level = cursor.depth;
    while (cursor.nextChild(level)) {
      if (cursor.isNamed('encryption-data')) throw new ReadRefusal({ kind: 'encrypted', detail: 'password' });
    }
  }
}
