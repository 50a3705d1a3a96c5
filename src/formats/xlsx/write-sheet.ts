import { toA1 } from '#core/grid/address';
import { toA1Range, type CellRange } from '#core/grid/range';
import type { ModelCell, ModelValue, SheetModel, StyleName } from '#core/grid/sheet-model';
import { styleIndex } from './write-styles';
import { escapeCellText, escapeXml, XML_DECLARATION } from './write-xml';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Where the cells of a sheet find their looks and keep their texts. */
export interface CellStore {
  /** Index of a look in `cellXfs`; `isQuoted` for a text that begins like a formula. */
  styleIndex(style: StyleName, isQuoted: boolean): number;
  /** What follows the address and the look of a cell with this text: further attributes, `>`, content. */
  textXml(text: string): string;
}

/** Texts of a workbook, each stored once, and the looks of a workbook of our own. */
export class SharedStrings implements CellStore {
  private readonly indices = new Map<string, number>();
  private uses = 0;

  styleIndex(style: StyleName, isQuoted: boolean): number {
    return styleIndex(style, isQuoted);
  }

  textXml(text: string): string {
    return ` t="s"><v>${String(this.indexOf(text))}</v>`;
  }

  private indexOf(text: string): number {
    this.uses += 1;
    const known = this.indices.get(text);
    if (known !== undefined) return known;
    this.indices.set(text, this.indices.size);
    return this.indices.size - 1;
  }

  toXml(): string {
    const items = [...this.indices.keys()].map((text) => `<si><t xml:space="preserve">${escapeCellText(text)}</t></si>`);
    return `${XML_DECLARATION}<sst xmlns="${NAMESPACE}" count="${String(this.uses)}" uniqueCount="${String(items.length)}">`
      + `${items.join('')}</sst>`;
  }
}

/** A text Excel would take for a formula if it were typed. */
function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r\n']/.test(text);
}

function numberText(value: number, at: string): string {
  if (!Number.isFinite(value)) throw new Error(`The number at ${at} is not finite`);
  return String(value);
}

function cellXml(cell: ModelCell, store: CellStore): string {
  const at = toA1(cell);
  const value = cell.value;
  const open = (isQuoted: boolean): string => `<c r="${at}" s="${String(store.styleIndex(cell.style, isQuoted))}"`;
  if (value === undefined) return `${open(false)}/>`;
  switch (value.kind) {
    case 'text':
    case 'link':
      return `${open(looksLikeFormula(value.value))}${store.textXml(value.value)}</c>`;
    case 'number':
      return `${open(false)}><v>${numberText(value.value, at)}</v></c>`;
    case 'formula':
      return `${open(false)}><f>${escapeXml(value.formula)}</f><v>${numberText(value.value, at)}</v></c>`;
  }
}

/** Cells by row and column; of two at one place the later one stands. */
function rowsOf(sheet: SheetModel): Map<number, Map<number, ModelCell>> {
  const rows = new Map<number, Map<number, ModelCell>>();
  for (const { row } of sheet.rowHeights) rows.set(row, new Map());
  for (const cell of sheet.cells) {
    const cells = rows.get(cell.row) ?? new Map<number, ModelCell>();
    rows.set(cell.row, cells.set(cell.column, cell));
  }
  return rows;
}

function ascending<Value>(map: ReadonlyMap<number, Value>): [number, Value][] {
  return [...map].sort(([left], [right]) => left - right);
}

function sheetDataXml(sheet: SheetModel, store: CellStore): string {
  const heights = new Map(sheet.rowHeights.map(({ row, points }) => [row, points]));
  const rows = ascending(rowsOf(sheet)).map(([row, cells]) => {
    const height = heights.get(row);
    const size = height === undefined ? '' : ` ht="${String(height)}" customHeight="1"`;
    return `<row r="${String(row + 1)}"${size}>${ascending(cells).map(([, cell]) => cellXml(cell, store)).join('')}</row>`;
  });
  return `<sheetData>${rows.join('')}</sheetData>`;
}

function dimensionXml(sheet: SheetModel): string {
  const bottom = sheet.cells.reduce((most, cell) => Math.max(most, cell.row), 0);
  const right = sheet.cells.reduce((most, cell) => Math.max(most, cell.column), 0);
  return `<dimension ref="${toA1Range({ top: 0, left: 0, bottom, right })}"/>`;
}

