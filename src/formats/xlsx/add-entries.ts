import { deflateSync } from 'fflate';

import { crc32 } from './crc32';
import { applySplices } from './patch-splice';
import { findEnd } from './zip-archive';

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
/** Of the end record: entries on this disk and in all, bytes of the directory, where it begins. */
const END_COUNT = 8;
const END_TOTAL = 10;
const END_SIZE = 12;
const END_OFFSET = 16;
const VERSION = 20;
const DEFLATED = 8;
const NAME_IS_UTF8 = 0x800;
/** 1980-01-01, the first day a zip entry can state. */
const DAY = 0x21;

/**
 * A copy of a ZIP archive with further entries behind the others, in their order; the entries that are there keep their
 * bytes. No name may be there already.
 */
export function addEntries(bytes: Uint8Array, added: ReadonlyMap<string, Uint8Array>): Uint8Array {
  if (added.size === 0) return bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const endAt = findEnd(view);
  const size = view.getUint32(endAt + END_SIZE, true);
  const offset = view.getUint32(endAt + END_OFFSET, true);
  const directoryAt = endAt - size;
  const entries = [...added].map(([name, content]) => toEntry(name, content));
  let headerAt = offset;
  const lines = entries.map((entry) => {
    const line = centralLine(entry, headerAt);
    headerAt += entry.local.length;
    return line;
  });
  const end = new Uint8Array(bytes.subarray(endAt, endAt + END_BYTES));
  const endView = new DataView(end.buffer);
  const count = view.getUint16(endAt + END_TOTAL, true) + entries.length;
  endView.setUint16(END_COUNT, count, true);
  endView.setUint16(END_TOTAL, count, true);
  endView.setUint32(END_SIZE, size + lines.reduce((sum, line) => sum + line.length, 0), true);
  endView.setUint32(END_OFFSET, headerAt, true);
  return applySplices(bytes, [
    ...entries.map(({ local }) => ({ start: directoryAt, end: directoryAt, bytes: local })),
    ...lines.map((line) => ({ start: endAt, end: endAt, bytes: line })),
    { start: endAt, end: endAt + END_BYTES, bytes: end },
  ]);
}

interface NewEntry {
  readonly name: Uint8Array;
  /** Header and packed data. */
  readonly local: Uint8Array;
}

function toEntry(name: string, content: Uint8Array): NewEntry {
  const nameBytes = new TextEncoder().encode(name);
  const packed = deflateSync(content);
  const local = new Uint8Array(LOCAL_BYTES + nameBytes.length + packed.length);
  const view = new DataView(local.buffer);
  view.setUint32(0, LOCAL_HEADER, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, NAME_IS_UTF8, true);
  view.setUint16(8, DEFLATED, true);
  view.setUint16(12, DAY, true);
  view.setUint32(14, crc32(content), true);
  view.setUint32(18, packed.length, true);
  view.setUint32(22, content.length, true);
  view.setUint16(26, nameBytes.length, true);
  local.set(nameBytes, LOCAL_BYTES);
  local.set(packed, LOCAL_BYTES + nameBytes.length);
  return { name: nameBytes, local };
}

/** The line of the directory: behind the version of the maker it repeats the header. */
function centralLine({ name, local }: NewEntry, headerAt: number): Uint8Array {
  const line = new Uint8Array(CENTRAL_BYTES + name.length);
  const view = new DataView(line.buffer);
  view.setUint32(0, CENTRAL_HEADER, true);
  view.setUint16(4, VERSION, true);
  line.set(local.subarray(4, LOCAL_BYTES - 2), 6);
  view.setUint32(42, headerAt, true);
  line.set(name, CENTRAL_BYTES);
  return line;
}
