import type { CellAddress } from '#core/grid/address';

import { attributeOf, withAttribute } from './patch-tag';
import { decodeUtf8 } from './xml-text';

/** Drawing of notes (VML): the boxes that programs show when the pointer rests on a cell with a note. */

const VML = 'urn:schemas-microsoft-com:vml';
const OFFICE = 'urn:schemas-microsoft-com:office:office';
const EXCEL = 'urn:schemas-microsoft-com:office:excel';
const SHAPE_TYPE = '_x0000_t202';
/** Numbers of shapes come in blocks of so many, one block or more a drawing. */
const BLOCK = 1024;

/** Width wanted for a box, in pixels, and what fits on one line of it. */
const BOX_PIXELS = 300;
const LINE_CHARACTERS = 42;
const MIN_LINES = 4;
const MAX_LINES = 24;

/** A note to draw; `text` only tells how high the box is. */
export interface BoxedNote {
  readonly at: CellAddress;
  readonly text: string;
}

/** Width in pixels of each column of a sheet. */
export type ColumnPixels = (column: number) => number;

/** Blocks of shape numbers that drawings say they use. */
export function blocksIn(drawing: Uint8Array): number[] {
  const maps = decodeUtf8(drawing, 0, drawing.length).matchAll(/<\w+:idmap\b[^>]*\bdata\s*=\s*["']([\d,\s]+)["']/g);
  return [...maps].flatMap(([, data = '']) => data.split(',').map(Number));
}

/** A drawing of these notes alone; `block` is one that no other drawing of the workbook uses. */
export function newDrawing(notes: readonly BoxedNote[], block: number, widthOf: ColumnPixels): string {
  return `<xml xmlns:v="${VML}" xmlns:o="${OFFICE}" xmlns:x="${EXCEL}">`
    + `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${String(block)}"/></o:shapelayout>`
    + `${shapeTypeXml()}${shapesXml(notes, block * BLOCK + 1, widthOf)}</xml>`;
}

/**
 * A drawing with these notes added; `undefined` for one that cannot be added to. Such drawings are not always sound XML,
 * so only their end is looked for.
 */
export function withNotes(drawing: Uint8Array, notes: readonly BoxedNote[], block: number, widthOf: ColumnPixels): string | undefined {
  const text = decodeUtf8(drawing, 0, drawing.length);
  const open = /<xml\b[^>]*>/.exec(text);
  const tag = open === null ? undefined : withNamespaces(open[0]);
  if (open === null || tag === undefined) return undefined;
  const numbers = [...text.matchAll(/\bid\s*=\s*["']_x0000_s(\d+)["']/g)].map(([, number]) => Number(number));
  const first = numbers.length === 0 ? (blocksIn(drawing)[0] ?? block) * BLOCK + 1 : Math.max(...numbers) + 1;
  const added = `${text.includes(`id="${SHAPE_TYPE}"`) ? '' : shapeTypeXml()}${shapesXml(notes, first, widthOf)}`;
  const head = text.slice(0, open.index);
  if (tag.endsWith('/>')) return `${head}${tag.slice(0, -2)}>${added}</xml>${text.slice(open.index + open[0].length)}`;
  const end = text.lastIndexOf('</xml>');
  if (end < open.index) return undefined;
  return `${head}${tag}${text.slice(open.index + open[0].length, end)}${added}${text.slice(end)}`;
}

/** The root with the names that boxes use; programs declare them there or further in. `undefined` where one stands for something else. */
function withNamespaces(tag: string): string | undefined {
  let whole = tag;
  for (const [prefix, address] of [['v', VML], ['o', OFFICE], ['x', EXCEL]] as const) {
    const known = attributeOf(tag, `xmlns:${prefix}`);
    if (known !== undefined && known !== address) return undefined;
    whole = withAttribute(whole, `xmlns:${prefix}`, address);
  }
  return whole;
}

function shapeTypeXml(): string {
  return `<v:shapetype id="${SHAPE_TYPE}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">`
    + '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
}

function shapesXml(notes: readonly BoxedNote[], first: number, widthOf: ColumnPixels): string {
  return notes.map((note, index) => shapeXml(note, first + index, widthOf)).join('');
}

function shapeXml({ at, text }: BoxedNote, number: number, widthOf: ColumnPixels): string {
  const top = Math.max(0, at.row - 1);
  const { column: right, pixels } = rightEdge(at.column + 1, widthOf);
  const anchor = [at.column + 1, 12, top, 4, right, pixels, top + linesOf(text), 4].join(', ');
  return `<v:shape id="_x0000_s${String(number)}" type="#${SHAPE_TYPE}" `
    + 'style="position:absolute;margin-left:80pt;margin-top:5pt;width:225pt;height:90pt;z-index:1;visibility:hidden" '
    + 'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>'
    + '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>'
    + `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>`
    + `<x:AutoFill>False</x:AutoFill><x:Row>${String(at.row)}</x:Row><x:Column>${String(at.column)}</x:Column></x:ClientData></v:shape>`;
}

/** Column in which a box of the wanted width ends, and how far into it. */
function rightEdge(from: number, widthOf: ColumnPixels): { readonly column: number; readonly pixels: number } {
  let column = from;
  let rest = BOX_PIXELS;
  while (rest > widthOf(column)) {
    rest -= widthOf(column);
    column += 1;
  }
  return { column, pixels: rest };
}

function linesOf(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE_CHARACTERS)), 0);
  return Math.min(MAX_LINES, Math.max(MIN_LINES, lines + 1));
}