function viewXml(sheet: SheetModel, isFirst: boolean): string {
  const { frozenRows, frozenColumns } = sheet;
  const open = `<sheetViews><sheetView showGridLines="0"${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">`;
  if (frozenRows === 0 && frozenColumns === 0) return `${open}</sheetView></sheetViews>`;
  const pane = frozenRows === 0 ? 'topRight' : frozenColumns === 0 ? 'bottomLeft' : 'bottomRight';
  const across = frozenColumns === 0 ? '' : ` xSplit="${String(frozenColumns)}"`;
  const down = frozenRows === 0 ? '' : ` ySplit="${String(frozenRows)}"`;
  const corner = toA1({ row: frozenRows, column: frozenColumns });
  return `${open}<pane${across}${down} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>`
    + `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`;
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const columns = widths.map((width, column) =>
    `<col min="${String(column + 1)}" max="${String(column + 1)}" width="${String(width)}" customWidth="1"/>`);
  return `<cols>${columns.join('')}</cols>`;
}

/** Excel refuses a file whose merged ranges overlap, so such a model is a fault of ours. */
function checkDisjoint(merges: readonly CellRange[], sheet: string): void {
  const taken = new Set<string>();
  for (const range of merges) {
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        const at = toA1({ row, column });
        if (taken.has(at)) throw new Error(`Merged ranges overlap at ${at} of ${sheet}`);
        taken.add(at);
      }
    }
  }
}

function mergesXml(sheet: SheetModel): string {
  const merges = sheet.merges.filter((range) => range.top !== range.bottom || range.left !== range.right);
  if (merges.length === 0) return '';
  checkDisjoint(merges, sheet.name);
  return `<mergeCells count="${String(merges.length)}">`
    + `${merges.map((range) => `<mergeCell ref="${toA1Range(range)}"/>`).join('')}</mergeCells>`;
}

function targetOf(value: ModelValue | undefined): string | undefined {
  return value === undefined || value.kind === 'text' ? undefined : value.target;
}

function hyperlinksXml(sheet: SheetModel, toLocation: (target: string) => string): string {
  const links = sheet.cells.flatMap((cell) => {
    const target = targetOf(cell.value);
    return target === undefined ? [] : [`<hyperlink ref="${toA1(cell)}" location="${escapeXml(toLocation(target))}"/>`];
  });
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

/** A4, as wide as the page, with room at the edge where the sheet is bound: left upright, top lying. */
function printXml(print: SheetModel['print']): string {
  const margins = print.orientation === 'portrait'
    ? 'left="1.1" right="0.6" top="0.8" bottom="0.8"'
    : 'left="0.8" right="0.6" top="1" bottom="0.75"';
  const footer = print.footer === undefined
    ? ''
    : `<headerFooter><oddFooter>${escapeXml(`&C${print.footer}`)}</oddFooter></headerFooter>`;
  return `<printOptions horizontalCentered="1"/><pageMargins ${margins} header="0.3" footer="0.4"/>`
    + `<pageSetup paperSize="9" orientation="${print.orientation}" fitToWidth="1" fitToHeight="0"/>${footer}`;
}

/** A break lies above the row with that number, counted from 0. */
function breaksXml({ breaks = [] }: SheetModel['print']): string {
  if (breaks.length === 0) return '';
  const count = String(breaks.length);
  return `<rowBreaks count="${count}" manualBreakCount="${count}">`
    + `${breaks.map((row) => `<brk id="${String(row)}" max="16383" man="1"/>`).join('')}</rowBreaks>`;
}

/**
 * One worksheet part; charts are its first relation. `toLocation` turns a link target of the model into one with the written sheet names.
 * The order of the elements is fixed by the schema (ECMA-376 part 1, 18.3.1.99).
 */
export function worksheetXml(
  sheet: SheetModel, isFirst: boolean, store: CellStore, toLocation: (target: string) => string,
): string {
  const hasCharts = (sheet.charts ?? []).length > 0;
  return `${XML_DECLARATION}<worksheet xmlns="${NAMESPACE}"${hasCharts ? ` xmlns:r="${RELATIONS}"` : ''}>`
    + '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
    + dimensionXml(sheet) + viewXml(sheet, isFirst)
    + '<sheetFormatPr defaultRowHeight="15.75"/>'
    + columnsXml(sheet.columnWidths) + sheetDataXml(sheet, store)
    + (sheet.filter === undefined ? '' : `<autoFilter ref="${toA1Range(sheet.filter)}"/>`)
    + mergesXml(sheet) + hyperlinksXml(sheet, toLocation) + printXml(sheet.print) + breaksXml(sheet.print)
    + (hasCharts ? '<drawing r:id="rId1"/>' : '')
    + '</worksheet>';
}
