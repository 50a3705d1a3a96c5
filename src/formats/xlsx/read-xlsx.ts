import type { SheetGrid, SheetVisibility, WorkbookGrid } from '#core/grid/sheet-grid';

import { CellColumns } from './cell-columns';
import type { WorkbookContext } from './cell-values';
import { PackageParts, type Relationship } from './package-parts';
import type { ReadLimits } from './read-limits';
import { readCommentCells, readDocumentProperties } from './read-metadata';
import { corrupt, tooLarge } from './read-refusal';
import { readSheet, type SheetContent } from './read-sheet';
import { readStyles } from './read-styles';
import { salvageSheet, salvageStrings } from './salvage-part';
import { SharedStrings } from './shared-strings';
import { StyleTable } from './style-table';
import { TextPool } from './text-pool';
import type { XmlCursor } from './xml-cursor';
import type { ZipArchive } from './zip-archive';

interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly relationshipId: string;
}

interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  readonly externalIds: readonly string[];
}

/** Name of the main part of an OOXML package, `undefined` when the archive is none. */
export function findMainPart(archive: ZipArchive, limits: ReadLimits): string | undefined {
  const parts = new PackageParts(archive, limits);
  for (const { type, target } of parts.relationshipsOf('').values()) {
    if (type === 'officeDocument') return target;
  }
  return archive.has('xl/workbook.xml') ? 'xl/workbook.xml' : undefined;
}

/**
 * Reads an .xlsx or .xlsm package (ECMA-376, transitional or strict) from its main part.
 * Charts, dialogs and macro sheets are passed over; nothing outside the file is opened.
 * Throws a `ReadRefusal` when a part is broken or over a limit.
 */
export function readXlsx(archive: ZipArchive, mainPart: string, limits: ReadLimits): WorkbookGrid {
  const parts = new PackageParts(archive, limits);
  const main = parts.open(mainPart);
  if (main === undefined) throw corrupt(`${mainPart}: missing`);
  const workbook = readWorkbookPart(main, limits);
  const relationships = parts.relationshipsOf(mainPart);
  const pool = new TextPool();
  const stylesPart = partOfType(relationships, 'styles');
  const stylesCursor = stylesPart === undefined ? undefined : parts.open(stylesPart);
  const stringsPart = partOfType(relationships, 'sharedStrings');
  const stringsCursor = stringsPart === undefined ? undefined : parts.open(stringsPart, salvageStrings);
  const context: WorkbookContext = {
    limits, pool,
    styles: new StyleTable(stylesCursor === undefined ? [] : readStyles(stylesCursor)),
    sharedStrings: stringsCursor === undefined ? SharedStrings.none : SharedStrings.read(stringsCursor, pool, limits),
    date1904: workbook.date1904,
    cellCount: 0,
    formulaCharacters: 0,
  };
  const properties = readDocumentProperties(parts);
  return {
    sheets: readSheets(parts, workbook, relationships, context),
    ...(properties === undefined ? {} : { properties }),
    date1904: workbook.date1904,
    hasMacros: [...archive.partNames()].some((name) => name.endsWith('vbaproject.bin')),
    externalLinks: workbook.externalIds.map((id) => externalName(parts, relationships.get(id))),
  };
}

/** Name of the first part of a type that a part refers to, by the last word of the type address. */
export function partOfType(relationships: ReadonlyMap<string, Relationship>, type: string): string | undefined {
  for (const relationship of relationships.values()) {
    if (relationship.type === type && !relationship.isExternal) return relationship.target;
  }
  return undefined;
}

function readSheets(
  parts: PackageParts,
  workbook: WorkbookPart,
  relationships: ReadonlyMap<string, Relationship>,
  context: WorkbookContext,
): SheetGrid[] {
  const cells = new CellColumns();
  const found: { entry: SheetEntry; content: SheetContent; commentCells: SheetGrid['commentCells'] }[] = [];
  for (const entry of workbook.sheets) {
    const relationship = relationships.get(entry.relationshipId);
    if (relationship === undefined || relationship.isExternal) throw corrupt(`sheet "${entry.name}": no part`);
    if (relationship.type !== 'worksheet') continue;
    const cursor = parts.open(relationship.target, salvageSheet);
    if (cursor === undefined) throw corrupt(`${relationship.target}: missing`);
    found.push({
      entry,
      content: readSheet(cursor, context, cells),
      commentCells: readCommentCells(parts, relationship.target),
    });
  }
  return found.map(({ entry, content, commentCells }) => ({
    name: entry.name,
    visibility: entry.visibility,
    ...content,
    ...(commentCells === undefined ? {} : { commentCells }),
    strings: context.pool.texts,
    styles: context.styles.all,
  }));
}

/** Sheets of the main part in tab order, and what else it says about all of them. */
export function readWorkbookPart(cursor: XmlCursor, limits: ReadLimits): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const externalIds: string[] = [];
  let date1904 = false;
  cursor.openRoot('workbook');
  while (cursor.nextChild(1)) {
    if (cursor.isNamed('workbookPr')) {
      date1904 = cursor.flag('date1904');
    } else if (cursor.isNamed('sheets')) {
      while (cursor.nextChild(2)) if (cursor.isNamed('sheet')) sheets.push(readSheetEntry(cursor));
    } else if (cursor.isNamed('externalReferences')) {
      while (cursor.nextChild(2)) externalIds.push(cursor.prefixedAttribute('id') ?? '');
    }
    if (sheets.length > limits.sheets) throw tooLarge('entries', limits.sheets, sheets.length);
  }
  if (sheets.length === 0) throw corrupt(`${cursor.part}: no sheets`);
  return { sheets, externalIds, date1904 };
}

function readSheetEntry(cursor: XmlCursor): SheetEntry {
  const state = cursor.attribute('state');
  return {
    name: cursor.attribute('name') ?? '',
    visibility: state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible',
    relationshipId: cursor.prefixedAttribute('id') ?? '',
  };
}

/** File name of a linked workbook, without its folder; `''` when the link says none. */
function externalName(parts: PackageParts, link: Relationship | undefined): string {
  if (link === undefined || link.isExternal) return '';
  for (const { isExternal, target } of parts.relationshipsOf(link.target).values()) {
    if (isExternal) return baseName(target);
  }
  return '';
}

function baseName(address: string): string {
  const name = address.slice(Math.max(address.lastIndexOf('/'), address.lastIndexOf('\\')) + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    // A lone `%` in a file name: the name as it stands is the best there is.
    return name;
  }
}
