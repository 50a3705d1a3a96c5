import { crc32 } from './crc32';
import { inflatePart } from './inflate-part';
import type { ReadLimits } from './read-limits';
import { corrupt, ReadRefusal, tooLarge } from './read-refusal';

/** One line of the directory of a ZIP archive; `headerAt` counts from the first byte of the file. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly headerAt: number;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const MAX_COMMENT = 0xffff;
const IN_ZIP64_EXTRA = 0xffffffff;

/**
 * A ZIP archive whose parts are unpacked one by one on demand. Names are found whatever their
 * case and slashes, as spreadsheet programs do. All checks of the directory happen on opening.
 * Format: PKWARE APPNOTE 6.3.
 */
export class ZipArchive {
  private readonly bytes: Uint8Array;
  private readonly limits: ReadLimits;
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly damaged = new Set<ZipEntry>();
  private unpackedTotal = 0;

  private constructor(bytes: Uint8Array, limits: ReadLimits, entries: ReadonlyMap<string, ZipEntry>) {
    this.bytes = bytes;
    this.limits = limits;
    this.entries = entries;
  }

  /** Throws a `ReadRefusal` when the directory is broken, unsafe or over a limit. */
  static open(bytes: Uint8Array, limits: ReadLimits): ZipArchive {
    if (bytes.length > limits.fileBytes) throw tooLarge('file', limits.fileBytes, bytes.length);
    return new ZipArchive(bytes, limits, readDirectory(bytes, limits));
  }

  /** Normal names (lower case, `/`) of all parts. */
  partNames(): Iterable<string> {
    return this.entries.keys();
  }

  /** Names of all parts as they are written, in the order of the directory. */
  writtenNames(): string[] {
    return [...this.entries.values()].map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.entries.has(normalName(name));
  }

  /** Unpacked bytes of a part, `undefined` when the archive has none of this name. */
  read(name: string): Uint8Array | undefined {
    const entry = this.entries.get(normalName(name));
    if (entry === undefined) return undefined;
    const unpacked = this.unpack(entry);
    this.unpackedTotal += unpacked.length;
    const { ignoresChecksums, salvages } = this.limits;
    if (ignoresChecksums === true || crc32(unpacked) === entry.crc) return unpacked;
    if (salvages !== true) throw corrupt(`${entry.name}: checksum does not match`);
    this.damaged.add(entry);
    return unpacked;
  }

  /** Whether a part came out otherwise than it was packed; only known of parts that were read. */
  isDamaged(name: string): boolean {
    const entry = this.entries.get(normalName(name));
    return entry !== undefined && this.damaged.has(entry);
  }

  private unpack(entry: ZipEntry): Uint8Array {
    if (entry.encrypted) throw new ReadRefusal({ kind: 'encrypted', detail: 'password' });
    const packed = this.packedBytesOf(entry);
    const remaining = this.limits.totalBytes - this.unpackedTotal;
    const declared = entry.method === 0 ? packed.length : entry.unpackedBytes;
    if (declared > this.limits.entryBytes) throw tooLarge('entry', this.limits.entryBytes, declared);
    if (declared > remaining) throw tooLarge('total', this.limits.totalBytes, null);
    if (entry.method === 0) return packed;
    if (entry.method === 8) {
      return inflatePart({ name: entry.name, packed, declaredBytes: declared }, this.limits, remaining);
    }
    throw new ReadRefusal({ kind: 'unsupported', detail: `zip method ${entry.method}` });
  }

