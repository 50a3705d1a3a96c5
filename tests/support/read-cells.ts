import { readWorkbook } from '#formats/read-workbook';
import type { ReadLimits } from '#formats/xlsx/read-limits';
import { toA1 } from '#core/grid/address';
import type { Cell } from '#core/grid/cell';
import type { ReadFailure } from '#core/grid/read-failure';
import { presentCells, type PresentCell, type SheetGrid, type WorkbookGrid } from '#core/grid/sheet-grid';

/** The workbook of bytes that must be readable. */
export async function readGood(bytes: Uint8Array, limits?: ReadLimits): Promise<WorkbookGrid> {
  const result = await readWorkbook(bytes, limits);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The failure of bytes that must be refused. */
export async function readBad(bytes: Uint8Array, limits?: ReadLimits): Promise<ReadFailure> {
  const result = await readWorkbook(bytes, limits);
  if (result.ok) throw new Error('read, but should be refused');
  return result.error;
}

/** The first sheet of bytes that must be readable. */
export async function readFirstSheet(bytes: Uint8Array): Promise<SheetGrid> {
  const [sheet] = (await readGood(bytes)).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** Present cells by A1 address. */
export function cellsByAddress(sheet: SheetGrid): Record<string, PresentCell> {
  return Object.fromEntries([...presentCells(sheet)].map((cell) => [toA1(cell.at), cell]));
}

/** Values by A1 address, in a short form: texts and numbers as they are, the rest as its cell. */
export function valuesByAddress(sheet: SheetGrid): Record<string, string | number | Cell> {
  return Object.fromEntries([...presentCells(sheet)].map(({ at, cell }) =>
    [toA1(at), cell.kind === 'text' || cell.kind === 'number' ? cell.value : cell]));
}

/** Formulas by A1 address. */
export function formulasByAddress(sheet: SheetGrid): Record<string, string> {
  return Object.fromEntries([...presentCells(sheet)].flatMap(({ at, formula }) =>
    (formula === undefined ? [] : [[toA1(at), formula]])));
}
