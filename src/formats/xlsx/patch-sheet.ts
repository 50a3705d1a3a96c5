import type { CellAddress } from '#core/grid/address';
import { containsCell, type CellRange } from '#core/grid/range';
import type { EditRefusal, PatchEdit } from '#core/grid/workbook-patch';
import { err, type Result } from '#core/result';

import { isWritable, newCell, rewriteCell, type CellSurroundings } from './patch-cell';
import type { PatchPart } from './patch-part';
import type { ScannedRow, ScannedSheet } from './patch-scan';
import { spliceOf, type Splice } from './patch-splice';
import { openTag } from './patch-tag';

export interface SheetPatch {
  readonly splices: readonly Splice[];
  readonly applied: readonly PatchEdit[];
  readonly refused: readonly { readonly edit: PatchEdit; readonly reason: EditRefusal }[];
}

export interface SheetTarget extends CellSurroundings {
  readonly part: PatchPart;
  readonly scan: ScannedSheet;
  /** Header and total rows of tables of Excel: their texts stand in the table's own part too. */
  readonly tableHeaders: readonly CellRange[];
}

/** A cell that is to stand where none is. */
interface Addition {
  readonly at: CellAddress;
  readonly xml: string;
}

/** Turns edits of one sheet into splices of its XML; edits that may not be made are refused one by one. */
export function patchSheet(target: SheetTarget, edits: readonly PatchEdit[]): SheetPatch {
  const splices: Splice[] = [];
  const additions: Addition[] = [];
  const applied: PatchEdit[] = [];
  const refused: { edit: PatchEdit; reason: EditRefusal }[] = [];
  for (const edit of edits) {
    const reason = refusalOf(target, edit);
    const written = reason === undefined ? write(target, edit, splices, additions) : err(reason);
    if (written.ok) applied.push(edit);
    else refused.push({ edit, reason: written.error });
  }
  splices.push(...placeAdditions(target.part, target.scan, additions));
  return { splices, applied, refused };
}

function write(
  target: SheetTarget, edit: PatchEdit, splices: Splice[], additions: Addition[],
): Result<string, EditRefusal> {
  const cell = target.scan.rows.get(edit.at.row)?.cells.get(edit.at.column);
  const xml = cell === undefined
    ? newCell(edit.at, styleOfAbsent(target.scan, edit.at), edit, target)
    : rewriteCell(target.part, cell, edit, target);
  if (!xml.ok) return xml;
  if (cell === undefined) additions.push({ at: edit.at, xml: xml.value });
  else splices.push(spliceOf(cell.tag.start, cell.end, xml.value));
  return xml;
}

function refusalOf(target: SheetTarget, edit: PatchEdit): EditRefusal | undefined {
  const { part, scan, tableHeaders } = target;
  const { at } = edit;
  if (!part.isUtf8) return 'encoding';
  if (!scan.isOrdered || !isWritable(edit)) return 'unwritable';
  if (isComputed(scan, edit)) return 'computed';
  if (scan.merges.some((range) => containsCell(range, at) && !isFirstOf(range, at))) return 'merged';
  if (isLocked(target, at)) return 'locked';
  return tableHeaders.some((range) => containsCell(range, at)) ? 'table-header' : undefined;
}

function isComputed({ rows, arrays }: ScannedSheet, { at, formula }: PatchEdit): boolean {
  const cell = rows.get(at.row)?.cells.get(at.column);
  if (arrays.some((range) => containsCell(range, at))) return true;
  if (cell === undefined) return false;
  return cell.isLinked || cell.formula === 'bound' || (cell.formula === 'own' && formula === undefined);
}

function isFirstOf({ top, left }: CellRange, { row, column }: CellAddress): boolean {
  return top === row && left === column;
}

function isLocked({ scan, styles }: SheetTarget, at: CellAddress): boolean {
  if (!scan.isProtected) return false;
  const styleId = scan.rows.get(at.row)?.cells.get(at.column)?.styleId ?? styleOfAbsent(scan, at);
  return styles?.isUnlocked(styleId) !== true;
}

/** A cell that is not there looks as its row says, or else its column. */
function styleOfAbsent({ rows, columnStyles }: ScannedSheet, { row, column }: CellAddress): number {
  const ofRow = rows.get(row)?.styleId ?? 0;
  if (ofRow !== 0) return ofRow;
  return columnStyles.find(({ first, last }) => column >= first && column <= last)?.styleId ?? 0;
}

/** Cells that were not there, each in its row and in the order of columns; rows that were not there with them. */
function placeAdditions(part: PatchPart, scan: ScannedSheet, additions: readonly Addition[]): Splice[] {
  const byRow = new Map<number, Addition[]>();
  for (const addition of [...additions].sort((left, right) => left.at.row - right.at.row || left.at.column - right.at.column)) {
    const known = byRow.get(addition.at.row);
    if (known === undefined) byRow.set(addition.at.row, [addition]);
    else known.push(addition);
  }
  const newRows: { row: number; xml: string }[] = [];
  const splices: Splice[] = [];
  for (const [row, cells] of byRow) {
    const known = scan.rows.get(row);
    if (known !== undefined) splices.push(...placeCells(part, scan.prefix, known, cells));
    else newRows.push({ row, xml: rowXml(scan.prefix, row, cells) });
  }
  return [...splices, ...placeRows(part, scan, newRows)];
}

function placeCells(part: PatchPart, prefix: string, { tag, closeAt, columns }: ScannedRow, cells: readonly Addition[]): Splice[] {
  if (tag.closesItself) {
    const xml = cells.map((cell) => cell.xml).join('');
    return [spliceOf(tag.start, tag.end, `${openTag(part.textOf(tag.start, tag.end))}${xml}</${prefix}row>`)];
  }
  return cells.map(({ at, xml }) => {
    const place = columns.find(([column]) => column > at.column)?.[1] ?? closeAt;
    return spliceOf(place, place, xml);
  });
}

function placeRows(part: PatchPart, { prefix, data, rowStarts }: ScannedSheet, rows: readonly { row: number; xml: string }[]): Splice[] {
  if (rows.length === 0) return [];
  const { tag } = data;
  if (tag.closesItself) {
    const xml = rows.map((row) => row.xml).join('');
    return [spliceOf(tag.start, tag.end, `${openTag(part.textOf(tag.start, tag.end))}${xml}</${prefix}sheetData>`)];
  }
  return rows.map(({ row, xml }) => {
    const place = rowStarts.find(([start]) => start > row)?.[1] ?? data.closeAt;
    return spliceOf(place, place, xml);
  });
}

function rowXml(prefix: string, row: number, cells: readonly Addition[]): string {
  return `<${prefix}row r="${row + 1}">${cells.map(({ xml }) => xml).join('')}</${prefix}row>`;
}
