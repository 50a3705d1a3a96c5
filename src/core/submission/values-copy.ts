import type { RecognisedSheet } from '../domain/recognised';
import { toA1 } from '../grid/address';
import { containsCell } from '../grid/range';
import type { Cell, CellStyle } from '../grid/cell';
import type { CopyOrders, CopyEdit } from '../grid/outgoing-copy';
import { presentCells, usedRange, type PresentCell } from '../grid/sheet-grid';
import type { ModelCell, ModelValue, SheetModel, StyleName } from '../grid/sheet-model';
import { decodeLegacy } from '../text/legacy-encoding';

const NO_WIDTH = 9;

/**
 * Sheets of a workbook whose file cannot be changed in place (.xls, .ods), written anew: values without formulas at the
 * places they stood at, texts of old fonts in Unicode, merged areas and widths. Looks, pictures and print settings of
 * the file are not carried over.
 */
export function toValueSheets(sheets: readonly RecognisedSheet[], { removedSheets, edits }: CopyOrders): SheetModel[] {
  const gone = new Set(removedSheets);
  return sheets.filter(({ name }) => !gone.has(name)).map((sheet) => {
    const changed = new Map(edits.filter((edit) => edit.sheet === sheet.name).map((edit) => [toA1(edit.at), edit.content]));
    return toSheet(sheet, changed);
  });
}

function toSheet({ name, grid, tables }: RecognisedSheet, changed: ReadonlyMap<string, CopyEdit['content']>): SheetModel {
  const cells = [...presentCells(grid)].flatMap((present) =>
    toCell(present, changed.get(toA1(present.at)), tables.some(({ range }) => containsCell(range, present.at))));
  const right = usedRange(grid)?.right ?? -1;
  const widthOf = (column: number): number =>
    grid.columnWidths.find(({ first, last }) => column >= first && column <= last)?.width ?? NO_WIDTH;
  return {
    name, cells,
    merges: grid.merges,
    columnWidths: Array.from({ length: right + 1 }, (_, column) => widthOf(column)),
    rowHeights: [], frozenRows: 0, frozenColumns: 0,
    print: { orientation: right > 7 ? 'landscape' : 'portrait', repeatRows: undefined },
    filter: undefined,
  };
}

function toCell({ at, cell, style }: PresentCell, content: CopyEdit['content'] | undefined, isInTable: boolean): ModelCell[] {
  if (content?.kind === 'empty') return [];
  const place = { row: at.row, column: at.column };
  if (content?.kind === 'text') return [{ ...place, value: { kind: 'text', value: content.value }, style: styleOf(cell, style, isInTable) === 'plain' ? 'plain' : 'text' }];
  return [{ ...place, value: toValue(cell, style), style: styleOf(cell, style, isInTable) }];
}

function toValue(cell: PresentCell['cell'], { fontName }: CellStyle): ModelValue {
  switch (cell.kind) {
    case 'text': return { kind: 'text', value: decodeLegacy(cell.value, fontName).text };
    case 'number': return { kind: 'number', value: cell.value };
    case 'date': return { kind: 'number', value: cell.serial };
    case 'boolean': return { kind: 'text', value: cell.value ? 'TRUE' : 'FALSE' };
    case 'error': return { kind: 'text', value: cell.code };
  }
}

/** Looks of the office's own papers; bold letters stay bold, for they tell headings and groups. */
function styleOf(cell: Cell, { numberFormat, bold }: CellStyle, isInTable: boolean): StyleName {
  if (cell.kind === 'date') return 'date';
  if (cell.kind === 'number' && numberFormat.includes('%')) return 'percent';
  if (!isInTable) return bold ? 'motto' : 'plain';
  if (bold) return 'group';
  return cell.kind === 'text' ? 'text' : 'text-centre';
}
