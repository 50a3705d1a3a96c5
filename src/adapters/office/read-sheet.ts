import type { HostError, ReportRows } from '#app/ports/spreadsheet-host';
import type { AbortSignalLike } from '#app/use-cases/run-contract';
import { fromA1 } from '#core/grid/address';
import { PLAIN_STYLE, type CellStyle } from '#core/grid/cell';
import { GridBuilder } from '#core/grid/grid-builder';
import type { CellRange } from '#core/grid/range';
import type { SheetGrid, SheetVisibility } from '#core/grid/sheet-grid';
import { err, ok, type Result } from '#core/result';
import { toCell, toFormula } from './cell-text';
import { hasExcelApi, HostRefusal, inExcel } from './in-excel';
import { halves, rowBlocks, type RowBlock } from './row-blocks';

/** Cells of one answer: values, formulas and formats of a tally are about 35 bytes a cell, with their looks about 110. */
const BLOCK_CELLS = 25_000;
const BLOCK_CELLS_WITH_LOOKS = 8_000;
/** Columns whose looks are asked for one by one; sheets of offices have some twenty. */
const MAX_LOOK_COLUMNS = 256;

export interface ReadOptions {
  readonly withMerges?: boolean;
  readonly signal?: AbortSignalLike;
  readonly report?: ReportRows;
}

interface Frame {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** `undefined` for an empty sheet. */
  readonly area: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number } | undefined;
  readonly merges: readonly CellRange[];
}

/**
 * Reads a sheet of the open workbook: two round trips for its frame and its columns, one for each block of rows. A block
 * that the application refuses for its size is read in halves.
 */
export async function readSheet(id: string, options: ReadOptions): Promise<Result<SheetGrid, HostError>> {
  const read = await inExcel(async (context) => {
    const frame = await readFrame(context, id, options.withMerges === true);
    const builder = new SheetDraft();
    if (frame.area === undefined) return builder.build(frame, []);
    const columns = await readColumns(context, id, frame.area);
    const needsLooks = columns.some(({ isMixed }) => isMixed) && hasExcelApi('1.9');
    const waiting = rowBlocks(frame.area.row, frame.area.rows, frame.area.columns, needsLooks ? BLOCK_CELLS_WITH_LOOKS : BLOCK_CELLS);
    let done = 0;
    for (let block = waiting.shift(); block !== undefined; block = waiting.shift()) {
      if (options.signal?.aborted === true) throw new HostRefusal({ kind: 'cancelled' });
      const parts = await addBlock(context, id, frame.area, block, columns, needsLooks, builder);
      waiting.unshift(...parts);
      if (parts.length === 0) done += block.count;
      options.report?.({ sheet: frame.name, rows: done, total: frame.area.rows });
    }
    return builder.build(frame, columns);
  });
  if (read.ok) return ok(read.value);
  return err(read.error.kind === 'sheet-missing' ? { kind: 'sheet-missing', sheet: id } : read.error);
}

async function readFrame(context: Excel.RequestContext, id: string, withMerges: boolean): Promise<Frame> {
  const sheet = context.workbook.worksheets.getItem(id);
  sheet.load('name,visibility');
  // Without `true` a sheet that was once coloured to its last row would be read to its last row.
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const merged = withMerges && hasExcelApi('1.13') ? used.getMergedAreasOrNullObject() : undefined;
  merged?.load('address');
  await context.sync();
  return {
    name: sheet.name,
    visibility: toVisibility(sheet.visibility),
    area: used.isNullObject ? undefined
      : { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount },
    merges: merged === undefined || merged.isNullObject ? [] : mergesOf(merged.address),
  };
}

export function toVisibility(visibility: string): SheetVisibility {
  if (visibility === 'Hidden') return 'hidden';
  return visibility === 'VeryHidden' ? 'very-hidden' : 'visible';
}

/** Areas of an address list such as `'Biểu 1'!A1:C1,'Biểu 1'!D4:D9`. */
function mergesOf(address: string): CellRange[] {
  return [...address.matchAll(/!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?/g)].flatMap(([, left = '', top = '', right = left, bottom = top]) => {
    const [from, to] = [fromA1(`${left}${top}`), fromA1(`${right}${bottom}`)];
    return from === undefined || to === undefined ? [] : [{ top: from.row, left: from.column, bottom: to.row, right: to.column }];
  });
}

/** What holds for a whole column; looks that differ inside it are asked for cell by cell. */
interface ColumnLooks {
  readonly isHidden: boolean;
  readonly fontName: string | null;
  readonly strike: boolean;
  readonly isMixed: boolean;
}

async function readColumns(context: Excel.RequestContext, id: string, area: NonNullable<Frame['area']>): Promise<ColumnLooks[]> {
  const sheet = context.workbook.worksheets.getItem(id);
  const count = Math.min(area.columns, MAX_LOOK_COLUMNS);
  const hasStrike = hasExcelApi('1.9');
  const ranges = Array.from({ length: count }, (_, offset) => {
    const range = sheet.getRangeByIndexes(area.row, area.column + offset, area.rows, 1);
    range.load('columnHidden,format/font/name');
    if (hasStrike) range.load('format/font/strikethrough');
    return range;
  });
  await context.sync();
  return ranges.map((range) => {
    const name = orNull(range.format.font.name);
    const strike = hasStrike ? orNull(range.format.font.strikethrough) : false;
    return { isHidden: range.columnHidden, fontName: name, strike: strike ?? false, isMixed: name === null || strike === null };
  });
}

