const POLYNOMIAL = 0xedb88320;

/** Four tables, so that four bytes are taken at once (slicing-by-4). */
const TABLES = buildTables();

function buildTables(): readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const first = new Uint32Array(256);
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
    first[byte] = value >>> 0;
  }
  const following = (previous: Uint32Array): Uint32Array =>
    previous.map((value) => (value >>> 8) ^ (first[value & 0xff] ?? 0));
  const second = following(first);
  const third = following(second);
  return [first, second, third, following(third)];
}

/** Checksum of the ZIP format (CRC-32, ISO 3309) as an unsigned number. */
// eslint-disable-next-line complexity -- the branches are fallbacks for indexes that cannot be missing
export function crc32(bytes: Uint8Array): number {
  const [first, second, third, fourth] = TABLES;
  const blocksEnd = bytes.length & ~3;
  let crc = -1;
  let at = 0;
  for (; at < blocksEnd; at += 4) {
    crc ^= (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    crc = (fourth[crc & 0xff] ?? 0) ^ (third[(crc >>> 8) & 0xff] ?? 0)
      ^ (second[(crc >>> 16) & 0xff] ?? 0) ^ (first[crc >>> 24] ?? 0);
  }
  for (; at < bytes.length; at += 1) crc = (crc >>> 8) ^ (first[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return (crc ^ -1) >>> 0;
}
