import { fromA1 } from '#core/grid/address';
import { fromA1Range, type CellRange } from '#core/grid/range';

import { endTagStart, tagPrefix, tagStart, type PatchPart } from './patch-part';
import { readRunLook, type RunLook } from './patch-runs';
import { corrupt } from './read-refusal';
import type { XmlCursor } from './xml-cursor';

/** A start tag: from `<` to behind `>`. */
export interface TagSpan {
  readonly start: number;
  readonly end: number;
  readonly closesItself: boolean;
}

/** A cell as it stands in the sheet: its place in the bytes and what decides whether and how it is replaced. */
export interface ScannedCell {
  readonly tag: TagSpan;
  readonly end: number;
  readonly styleId: number;
  /** `own`: a formula of this cell alone, `bound`: of an array or a data table, or the origin of a shared one. */
  readonly formula: 'none' | 'own' | 'bound';
  /** Number of the shared string it shows. */
  readonly sharedString: number | undefined;
  /** Look of its inline string. */
  readonly runs: RunLook;
  /** Its extensions as they are written, `''` when it has none. */
  readonly extension: string;
  /** Whether its value comes from elsewhere: a picture, a linked record. */
  readonly isLinked: boolean;
}

export interface ScannedRow {
  readonly tag: TagSpan;
  /** Position of the end tag; of a row that closes itself, behind it. */
  readonly closeAt: number;
  readonly styleId: number;
  /** Columns and where their cells begin. */
  readonly columns: readonly (readonly [column: number, start: number])[];
  /** By column. */
  readonly cells: ReadonlyMap<number, ScannedCell>;
}

export interface ScannedSheet {
  /** Prefix of the tags with its colon. */
  readonly prefix: string;
  readonly data: { readonly tag: TagSpan; readonly closeAt: number };
  /** All rows, and where they begin. */
  readonly rowStarts: readonly (readonly [row: number, start: number])[];
  /** Rows that were asked for. */
  readonly rows: ReadonlyMap<number, ScannedRow>;
  readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly styleId: number }[];
  readonly merges: readonly CellRange[];
  /** Areas of array formulas and data tables. */
  readonly arrays: readonly CellRange[];
  readonly isProtected: boolean;
  /** Whether rows and cells stand in order, each once and in its row; otherwise no place in the bytes is certain. */
  readonly isOrdered: boolean;
}

/** Reads where the cells of the wanted rows stand in a sheet. Throws a `ReadRefusal` for broken XML. */
export function scanSheet(part: PatchPart, wantedRows: ReadonlySet<number>): ScannedSheet {
  return new SheetScanner(part, wantedRows).scan();
}

class SheetScanner {
  private readonly part: PatchPart;
  private readonly cursor: XmlCursor;
  private readonly wantedRows: ReadonlySet<number>;
  private prefix = '';
  private data: ScannedSheet['data'] | undefined;
  private readonly rowStarts: (readonly [number, number])[] = [];
  private readonly rows = new Map<number, ScannedRow>();
  private readonly columnStyles: { first: number; last: number; styleId: number }[] = [];
  private readonly merges: CellRange[] = [];
  private readonly arrays: CellRange[] = [];
  private isProtected = false;
  private isOrdered = true;

  constructor(part: PatchPart, wantedRows: ReadonlySet<number>) {
    this.part = part;
    this.cursor = part.cursor;
    this.wantedRows = wantedRows;
  }

  scan(): ScannedSheet {
    const { cursor } = this;
    cursor.openRoot('worksheet');
    while (cursor.nextChild(1)) {
      if (cursor.isNamed('sheetData')) this.scanData();
      else if (cursor.isNamed('cols')) this.scanColumns();
      else if (cursor.isNamed('mergeCells')) this.scanMerges();
      else if (cursor.isNamed('sheetProtection')) this.isProtected = cursor.flag('sheet');
    }
    const { data, prefix, rowStarts, rows, columnStyles, merges, arrays, isProtected, isOrdered } = this;
    if (data === undefined) throw corrupt(`${cursor.part}: no <sheetData>`);
    return { prefix, data, rowStarts, rows, columnStyles, merges, arrays, isProtected, isOrdered };
  }