/** Excel answers `null` for what differs inside a range, whatever the declared type says. */
function orNull<Value>(value: Value): Value | null {
  return value;
}

/** Adds the rows of a block; gives its halves instead when the application finds it too large. */
async function addBlock(
  context: Excel.RequestContext, id: string, area: NonNullable<Frame['area']>, block: RowBlock,
  columns: readonly ColumnLooks[], needsLooks: boolean, builder: SheetDraft,
): Promise<readonly RowBlock[]> {
  const range = context.workbook.worksheets.getItem(id).getRangeByIndexes(block.first, area.column, block.count, area.columns);
  range.load('values,formulas,numberFormat,rowHidden');
  const hasRowProperties = hasExcelApi('1.9');
  const rows = hasRowProperties ? range.getRowProperties({ rowHidden: true }) : undefined;
  const looks = needsLooks ? range.getCellProperties({ format: { font: { name: true, strikethrough: true } } }) : undefined;
  try {
    await context.sync();
  } catch (thrown) {
    return halvesOf(thrown, block, area.columns);
  }
  // On some hosts an answer that is too large comes as `null` instead of an error.
  const values = orNull<unknown[][]>(range.values);
  if (values === null) return halvesOf({ code: 'ResponsePayloadSizeLimitExceeded' }, block, area.columns);
  const hidden = orNull(range.rowHidden);
  builder.addHiddenRows(hidden === true ? numbers(block) : hidden === false ? []
    : rows === undefined ? await mixedHiddenRows(context, id, block)
      : numbers(block).filter((_row, index) => rows.value[index]?.rowHidden === true));
  builder.addRows(block.first, area.column, {
    values, formulas: range.formulas as unknown[][], formats: range.numberFormat as unknown[][],
    lookOf: (row, column) => lookOf(columns[column], looks?.value[row]?.[column]?.format?.font),
  });
  return [];
}

/** Before ExcelApi 1.9 a block that is hidden in part is asked row by row, in one round trip. */
async function mixedHiddenRows(context: Excel.RequestContext, id: string, block: RowBlock): Promise<number[]> {
  const sheet = context.workbook.worksheets.getItem(id);
  const rows = numbers(block).map((row) => {
    const range = sheet.getRangeByIndexes(row, 0, 1, 1);
    range.load('rowHidden');
    return { row, range };
  });
  await context.sync();
  return rows.filter(({ range }) => range.rowHidden).map(({ row }) => row);
}

function numbers({ first, count }: RowBlock): number[] {
  return Array.from({ length: count }, (_, offset) => first + offset);
}

function halvesOf(thrown: unknown, block: RowBlock, columns: number): readonly RowBlock[] {
  const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? String(thrown.code) : '';
  if (!/SizeLimitExceeded|TooLarge/.test(code)) throw thrown;
  const parts = halves(block);
  if (parts === undefined) throw new HostRefusal({ kind: 'too-large', cells: columns });
  return parts;
}

function lookOf(
  column: ColumnLooks | undefined, own: { readonly name?: string; readonly strikethrough?: boolean } | undefined,
): Pick<CellStyle, 'fontName' | 'strike'> {
  return { fontName: own?.name ?? column?.fontName ?? null, strike: own?.strikethrough ?? column?.strike ?? false };
}

interface BlockCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  /** Of a cell by its place inside the block. */
  readonly lookOf: (row: number, column: number) => Pick<CellStyle, 'fontName' | 'strike'>;
}

/** Collects the blocks of a sheet; equal looks share one style. */
class SheetDraft {
  private readonly builder = new GridBuilder();
  private readonly styles: CellStyle[] = [PLAIN_STYLE];
  private readonly styleIds = new Map<string, number>();
  private readonly hiddenRows: number[] = [];

  addHiddenRows(rows: readonly number[]): void {
    this.hiddenRows.push(...rows);
  }

  addRows(firstRow: number, firstColumn: number, { values, formulas, formats, lookOf: look }: BlockCells): void {
    values.forEach((line, row) => {
      line.forEach((value, column) => {
        const format = formats[row]?.[column];
        const numberFormat = typeof format === 'string' ? format : 'General';
        const cell = toCell(value, numberFormat);
        const formula = toFormula(formulas[row]?.[column], value);
        if (cell.kind === 'empty' && formula === undefined) return;
        const { fontName, strike } = look(row, column);
        this.builder.set(firstRow + row, firstColumn + column, cell, this.styleId(numberFormat, fontName, strike), formula);
      });
    });
  }

  private styleId(numberFormat: string, fontName: string | null, strike: boolean): number {
    const key = `${numberFormat}\n${fontName ?? ''}\n${String(strike)}`;
    const known = this.styleIds.get(key);
    if (known !== undefined) return known;
    const id = this.styles.push({ ...PLAIN_STYLE, numberFormat, fontName, strike }) - 1;
    this.styleIds.set(key, id);
    return id;
  }

  build({ name, visibility, area, merges }: Frame, columns: readonly ColumnLooks[]): SheetGrid {
    const hiddenColumns = columns.flatMap(({ isHidden }, offset) =>
      (isHidden ? [{ first: (area?.column ?? 0) + offset, last: (area?.column ?? 0) + offset }] : []));
    return this.builder.build({ name, visibility, merges, styles: this.styles, hiddenRows: this.hiddenRows, hiddenColumns });
  }
}
