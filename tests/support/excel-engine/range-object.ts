import { isErrorValue, MAX_COLUMNS, MAX_ROWS, type EngineCell, type EngineLink, type EngineRect, type EngineSheet, type EngineValue } from './book';
import { placeOf } from './calculate';
import type { EngineState } from './engine-state';
import { BareObject, EngineFault, unknownMember, type EngineObject } from './wire';

/** Rectangle of a local address such as `B2:C5`, `$A$1`, `3:5` or `B:D`; whole rows and columns reach to the edge. */
export function rectOf(address: string): EngineRect {
  const local = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const [from = 'A1', to = from] = local.split(':');
  if (/^\d+$/.test(from)) return { top: Number(from) - 1, bottom: Number(to) - 1, left: 0, right: MAX_COLUMNS - 1 };
  if (/^[A-Z]+$/.test(from)) return { top: 0, bottom: MAX_ROWS - 1, left: placeOf(`${from}1`).column, right: placeOf(`${to}1`).column };
  if (!/^[A-Z]{1,3}\d+$/.test(from) || !/^[A-Z]{1,3}\d+$/.test(to)) throw new EngineFault('InvalidArgument', `No range ${address}.`);
  const [first, last] = [placeOf(from), placeOf(to)];
  return {
    top: Math.min(first.row, last.row), bottom: Math.max(first.row, last.row),
    left: Math.min(first.column, last.column), right: Math.max(first.column, last.column),
  };
}

function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

export function addressOf({ top, left, bottom, right }: EngineRect): string {
  const from = `${columnName(left)}${String(top + 1)}`;
  return top === bottom && left === right ? from : `${from}:${columnName(right)}${String(bottom + 1)}`;
}

