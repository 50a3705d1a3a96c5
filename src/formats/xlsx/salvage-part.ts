import { fromA1 } from '#core/grid/address';
import { ReadRefusal } from './read-refusal';
import { END_OF_FILE, XmlCursor } from './xml-cursor';

const ADDRESS = /\sr="([^"]*)"/;
const ROW_NUMBER = /^[1-9]\d{0,6}$/;
const LONE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,6}|#x[0-9A-Fa-f]{1,5});)/g;
/** Elements in a cell or a string are few and shallow. */
const PIECE_DEPTH = 16;
/** Stands for a text that was lost: the sign for what cannot be read. */
export const LOST_TEXT = '\uFFFD';
const LOST = `<si><t>${LOST_TEXT}</t></si>`;

/** Makes out what is left of the XML of a damaged part. Only to tell what differs in a file known to be changed. */
export type Salvage = (xml: string) => string;

/** The whole cells of a damaged worksheet. */
export function salvageSheet(text: string): string {
  let out = '<worksheet><sheetData><row>';
  for (const { name, piece } of piecesOf(text, /<(?:\w+:)?(row|c)(?=[\s/>])/g)) {
    if (name === 'row') out += `</row>${rowTag(piece)}`;
    else if (isWhole(piece) && hasPlace(startTag(piece))) out += piece;
  }
  return `${out}</row></sheetData></worksheet>`;
}

/** A cell without an address stands behind the one before. */
function hasPlace(tag: string): boolean {
  return !ADDRESS.test(tag) || fromA1(addressOf(tag)) !== undefined;
}

function rowTag(piece: string): string {
  const number = addressOf(startTag(piece));
  return ROW_NUMBER.test(number) ? `<row r="${number}">` : '<row>';
}

/** The shared strings of a damaged part in their places; lost ones say that they were lost. */
export function salvageStrings(text: string): string {
  const strings = piecesOf(text, /<(?:\w+:)?(si)(?=[\s/>])/g).map(({ piece }) => (isWhole(piece) ? piece : LOST));
  const stated = Number(/\suniqueCount="(\d{1,7})"/.exec(text)?.[1] ?? strings.length);
  const firstLost = strings.indexOf(LOST);
  // Strings whose own start was lost are missing about where the first damaged one stands.
  const lost = Array.from({ length: Math.min(Math.max(0, stated - strings.length), text.length) }, () => LOST);
  strings.splice(firstLost < 0 ? strings.length : firstLost, 0, ...lost);
  return `<sst>${strings.join('')}</sst>`;
}

interface Piece {
  readonly name: string;
  /** From the start tag to the end tag of the element, or to the next start where that is missing. */
  readonly piece: string;
}

function piecesOf(text: string, starts: RegExp): Piece[] {
  const found = [...text.matchAll(starts)];
  return found.map(({ 0: start, 1: name = '', index }, order) => {
    const upTo = text.slice(index, found[order + 1]?.index ?? text.length);
    const end = `</${start.slice(1)}>`;
    const closed = upTo.indexOf(end);
    const tag = startTag(upTo);
    const piece = tag.endsWith('/>') ? tag : closed < 0 ? upTo : upTo.slice(0, closed + end.length);
    return { name, piece: piece.replace(LONE_AMPERSAND, '&amp;') };
  });
}

function startTag(piece: string): string {
  return piece.slice(0, piece.indexOf('>') + 1);
}

function addressOf(piece: string): string {
  return ADDRESS.exec(piece)?.[1] ?? '';
}

function isWhole(piece: string): boolean {
  const cursor = new XmlCursor(new TextEncoder().encode(piece), 'piece', PIECE_DEPTH);
  try {
    while (cursor.next() !== END_OF_FILE);
    return true;
  } catch (error) {
    if (error instanceof ReadRefusal) return false;
    throw error;
  }
}
