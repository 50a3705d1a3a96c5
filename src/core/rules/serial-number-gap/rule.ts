import { cellAt, formulaAt, type SheetGrid } from '../../grid/sheet-grid';
import type { RecognisedTable } from '../../domain/recognised';
import { defineRule, message, type Fix } from '../define-rule';

interface SerialCell {
  readonly row: number;
  readonly value: number;
}

/**
 * The numbering of the rows has a gap or a repeat (số thứ tự nhảy hoặc trùng).
 *
 * Starting again from 1 is normal, in every group and after a break; so are roman numerals and "1.1", which
 * are not looked at. The fix numbers the whole run anew from its first number.
 */
export const serialNumberGap = defineRule({
  id: 'serial-number-gap',
  code: 'KT210',
  severity: 'info',
  scope: 'table',
  messages: {
    repeated: message<{ found: number; expected: number }>(),
    gap: message<{ found: number; expected: number }>(),
  },
  *check({ table, sheet }) {
    const column = table.columns.find(({ role }) => role.kind === 'serial')?.column;
    if (column === undefined) return;
    for (const run of runsOf(serialCells(table, sheet.grid, column))) {
      const fix = renumber(run, sheet.name, sheet.grid, column);
      for (const { cell, expected } of faultsOf(run)) {
        yield {
          messageId: cell.value < expected ? 'repeated' : 'gap',
          data: { found: cell.value, expected },
          at: { sheet: sheet.name, cell: { row: cell.row, column } },
          ...(fix === undefined ? {} : { fix }),
        };
      }
    }
  },
});

/** Numbers of the data rows, and of other lines between them where they go on: "4 | Tổng hợp …" among tasks is no total. */
function serialCells(table: RecognisedTable, grid: SheetGrid, column: number): SerialCell[] {
  const cells: SerialCell[] = [];
  for (const { kind, row } of table.rows) {
    const value = kind === 'group' ? undefined : serialValue(grid, row, column);
    const before = cells[cells.length - 1]?.value;
    if (value !== undefined && (kind === 'data' || value - 1 === before)) cells.push({ row, value });
  }
  return cells;
}

/** A whole number, typed as number or as digits with or without a dot behind ("01", "1."). */
function serialValue(grid: SheetGrid, row: number, column: number): number | undefined {
  const cell = cellAt(grid, { row, column });
  if (cell.kind === 'number') return Number.isInteger(cell.value) && cell.value > 0 ? cell.value : undefined;
  const digits = cell.kind === 'text' ? /^\s*(\d{1,4})[.)]?\s*$/.exec(cell.value)?.[1] : undefined;
  return digits === undefined ? undefined : Number(digits);
}

type SerialRun = readonly [SerialCell, ...SerialCell[]];

/** Runs of numbers; each 1 begins a new one. */
function runsOf(cells: readonly SerialCell[]): SerialRun[] {
  const runs: [SerialCell, ...SerialCell[]][] = [];
  for (const cell of cells) {
    const last = runs[runs.length - 1];
    if (last === undefined || cell.value === 1) runs.push([cell]);
    else last.push(cell);
  }
  return runs;
}

/** Cells that neither follow the number before them nor stand in their place counted from the first. */
function faultsOf(run: SerialRun): { cell: SerialCell; expected: number }[] {
  const first = run[0].value;
  return run.flatMap((cell, index) => {
    const before = run[index - 1];
    if (before === undefined || cell.value === before.value + 1 || cell.value === first + index) return [];
    return [{ cell, expected: before.value + 1 }];
  });
}

function renumber(run: SerialRun, sheet: string, grid: SheetGrid, column: number): Fix | undefined {
  const first = run[0].value;
  // A numbering by formula is mended by its author: writing numbers over it would break the next row.
  if (run.some(({ row }) => formulaAt(grid, { row, column }) !== undefined)) return undefined;
  const edits = run.flatMap(({ row, value }, index) =>
    (value === first + index ? [] : [{ sheet, at: { row, column }, value: first + index }]));
  return { kind: 'safe', edits, isWhole: true };
}
