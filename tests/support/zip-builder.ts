import { deflateSync } from 'fflate';

import { crc32 } from '#formats/xlsx/crc32';

/** A part of a ZIP file to build; the odd fields make archives that lie. */
export interface ZipPart {
  readonly name: string;
  readonly data: Uint8Array | string;
  readonly stored?: boolean;
  readonly method?: number;
  /** Unpacked size to declare instead of the true one. */
  readonly declaredBytes?: number;
  readonly declaredCrc?: number;
  readonly encrypted?: boolean;
  /** Takes the packed bytes of the part before instead of its own. */
  readonly sharesPrevious?: boolean;
}

/** Bytes of a ZIP file with the parts in the order given. */
export function buildZip(parts: readonly ZipPart[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  let headerAt = 0;
  for (const part of parts) {
    const packed = toPacked(part);
    const local = header(part, packed, 0x04034b50);
    if (part.sharesPrevious !== true) {
      headerAt = at;
      chunks.push(local, packed.bytes);
      at += local.length + packed.bytes.length;
    }
    directory.push(header(part, packed, 0x02014b50, headerAt));
  }
  const directoryBytes = directory.reduce((sum, chunk) => sum + chunk.length, 0);
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, parts.length, true);
  view.setUint16(10, parts.length, true);
  view.setUint32(12, directoryBytes, true);
  view.setUint32(16, at, true);
  return join([...chunks, ...directory, end]);
}

interface Packed {
  readonly bytes: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
}

function toPacked(part: ZipPart): Packed {
  const data = typeof part.data === 'string' ? new TextEncoder().encode(part.data) : part.data;
  return {
    bytes: part.stored === true ? data : deflateSync(data),
    method: part.method ?? (part.stored === true ? 0 : 8),
    crc: part.declaredCrc ?? crc32(data),
    size: part.declaredBytes ?? data.length,
  };
}

function header(part: ZipPart, packed: Packed, signature: number, headerAt?: number): Uint8Array {
  const name = new TextEncoder().encode(part.name);
  const isCentral = headerAt !== undefined;
  const fixed = isCentral ? 46 : 30;
  const bytes = new Uint8Array(fixed + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  // The central form has one field more (version made by) before those both share.
  const shared = isCentral ? 6 : 4;
  view.setUint16(shared, 20, true);
  view.setUint16(shared + 2, (part.encrypted === true ? 1 : 0) | 0x800, true);
  view.setUint16(shared + 4, packed.method, true);
  view.setUint32(shared + 10, packed.crc, true);
  view.setUint32(shared + 14, packed.bytes.length, true);
  view.setUint32(shared + 18, packed.size, true);
  view.setUint16(shared + 22, name.length, true);
  if (isCentral) view.setUint32(42, headerAt, true);
  bytes.set(name, fixed);
  return bytes;
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}
