import { corrupt } from '../xlsx/read-refusal';

const HEADER_BYTES = 512;
const DIRECTORY_ENTRY_BYTES = 128;
const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;
const TYPE_STREAM = 2;
const MAX_DIRECTORY_ENTRIES = 10_000;

interface DirectoryEntry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

/**
 * A compound file (OLE2, [MS-CFB]): the container of .xls and .doc and of encrypted workbooks.
 * Knows the names in it and joins the sectors of a stream; follows no chain further than the file is long.
 */
export class CompoundFile {
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private readonly sectorBytes: number;
  private readonly sectorCount: number;
  private readonly table: Uint32Array;
  private readonly entries: readonly DirectoryEntry[];
  private readonly miniCutoff: number;
  private readonly miniTableStart: number;

  private constructor(bytes: Uint8Array) {
    if (bytes.length < HEADER_BYTES) throw corrupt('compound file: cut off');
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw corrupt('compound file: sector size');
    this.sectorBytes = 1 << shift;
    this.sectorCount = Math.ceil(bytes.length / this.sectorBytes) - 1;
    this.miniCutoff = this.view.getUint32(56, true);
    this.miniTableStart = this.view.getUint32(60, true);
    this.table = this.readTable();
    this.entries = this.readEntries();
  }

  /** Throws a `ReadRefusal` when the container is broken. */
  static open(bytes: Uint8Array): CompoundFile {
    return new CompoundFile(bytes);
  }

  /** Whether a stream or storage of this name is anywhere in the file; case does not matter. */
  hasEntry(name: string): boolean {
    return this.find(name) !== undefined;
  }

  /** Bytes of a stream, `undefined` when there is none of this name. */
  stream(name: string): Uint8Array | undefined {
    const entry = this.find(name);
    if (entry === undefined || entry.type !== TYPE_STREAM) return undefined;
    if (entry.size > this.bytes.length) throw corrupt(`compound file: size of ${name}`);
    return entry.size < this.miniCutoff ? this.readMini(entry) : this.readChain(entry.start, entry.size);
  }

  private find(name: string): DirectoryEntry | undefined {
    const wanted = name.toLowerCase();
    return this.entries.find((entry) => entry.type !== 0 && entry.name.toLowerCase() === wanted);
  }

  private sectorAt(sector: number): number {
    return (sector + 1) * this.sectorBytes;
  }

  /** The allocation table: for each sector the one that follows it. */
  private readTable(): Uint32Array {
    const perSector = this.sectorBytes / 4;
    const sectors: number[] = [];
    for (let index = 0; index < 109; index += 1) sectors.push(this.view.getUint32(76 + index * 4, true));
    let next = this.view.getUint32(68, true);
    for (let guard = 0; next < this.sectorCount && guard <= this.sectorCount; guard += 1) {
      const at = this.sectorAt(next);
      if (at + this.sectorBytes > this.bytes.length) break;
      for (let index = 0; index < perSector - 1; index += 1) sectors.push(this.view.getUint32(at + index * 4, true));
      next = this.view.getUint32(at + this.sectorBytes - 4, true);
    }
    const used = sectors.filter((sector) => sector < this.sectorCount).slice(0, Math.ceil(this.sectorCount / perSector) + 1);
    const table = new Uint32Array(used.length * perSector).fill(FREE);
    used.forEach((sector, index) => {
      const at = this.sectorAt(sector);
      const end = Math.min(perSector, (this.bytes.length - at) >> 2);
      for (let slot = 0; slot < end; slot += 1) table[index * perSector + slot] = this.view.getUint32(at + slot * 4, true);
    });
    return table;
  }

  private chainFrom(start: number, maxSectors: number): number[] {
    const sectors: number[] = [];
    for (let sector = start; sectors.length < maxSectors && sector < this.sectorCount; sector = this.table[sector] ?? END_OF_CHAIN) {
      sectors.push(sector);
    }
    return sectors;
  }

  private readChain(start: number, size: number): Uint8Array {
    const sectors = this.chainFrom(start, Math.ceil(size / this.sectorBytes));
    const joined = new Uint8Array(sectors.length * this.sectorBytes);
    sectors.forEach((sector, index) => {
      const at = this.sectorAt(sector);
      joined.set(this.bytes.subarray(at, Math.min(at + this.sectorBytes, this.bytes.length)), index * this.sectorBytes);
    });
    if (joined.length < size) throw corrupt('compound file: a stream is cut off');
    return joined.subarray(0, size);
  }

  private readEntries(): DirectoryEntry[] {
    const start = this.view.getUint32(48, true);
    const most = Math.ceil((MAX_DIRECTORY_ENTRIES * DIRECTORY_ENTRY_BYTES) / this.sectorBytes);
    const sectors = this.chainFrom(start, Math.min(most, this.sectorCount));
    const entries: DirectoryEntry[] = [];
    for (const sector of sectors) {
      const from = this.sectorAt(sector);
      for (let at = from; at < from + this.sectorBytes; at += DIRECTORY_ENTRY_BYTES) {
        if (at + DIRECTORY_ENTRY_BYTES > this.bytes.length) break;
        entries.push(this.readEntry(at));
      }
    }
    if (entries.length === 0) throw corrupt('compound file: no directory');
    return entries;
  }

  private readEntry(at: number): DirectoryEntry {
    const nameBytes = Math.min(Math.max(this.view.getUint16(at + 64, true) - 2, 0), 62);
    return {
      name: new TextDecoder('utf-16le').decode(this.bytes.subarray(at, at + nameBytes)),
      type: this.view.getUint8(at + 66),
      start: this.view.getUint32(at + 116, true),
      size: this.view.getUint32(at + 120, true),
    };
  }

  /** Small streams lie in 64-byte pieces inside the stream of the root entry. */
  private readMini(entry: DirectoryEntry): Uint8Array {
    const root = this.entries[0];
    if (root === undefined || root.size > this.bytes.length) throw corrupt('compound file: no root');
    const container = this.readChain(root.start, root.size);
    const miniSectors = this.chainFrom(this.miniTableStart, this.sectorCount);
    const perSector = this.sectorBytes / 4;
    const nextOf = (mini: number): number => {
      const sector = miniSectors[Math.floor(mini / perSector)];
      const at = sector === undefined ? this.bytes.length : this.sectorAt(sector) + (mini % perSector) * 4;
      return at + 4 <= this.bytes.length ? this.view.getUint32(at, true) : END_OF_CHAIN;
    };
    const out = new Uint8Array(entry.size);
    let mini = entry.start;
    for (let at = 0; at < entry.size; at += 64) {
      if (mini * 64 >= container.length) throw corrupt('compound file: a stream is cut off');
      out.set(container.subarray(mini * 64, mini * 64 + Math.min(64, entry.size - at)), at);
      mini = nextOf(mini);
    }
    return out;
  }
}
