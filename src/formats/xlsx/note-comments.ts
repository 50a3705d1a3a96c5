import { toA1, type CellAddress } from '#core/grid/address';

import { appendToElement } from './package-draft';
import { tagPrefix, tagStart, type PatchPart } from './patch-part';
import { spliceOf, type Splice } from './patch-splice';
import type { XmlCursor } from './xml-cursor';
import { escapeCellText, escapeXml, XML_DECLARATION } from './write-xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What notes of one cell say: each a heading in bold and what follows it. */
export interface NoteText {
  readonly heading: string;
  readonly text: string;
}

export interface CellNotes {
  readonly at: CellAddress;
  readonly notes: readonly NoteText[];
}

/** A part with these notes alone. */
export function newComments(cells: readonly CellNotes[], author: string): string {
  return `${XML_DECLARATION}<comments xmlns="${MAIN}"><authors><author>${escapeXml(author)}</author></authors>`
    + `<commentList>${cells.map((cell) => commentXml(cell, 0, '')).join('')}</commentList></comments>`;
}

/**
 * Adds notes to a part that was not read yet. What a cell says already stays and ours follows it.
 * `joined` are the cells that had a note.
 */
export function addToComments(
  part: PatchPart, cells: readonly CellNotes[], author: string,
): { readonly splices: readonly Splice[]; readonly joined: ReadonlySet<string> } {
  const open = new Map(cells.map((cell) => [toA1(cell.at), cell]));
  const joined = new Set<string>();
  const splices: Splice[] = [];
  const { cursor } = part;
  let authors = 0;
  cursor.openRoot('comments');
  while (cursor.nextChild(1)) {
    const start = tagStart(cursor);
    const prefix = tagPrefix(cursor);
    if (cursor.isNamed('authors')) {
      const { count, splice } = addAuthor(part, author);
      authors = count;
      splices.push(splice);
    } else if (cursor.isNamed('commentList')) {
      splices.push(...addToList(part, { start, prefix, authors }, open, joined));
    }
  }
  return { splices, joined };
}

/** Reads the list of authors just opened and puts one more behind them. */
function addAuthor(part: PatchPart, author: string): { readonly count: number; readonly splice: Splice } {
  const { cursor } = part;
  const start = tagStart(cursor);
  const prefix = tagPrefix(cursor);
  let count = 0;
  const splice = appendToElement(part, 'authors', { start, prefix }, (own) => `<${own}author>${escapeXml(author)}</${own}author>`,
    () => { if (cursor.isNamed('author')) count += 1; });
  return { count, splice };
}

function addToList(
  part: PatchPart, list: { readonly start: number; readonly prefix: string; readonly authors: number },
  open: Map<string, CellNotes>, joined: Set<string>,
): Splice[] {
  const { cursor } = part;
  const splices: Splice[] = [];
  const appended = appendToElement(part, 'commentList', list,
    (prefix) => [...open.values()].map((cell) => commentXml(cell, list.authors, prefix)).join(''),
    () => {
      const reference = cursor.attribute('ref') ?? '';
      const cell = open.get(reference);
      if (cell === undefined) return;
      open.delete(reference);
      joined.add(reference);
      splices.push(...joinText(cursor, cell.notes));
    });
  return [...splices, appended];
}

/** Puts our runs behind what the comment just opened says; a bare text becomes a run for it. */
function joinText(cursor: XmlCursor, notes: readonly NoteText[]): Splice[] {
  const splices: Splice[] = [];
  while (cursor.nextChild(3)) {
    if (!cursor.isNamed('text')) continue;
    const empty = { start: tagStart(cursor), end: cursor.at, prefix: tagPrefix(cursor) };
    let behind: number | undefined;
    while (cursor.nextChild(4)) {
      const isBare = cursor.isNamed('t');
      if (!isBare && !cursor.isNamed('r')) continue;
      const start = tagStart(cursor);
      cursor.readText();
      behind = cursor.at;
      if (isBare) splices.push(spliceOf(start, start, `<${empty.prefix}r>`), spliceOf(behind, behind, `</${empty.prefix}r>`));
    }
    const runs = runsXml(notes, empty.prefix);
    splices.push(behind === undefined
      ? spliceOf(empty.start, cursor.at, `<${empty.prefix}text>${runs}</${empty.prefix}text>`)
      : spliceOf(behind, behind, `${runXml('\n\n', false, empty.prefix)}${runs}`));
  }
  return splices;
}

function commentXml({ at, notes }: CellNotes, author: number, prefix: string): string {
  return `<${prefix}comment ref="${toA1(at)}" authorId="${String(author)}"><${prefix}text>${runsXml(notes, prefix)}</${prefix}text></${prefix}comment>`;
}

function runsXml(notes: readonly NoteText[], prefix: string): string {
  return notes.map(({ heading, text }, index) =>
    `${runXml(`${index === 0 ? '' : '\n\n'}${heading}`, true, prefix)}${runXml(`\n${text}`, false, prefix)}`).join('');
}

function runXml(text: string, isBold: boolean, prefix: string): string {
  const look = `${isBold ? `<${prefix}b/>` : ''}<${prefix}sz val="10"/><${prefix}color indexed="81"/><${prefix}rFont val="Times New Roman"/><${prefix}family val="1"/>`;
  return `<${prefix}r><${prefix}rPr>${look}</${prefix}rPr><${prefix}t xml:space="preserve">${escapeCellText(text)}</${prefix}t></${prefix}r>`;
}
