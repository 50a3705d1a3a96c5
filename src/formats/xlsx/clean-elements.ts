import { tagStart, type PatchPart } from './patch-part';
import { spliceOf, type Splice } from './patch-splice';
import { withAttribute } from './patch-tag';
import { START_TAG, END_TAG, END_OF_FILE, type XmlCursor } from './xml-cursor';
import { decodeUtf8 } from './xml-text';

/** An element below the root: from `<` of its start tag to behind its end tag. */
export interface ElementSpan {
  readonly name: string;
  readonly start: number;
  readonly tagEnd: number;
  end: number;
  /** Ids of relationships that it, or anything in it, names. */
  readonly ids: Set<string>;
  readonly children: ElementSpan[];
}

/** Local names of attributes that lead to a relationship. */
const REFERENCE_NAMES = ['id', 'embed', 'link', 'pict', 'href', 'dm', 'lo', 'qs', 'cs'];

/** Elements right below the root of a part, each with its own children. */
export function readElements(part: PatchPart): ElementSpan[] {
  const { cursor } = part;
  const open: ElementSpan[] = [];
  const found: ElementSpan[] = [];
  for (;;) {
    const event = cursor.next();
    if (event === END_OF_FILE) return found;
    if (event === START_TAG) openSpan(cursor, open, found);
    else if (event === END_TAG) closeSpan(cursor, open);
  }
}

function openSpan(cursor: XmlCursor, open: ElementSpan[], found: ElementSpan[]): void {
  if (cursor.depth === 2 || cursor.depth === 3) {
    const span = spanOf(cursor);
    open[cursor.depth] = span;
    (cursor.depth === 2 ? found : open[2]?.children ?? []).push(span);
  }
  noteIds(cursor, open);
}

function closeSpan({ depth, at }: XmlCursor, open: ElementSpan[]): void {
  if (depth !== 1 && depth !== 2) return;
  const closed = open[depth + 1];
  if (closed !== undefined) closed.end = at;
  open.length = depth + 1;
}

function spanOf(cursor: XmlCursor): ElementSpan {
  const name = decodeUtf8(cursor.bytes, cursor.nameStart, cursor.nameEnd);
  return { name, start: tagStart(cursor), tagEnd: cursor.at, end: cursor.at, ids: new Set(), children: [] };
}

function noteIds(cursor: XmlCursor, open: readonly ElementSpan[]): void {
  if (cursor.depth < 2) return;
  for (const name of REFERENCE_NAMES) {
    const id = cursor.prefixedAttribute(name);
    if (id !== undefined) for (const depth of [2, 3]) if (depth <= cursor.depth) open[depth]?.ids.add(id);
  }
}

/** Takes children out of an element; the element goes with the last of them. */
export function withoutChildren(part: PatchPart, element: ElementSpan, isGone: (child: ElementSpan) => boolean): Splice[] {
  const gone = element.children.filter(isGone);
  if (gone.length === 0) return [];
  if (gone.length === element.children.length) return [spliceOf(element.start, element.end, '')];
  // The number of children is optional and would be wrong now.
  const tag = withAttribute(part.textOf(element.start, element.tagEnd), 'count', null);
  return [spliceOf(element.start, element.tagEnd, tag), ...gone.map(({ start, end }) => spliceOf(start, end, ''))];
}

/** Takes out every element, at whatever depth, that itself names one of the relationships. */
export function withoutNaming(part: PatchPart, ids: ReadonlySet<string>): Splice[] {
  const { cursor } = part;
  const splices: Splice[] = [];
  let goneFrom: { readonly start: number; readonly depth: number } | undefined;
  for (;;) {
    const event = cursor.next();
    if (event === END_OF_FILE) return splices;
    if (event === START_TAG && goneFrom === undefined && namesOne(cursor, ids)) {
      goneFrom = { start: tagStart(cursor), depth: cursor.depth };
    } else if (event === END_TAG && goneFrom !== undefined && cursor.depth < goneFrom.depth) {
      splices.push(spliceOf(goneFrom.start, cursor.at, ''));
      goneFrom = undefined;
    }
  }
}

function namesOne(cursor: XmlCursor, ids: ReadonlySet<string>): boolean {
  return REFERENCE_NAMES.some((name) => ids.has(cursor.prefixedAttribute(name) ?? ''));
}

/** Text inside an element, its markup left out. */
export function innerText(part: PatchPart, { tagEnd, end }: ElementSpan): string {
  return part.textOf(tagEnd, end).replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
}

/** A formula text that names one of the sheets, or another workbook. */
export function namesSheet(text: string, sheets: ReadonlySet<string>): boolean {
  const folded = text.toLowerCase();
  return [...sheets].some((name) => {
    const lower = name.toLowerCase();
    return folded.includes(`${lower}!`) || folded.includes(`'${lower.replaceAll("'", "''")}'!`);
  });
}

