import type { CellRange } from '#core/grid/range';
import { usedRangeOf } from '#core/grid/model-range';
import { LOOK_FONT_NAME, LOOKS } from '#core/grid/sheet-looks';
import type { ModelCell, ModelValue, SheetModel, StyleName } from '#core/grid/sheet-model';
import { asWrittenText } from './cell-text';
import { MAX_BATCH_BYTES, rowBlocks, type RowBlock } from './row-blocks';
import { styleAreas } from './style-areas';

/** Bytes of JSON that the looks of one rectangle take in a request. */
const AREA_BYTES = 2200;
/** Excel counts column widths in points: about 5.6 of them for a character of a sheet of offices. */
const POINTS_A_CHARACTER = 5.6;
const NUMBER_FORMATS: Readonly<Record<'count' | 'percent' | 'date', string>> = { count: '#,##0', percent: '0.0%', date: 'dd/mm/yyyy' };

/** A piece of drawing that fits one request. */
export type DrawStep = (sheet: Excel.Worksheet) => void;

/** What has to be done to draw a sheet, in order, each step within one request. */
export function drawSteps(model: SheetModel, maxCells: number): DrawStep[] {
  const used = usedRangeOf(model.cells);
  if (used === undefined) return [(sheet) => { drawFrame(sheet, model); }];
  const columns = used.right - used.left + 1;
  const blocks = rowBlocks(used.top, used.bottom - used.top + 1, columns, maxCells);
  const lines = linesOf(model.cells);
  const values = blocks.map((block): DrawStep => (sheet) => { drawBlock(sheet, block, used, lines); });
  const areas = styleAreas(model.cells);
  const perStep = Math.floor(MAX_BATCH_BYTES / AREA_BYTES);
  const looks = Array.from({ length: Math.ceil(areas.length / perStep) }, (_, index): DrawStep => (sheet) => {
    for (const { style, range } of areas.slice(index * perStep, (index + 1) * perStep)) drawLook(rangeIn(sheet, range), style);
  });
  return [...looks, ...values, (sheet) => { drawFrame(sheet, model); }];
}

type Lines = ReadonlyMap<number, ReadonlyMap<number, ModelValue>>;

function linesOf(cells: readonly ModelCell[]): Lines {
  const lines = new Map<number, Map<number, ModelValue>>();
  for (const { row, column, value } of cells) {
    if (value === undefined) continue;
    const line = lines.get(row) ?? new Map<number, ModelValue>();
    lines.set(row, line.set(column, value));
  }
  return lines;
}

function rangeIn(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

function drawBlock(sheet: Excel.Worksheet, { first, count }: RowBlock, used: CellRange, lines: Lines): void {
  const width = used.right - used.left + 1;
  sheet.getRangeByIndexes(first, used.left, count, width).values = Array.from({ length: count }, (_, down) =>
    Array.from({ length: width }, (_unused, along) => toWritten(lines.get(first + down)?.get(used.left + along))));
}

/** Text goes as text whatever it begins with; only formulas of our own are formulas. */
function toWritten(value: ModelValue | undefined): string | number {
  switch (value?.kind) {
    case undefined: return '';
    case 'number': return value.value;
    case 'formula': return `=${value.formula}`;
    case 'text': case 'link': return asWrittenText(value.value);
  }
}

const toColour = (argb: string): string => `#${argb.slice(2)}`;

function drawLook(range: Excel.Range, style: StyleName): void {
  const look = LOOKS[style];
  const { format } = range;
  format.font.name = LOOK_FONT_NAME;
  format.font.size = look.font.size;
  format.font.bold = look.font.bold ?? false;
  format.font.italic = look.font.italic ?? false;
  if (look.font.underline === true) format.font.underline = 'Single';
  if (look.font.colour !== undefined) format.font.color = toColour(look.font.colour);
  if (look.fill !== undefined) format.fill.color = toColour(look.fill);
  format.horizontalAlignment = look.horizontal === 'center' ? 'Center' : 'Left';
  format.verticalAlignment = look.vertical === 'center' ? 'Center' : 'Top';
  format.wrapText = look.wrap ?? false;
  if (look.format !== undefined) range.numberFormat = spread(NUMBER_FORMATS[look.format]);
  if (look.border !== true) return;
  for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const) {
    format.borders.getItem(edge).style = 'Continuous';
  }
}

/** One value is set on every cell of a range; the declared type only knows arrays. */
function spread(numberFormat: string): string[][] {
  return numberFormat as unknown as string[][];
}

function drawFrame(sheet: Excel.Worksheet, { merges, columnWidths, rowHeights, frozenRows, frozenColumns }: SheetModel): void {
  for (const merge of merges) rangeIn(sheet, merge).merge();
  columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = Math.round(width * POINTS_A_CHARACTER);
  });
  for (const { row, points } of rowHeights) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
  if (frozenRows > 0 && frozenColumns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
  else if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  else if (frozenColumns > 0) sheet.freezePanes.freezeColumns(frozenColumns);
}
