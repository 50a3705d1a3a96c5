import { deflateSync } from 'fflate';

import { crc32 } from './crc32';
import { applySplices, type Splice } from './patch-splice';
import { findEnd, normalName, readEntry, type ZipEntry } from './zip-archive';

const LOCAL_BYTES = 30;
const DESCRIPTOR = 0x08074b50;
const HAS_DESCRIPTOR = 8;
/** Stands in a 32-bit field whose value is among the extra fields (ZIP64). */
const WIDE = 0xffffffff;

interface DirectoryLine {
  /** Position of the line in the directory. */
  readonly at: number;
  readonly next: number;
  readonly entry: ZipEntry;
}

interface NewContent {
  readonly crc: number;
  readonly packed: Uint8Array;
  readonly unpackedBytes: number;
}

/**
 * A copy of a ZIP archive in which some entries have new content. All other entries keep their very bytes: local
 * headers, packed data, order, dates, extra fields, and whatever stands between them; of the directory only sizes,
 * checksums and offsets change. `bytes` were opened as a `ZipArchive` before; `replaced` goes by normal names.
 */
export function replaceEntries(bytes: Uint8Array, replaced: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const view = viewOf(bytes);
  const endAt = findEnd(view);
  const offset = view.getUint32(endAt + 16, true);
  const shift = endAt - view.getUint32(endAt + 12, true) - offset;
  const lines = readLines(bytes, view, offset + shift, shift);
  const contents = new Map<DirectoryLine, NewContent>();
  const splices: Splice[] = [];
  for (const line of lines) {
    const unpacked = replaced.get(normalName(line.entry.name));
    if (unpacked === undefined) continue;
    const content = pack(unpacked, line.entry.method);
    contents.set(line, content);
    splices.push(spliceEntry(bytes, line, content));
  }
  const copy = applySplices(bytes, splices);
  const moved = (position: number): number => splices.reduce((sum, splice) =>
    (splice.start < position ? sum + splice.bytes.length - (splice.end - splice.start) : sum), position);
  const copyView = viewOf(copy);
  for (const line of lines) writeLine(copyView, moved(line.at), moved(line.entry.headerAt) - shift, line, contents.get(line));
  copyView.setUint32(moved(endAt) + 16, moved(offset + shift) - shift, true);
  return copy;
}

