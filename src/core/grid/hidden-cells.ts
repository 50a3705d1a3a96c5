import type { CellAddress } from './address';
import { containsCell, type CellRange } from './range';
import { isColumnHidden, isRowHidden, presentCells, unresolvedFormulas, type SheetGrid } from './sheet-grid';

/** Cells that nobody sees on a sheet although the sheet itself is in view, in reading order. */
export interface HiddenCells {
  readonly inRows: readonly CellAddress[];
  readonly inColumns: readonly CellAddress[];
}

/** Those with a value. */
export function hiddenCellsOf(grid: SheetGrid): HiddenCells {
  return hiddenOf(grid, () => [...presentCells(grid)]);
}

/** Those with a formula and no stored result. */
export function hiddenFormulasOf(grid: SheetGrid): HiddenCells {
  return hiddenOf(grid, () => unresolvedFormulas(grid));
}

/** The value of a merged area shows wherever any row and any column of it does. */
function hiddenOf(grid: SheetGrid, cellsOf: () => readonly { readonly at: CellAddress }[]): HiddenCells {
  if (grid.hiddenRows.length === 0 && grid.hiddenColumns.length === 0) return { inRows: [], inColumns: [] };
  const areaOf = (at: CellAddress): CellRange =>
    grid.merges.find((range) => containsCell(range, at)) ?? { top: at.row, bottom: at.row, left: at.column, right: at.column };
  const areas = cellsOf().map(({ at }) => ({ at, area: areaOf(at) }));
  return {
    inRows: areas.filter(({ area }) => isWhole(area.top, area.bottom, (row) => isRowHidden(grid, row))).map(({ at }) => at),
    inColumns: areas.filter(({ area }) => isWhole(area.left, area.right, (column) => isColumnHidden(grid, column))).map(({ at }) => at),
  };
}

function isWhole(first: number, last: number, isHidden: (index: number) => boolean): boolean {
  for (let index = first; index <= last; index += 1) if (!isHidden(index)) return false;
  return true;
}
