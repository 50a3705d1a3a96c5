import type { SheetVisibility } from '#core/grid/sheet-grid';

import type { ReadLimits } from '../xlsx/read-limits';
import { corrupt, ReadRefusal, tooLarge } from '../xlsx/read-refusal';
import { biffRecords } from './biff-records';

/** Font of a .xls workbook. */
export interface BiffFont {
  readonly fontName: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strike: boolean;
}

/** What a sheet states beside its values. */
export interface BiffSheet {
  readonly visibility: SheetVisibility;
  /** Only worksheets hold cells worth reading: charts, macros and modules do not. */
  readonly isWorksheet: boolean;
  /** Where its records begin in the stream. */
  readonly offset: number;
  readonly hiddenRows: number[];
  readonly hiddenColumns: { readonly first: number; readonly last: number }[];
  /** Font number of cells by `row * 256 + column`. */
  readonly fontOfCell: Map<number, number>;
}

/** What the records of a .xls workbook say that the library does not hand out. */
export interface BiffScan {
  readonly fonts: readonly BiffFont[];
  /** In tab order. */
  readonly sheets: readonly BiffSheet[];
}

const BOF = 0x0809;
const FILEPASS = 0x2f;
const FONT = 0x31;
const XF = 0xe0;
const BOUNDSHEET = 0x85;
const ROW = 0x208;
const COLINFO = 0x7d;
const MULRK = 0xbd;
const MULBLANK = 0xbe;
const SHARED_STRINGS = 0xfc;
/** BLANK, NUMBER, LABEL, BOOLERR, FORMULA, RSTRING, LABELSST, RK: row, column, style, value. */
const CELL_RECORDS: ReadonlySet<number> = new Set([0x201, 0x203, 0x204, 0x205, 0x06, 0xd6, 0xfd, 0x27e]);
const BIFF8 = 0x0600;

/**
 * Walks the records of a `Workbook` (BIFF8) or `Book` (BIFF5) stream once, before anything is
 * parsed ([MS-XLS]). Throws a `ReadRefusal` for encryption, broken records and too many cells.
 */
export function scanBiff(stream: Uint8Array, limits: ReadLimits): BiffScan {
  return new BiffScanner(stream, limits).scan();
}

class BiffScanner {
  private readonly stream: Uint8Array;
  private readonly view: DataView;
  private readonly limits: ReadLimits;
  private readonly fonts: BiffFont[] = [];
  private readonly fontOfStyle: number[] = [];
  private readonly sheets: BiffSheet[] = [];
  private current: BiffSheet | undefined;
  private isBiff8 = true;
  private cellCount = 0;

  constructor(stream: Uint8Array, limits: ReadLimits) {
    this.stream = stream;
    this.view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
    this.limits = limits;
  }

  scan(): BiffScan {
    const { view } = this;
    if (view.byteLength < 8 || view.getUint16(0, true) !== BOF) throw corrupt('xls: no beginning of workbook');
    for (const { type, at, start, length, isWhole } of biffRecords(this.stream)) {
      if (!isWhole) throw corrupt('xls: a record is cut off');
      this.readRecord(type, at, start, length);
    }
    return { fonts: this.fonts, sheets: this.sheets };
  }

  private readRecord(type: number, at: number, start: number, length: number): void {
    if (type === BOF) return this.beginPart(at, start, length);
    if (type === FILEPASS) throw new ReadRefusal({ kind: 'encrypted', detail: 'password' });
    if (this.current === undefined) this.readGlobal(type, start, length);
    else this.readInSheet(type, start, length);
  }

  private readInSheet(type: number, start: number, length: number): void {
    if (CELL_RECORDS.has(type) && length >= 6) return this.addCells(start, 1, start + 4, 0);
    if ((type === MULRK || type === MULBLANK) && length >= 6) return this.addManyCells(type, start, length);
    if (type === ROW && length >= 16) return this.readRow(start);
    if (type === COLINFO && length >= 10) this.readColumns(start);
  }

