import { fromA1, toA1, type CellAddress } from '#core/grid/address';
import type { CopyEdit } from '#core/grid/outgoing-copy';
import { containsCell, fromA1Range, type CellRange } from '#core/grid/range';

import { skipElement, tagPrefix, tagStart, type PatchPart } from './patch-part';
import { spliceOf, type Splice } from './patch-splice';
import { closeTag, openTag, withAttribute } from './patch-tag';
import { escapeCellText } from './write-xml';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A cell of a sheet as it stands in the bytes. */
interface CellSpan {
  readonly at: CellAddress;
  readonly tag: Span;
  readonly end: number;
  readonly prefix: string;
  readonly formula: (Span & { readonly group: string | undefined; readonly area: CellRange | undefined }) | undefined;
  readonly sharedString: number | undefined;
}

export interface CleanedCells {
  readonly splices: readonly Splice[];
  /** Numbers of the shared strings that cells still show. */
  readonly strings: ReadonlySet<number>;
}

/**
 * Edits of one sheet as splices. A formula written once for several cells, or for an area, goes as a whole with any cell
 * of it: the others keep their results.
 */
export function cleanCells(part: PatchPart, edits: readonly CopyEdit[]): CleanedCells {
  const cells = readCells(part);
  const byPlace = new Map(edits.map((edit) => [toA1(edit.at), edit.content]));
  const groups = new Set(cells.flatMap(({ at, formula }) => (formula?.group !== undefined && byPlace.has(toA1(at)) ? [formula.group] : [])));
  const splices: Splice[] = [];
  const strings = new Set<number>();
  for (const cell of cells) {
    const content = byPlace.get(toA1(cell.at)) ?? (isFrozen(cell, groups, edits) ? STORED : undefined);
    if (cell.sharedString !== undefined && (content === undefined || content.kind === 'stored')) strings.add(cell.sharedString);
    if (content !== undefined) splices.push(...rewrite(part, cell, content));
  }
  return { splices, strings };
}

const STORED: CopyEdit['content'] = { kind: 'stored' };

function isFrozen({ formula }: CellSpan, groups: ReadonlySet<string>, edits: readonly CopyEdit[]): boolean {
  if (formula === undefined) return false;
  const { group, area } = formula;
  if (group !== undefined) return groups.has(group);
  return area !== undefined && edits.some(({ at }) => containsCell(area, at));
}

function rewrite(part: PatchPart, { tag, end, prefix, formula }: CellSpan, content: CopyEdit['content']): Splice[] {
  const written = part.textOf(tag.start, tag.end);
  const plain = ['cm', 'vm'].reduce((text, name) => withAttribute(text, name, null), written);
  switch (content.kind) {
    case 'empty': return [spliceOf(tag.start, end, closeTag(withAttribute(plain, 't', null)))];
    case 'stored':
      return formula === undefined ? [] : [spliceOf(tag.start, tag.end, plain), spliceOf(formula.start, formula.end, '')];
    case 'text': {
      const open = openTag(withAttribute(plain, 't', 'inlineStr'));
      const text = `<${prefix}is><${prefix}t xml:space="preserve">${escapeCellText(content.value)}</${prefix}t></${prefix}is>`;
      return [spliceOf(tag.start, end, `${open}${text}</${prefix}c>`)];
    }
  }
}

function readCells(part: PatchPart): CellSpan[] {
  const { cursor } = part;
  const cells: CellSpan[] = [];
  cursor.openRoot('worksheet');
  while (cursor.nextChild(1)) {
    if (!cursor.isNamed('sheetData')) continue;
    let row = -1;
    while (cursor.nextChild(2)) {
      const stated = Number(cursor.attribute('r') ?? NaN);
      row = Number.isInteger(stated) ? stated - 1 : row + 1;
      let column = -1;
      while (cursor.nextChild(3)) {
        const cell = readCell(part, { row, column: column + 1 });
        cells.push(cell);
        column = cell.at.column;
      }
    }
  }
  return cells;
}

function readCell({ cursor }: PatchPart, next: CellAddress): CellSpan {
  const tag = { start: tagStart(cursor), end: cursor.at };
  const prefix = tagPrefix(cursor);
  const at = fromA1(cursor.attribute('r') ?? '') ?? next;
  const isShared = cursor.attribute('t') === 's';
  let formula: CellSpan['formula'];
  let sharedString: number | undefined;
  while (cursor.nextChild(4)) {
    const start = tagStart(cursor);
    if (cursor.isNamed('f')) {
      const group = cursor.attribute('t') === 'shared' ? cursor.attribute('si') : undefined;
      const area = group === undefined ? fromA1Range(cursor.attribute('ref') ?? '') : undefined;
      formula = { start, end: skipElement(cursor), group, area };
    } else if (cursor.isNamed('v') && isShared) {
      cursor.readText();
      sharedString = Number(cursor.foundText());
    }
  }
  return { at, tag, end: cursor.at, prefix, formula, sharedString };
}

/** Empties the shared strings that no cell shows any more; the others keep their numbers. */
export function cleanStrings(part: PatchPart, used: ReadonlySet<number>): Splice[] {
  const { cursor } = part;
  const splices: Splice[] = [];
  cursor.openRoot('sst');
  let number = -1;
  while (cursor.nextChild(1)) {
    if (!cursor.isNamed('si')) continue;
    number += 1;
    const start = tagStart(cursor);
    const prefix = tagPrefix(cursor);
    const end = skipElement(cursor);
    if (!used.has(number)) splices.push(spliceOf(start, end, `<${prefix}si><${prefix}t/></${prefix}si>`));
  }
  return splices;
}