function sheetPrefix(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

/** The one value of all, `null` when they differ, as Excel answers for a mixed range. */
function same<Value>(values: Iterable<Value>): Value | null {
  let first: { readonly value: Value } | undefined;
  for (const value of values) {
    if (first === undefined) first = { value };
    else if (first.value !== value) return null;
  }
  return first?.value ?? null;
}

/** A rectangle of cells of one sheet. */
export class RangeObject extends BareObject {
  private reference: string | undefined;

  constructor(private readonly state: EngineState, readonly sheet: EngineSheet, readonly rect: EngineRect) {
    super('Range');
    if (rect.top < 0 || rect.left < 0 || rect.bottom >= MAX_ROWS || rect.right >= MAX_COLUMNS || rect.bottom < rect.top || rect.right < rect.left) {
      throw new EngineFault('InvalidArgument', 'The range lies outside the sheet.');
    }
  }

  override identity(): Readonly<Record<string, unknown>> {
    this.reference ??= this.state.keep(this);
    return { _ReferenceId: this.reference };
  }

  private get height(): number { return this.rect.bottom - this.rect.top + 1; }
  private get width(): number { return this.rect.right - this.rect.left + 1; }

  private grid<Value>(read: (cell: EngineCell | undefined, row: number, column: number) => Value): Value[][] {
    this.state.refuseCells(this.height * this.width);
    return Array.from({ length: this.height }, (_, down) => Array.from({ length: this.width }, (_unused, along) => {
      const [row, column] = [this.rect.top + down, this.rect.left + along];
      return read(this.sheet.peek(row, column), row, column);
    }));
  }

  override get(name: string): unknown {
    switch (name) {
      case 'Address': return `${sheetPrefix(this.sheet.name)}${addressOf(this.rect)}`;
      case 'RowIndex': return this.rect.top;
      case 'ColumnIndex': return this.rect.left;
      case 'RowCount': return this.height;
      case 'ColumnCount': return this.width;
      case 'CellCount': return this.height * this.width;
      case 'Values': return this.grid((cell) => cell?.value ?? '');
      // A leading apostrophe is not given back: the text alone is.
      case 'Formulas': return this.grid((cell) => cell?.formula ?? cell?.value ?? '');
      case 'NumberFormat': return this.grid((cell) => cell?.numberFormat ?? 'General');
      case 'Text': return this.grid((cell) => String(cell?.value ?? ''));
      case 'ValueTypes': return this.grid((cell) => typeOf(cell?.value ?? ''));
      case 'RowHidden': return same(numbersFrom(this.rect.top, this.rect.bottom, (row) => this.sheet.hiddenRows.has(row)));
      case 'ColumnHidden': return same(numbersFrom(this.rect.left, this.rect.right, (column) => this.sheet.hiddenColumns.has(column)));
      case 'Hyperlink': return this.sheet.peek(this.rect.top, this.rect.left)?.hyperlink ?? null;
      default: return unknownMember('Range', name);
    }
  }

  override set(name: string, value: unknown): void {
    this.state.checkWritable(this.sheet, this.rect);
    switch (name) {
      case 'Values': case 'Formulas':
        this.spread(value, (written, row, column) => { this.state.book.enter(this.sheet, row, column, written); });
        this.state.book.calculate();
        return;
      case 'NumberFormat':
        this.spread(value, (format, row, column) => {
          if (typeof format === 'string') this.sheet.cell(row, column).numberFormat = format;
        });
        return;
      case 'Hyperlink':
        this.spread(value, (link, row, column) => { this.state.book.link(this.sheet, row, column, toLink(link)); });
        return;
      case 'RowHidden':
        for (let row = this.rect.top; row <= this.rect.bottom; row += 1) toggle(this.sheet.hiddenRows, row, value === true);
        return;
      case 'ColumnHidden':
        for (let column = this.rect.left; column <= this.rect.right; column += 1) toggle(this.sheet.hiddenColumns, column, value === true);
        return;
      default: unknownMember('Range', name);
    }
  }

  /** One value goes into every cell; an array must have the very shape of the range. */
  private spread(value: unknown, put: (value: unknown, row: number, column: number) => void): void {
    const rows: readonly unknown[] | undefined = Array.isArray(value) ? value : undefined;
    if (rows !== undefined && (rows.length !== this.height || rows.some((row) => !Array.isArray(row) || row.length !== this.width))) {
      throw new EngineFault('InvalidArgument', 'The number of rows or columns in the input array doesn\'t match the size or dimensions of the range.');
    }
    for (let row = this.rect.top; row <= this.rect.bottom; row += 1) {
      const line: unknown = rows?.[row - this.rect.top];
      for (let column = this.rect.left; column <= this.rect.right; column += 1) {
        put(Array.isArray(line) ? line[column - this.rect.left] : value, row, column);
      }
    }
  }

  private part(rect: EngineRect): RangeObject {
    return new RangeObject(this.state, this.sheet, rect);
  }

  override object(name: string, args: readonly unknown[]): EngineObject | null {
    const { top, left, bottom, right } = this.rect;
    const [first = 0, second = 0] = args.map(Number);
    switch (name) {
      case 'Format': return new FormatObject(this.state, this.sheet, this.rect, 'Format');
      case 'GetCell': return this.part({ top: top + first, bottom: top + first, left: left + second, right: left + second });
      case 'GetRow': return this.part({ top: top + first, bottom: top + first, left, right });
      case 'GetColumn': return this.part({ top, bottom, left: left + first, right: left + first });
      case 'GetEntireRow': return this.part({ top, bottom, left: 0, right: MAX_COLUMNS - 1 });
      case 'GetEntireColumn': return this.part({ top: 0, bottom: MAX_ROWS - 1, left, right });
      case 'GetResizedRange': return this.part({ top, left, bottom: bottom + first, right: right + second });
      case 'GetOffsetRange': return this.part({ top: top + first, bottom: bottom + first, left: left + second, right: right + second });
      case 'GetBoundingRect': {
        const other = args[0] instanceof RangeObject ? args[0].rect : rectOf(String(args[0]));
        return this.part({
          top: Math.min(top, other.top), left: Math.min(left, other.left),
          bottom: Math.max(bottom, other.bottom), right: Math.max(right, other.right),
        });
      }
      case 'GetUsedRangeOrNullObject': {
        const used = this.sheet.usedRect(args[0] === true);
        return used === undefined ? null : this.part(used);
      }
      case 'GetMergedAreasOrNullObject': {
        const merges = this.sheet.merges.filter((merge) => merge.top >= top && merge.bottom <= bottom && merge.left >= left && merge.right <= right);
        return merges.length === 0 ? null : new AreasObject(this.state, this.sheet, merges);
      }
      case 'Worksheet': return this.state.sheetObject(this.sheet);
      default: return unknownMember('Range', name);
    }
  }

  override call(name: string, args: readonly unknown[]): unknown {
    switch (name) {
      case '_KeepReference': return null;
      // The library asks this before it sends a long array.
      case '_ValidateArraySize':
        if (Number(args[0]) !== this.height || Number(args[1]) !== this.width) throw new EngineFault('InvalidArgument', 'The array has another size than the range.');
        return null;
      case 'Select':
        this.state.book.activeSheetId = this.sheet.id;
        this.state.book.selection = { sheetId: this.sheet.id, rect: this.rect };
        return null;
      case 'GetCellProperties': return this.grid((cell) => looksOf(cell, args[0], 'Format'));
      case 'GetRowProperties': return numbersFrom(this.rect.top, this.rect.bottom, (row) => ({ rowHidden: this.sheet.hiddenRows.has(row) }));
      case 'GetColumnProperties':
        return numbersFrom(this.rect.left, this.rect.right, (column) => ({ columnHidden: this.sheet.hiddenColumns.has(column) }));
      default: return this.change(name, args);
    }
  }

  private change(name: string, args: readonly unknown[]): null {
    this.state.checkWritable(this.sheet, this.rect);
    switch (name) {
      case 'Merge': this.merge(); return null;
      case 'Unmerge': this.unmerge(); return null;
      case 'Clear': this.clear(typeof args[0] === 'string' ? args[0] : 'All'); return null;
      default: return unknownMember('Range', name);
    }
  }

  private merge(): void {
    this.sheet.merges.push(this.rect);
    for (let row = this.rect.top; row <= this.rect.bottom; row += 1) {
      for (let column = this.rect.left; column <= this.rect.right; column += 1) {
        const cell = this.sheet.peek(row, column);
        if (cell !== undefined && (row > this.rect.top || column > this.rect.left)) [cell.value, cell.formula] = ['', undefined];
      }
    }
  }

  private unmerge(): void {
    const isInside = ({ top, left, bottom, right }: EngineRect): boolean =>
      top >= this.rect.top && left >= this.rect.left && bottom <= this.rect.bottom && right <= this.rect.right;
    const kept = this.sheet.merges.filter((merge) => !isInside(merge));
    this.sheet.merges.splice(0, this.sheet.merges.length, ...kept);
  }

  private clear(applyTo: string): void {
    for (const [row, cells] of this.sheet.rows) {
      if (row < this.rect.top || row > this.rect.bottom) continue;
      for (const [column, cell] of cells) {
        if (column < this.rect.left || column > this.rect.right) continue;
        if (applyTo === 'Contents') [cell.value, cell.formula, cell.hasQuotePrefix] = ['', undefined, false];
        else cells.delete(column);
      }
    }
    if (applyTo !== 'Contents') this.unmerge();
    this.state.book.calculate();
  }
}

function toLink(link: unknown): EngineLink {
  if (typeof link !== 'object' || link === null) throw new EngineFault('InvalidArgument', 'No hyperlink.');
  const entries = Object.entries(link).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(entries.map(([name, text]) => [name.slice(0, 1).toLowerCase() + name.slice(1), text]));
}

function toggle(set: Set<number>, value: number, isIn: boolean): void {
  if (isIn) set.add(value);
  else set.delete(value);
}

function numbersFrom<Value>(first: number, last: number, read: (index: number) => Value): Value[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => read(first + offset));
}

