import { fromA1Range, type CellRange } from '#core/grid/range';

import type { ColumnPixels } from './note-box';
import { endTagStart, tagPrefix, tagStart, type PatchPart } from './patch-part';
import { spliceOf, type Splice } from './patch-splice';
import { withAttribute } from './patch-tag';
import type { XmlCursor } from './xml-cursor';

/** What of a sheet decides where notes go on it. */
export interface NoteSheet {
  readonly prefix: string;
  /** Relationship of the drawing that notes stand in; `undefined` when there is none. */
  readonly drawingId: string | undefined;
  /** Where the reference to such a drawing goes. */
  readonly drawingAt: number;
  readonly merges: readonly CellRange[];
  readonly widthOf: ColumnPixels;
}

/** What may follow the reference to the drawing of notes (ECMA-376 part 1, 18.3.1.99). */
const BEHIND_DRAWING: readonly string[] = [
  'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst', 'AlternateContent',
];
const DEFAULT_PIXELS = 64;
const PIXELS_PER_CHARACTER = 7;
const CELL_PIXELS = 5;

/** Reads a sheet that was not read yet. Throws a `ReadRefusal` for broken XML. */
export function readNoteSheet(part: PatchPart): NoteSheet {
  const { cursor } = part;
  cursor.openRoot('worksheet');
  const prefix = tagPrefix(cursor);
  let drawingId: string | undefined;
  let drawingAt: number | undefined;
  let isBehindData = false;
  const merges: CellRange[] = [];
  const widths: ColumnWidth[] = [];
  while (cursor.nextChild(1)) {
    if (cursor.isNamed('cols')) widths.push(...readWidths(cursor));
    else if (cursor.isNamed('sheetData')) isBehindData = true;
    else if (cursor.isNamed('mergeCells')) merges.push(...readMerges(cursor));
    else if (cursor.isNamed('legacyDrawing')) drawingId = cursor.prefixedAttribute('id');
    else if (isBehindData && BEHIND_DRAWING.some((name) => cursor.isNamed(name))) drawingAt ??= tagStart(cursor);
  }
  const widthOf = (column: number): number =>
    widths.find(({ first, last }) => column >= first && column <= last)?.pixels ?? DEFAULT_PIXELS;
  return { prefix, drawingId, drawingAt: drawingAt ?? endTagStart(cursor), merges, widthOf };
}

interface ColumnWidth {
  readonly first: number;
  readonly last: number;
  readonly pixels: number;
}

function readWidths(cursor: XmlCursor): ColumnWidth[] {
  const widths: ColumnWidth[] = [];
  while (cursor.nextChild(2)) {
    const width = Number(cursor.attribute('width') ?? NaN);
    const pixels = cursor.flag('hidden') ? 0 : Math.round(width * PIXELS_PER_CHARACTER) + CELL_PIXELS;
    if (Number.isFinite(pixels)) widths.push({ first: Number(cursor.attribute('min')) - 1, last: Number(cursor.attribute('max')) - 1, pixels });
  }
  return widths;
}

function readMerges(cursor: XmlCursor): CellRange[] {
  const merges: CellRange[] = [];
  while (cursor.nextChild(2)) {
    const range = fromA1Range(cursor.attribute('ref') ?? '');
    if (range !== undefined) merges.push(range);
  }
  return merges;
}

/**
 * Takes the mark of the chosen tab from a sheet that was not read yet: with two chosen tabs, what is typed in one goes
 * into both. `root` is `worksheet` or `chartsheet`.
 */
export function unselectTab(part: PatchPart, root: string): Splice[] {
  const { cursor } = part;
  const splices: Splice[] = [];
  cursor.openRoot(root);
  while (cursor.nextChild(1)) {
    if (cursor.isNamed('sheetData')) break;
    if (!cursor.isNamed('sheetViews')) continue;
    while (cursor.nextChild(2)) {
      if (!cursor.flag('tabSelected')) continue;
      const [start, end] = [tagStart(cursor), cursor.at];
      splices.push(spliceOf(start, end, withAttribute(part.textOf(start, end), 'tabSelected', null)));
    }
  }
  return splices;
}