  private packedBytesOf(entry: ZipEntry): Uint8Array {
    const view = viewOf(this.bytes);
    if (entry.headerAt + LOCAL_BYTES > this.bytes.length || view.getUint32(entry.headerAt, true) !== LOCAL_HEADER) {
      throw corrupt(`${entry.name}: no local header in the zip`);
    }
    const start = entry.headerAt + LOCAL_BYTES
      + view.getUint16(entry.headerAt + 26, true) + view.getUint16(entry.headerAt + 28, true);
    if (start + entry.packedBytes > this.bytes.length) throw corrupt(`${entry.name}: cut off in the zip`);
    return this.bytes.subarray(start, start + entry.packedBytes);
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The name by which parts are found: lower case, `/`. */
export function normalName(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase();
}

function readDirectory(bytes: Uint8Array, limits: ReadLimits): Map<string, ZipEntry> {
  const view = viewOf(bytes);
  const endAt = findEnd(view);
  const count = view.getUint16(endAt + 10, true);
  const size = view.getUint32(endAt + 12, true);
  const offset = view.getUint32(endAt + 16, true);
  if (count === 0xffff || size === IN_ZIP64_EXTRA || offset === IN_ZIP64_EXTRA) {
    throw new ReadRefusal({ kind: 'unsupported', detail: 'zip64' });
  }
  if (count > limits.entries) throw tooLarge('entries', limits.entries, count);
  // Bytes put before the archive shift every offset by the same amount.
  const shift = endAt - size - offset;
  if (shift < 0) throw corrupt('zip directory outside the file');
  const entries = new Map<string, ZipEntry>();
  let at = offset + shift;
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_BYTES > endAt || view.getUint32(at, true) !== CENTRAL_HEADER) throw corrupt('zip directory broken');
    const { entry, next } = readEntry(bytes, view, at, shift);
    at = next;
    if (entry.name.endsWith('/')) continue;
    const key = normalName(entry.name);
    if (entries.has(key)) throw corrupt(`${entry.name}: twice in the zip`);
    entries.set(key, entry);
  }
  checkOverlap([...entries.values()]);
  return entries;
}

/** Position of the record that ends the archive. */
export function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw corrupt('zip without directory: the file is cut off');
}

/** The line of the directory at `at`, and the position behind it. */
export function readEntry(bytes: Uint8Array, view: DataView, at: number, shift: number): { entry: ZipEntry; next: number } {
  const nameStart = at + CENTRAL_BYTES;
  const nameEnd = nameStart + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > bytes.length) throw corrupt('zip directory broken');
  const name = new TextDecoder().decode(bytes.subarray(nameStart, nameEnd)).replaceAll('\\', '/');
  if (isUnsafe(name)) throw corrupt(`${name}: unsafe name in the zip`);
  const wide = readZip64Extra(view, nameEnd, extraEnd);
  const field = (position: number): number => {
    const value = view.getUint32(position, true);
    if (value !== IN_ZIP64_EXTRA) return value;
    const extended = wide.shift();
    if (extended === undefined) throw corrupt(`${name}: zip64 size missing`);
    return extended;
  };
  // The order of the wide fields is fixed: unpacked size, packed size, offset.
  const unpackedBytes = field(at + 24);
  const packedBytes = field(at + 20);
  const headerAt = field(at + 42) + shift;
  return {
    next,
    entry: {
      name, unpackedBytes, packedBytes, headerAt,
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
    },
  };
}

/** 8-byte values of the ZIP64 field among the extra fields, in their order. */
function readZip64Extra(view: DataView, from: number, to: number): number[] {
  const values: number[] = [];
  for (let at = from; at + 4 <= to;) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      const end = Math.min(at + 4 + length, to);
      for (let value = at + 4; value + 8 <= end; value += 8) {
        values.push(view.getUint32(value, true) + view.getUint32(value + 4, true) * 0x1_0000_0000);
      }
    }
    at += 4 + length;
  }
  return values;
}

function isUnsafe(name: string): boolean {
  return name.startsWith('/') || /^[A-Za-z]:/.test(name) || name.includes('\0') || name.split('/').includes('..');
}

/** Entries that share packed bytes are the mark of an archive made to explode. */
function checkOverlap(entries: readonly ZipEntry[]): void {
  const inOrder = [...entries].sort((left, right) => left.headerAt - right.headerAt);
  let end = 0;
  for (const entry of inOrder) {
    if (entry.headerAt < end) throw corrupt(`${entry.name}: overlaps another part in the zip`);
    end = entry.headerAt + LOCAL_BYTES + entry.packedBytes;
  }
}
