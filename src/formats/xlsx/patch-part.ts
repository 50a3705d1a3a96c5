import type { ReadLimits } from './read-limits';
import { applySplices, type Splice } from './patch-splice';
import { decodeUtf8 } from './xml-text';
import { XmlCursor } from './xml-cursor';
import type { ZipArchive } from './zip-archive';

/** An XML part that is read by a cursor and patched at the positions the cursor tells. */
export class PatchPart {
  readonly name: string;
  readonly cursor: XmlCursor;
  private readonly raw: Uint8Array;

  private constructor(name: string, raw: Uint8Array, cursor: XmlCursor) {
    this.name = name;
    this.raw = raw;
    this.cursor = cursor;
  }

  /** `undefined` when the archive has no part of this name. Throws a `ReadRefusal` for a broken one. */
  static open(archive: ZipArchive, name: string, limits: ReadLimits): PatchPart | undefined {
    const raw = archive.read(name);
    return raw === undefined ? undefined : new PatchPart(name, raw, new XmlCursor(raw, name, limits.xmlDepth));
  }

  /** Whether positions of the cursor are positions of the part, and letters of all kinds may be written into it. */
  get isUtf8(): boolean {
    const isSameBytes = this.cursor.bytes.buffer === this.raw.buffer;
    return isSameBytes && !/^<\?xml[^>]*encoding\s*=\s*["']us-ascii/i.test(decodeUtf8(this.cursor.bytes, 0, DECLARATION_BYTES));
  }

  textOf(start: number, end: number): string {
    return decodeUtf8(this.cursor.bytes, start, end);
  }

  /** The whole part with the splices made, byte order mark included. */
  patched(splices: readonly Splice[]): Uint8Array {
    const markBytes = this.cursor.bytes.byteOffset - this.raw.byteOffset;
    return applySplices(this.raw, splices.map(({ start, end, bytes }) => ({ start: start + markBytes, end: end + markBytes, bytes })));
  }
}

const DECLARATION_BYTES = 200;

/** Position of the `<` of the tag the cursor stands on. */
export function tagStart(cursor: XmlCursor): number {
  return cursor.bytes.lastIndexOf(LESS, cursor.nameStart);
}

/** Prefix of the tag with its colon, `''` when it has none. */
export function tagPrefix(cursor: XmlCursor): string {
  return decodeUtf8(cursor.bytes, tagStart(cursor) + 1, cursor.nameStart);
}

/** Position of the `<` of the end tag just passed. */
export function endTagStart(cursor: XmlCursor): number {
  return cursor.bytes.lastIndexOf(LESS, cursor.at - 1);
}

/** Passes over the element just opened; returns the position behind it. */
export function skipElement(cursor: XmlCursor): number {
  cursor.readText();
  return cursor.at;
}

const LESS = 0x3c;