  private beginPart(at: number, start: number, length: number): void {
    if (at === 0 && length >= 2) this.isBiff8 = this.view.getUint16(start, true) === BIFF8;
    // A chart inside a sheet also begins with BOF; its offset is not in the list of sheets.
    this.current = this.sheets.find((sheet) => sheet.offset === at && sheet.isWorksheet) ?? this.current;
  }

  private readGlobal(type: number, start: number, length: number): void {
    if (type === FONT && length >= 15) this.fonts.push(this.readFont(start, length));
    else if (type === XF && length >= 4) this.fontOfStyle.push(this.view.getUint16(start, true));
    else if (type === BOUNDSHEET && length >= 7) this.readSheetEntry(start);
    else if (type === SHARED_STRINGS && length >= 8) this.checkStrings(start);
  }

  private readSheetEntry(start: number): void {
    const state = this.view.getUint8(start + 4) & 3;
    if (this.sheets.length >= this.limits.sheets) throw tooLarge('entries', this.limits.sheets, null);
    this.sheets.push({
      offset: this.view.getUint32(start, true),
      visibility: state === 1 ? 'hidden' : state === 2 ? 'very-hidden' : 'visible',
      isWorksheet: this.view.getUint8(start + 5) === 0,
      hiddenRows: [], hiddenColumns: [], fontOfCell: new Map(),
    });
  }

  /** The stated count only reserves memory in readers; beyond what bytes can hold it is a lie, not a size. */
  private checkStrings(start: number): void {
    const unique = this.view.getUint32(start + 4, true);
    const most = Math.max(this.limits.sharedStrings, 1);
    if (unique > most && unique <= this.stream.length / 3) throw tooLarge('strings', most, unique);
  }

  private readFont(start: number, length: number): BiffFont {
    const flags = this.view.getUint16(start + 2, true);
    const characters = this.view.getUint8(start + 14);
    const isWide = this.isBiff8 && length > 15 && (this.view.getUint8(start + 15) & 1) === 1;
    const from = start + (this.isBiff8 ? 16 : 15);
    const to = Math.min(from + characters * (isWide ? 2 : 1), start + length);
    const name = new TextDecoder(isWide ? 'utf-16le' : 'windows-1252').decode(this.stream.subarray(from, to));
    return {
      fontName: name === '' ? null : name,
      bold: this.view.getUint16(start + 6, true) >= 600,
      italic: (flags & 2) !== 0,
      strike: (flags & 8) !== 0,
    };
  }

  private readRow(start: number): void {
    const isHidden = (this.view.getUint8(start + 12) & 0x20) !== 0;
    if (isHidden) this.current?.hiddenRows.push(this.view.getUint16(start, true));
  }

  private readColumns(start: number): void {
    const first = this.view.getUint16(start, true);
    const last = Math.min(this.view.getUint16(start + 2, true), 255);
    const isHidden = (this.view.getUint8(start + 8) & 1) !== 0;
    if (isHidden && first <= last) this.current?.hiddenColumns.push({ first, last });
  }

  private addManyCells(type: number, start: number, length: number): void {
    const step = type === MULRK ? 6 : 2;
    this.addCells(start, Math.floor((length - 6) / step), start + 4, step);
  }

  /** Notes the fonts of `count` neighbours whose style numbers lie `step` bytes apart. */
  private addCells(start: number, count: number, styleAt: number, step: number): void {
    const row = this.view.getUint16(start, true);
    const column = this.view.getUint16(start + 2, true);
    this.cellCount += count;
    if (this.cellCount > this.limits.cells) throw tooLarge('cells', this.limits.cells, null);
    for (let index = 0; index < count; index += 1) {
      const font = this.fontOfStyle[this.view.getUint16(styleAt + index * step, true)];
      // Font number 4 does not exist: the numbers go on with 5.
      if (font !== undefined) this.current?.fontOfCell.set(row * 256 + column + index, font > 4 ? font - 1 : font);
    }
  }
}