  private scanColumns(): void {
    const { cursor } = this;
    while (cursor.nextChild(2)) {
      const styleId = Number(cursor.attribute('style') ?? 0);
      if (styleId > 0) {
        this.columnStyles.push({ first: Number(cursor.attribute('min')) - 1, last: Number(cursor.attribute('max')) - 1, styleId });
      }
    }
  }

  private scanMerges(): void {
    const { cursor } = this;
    while (cursor.nextChild(2)) {
      const range = fromA1Range(cursor.attribute('ref') ?? '');
      if (range !== undefined) this.merges.push(range);
    }
  }

  private scanData(): void {
    const { cursor } = this;
    const tag = tagSpan(cursor);
    this.prefix = tagPrefix(cursor);
    let row = -1;
    while (cursor.nextChild(2)) {
      if (!cursor.isNamed('row')) continue;
      const start = tagStart(cursor);
      const stated = Number(cursor.attribute('r') ?? NaN);
      const next = Number.isInteger(stated) ? stated - 1 : row + 1;
      if (next <= row) this.isOrdered = false;
      row = next;
      this.rowStarts.push([row, start]);
      this.scanRow(row);
    }
    this.data = { tag, closeAt: tag.closesItself ? tag.end : endTagStart(cursor) };
  }

  private scanRow(row: number): void {
    const { cursor } = this;
    const tag = tagSpan(cursor);
    const styleId = cursor.flag('customFormat') ? Number(cursor.attribute('s') ?? 0) : 0;
    const columns: (readonly [number, number])[] = [];
    const cells = new Map<number, ScannedCell>();
    let column = -1;
    while (cursor.nextChild(3)) {
      if (!cursor.isNamed('c')) continue;
      const start = tagStart(cursor);
      const stated = fromA1(cursor.attribute('r') ?? '');
      const next = stated ?? { row, column: column + 1 };
      if (next.row !== row || next.column <= column) this.isOrdered = false;
      column = next.column;
      columns.push([column, start]);
      cells.set(column, this.scanCell());
    }
    if (this.wantedRows.has(row)) {
      this.rows.set(row, { tag, closeAt: tag.closesItself ? tag.end : endTagStart(cursor), styleId, columns, cells });
    }
  }

  private scanCell(): ScannedCell {
    const { cursor } = this;
    const tag = tagSpan(cursor);
    const isShared = cursor.attribute('t') === 's';
    const styleId = Number(cursor.attribute('s') ?? 0);
    const isLinked = cursor.findAttribute('vm') >= 0 || cursor.findAttribute('cm') >= 0;
    let formula: ScannedCell['formula'] = 'none';
    let sharedString: number | undefined;
    let runs: RunLook = { kind: 'plain' };
    let extension = '';
    while (cursor.nextChild(4)) {
      const start = tagStart(cursor);
      if (cursor.isNamed('f')) {
        formula = this.scanFormula();
      } else if (cursor.isNamed('is')) {
        runs = readRunLook(cursor);
      } else if (cursor.isNamed('v')) {
        cursor.readText();
        if (isShared) sharedString = Number(cursor.foundText());
      } else if (cursor.isNamed('extLst')) {
        cursor.readText();
        extension = this.part.textOf(start, cursor.at);
      }
    }
    return { tag, end: cursor.at, styleId, formula, sharedString, runs, extension, isLinked };
  }

  private scanFormula(): 'own' | 'bound' {
    const { cursor } = this;
    const type = cursor.attribute('t') ?? 'normal';
    const range = fromA1Range(cursor.attribute('ref') ?? '');
    cursor.readText();
    if (type === 'array' || type === 'dataTable') {
      if (range !== undefined) this.arrays.push(range);
      return 'bound';
    }
    return type === 'shared' && cursor.foundText() !== '' ? 'bound' : 'own';
  }
}

const SLASH = 0x2f;

function tagSpan(cursor: XmlCursor): TagSpan {
  return { start: tagStart(cursor), end: cursor.at, closesItself: cursor.bytes[cursor.at - 2] === SLASH };
}