function typeOf(value: EngineValue): string {
  if (value === '') return 'Empty';
  if (isErrorValue(value)) return 'Error';
  return typeof value === 'string' ? 'String' : typeof value === 'number' ? 'Double' : 'Boolean';
}

const DEFAULT_LOOKS: Readonly<Record<string, unknown>> = {
  'Format/Font/Name': 'Times New Roman', 'Format/Font/Bold': false, 'Format/Font/Italic': false,
  'Format/Font/Strikethrough': false, 'Format/Font/Size': 13, 'Format/Font/Color': '#000000', 'Format/Fill/Color': '#FFFFFF',
  'Format/WrapText': false, 'Format/HorizontalAlignment': 'General', 'Format/VerticalAlignment': 'Bottom',
};

/** The looks that `getCellProperties({ format: { font: { name: true } } })` asks for, in the shape of the question. */
function looksOf(cell: EngineCell | undefined, wanted: unknown, path: string): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  const asked = typeof wanted === 'object' && wanted !== null ? Object.entries(wanted) : [];
  for (const [name, inner] of asked) {
    const wire = name.slice(0, 1).toUpperCase() + name.slice(1);
    const inside = wire === 'Format' ? 'Format' : `${path}/${wire}`;
    found[name] = typeof inner === 'object' ? looksOf(cell, inner, inside) : cell?.looks.get(inside) ?? DEFAULT_LOOKS[inside] ?? null;
  }
  return found;
}

