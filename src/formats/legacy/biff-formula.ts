/** Bytes of formula tokens with their operands: in BIFF8, and in BIFF5. [MS-XLS] 2.5.198.25. */
const TOKEN_BYTES: ReadonlyMap<number, readonly [number, number]> = new Map([
  [0x01, [5, 5]], [0x02, [5, 5]], [0x1c, [2, 2]], [0x1d, [2, 2]], [0x1e, [3, 3]], [0x1f, [9, 9]],
  [0x20, [8, 8]], [0x21, [3, 3]], [0x22, [4, 4]], [0x23, [5, 15]], [0x24, [5, 4]], [0x25, [9, 7]],
  [0x26, [7, 7]], [0x27, [7, 7]], [0x28, [7, 7]], [0x29, [3, 3]], [0x2a, [5, 4]], [0x2b, [9, 7]],
  [0x2c, [5, 4]], [0x2d, [9, 7]], [0x39, [7, 25]], [0x3a, [7, 18]], [0x3b, [11, 21]], [0x3c, [7, 18]], [0x3d, [11, 21]],
]);

/**
 * Whether the tokens from `from` to `to` are all known and end exactly there. The library counts
 * on it: told to read text behind the end of a record, it never comes back.
 */
export function isWholeFormula(view: DataView, from: number, to: number, isBiff8: boolean): boolean {
  let at = from;
  while (at < to) {
    const bytes = tokenBytes(view, at, to, isBiff8);
    if (bytes === undefined) return false;
    at += bytes;
  }
  return at === to;
}

/** Bytes of the token at `at`, `undefined` when nobody knows it or it is cut off. */
function tokenBytes(view: DataView, at: number, to: number, isBiff8: boolean): number | undefined {
  const id = view.getUint8(at);
  if (id >= 0x03 && id <= 0x16) return 1;
  if (id === 0x17) return textTokenBytes(view, at, to, isBiff8);
  if (id === 0x19) return attributeTokenBytes(view, at, to);
  // Operands come in three classes, 0x20, 0x40 and 0x60 apart.
  const known = TOKEN_BYTES.get(id < 0x40 ? id : 0x20 | (id & 0x1f));
  return id < 0x80 ? known?.[isBiff8 ? 0 : 1] : undefined;
}

function textTokenBytes(view: DataView, at: number, to: number, isBiff8: boolean): number | undefined {
  if (at + 3 > to) return at + 2 === to && !isBiff8 && view.getUint8(at + 1) === 0 ? 2 : undefined;
  const characters = view.getUint8(at + 1);
  if (!isBiff8) return 2 + characters;
  return 3 + characters * ((view.getUint8(at + 2) & 1) === 1 ? 2 : 1);
}

/** `tAttrChoose` is followed by as many offsets as it says, and one more. */
function attributeTokenBytes(view: DataView, at: number, to: number): number | undefined {
  if (at + 4 > to) return undefined;
  return (view.getUint8(at + 1) & 0x04) === 0 ? 4 : 6 + 2 * view.getUint16(at + 2, true);
}
