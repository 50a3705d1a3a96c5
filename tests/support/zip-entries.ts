/** One entry of a ZIP file as its bytes stand: local header with data and what follows them, and the directory line. */
export interface RawEntry {
  readonly name: string;
  readonly local: Buffer;
  /** The directory line without its offset, which moves. */
  readonly line: Buffer;
}

const END_BYTES = 22;

/** Entries in directory order. Reads plain archives without a comment. */
export function rawEntriesOf(bytes: Uint8Array): RawEntry[] {
  const file = Buffer.from(bytes);
  const end = file.length - END_BYTES;
  if (file.readUInt32LE(end) !== 0x06054b50) throw new Error('no end of directory');
  const directory = file.readUInt32LE(end + 16);
  const lines: { name: string; offset: number; line: Buffer }[] = [];
  for (let at = directory; at < end;) {
    const nameBytes = file.readUInt16LE(at + 28);
    const next = at + 46 + nameBytes + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
    const line = Buffer.from(file.subarray(at, next));
    line.writeUInt32LE(0, 42);
    lines.push({ name: file.toString('utf8', at + 46, at + 46 + nameBytes), offset: file.readUInt32LE(at + 42), line });
    at = next;
  }
  const starts = [...lines.map(({ offset }) => offset), directory].sort((left, right) => left - right);
  return lines.map(({ name, offset, line }) =>
    ({ name, line, local: file.subarray(offset, starts.find((start) => start > offset)) }));
}
