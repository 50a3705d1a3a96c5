import { toA1 } from '#core/grid/address';
import type { CellChange } from '#core/grid/patch-grid';
import { toA1Range, type CellRange } from '#core/grid/range';
import { cellAt, type SheetGrid } from '#core/grid/sheet-grid';

/** Content of a computed cell, to be held against that of another moment. */
type Content = string;

function contentOf({ cell, formula }: Pick<CellChange, 'cell' | 'formula'>): Content {
  return JSON.stringify([formula, cell]);
}

/** The computed cells of a sheet: Excel tells of the cells that were typed, never of the results that follow. */
export class FormulaCells {
  private readonly contents = new Map<string, { readonly at: CellChange['at']; readonly content: Content; readonly isForeign: boolean }>();
  private packed: readonly string[] | null = null;

  constructor(grid: SheetGrid) {
    let row = 0;
    grid.formulaCells.forEach((index, formula) => {
      while ((grid.rowStarts[row + 1] ?? Infinity) <= index) row += 1;
      const at = { row: grid.rows[row] ?? 0, column: grid.columns[index] ?? 0 };
      this.note({ at, cell: cellAt(grid, at), formula: grid.formulaTexts[formula] ?? '' });
    });
  }

  /** Whether a result may change with another sheet. */
  get looksElsewhere(): boolean {
    for (const { isForeign } of this.contents.values()) if (isForeign) return true;
    return false;
  }

  /** All of them as few areas. */
  get areas(): readonly string[] {
    this.packed ??= packed([...this.contents.values()].map(({ at }) => at));
    return this.packed;
  }

  /** Of cells that were read: those that are new to what is known; typed cells are always so. */
  take(changes: readonly CellChange[]): CellChange[] {
    return changes.filter((change) => {
      const key = toA1(change.at);
      const known = this.contents.get(key);
      if (change.formula === undefined) {
        if (known === undefined) return true;
        this.contents.delete(key);
        this.packed = null;
        return true;
      }
      if (known?.content === contentOf(change)) return false;
      this.note(change);
      return true;
    });
  }

  private note({ at, cell, formula = '' }: Pick<CellChange, 'at' | 'cell' | 'formula'>): void {
    const key = toA1(at);
    if (!this.contents.has(key)) this.packed = null;
    this.contents.set(key, { at, content: contentOf({ cell, formula }), isForeign: formula.includes('!') });
  }
}

/** Cells as columns of neighbours, equal columns side by side as one area. */
function packed(cells: readonly CellChange['at'][]): readonly string[] {
  const runs: CellRange[] = [];
  for (const { row, column } of [...cells].sort((left, right) => left.column - right.column || left.row - right.row)) {
    const last = runs.at(-1);
    if (last?.left === column && last.bottom === row - 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  const areas = new Map<string, CellRange>();
  const open = new Map<string, string>();
  for (const run of runs) {
    const side = `${String(run.top)} ${String(run.bottom)}`;
    const key = open.get(side);
    const beside = key === undefined ? undefined : areas.get(key);
    if (key !== undefined && beside?.right === run.left - 1) areas.set(key, { ...beside, right: run.left });
    else {
      const fresh = `${side} ${String(run.left)}`;
      areas.set(fresh, run);
      open.set(side, fresh);
    }
  }
  return [...areas.values()].map(toA1Range);
}