/** Looks of a range at a path such as `Format/Font`; a set goes to every cell, of mixed looks `null` is answered. */
class FormatObject extends BareObject {
  constructor(
    private readonly state: EngineState, private readonly sheet: EngineSheet, private readonly rect: EngineRect, private readonly path: string,
  ) {
    super(path);
  }

  private *cells(): Generator<EngineCell | undefined> {
    for (let row = this.rect.top; row <= this.rect.bottom; row += 1) {
      for (let column = this.rect.left; column <= this.rect.right; column += 1) yield this.sheet.peek(row, column);
    }
  }

  override get(name: string): unknown {
    const { left, right, top, bottom } = this.rect;
    if (name === 'ColumnWidth') return same(numbersFrom(left, right, (column) => this.sheet.columnWidths.get(column) ?? 64));
    if (name === 'RowHeight') return same(numbersFrom(top, bottom, (row) => this.sheet.rowHeights.get(row) ?? 15));
    const key = `${this.path}/${name}`;
    const read = (cell: EngineCell | undefined): unknown => (key === 'Format/Protection/Locked' ? cell?.isLocked ?? true
      : cell?.looks.get(key) ?? DEFAULT_LOOKS[key] ?? null);
    return same([...this.cells()].map(read));
  }

  override set(name: string, value: unknown): void {
    this.state.checkWritable(this.sheet, this.rect);
    const { left, right, top, bottom } = this.rect;
    if (name === 'ColumnWidth') {
      for (let column = left; column <= right; column += 1) this.sheet.columnWidths.set(column, Number(value));
      return;
    }
    if (name === 'RowHeight') {
      for (let row = top; row <= bottom; row += 1) this.sheet.rowHeights.set(row, Number(value));
      return;
    }
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const cell = this.sheet.cell(row, column);
        if (`${this.path}/${name}` === 'Format/Protection/Locked') cell.isLocked = value === true;
        else cell.looks.set(`${this.path}/${name}`, value);
      }
    }
  }

  override object(name: string, args: readonly unknown[]): EngineObject | null {
    const inner = name === 'GetItem' ? String(args[0]) : name;
    return new FormatObject(this.state, this.sheet, this.rect, `${this.path}/${inner}`);
  }

  override item(key: unknown): EngineObject {
    return new FormatObject(this.state, this.sheet, this.rect, `${this.path}/${String(key)}`);
  }

  override call(name: string, _args: readonly unknown[]): unknown {
    return name === 'AutofitColumns' || name === 'AutofitRows' || name === 'Clear' ? null : unknownMember(this.path, name);
  }
}

/** Several rectangles of one sheet (RangeAreas). */
class AreasObject extends BareObject {
  private reference: string | undefined;

  constructor(private readonly state: EngineState, private readonly sheet: EngineSheet, private readonly rects: readonly EngineRect[]) {
    super('RangeAreas');
  }

  override identity(): Readonly<Record<string, unknown>> {
    this.reference ??= this.state.keep(this);
    return { _ReferenceId: this.reference };
  }

  override get(name: string): unknown {
    switch (name) {
      case 'Address': return this.rects.map((rect) => `${sheetPrefix(this.sheet.name)}${addressOf(rect)}`).join(',');
      case 'AreaCount': return this.rects.length;
      default: return unknownMember('RangeAreas', name);
    }
  }

  override object(name: string, _args: readonly unknown[]): EngineObject | null {
    return name === 'Areas' ? new AreaListObject(this.rects.map((rect) => new RangeObject(this.state, this.sheet, rect))) : unknownMember('RangeAreas', name);
  }

  override call(name: string, _args: readonly unknown[]): unknown {
    return name === '_KeepReference' ? null : unknownMember('RangeAreas', name);
  }
}

class AreaListObject extends BareObject {
  constructor(private readonly ranges: readonly RangeObject[]) { super('RangeCollection'); }
  override items(): readonly EngineObject[] { return this.ranges; }
}