/** `slice` of a `Buffer`, which callers may hand in, would share the bytes of the original. */
function copyOf(bytes: Uint8Array, from: number, to: number): Uint8Array {
  return new Uint8Array(bytes.subarray(from, to));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function readLines(bytes: Uint8Array, view: DataView, directoryAt: number, shift: number): DirectoryLine[] {
  const lines: DirectoryLine[] = [];
  const count = view.getUint16(findEnd(view) + 10, true);
  for (let at = directoryAt; lines.length < count;) {
    const { entry, next } = readEntry(bytes, view, at, shift);
    lines.push({ at, next, entry });
    at = next;
  }
  return lines;
}

function pack(unpacked: Uint8Array, method: number): NewContent {
  return { crc: crc32(unpacked), packed: method === 0 ? unpacked : deflateSync(unpacked), unpackedBytes: unpacked.length };
}

/** Header, data and the sizes behind them of one entry with its new content. */
function spliceEntry(bytes: Uint8Array, { entry }: DirectoryLine, content: NewContent): Splice {
  const view = viewOf(bytes);
  const { headerAt } = entry;
  const extraAt = headerAt + LOCAL_BYTES + view.getUint16(headerAt + 26, true);
  const dataAt = extraAt + view.getUint16(headerAt + 28, true);
  const dataEnd = dataAt + entry.packedBytes;
  const hasDescriptor = (view.getUint16(headerAt + 6, true) & HAS_DESCRIPTOR) !== 0;
  const descriptor = hasDescriptor ? findDescriptor(view, dataEnd, entry) : undefined;
  const header = copyOf(bytes, headerAt, dataAt);
  // Where the sizes come behind the data, the header leaves them open.
  const isOpen = descriptor !== undefined && view.getUint32(headerAt + 14, true) === 0;
  if (!isOpen) {
    const headerView = viewOf(header);
    headerView.setUint32(14, content.crc, true);
    writeFields(headerView, [[22, content.unpackedBytes], [18, content.packed.length]], extraAt - headerAt, header.length);
  }
  const tail = descriptor === undefined ? new Uint8Array(0) : newDescriptor(bytes, dataEnd, descriptor, content);
  return { start: headerAt, end: dataEnd + tail.length, bytes: joined([header, content.packed, tail]) };
}

interface DescriptorShape {
  readonly isSigned: boolean;
  readonly isWide: boolean;
}

/** The form of the sizes behind the data is told nowhere: the one that says what the directory says. */
function findDescriptor(view: DataView, at: number, { crc, packedBytes, unpackedBytes }: ZipEntry): DescriptorShape | undefined {
  for (const isSigned of [true, false]) {
    for (const isWide of [true, false]) {
      const crcAt = at + (isSigned ? 4 : 0);
      const sizeBytes = isWide ? 8 : 4;
      if (crcAt + 4 + 2 * sizeBytes > view.byteLength) continue;
      if (isSigned && view.getUint32(at, true) !== DESCRIPTOR) continue;
      const isSame = view.getUint32(crcAt, true) === crc
        && readSize(view, crcAt + 4, isWide) === packedBytes && readSize(view, crcAt + 4 + sizeBytes, isWide) === unpackedBytes;
      if (isSame) return { isSigned, isWide };
    }
  }
  return undefined;
}

function newDescriptor(bytes: Uint8Array, at: number, { isSigned, isWide }: DescriptorShape, content: NewContent): Uint8Array {
  const crcAt = isSigned ? 4 : 0;
  const sizeBytes = isWide ? 8 : 4;
  const descriptor = copyOf(bytes, at, at + crcAt + 4 + 2 * sizeBytes);
  const view = viewOf(descriptor);
  view.setUint32(crcAt, content.crc, true);
  writeSize(view, crcAt + 4, content.packed.length, isWide);
  writeSize(view, crcAt + 4 + sizeBytes, content.unpackedBytes, isWide);
  return descriptor;
}

function writeLine(view: DataView, at: number, offset: number, line: DirectoryLine, content: NewContent | undefined): void {
  if (content !== undefined) view.setUint32(at + 16, content.crc, true);
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  writeFields(view, [
    [at + 24, content?.unpackedBytes ?? line.entry.unpackedBytes],
    [at + 20, content?.packed.length ?? line.entry.packedBytes],
    [at + 42, offset],
  ], nameEnd, nameEnd + view.getUint16(at + 30, true));
}

/** Writes 32-bit fields, or their wide twins where the fields point to those; the order of the twins is that given. */
function writeFields(
  view: DataView, fields: readonly (readonly [position: number, value: number])[], extraAt: number, extraEnd: number,
): void {
  let wideAt = findWideFields(view, extraAt, extraEnd);
  for (const [position, value] of fields) {
    if (wideAt === undefined || view.getUint32(position, true) !== WIDE) {
      view.setUint32(position, value, true);
    } else {
      writeSize(view, wideAt, value, true);
      wideAt += 8;
    }
  }
}

/** Position of the first value of the ZIP64 field among the extra fields. */
function findWideFields(view: DataView, from: number, to: number): number | undefined {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return undefined;
}

function readSize(view: DataView, at: number, isWide: boolean): number {
  return view.getUint32(at, true) + (isWide ? view.getUint32(at + 4, true) * 0x1_0000_0000 : 0);
}

/** Sizes stay below 4 GB: the limits on reading see to it. */
function writeSize(view: DataView, at: number, size: number, isWide: boolean): void {
  view.setUint32(at, size, true);
  if (isWide) view.setUint32(at + 4, 0, true);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
