/** Replaces the bytes from `start` to `end`, both counted in the old part; equal positions insert. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
}

const UTF8 = new TextEncoder();

/** Replaces the bytes from `start` up to `end` by a text in UTF-8. */
export function spliceOf(start: number, end: number, text: string): Splice {
  return { start, end, bytes: UTF8.encode(text) };
}

/** A copy with all splices made; insertions at one position keep their order. Replaced spans may not overlap. */
export function applySplices(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  // What is inserted where a replaced span begins stands before it.
  const inOrder = [...splices].sort((left, right) => left.start - right.start || left.end - right.end);
  const growth = inOrder.reduce((sum, { start, end, bytes: replacement }) => sum + replacement.length - (end - start), 0);
  const patched = new Uint8Array(bytes.length + growth);
  let from = 0;
  let to = 0;
  const copy = (piece: Uint8Array): void => {
    patched.set(piece, to);
    to += piece.length;
  };
  for (const { start, end, bytes: replacement } of inOrder) {
    if (start < from) throw new Error('splices overlap');
    copy(bytes.subarray(from, start));
    copy(replacement);
    from = end;
  }
  copy(bytes.subarray(from));
  return patched;
}
