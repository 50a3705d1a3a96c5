const BYTE_ORDER_MARK = 0xfeff;
/** Least character that a sequence of so many bytes may stand for; anything lower is written shorter. */
const LEAST = [0, 0, 0x80, 0x800, 0x10000] as const;

/** Text of UTF-8 bytes without a byte order mark; `undefined` where the bytes are no UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  const parts: string[] = [];
  for (let index = 0; index < bytes.length;) {
    const length = sequenceLength(bytes[index] ?? 0);
    const character = length === 0 ? undefined : characterAt(bytes, index, length);
    if (character === undefined) return undefined;
    if (index > 0 || character !== BYTE_ORDER_MARK) parts.push(String.fromCodePoint(character));
    index += length;
  }
  return parts.join('');
}

/** Bytes of the sequence that a byte begins; 0 for a byte that begins none. */
function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first < 0xe0) return 2;
  if (first >= 0xe0 && first < 0xf0) return 3;
  return first >= 0xf0 && first < 0xf5 ? 4 : 0;
}

function characterAt(bytes: Uint8Array, start: number, length: number): number | undefined {
  const first = bytes[start] ?? 0;
  let character = length === 1 ? first : first & (0x7f >> length);
  for (let index = start + 1; index < start + length; index += 1) {
    const byte = bytes[index];
    if (byte === undefined || (byte & 0xc0) !== 0x80) return undefined;
    character = (character << 6) | (byte & 0x3f);
  }
  const isSurrogate = character >= 0xd800 && character <= 0xdfff;
  return character < (LEAST[length] ?? 0) || character > 0x10ffff || isSurrogate ? undefined : character;
}
