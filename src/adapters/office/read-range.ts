import type { HostError } from '#app/ports/spreadsheet-host';
import type { CellChange } from '#core/grid/patch-grid';
import { fromA1Range, type CellRange } from '#core/grid/range';
import { err, ok, type Result } from '#core/result';
import { toCell, toFormula } from './cell-text';
import { HostRefusal, inExcel } from './in-excel';
import { rowBlocks } from './row-blocks';

/** Cells and areas of one answer; what is more goes into another round trip. */
const TRIP_CELLS = 25_000;
const TRIP_AREAS = 300;
/** From here on a sheet is read faster as a whole. */
const MOST_CELLS = 100_000;

/** Reads areas of a sheet, empty cells too: one round trip for what an edit changes. */
export async function readRange(id: string, address: string): Promise<Result<readonly CellChange[], HostError>> {
  const areas = address.replaceAll('$', '').split(',').map((part) => fromA1Range(part.slice(part.lastIndexOf('!') + 1).trim()));
  const known = areas.filter((area) => area !== undefined);
  const cells = known.reduce((sum, area) => sum + cellsOf(area), 0);
  if (known.length < areas.length || cells > MOST_CELLS) return err({ kind: 'too-large', cells });
  const read = await inExcel(async (context) => {
    const changes: CellChange[] = [];
    for (const trip of tripsOf(known)) changes.push(...await readAreas(context, id, trip));
    return changes;
  });
  if (read.ok) return ok(read.value);
  return err(read.error.kind === 'sheet-missing' ? { kind: 'sheet-missing', sheet: id } : read.error);
}

function cellsOf({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The areas in their order, large ones cut by rows, as round trips carry them. */
function tripsOf(areas: readonly CellRange[]): CellRange[][] {
  const parts = areas.flatMap((area) => rowBlocks(area.top, area.bottom - area.top + 1, area.right - area.left + 1, TRIP_CELLS)
    .map(({ first, count }) => ({ ...area, top: first, bottom: first + count - 1 })));
  const trips: CellRange[][] = [];
  let cells = 0;
  for (const part of parts) {
    const last = trips.at(-1);
    cells += cellsOf(part);
    if (last !== undefined && last.length < TRIP_AREAS && cells <= TRIP_CELLS) last.push(part);
    else {
      trips.push([part]);
      cells = cellsOf(part);
    }
  }
  return trips;
}

async function readAreas(context: Excel.RequestContext, id: string, areas: readonly CellRange[]): Promise<CellChange[]> {
  const sheet = context.workbook.worksheets.getItem(id);
  const ranges = areas.map((area) => {
    const range = sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
    range.load('values,formulas,numberFormat');
    return { area, range };
  });
  await context.sync();
  return ranges.flatMap(({ area, range }) => {
    // On some hosts an answer that is too large comes as `null` instead of an error.
    const values = range.values as unknown[][] | null;
    if (values === null) throw new HostRefusal({ kind: 'too-large', cells: cellsOf(area) });
    return changesOf(area, values, range.formulas as unknown[][], range.numberFormat as unknown[][]);
  });
}

function changesOf(area: CellRange, values: readonly unknown[][], formulas: readonly unknown[][], formats: readonly unknown[][]): CellChange[] {
  return values.flatMap((line, row) => line.map((value, column): CellChange => {
    const format = formats[row]?.[column];
    const numberFormat = typeof format === 'string' ? format : 'General';
    const formula = toFormula(formulas[row]?.[column], value);
    return {
      at: { row: area.top + row, column: area.left + column }, cell: toCell(value, numberFormat), numberFormat,
      ...(formula === undefined ? {} : { formula }),
    };
  }));
}
