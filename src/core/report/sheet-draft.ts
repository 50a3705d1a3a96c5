import type { ChartModel } from '../grid/chart-model';
import type { CellRange } from '../grid/range';
import type { ModelCell, ModelValue, SheetModel, StyleName } from '../grid/sheet-model';

/** Points of one line of the body size. */
const LINE_POINTS = 16;
/** In digits of the office typeface. */
const CELL_PADDING = 0.7;
const SPACE_WIDTH = 0.5;
const BOLD_FACTOR = 0.94;
/** Tallest row of Excel in points. */
const MAX_HEIGHT = 409;

/** Looks that break a long text into lines. */
const WRAPPING: ReadonlySet<StyleName> = new Set<StyleName>(['wrapped', 'good', 'warning', 'bad', 'group', 'link']);

/** What a sheet needs beside its cells. */
export interface SheetShape {
  readonly name: string;
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly orientation: 'portrait' | 'landscape';
  readonly repeatRows: { readonly first: number; readonly last: number } | undefined;
  readonly filter: CellRange | undefined;
  readonly footer: string;
  /** Rows that begin a page; none when left out. */
  readonly breaks?: readonly number[];
}

/** Width of a character of the office typeface, in digits of it. */
function charWidth(character: string): number {
  if (/[ .,:;'’/()!|ijltfrIÌÍĨĬ-]/.test(character)) return 0.62;
  if (/[mwMW%—…]/.test(character)) return 1.75;
  return /\p{Lu}/u.test(character) ? 1.4 : 0.97;
}

function textWidth(text: string): number {
  return [...text.normalize('NFC')].reduce((sum, character) => sum + charWidth(character), 0);
}

/** Lines a text takes in a column of this width in digits, broken between words; a word wider than the column breaks inside. */
export function countLines(text: string, width: number): number {
  const room = Math.max(1, width - CELL_PADDING);
  return text.split('\n').reduce((lines, paragraph) => {
    let used = 0;
    let own = 1;
    for (const word of paragraph.split(' ')) {
      const wide = textWidth(word);
      const extended = used === 0 ? wide : used + SPACE_WIDTH + wide;
      if (extended <= room || used === 0) used = extended;
      else {
        own += 1;
        used = wide;
      }
      while (used > room) {
        own += 1;
        used -= room;
      }
    }
    return lines + own;
  }, 0);
}

/** Height in points of a row whose fullest cell has this many lines. */
export function lineHeight(lines: number, pointsPerLine = LINE_POINTS): number {
  return lines * pointsPerLine + 4;
}

/** Place inside the result workbook that a link leads to, as `'Sheet'!A1`. */
export function toTarget(sheet: string, cell: string): string {
  return `'${sheet.replace(/'/g, "''")}'!${cell}`;
}

/** A sheet while it is being laid out: cells, merged ranges and heights in any order. */
export class SheetDraft {
  private readonly cells: ModelCell[] = [];
  private readonly merges: CellRange[] = [];
  private readonly heights = new Map<number, number>();
  private readonly charts: ChartModel[] = [];

  put(row: number, column: number, value: ModelValue | undefined, style: StyleName): void {
    this.cells.push({ row, column, value, style });
  }

  text(row: number, column: number, value: string, style: StyleName): void {
    this.put(row, column, value === '' ? undefined : { kind: 'text', value }, style);
  }

  count(row: number, column: number, value: number, style: StyleName, target?: string): void {
    this.put(row, column, target === undefined ? { kind: 'number', value } : { kind: 'number', value, target }, style);
  }

  formula(row: number, column: number, formula: string, value: number, style: StyleName, target?: string): void {
    this.put(row, column, target === undefined
      ? { kind: 'formula', formula, value }
      : { kind: 'formula', formula, value, target }, style);
  }

  link(row: number, column: number, value: string, target: string, style: StyleName = 'link'): void {
    this.put(row, column, { kind: 'link', value, target }, style);
  }

  /** Text over a range of cells; every cell of it takes the style, so that the ruling closes. */
  span(range: CellRange, value: string, style: StyleName): void {
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        const isFirst = row === range.top && column === range.left;
        this.text(row, column, isFirst ? value : '', style);
      }
    }
    if (range.top !== range.bottom || range.left !== range.right) this.merges.push(range);
  }

  /** Text over columns of one row, with the height it needs there: programs do not fit the height of merged cells. */
  line(row: number, columns: { readonly left: number; readonly right: number }, value: string, style: StyleName,
    widths: readonly number[], pointsPerLine = LINE_POINTS): void {
    this.span({ top: row, bottom: row, ...columns }, value, style);
    const width = widths.slice(columns.left, columns.right + 1).reduce((sum, each) => sum + each, 0);
    this.height(row, lineHeight(countLines(value, width), pointsPerLine));
  }

  /** The greatest height asked for a row stands. */
  height(row: number, points: number): void {
    this.heights.set(row, Math.min(MAX_HEIGHT, Math.max(points, this.heights.get(row) ?? 0)));
  }

  chart(chart: ChartModel): void {
    this.charts.push(chart);
  }

  header(row: number, labels: readonly string[], widths: readonly number[]): void {
    labels.forEach((label, column) => {
      this.text(row, column, label, 'header');
    });
    const lines = labels.map((label, column) => countLines(label, (widths[column] ?? 8) * BOLD_FACTOR));
    this.height(row, lineHeight(Math.max(1, ...lines)));
  }

  /** Heights of rows with a text of several lines: not every program fits them when it opens the file. */
  private fitRows(widths: readonly number[]): void {
    const merged = new Set(this.merges.map(({ top, left }) => `${String(top)} ${String(left)}`));
    for (const { row, column, value, style } of this.cells) {
      if (value === undefined || typeof value.value !== 'string') continue;
      if (!WRAPPING.has(style) || merged.has(`${String(row)} ${String(column)}`)) continue;
      const lines = countLines(value.value, (widths[column] ?? 8) * (style === 'group' ? BOLD_FACTOR : 1));
      if (lines > 1) this.height(row, lineHeight(lines));
    }
  }

  build(shape: SheetShape): SheetModel {
    this.fitRows(shape.columnWidths);
    return {
      name: shape.name,
      cells: this.cells,
      merges: this.merges,
      columnWidths: shape.columnWidths,
      rowHeights: [...this.heights].map(([row, points]) => ({ row, points })),
      frozenRows: shape.frozenRows,
      frozenColumns: shape.frozenColumns,
      print: { orientation: shape.orientation, repeatRows: shape.repeatRows, footer: shape.footer, ...(shape.breaks === undefined ? {} : { breaks: shape.breaks }) },
      filter: shape.filter,
      ...(this.charts.length === 0 ? {} : { charts: this.charts }),
    };
  }
}
