const SECTOR = 512;
const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;

/** Bytes of a compound file (OLE2) with the given streams, each filled up to 4096 bytes so that it has sectors of its own. */
export function buildCompoundFile(streams: readonly { readonly name: string; readonly data: Uint8Array }[]): Uint8Array {
  const padded = streams.map(({ name, data }) => {
    const bytes = new Uint8Array(Math.max(4096, Math.ceil(data.length / SECTOR) * SECTOR));
    bytes.set(data);
    return { name, bytes };
  });
  const directorySectors = Math.ceil((padded.length + 1) / 4);
  const total = 1 + directorySectors + padded.reduce((sum, { bytes }) => sum + bytes.length / SECTOR, 0);
  const file = new Uint8Array((total + 1) * SECTOR);
  const view = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, END_OF_CHAIN, true);
  view.setUint32(68, END_OF_CHAIN, true);
  for (let index = 0; index < 109; index += 1) view.setUint32(76 + index * 4, index === 0 ? 0 : FREE, true);
  const table = SECTOR;
  for (let sector = 0; sector < 128; sector += 1) view.setUint32(table + sector * 4, FREE, true);
  view.setUint32(table, 0xfffffffd, true);
  const chain = (first: number, count: number): void => {
    for (let index = 0; index < count; index += 1) {
      view.setUint32(table + (first + index) * 4, index === count - 1 ? END_OF_CHAIN : first + index + 1, true);
    }
  };
  chain(1, directorySectors);
  writeEntry(view, 0, 'Root Entry', 5, END_OF_CHAIN, 0);
  let sector = 1 + directorySectors;
  padded.forEach(({ name, bytes }, index) => {
    file.set(bytes, (sector + 1) * SECTOR);
    chain(sector, bytes.length / SECTOR);
    writeEntry(view, index + 1, name, 2, sector, bytes.length);
    sector += bytes.length / SECTOR;
  });
  return file;
}

function writeEntry(view: DataView, index: number, name: string, type: number, start: number, size: number): void {
  const at = 2 * SECTOR + index * 128;
  for (let letter = 0; letter < name.length; letter += 1) view.setUint16(at + letter * 2, name.charCodeAt(letter), true);
  view.setUint16(at + 64, name.length * 2 + 2, true);
  view.setUint8(at + 66, type);
  for (const link of [68, 72, 76]) view.setUint32(at + link, FREE, true);
  view.setUint32(at + 116, start, true);
  view.setUint32(at + 120, size, true);
}
