import type { RecognisedSheet } from '../domain/recognised';
import type { SheetGrid } from '../grid/sheet-grid';
import type { SheetView } from './sheet-view';
import { RETURN_SLIP_TITLE } from './vocabulary-frame';

/** Rows that show something, among which the title of a slip stands. */
const TITLE_ROWS = 6;

/** Whether a sheet is a slip that came back with the workbook it was put into (phiếu trả lại): nothing of it is data. */
export function isReturnSlip({ rows }: SheetView): boolean {
  return rows.slice(0, TITLE_ROWS).some(({ cells }) => cells.some(({ key }) => key === RETURN_SLIP_TITLE));
}

/** A sheet that says nothing of units, people or awards. */
export function toSilentSheet(grid: SheetGrid, index: number): RecognisedSheet {
  return {
    index, name: grid.name, visibility: grid.visibility, form: 'other', confidence: 1, evidence: [], alternatives: [], isTabular: false, isReturnSlip: true,
    frame: { lines: [], title: undefined, unitLines: [], documents: [], periods: [], hasSignatureBlock: false },
    tables: [], statedCounts: [], grid,
  };
}
