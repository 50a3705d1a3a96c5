import { Inflate, inflateSync } from 'fflate';

import type { ReadLimits } from './read-limits';
import { corrupt, tooLarge } from './read-refusal';

/** Packed sizes up to this are unpacked in one go: a lie about the unpacked size costs little time. */
const ONE_GO_BYTES = 256 * 1024;
const CHUNK_BYTES = 64 * 1024;
/** Deflate cannot pack better than this; a declared size beyond it is a lie. */
const DEFLATE_MAX_RATIO = 1_032;

export interface PackedPart {
  readonly name: string;
  readonly packed: Uint8Array;
  /** What the archive says about the unpacked size; only used to reserve memory. */
  readonly declaredBytes: number;
}

/**
 * Unpacks a deflated part, never keeping more than `remainingBytes` or the limit of one part.
 * Throws a `ReadRefusal` when the data is broken or too large.
 */
export function inflatePart(part: PackedPart, limits: ReadLimits, remainingBytes: number): Uint8Array {
  checkRatio(part, part.declaredBytes, limits);
  if (limits.salvages === true) return asFarAsItGoes(part, Math.min(part.declaredBytes, limits.entryBytes, remainingBytes));
  const fits = part.declaredBytes <= Math.min(limits.entryBytes, remainingBytes);
  if (fits && part.packed.length <= ONE_GO_BYTES) {
    // One byte more than declared shows data that goes on; bytes beyond the buffer are dropped by fflate.
    const unpacked = inOneGo(part, new Uint8Array(part.declaredBytes + 1));
    if (unpacked.length <= part.declaredBytes) return unpacked;
  }
  return inChunks(part, limits, remainingBytes);
}

/** What comes out of damaged data up to the damage, and behind it where it can still be unpacked. */
function asFarAsItGoes(part: PackedPart, most: number): Uint8Array {
  const out = new Uint8Array(Math.min(most, part.packed.length * DEFLATE_MAX_RATIO));
  try {
    return inflateSync(part.packed, { out }).subarray(0, out.length);
  } catch (error) {
    if (!(error instanceof RangeError) && !(error instanceof Error && 'code' in error)) throw error;
    // The buffer holds what was unpacked; text has no zero bytes.
    return out.subarray(0, out.findLastIndex((byte) => byte !== 0) + 1);
  }
}

function inOneGo(part: PackedPart, out: Uint8Array): Uint8Array {
  try {
    return inflateSync(part.packed, { out });
  } catch (error) {
    // A stored block that does not fit the buffer: the declared size was wrong, chunks will tell.
    if (error instanceof RangeError) return out;
    throw corrupt(`${part.name}: packed data broken`);
  }
}

function inChunks(part: PackedPart, limits: ReadLimits, remainingBytes: number): Uint8Array {
  const reserved = Math.min(part.declaredBytes, limits.entryBytes, remainingBytes, part.packed.length * DEFLATE_MAX_RATIO);
  let out = new Uint8Array(Math.max(reserved, CHUNK_BYTES));
  let size = 0;
  const stream = new Inflate((chunk) => {
    const needed = size + chunk.length;
    checkSize(part, needed, limits, remainingBytes);
    if (needed > out.length) {
      const larger = new Uint8Array(Math.max(needed, Math.min(out.length * 2, limits.entryBytes)));
      larger.set(out.subarray(0, size));
      out = larger;
    }
    out.set(chunk, size);
    size = needed;
  });
  for (let at = 0; at < part.packed.length; at += CHUNK_BYTES) {
    const end = Math.min(at + CHUNK_BYTES, part.packed.length);
    try {
      stream.push(part.packed.subarray(at, end), end === part.packed.length);
    } catch (error) {
      // fflate marks its own errors with a numeric code; anything else is a refusal of ours.
      if (error instanceof Error && 'code' in error) throw corrupt(`${part.name}: packed data broken`);
      throw error;
    }
  }
  return out.subarray(0, size);
}

function checkSize(part: PackedPart, size: number, limits: ReadLimits, remainingBytes: number): void {
  if (size > limits.entryBytes) throw tooLarge('entry', limits.entryBytes, null);
  if (size > remainingBytes) throw tooLarge('total', limits.totalBytes, null);
  checkRatio(part, size, limits);
}

function checkRatio(part: PackedPart, size: number, limits: ReadLimits): void {
  if (size <= limits.ratioFloorBytes) return;
  if (size > part.packed.length * limits.ratio) throw tooLarge('ratio', limits.ratio, null);
}
