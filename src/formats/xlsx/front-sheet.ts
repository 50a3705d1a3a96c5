import type { SheetModel } from '#core/grid/sheet-model';

import { endTagStart, tagPrefix, tagStart, type PatchPart } from './patch-part';
import { spliceOf, type Splice } from './patch-splice';
import { openTag, withAttribute } from './patch-tag';
import { corrupt } from './read-refusal';
import { toQuotedSheetName } from './write-sheet-names';
import { escapeXml } from './write-xml';
import type { XmlCursor } from './xml-cursor';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What may follow the names of areas in the main part (ECMA-376 part 1, 18.2.27). */
const BEHIND_NAMES: readonly string[] = [
  'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr',
  'webPublishObjects', 'extLst', 'AlternateContent',
];

/** The main part as far as a sheet before all others changes it. */
export interface BookScan {
  readonly part: PatchPart;
  readonly prefix: string;
  /** Follows the rules of ISO strict, whose names are others. */
  readonly isStrict: boolean;
  /** Where the first sheet is listed. */
  readonly firstSheetAt: number;
  readonly highestSheetId: number;
  /** The list of names of areas as far as its start tag, `''` where there is none, and where it stands or would. */
  readonly names: { readonly tag: string; readonly start: number; readonly end: number };
  /** What counts tabs from the first: the chosen one, and names that belong to one sheet. */
  readonly shifts: readonly Splice[];
}

/** Reads a main part that was not read yet. */
export function scanBook(part: PatchPart): BookScan {
  const { cursor } = part;
  cursor.openRoot('workbook');
  const prefix = tagPrefix(cursor);
  const isStrict = part.textOf(tagStart(cursor), cursor.at).includes('purl.oclc.org/ooxml');
  const shifts: Splice[] = [];
  let sheets: { firstAt: number; highestId: number } | undefined;
  let names: BookScan['names'] | undefined;
  let insertAt: number | undefined;
  while (cursor.nextChild(1)) {
    if (cursor.isNamed('bookViews')) shifts.push(...toFront(part));
    else if (cursor.isNamed('sheets')) sheets = readSheets(cursor);
    else if (cursor.isNamed('definedNames')) {
      const [start, end] = [tagStart(cursor), cursor.at];
      names = { tag: part.textOf(start, end), start, end };
      shifts.push(...shiftNames(part));
    } else if (sheets !== undefined && BEHIND_NAMES.some((name) => cursor.isNamed(name))) insertAt ??= tagStart(cursor);
  }
  if (sheets === undefined) throw corrupt(`${part.name}: no sheets`);
  insertAt ??= endTagStart(cursor);
  names ??= { tag: '', start: insertAt, end: insertAt };
  return { part, prefix, isStrict, firstSheetAt: sheets.firstAt, highestSheetId: sheets.highestId, names, shifts };
}

function readSheets(cursor: XmlCursor): { firstAt: number; highestId: number } {
  let firstAt: number | undefined;
  let highestId = 0;
  while (cursor.nextChild(2)) {
    firstAt ??= tagStart(cursor);
    highestId = Math.max(highestId, Number(cursor.attribute('sheetId') ?? 0));
  }
  if (firstAt === undefined) throw corrupt(`${cursor.part}: no sheets`);
  return { firstAt, highestId };
}

/** Every window opens at the first tab. */
function toFront(part: PatchPart): Splice[] {
  const { cursor } = part;
  const splices: Splice[] = [];
  while (cursor.nextChild(2)) {
    const [start, end] = [tagStart(cursor), cursor.at];
    const tag = part.textOf(start, end);
    const front = withAttribute(withAttribute(tag, 'activeTab', null), 'firstSheet', null);
    if (front !== tag) splices.push(spliceOf(start, end, front));
  }
  return splices;
}

/** Names of areas that belong to a sheet tell it by its number. */
function shiftNames(part: PatchPart): Splice[] {
  const { cursor } = part;
  const splices: Splice[] = [];
  while (cursor.nextChild(2)) {
    const sheet = cursor.attribute('localSheetId');
    if (sheet === undefined) continue;
    const [start, end] = [tagStart(cursor), cursor.at];
    splices.push(spliceOf(start, end, withAttribute(part.textOf(start, end), 'localSheetId', String(Number(sheet) + 1))));
  }
  return splices;
}

/** What lists the sheet of a relationship first; its heading rows repeat on each printed page. */
export function listFirst(scan: BookScan, sheet: SheetModel, name: string, relationId: string): Splice[] {
  const { prefix, firstSheetAt, highestSheetId, names, shifts } = scan;
  const entry = `<${prefix}sheet xmlns:r="${RELATIONS}" name="${escapeXml(name)}" sheetId="${String(highestSheetId + 1)}" r:id="${relationId}"/>`;
  return [...shifts, spliceOf(firstSheetAt, firstSheetAt, entry), ...titleRows(sheet, name, prefix, names)];
}

function titleRows({ print: { repeatRows } }: SheetModel, name: string, prefix: string, names: BookScan['names']): Splice[] {
  if (repeatRows === undefined) return [];
  const rows = escapeXml(`${toQuotedSheetName(name)}!$${String(repeatRows.first + 1)}:$${String(repeatRows.last + 1)}`);
  const xml = `<${prefix}definedName name="_xlnm.Print_Titles" localSheetId="0">${rows}</${prefix}definedName>`;
  const { tag, start, end } = names;
  if (tag !== '' && !tag.endsWith('/>')) return [spliceOf(end, end, xml)];
  const open = tag === '' ? `<${prefix}definedNames>` : openTag(tag);
  return [spliceOf(start, end, `${open}${xml}</${prefix}definedNames>`)];
}
