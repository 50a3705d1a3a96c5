import { toA1, type CellAddress } from '#core/grid/address';
import { containsCell } from '#core/grid/range';
import type { CellNote, NoteRefusal } from '#core/grid/workbook-annotation';

import { newDrawing, withNotes, type BoxedNote } from './note-box';
import { addToComments, newComments, type CellNotes } from './note-comments';
import { readNoteSheet, type NoteSheet } from './note-sheet';
import type { PackageDraft } from './package-draft';
import type { Relationship } from './package-parts';
import type { PatchPart } from './patch-part';
import { spliceOf } from './patch-splice';

const SPREADSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Notes of one sheet, and what became of them. */
export interface HungNotes {
  readonly markedCells: number;
  readonly refused: readonly { readonly note: CellNote; readonly reason: NoteRefusal }[];
}

/** Where the notes of a sheet go. */
export interface NoteHome {
  readonly draft: PackageDraft;
  /** Name of the part of the sheet. */
  readonly sheetPart: string;
  readonly author: string;
  /** Folder of new parts, with `/` at its end; `''` for none. */
  readonly folder: string;
  /** A block of shape numbers that no drawing uses. */
  readonly block: number;
}

/** Hangs notes on cells of one sheet, beside those that are there; of a merged area on its first cell, where programs show it. */
export function hangNotes(home: NoteHome, notes: readonly CellNote[]): HungNotes {
  const { draft, sheetPart } = home;
  const part = draft.open(sheetPart);
  if (!part.isUtf8) return { markedCells: 0, refused: notes.map((note) => ({ note, reason: 'encoding' })) };
  const sheet = readNoteSheet(part);
  const relations = [...draft.parts.relationshipsOf(sheetPart)].filter(([, { isExternal }]) => !isExternal);
  const threads = threadedCells(draft, relations);
  const placed = notes.map((note) => ({ note, at: shownAt(sheet, note.at) }));
  const inThread = placed.filter(({ at }) => threads.has(toA1(at)));
  const cells = byCell(placed.filter((each) => !inThread.includes(each)));
  const refused = inThread.map(({ note }) => ({ note, reason: 'thread' as const }));
  const reason = cells.length === 0 ? undefined : hangCells(home, { part, sheet, relations }, cells);
  if (reason === undefined) return { markedCells: cells.length, refused };
  return { markedCells: 0, refused: notes.map((note) => ({ note, reason })) };
}

interface OpenNoteSheet {
  readonly part: PatchPart;
  readonly sheet: NoteSheet;
  readonly relations: readonly (readonly [string, Relationship])[];
}

/** Writes the notes and their boxes; gives back why nothing was written. */
function hangCells(home: NoteHome, open: OpenNoteSheet, cells: readonly CellNotes[]): NoteRefusal | undefined {
  const { draft, sheetPart, author, folder } = home;
  const commentsPart = open.relations.find(([, { type }]) => type === 'comments')?.[1].target;
  const comments = commentsPart === undefined ? undefined : draft.open(commentsPart);
  if (comments?.isUtf8 === false) return 'encoding';
  const added = comments === undefined ? undefined : addToComments(comments, cells, author);
  // A cell that had a note has its box.
  const boxes = cells.filter(({ at }) => added?.joined.has(toA1(at)) !== true).map(toBox);
  if (boxes.length > 0 && !drawBoxes(home, open, boxes)) return 'drawing';
  if (comments !== undefined && added !== undefined) {
    draft.splice(comments, added.splices);
    return undefined;
  }
  const name = draft.freeName(`${folder}comments`, '.xml');
  draft.add({ name, xml: newComments(cells, author), contentType: `${SPREADSHEET_TYPE}.comments+xml` });
  draft.relate(sheetPart, 'comments', name);
  return undefined;
}

function toBox({ at, notes }: CellNotes): BoxedNote {
  return { at, text: notes.map(({ heading, text }) => `${heading}\n${text}`).join('\n\n') };
}

/** Draws boxes in the drawing of the sheet, or in a new one; `false` when the drawing there cannot be added to. */
function drawBoxes({ draft, sheetPart, folder, block }: NoteHome, { part, sheet, relations }: OpenNoteSheet, boxes: readonly BoxedNote[]): boolean {
  if (sheet.drawingId !== undefined) {
    const target = relations.find(([id]) => id === sheet.drawingId)?.[1].target;
    const drawing = target === undefined ? undefined : draft.archive.read(target);
    const extended = drawing === undefined ? undefined : withNotes(drawing, boxes, block, sheet.widthOf);
    if (target === undefined || extended === undefined) return false;
    draft.replace(target, new TextEncoder().encode(extended));
    return true;
  }
  const name = draft.freeName(`${folder}drawings/vmlDrawing`, '.vml');
  draft.add({ name, xml: newDrawing(boxes, block, sheet.widthOf) });
  draft.declareEnding('vml', VML_TYPE);
  const id = draft.relate(sheetPart, 'vmlDrawing', name);
  draft.splice(part, [spliceOf(sheet.drawingAt, sheet.drawingAt, `<${sheet.prefix}legacyDrawing xmlns:r="${RELATIONS}" r:id="${id}"/>`)]);
  return true;
}

function shownAt({ merges }: NoteSheet, at: CellAddress): CellAddress {
  const merge = merges.find((range) => containsCell(range, at));
  return merge === undefined ? at : { row: merge.top, column: merge.left };
}

function byCell(placed: readonly { readonly note: CellNote; readonly at: CellAddress }[]): CellNotes[] {
  const cells = new Map<string, { at: CellAddress; notes: CellNote[] }>();
  for (const { note, at } of placed) {
    const known = cells.get(toA1(at));
    if (known === undefined) cells.set(toA1(at), { at, notes: [note] });
    else known.notes.push(note);
  }
  return [...cells.values()].sort((left, right) => left.at.row - right.at.row || left.at.column - right.at.column);
}

/** Cells that carry a conversation: programs show that, and no note. */
function threadedCells(draft: PackageDraft, relations: OpenNoteSheet['relations']): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const [, { type, target }] of relations) {
    const cursor = type === 'threadedComment' ? draft.parts.open(target) : undefined;
    if (cursor === undefined) continue;
    cursor.openRoot('ThreadedComments');
    while (cursor.nextChild(1)) cells.add(cursor.attribute('ref') ?? '');
  }
  return cells;
}
