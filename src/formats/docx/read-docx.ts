import type { DocumentBlock, DocumentText } from '#core/grid/document-text';
import type { ReadFailure } from '#core/grid/read-failure';
import { err, ok, type Result } from '#core/result';

import { describeBytes } from '../sniff-bytes';
import { PackageParts } from '../xlsx/package-parts';
import { READ_LIMITS, type ReadLimits } from '../xlsx/read-limits';
import { corrupt, ReadRefusal, tooLarge } from '../xlsx/read-refusal';
import type { XmlCursor } from '../xlsx/xml-cursor';
import { ZipArchive } from '../xlsx/zip-archive';

/**
 * Reads the text of a Word document (.docx): paragraphs and tables of the body in their order; headers, footers, notes
 * and deleted text are left out. Everything about the file that stands in the way is a `ReadFailure`.
 * Format: ECMA-376 Part 1, WordprocessingML (17.2–17.4).
 */
export function readDocx(bytes: Uint8Array, limits: ReadLimits = READ_LIMITS): Result<DocumentText, ReadFailure> {
  try {
    return ok(readBody(bytes, limits));
  } catch (thrown) {
    if (thrown instanceof ReadRefusal) return err(thrown.failure);
    throw thrown;
  }
}

function readBody(bytes: Uint8Array, limits: ReadLimits): DocumentText {
  if (bytes.length > limits.fileBytes) throw tooLarge('file', limits.fileBytes, bytes.length);
  const kind = describeBytes(bytes);
  if (kind === 'compound') throw new ReadRefusal({ kind: 'unsupported', detail: 'doc' });
  if (kind === 'old-excel') throw new ReadRefusal({ kind: 'unsupported', detail: 'Excel 4 or older' });
  if (kind !== 'zip') throw new ReadRefusal({ kind: 'not-a-workbook', detail: kind });
  const parts = new PackageParts(ZipArchive.open(bytes, limits), limits);
  const main = [...parts.relationshipsOf('').values()].find(({ type, isExternal }) => type === 'officeDocument' && !isExternal);
  const cursor = main === undefined || !/(^|\/)word\//i.test(main.target) ? undefined : parts.open(main.target);
  if (cursor === undefined) throw new ReadRefusal({ kind: 'unsupported', detail: 'docx' });
  cursor.openRoot('document');
  while (cursor.nextChild(1)) if (cursor.isNamed('body')) return { blocks: readBlocks(cursor) };
  throw corrupt('word/document.xml: no body');
}

/** Elements that only stand around blocks or runs. */
const WRAPPERS = ['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag', 'hyperlink', 'fldSimple', 'r', 'dir', 'bdo'];

function isWrapper(cursor: XmlCursor): boolean {
  return WRAPPERS.some((name) => cursor.isNamed(name));
}

/** Blocks of the element just opened. */
function readBlocks(cursor: XmlCursor): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  const { depth } = cursor;
  while (cursor.nextChild(depth)) {
    if (cursor.isNamed('p')) blocks.push({ kind: 'paragraph', text: readRuns(cursor) });
    else if (cursor.isNamed('tbl')) blocks.push({ kind: 'table', rows: readRows(cursor) });
    else if (isWrapper(cursor)) blocks.push(...readBlocks(cursor));
  }
  return blocks;
}

function readRuns(cursor: XmlCursor): string {
  let text = '';
  const { depth } = cursor;
  while (cursor.nextChild(depth)) {
    if (cursor.isNamed('t')) {
      cursor.readText();
      text += cursor.foundText();
    } else if (cursor.isNamed('tab')) text += '\t';
    else if (cursor.isNamed('br') || cursor.isNamed('cr')) text += '\n';
    else if (cursor.isNamed('noBreakHyphen')) text += '-';
    else if (isWrapper(cursor)) text += readRuns(cursor);
  }
  return text;
}

function readRows(cursor: XmlCursor): string[][] {
  const rows: string[][] = [];
  const { depth } = cursor;
  while (cursor.nextChild(depth)) {
    if (cursor.isNamed('tr')) rows.push(readCells(cursor));
    else if (isWrapper(cursor)) rows.push(...readRows(cursor));
  }
  return rows;
}

function readCells(cursor: XmlCursor): string[] {
  const cells: string[] = [];
  const { depth } = cursor;
  while (cursor.nextChild(depth)) {
    if (cursor.isNamed('tc')) cells.push(...readCell(cursor));
    else if (isWrapper(cursor)) cells.push(...readCells(cursor));
  }
  return cells;
}

/** A cell, and an empty one for each further column it spans. */
function readCell(cursor: XmlCursor): string[] {
  const lines: string[] = [];
  let span = 1;
  let isContinued = false;
  const { depth } = cursor;
  while (cursor.nextChild(depth)) {
    if (cursor.isNamed('tcPr')) ({ span, isContinued } = readCellProperties(cursor));
    else if (cursor.isNamed('p')) lines.push(readRuns(cursor));
    else if (cursor.isNamed('tbl')) lines.push(...readRows(cursor).map((cells) => cells.join(' ')));
    else if (isWrapper(cursor)) lines.push(...readBlocks(cursor).map(toLines));
  }
  const text = isContinued ? '' : lines.join('\n').trim();
  return [text, ...Array.from({ length: span - 1 }, () => '')];
}

function toLines(block: DocumentBlock): string {
  return block.kind === 'paragraph' ? block.text : block.rows.map((cells) => cells.join(' ')).join('\n');
}

/** Most columns Word allows in a table. */
const MOST_COLUMNS = 63;

function readCellProperties(cursor: XmlCursor): { readonly span: number; readonly isContinued: boolean } {
  let span = 1;
  let isContinued = false;
  const { depth } = cursor;
  while (cursor.nextChild(depth)) {
    if (cursor.isNamed('gridSpan')) {
      const stated = Number(cursor.prefixedAttribute('val') ?? '1');
      span = Number.isInteger(stated) ? Math.min(MOST_COLUMNS, Math.max(1, stated)) : 1;
    } else if (cursor.isNamed('vMerge')) isContinued = (cursor.prefixedAttribute('val') ?? 'continue') === 'continue';
  }
  return { span, isContinued };
}
