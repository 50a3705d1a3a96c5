import type { CellRange } from '#core/grid/range';
import { usedRangeOf } from '#core/grid/model-range';
import { LOOK_FONT_NAME, LOOKS } from '#core/grid/sheet-looks';
import type { ModelCell, ModelValue, SheetModel, StyleName } from '#core/grid/sheet-model';
import { asWrittenText } from './cell-text';
import { MAX_BATCH_BYTES, rowBlocks, type RowBlock } from './row-blocks';
import { styleAreas } from './style-areas';

/** Bytes of JSON that one hyperlink takes in a request, with a target of some length. */
const LINK_BYTES = 600;
/**
 * Hyperlinks of one sheet. Each is set by itself, and Excel holds 65,530 at most: a summary of a thousand units would take
 * minutes. Those of totals and words come first; a figure without a link is still followed by selecting it.
 */
const MAX_LINKS = 2000;
/** Bytes of JSON a cell may take; steps made smaller are so in cells. */
const CELL_BYTES = 50;
/** Bytes of JSON that the looks of one rectangle take in a request. */
const AREA_BYTES = 2400;
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
  const bytes = Math.min(MAX_BATCH_BYTES, maxCells * CELL_BYTES);
  const looks = parts(areas, Math.floor(bytes / AREA_BYTES)).map((part): DrawStep => (sheet) => {
    for (const { style, range } of part) drawLook(rangeIn(sheet, range), style);
  });
  const links = parts(linksOf(model.cells), Math.floor(bytes / LINK_BYTES)).map((part): DrawStep => (sheet) => {
    for (const { row, column, target } of part) sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = { documentReference: target };
  });
  // Links first: Excel fills an empty cell with the place a link leads to and gives it looks of its own; ours come over both.
  return [...links, ...looks, ...values, (sheet) => { drawFrame(sheet, model); }];
}

function parts<Item>(items: readonly Item[], size: number): Item[][] {
  const most = Math.max(1, size);
  return Array.from({ length: Math.ceil(items.length / most) }, (_, index) => items.slice(index * most, (index + 1) * most));
}

interface CellLink {
  readonly row: number;
  readonly column: number;
  readonly target: string;
}

/** Cells that lead to another, the most wanted ones where they are too many. */
function linksOf(cells: readonly ModelCell[]): CellLink[] {
  const links = cells.flatMap(({ row, column, value }) => (value === undefined || value.kind === 'text' || value.target === undefined
    ? [] : [{ row, column, target: value.target, isFigure: value.kind === 'number' }]));
  if (links.length <= MAX_LINKS) return links;
  return [...links.filter(({ isFigure }) => !isFigure), ...links.filter(({ isFigure }) => isFigure)].slice(0, MAX_LINKS);
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
  format.font.underline = look.font.underline === true ? 'Single' : 'None';
  format.font.color = look.font.colour === undefined ? '#000000' : toColour(look.font.colour);
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
