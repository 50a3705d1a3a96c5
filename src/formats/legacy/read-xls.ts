import type { WorkbookGrid } from '#core/grid/sheet-grid';

import type { ReadLimits } from '../xlsx/read-limits';
import { corrupt } from '../xlsx/read-refusal';
import { toSafeStream } from './biff-records';
import { scanBiff, type BiffScan, type BiffSheet } from './biff-scan';
import type { CompoundFile } from './compound-file';
import { toSheetGrid, type CellBudget } from './library-sheet';
import { parseWithLibrary } from './load-library';

/**
 * Reads a .xls file (Excel 5 to 2003): values and formulas by the library; fonts, hidden rows and
 * the order of the sheets from the records themselves. Rejects with a `ReadRefusal`.
 */
export async function readXls(
  container: CompoundFile,
  stream: Uint8Array,
  limits: ReadLimits,
): Promise<WorkbookGrid> {
  const scan = scanBiff(stream, limits);
  const workbook = await parseWithLibrary(toSafeStream(stream));
  if (workbook.SheetNames.length !== scan.sheets.length) throw corrupt('xls: list of sheets');
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const budget: CellBudget = { used: 0, limits };
  const ranks = ranksByOffset(scan.sheets);
  const sheets = scan.sheets.flatMap((sheet, index) => {
    const name = workbook.SheetNames[ranks[index] ?? -1];
    const content = name === undefined ? undefined : workbook.Sheets[name];
    if (!sheet.isWorksheet) return [];
    if (name === undefined || content === undefined) throw corrupt('xls: a sheet is missing');
    return [toSheetGrid(content, {
      name, date1904,
      visibility: sheet.visibility,
      hiddenRows: sheet.hiddenRows,
      hiddenColumns: sheet.hiddenColumns,
      fontAt: (row, column) => fontOf(scan, sheet, row, column),
    }, budget)];
  });
  return { sheets, date1904, hasMacros: container.hasEntry('_VBA_PROJECT_CUR'), externalLinks: [] };
}

function fontOf(scan: BiffScan, sheet: BiffSheet, row: number, column: number): BiffScan['fonts'][number] | undefined {
  const font = sheet.fontOfCell.get(row * 256 + column);
  return font === undefined ? undefined : scan.fonts[font];
}

/** The library lists sheets as they lie in the stream; tab order is that of the workbook's list. */
function ranksByOffset(sheets: readonly BiffSheet[]): readonly number[] {
  const offsets = sheets.map((sheet) => sheet.offset).sort((left, right) => left - right);
  return sheets.map((sheet) => offsets.indexOf(sheet.offset));
}
