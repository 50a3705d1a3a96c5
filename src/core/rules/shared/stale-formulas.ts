import { toNumber } from '../../domain/fraction';
import { MAX_COLUMNS, type CellAddress } from '../../grid/address';
import type { Cell, CellStyle } from '../../grid/cell';
import type { CellRange } from '../../grid/range';
import { cellAt, formulaAt, presentCells, styleAt, usedRange, type SheetGrid } from '../../grid/sheet-grid';
import { canBeStored, evaluateFormula, type Evaluated, type Operand } from './evaluate-formula';
import { operandsOf, readSimpleFormula, type SimpleFormula } from './simple-formula';

/** A formula whose stored value is not what its operands give. */
export interface StaleFormula {
  readonly at: CellAddress;
  /** Without `=`. */
  readonly formula: string;
  readonly stored: number;
  /** What it gives now; a double, rounded where the fraction does not end. */
  readonly computed: number;
}

/** Cells read over all formulas of a sheet; formulas beyond that are not judged. */
const MAX_READS = 200_000;
/** Decimals of a recomputed value, as many as doubles of such sizes hold. */
const COMPUTED_DECIMALS = 12;

const KNOWN = new WeakMap<SheetGrid, ReadonlyMap<number, StaleFormula>>();

/**
 * The stale formulas of a sheet, by `staleKey`. Only the root is named: a formula over a stale one, over one that
 * cannot be worked out, or in a circle, is not judged. Reckoned once a sheet.
 */
export function staleFormulasOf(grid: SheetGrid): ReadonlyMap<number, StaleFormula> {
  const known = KNOWN.get(grid);
  if (known !== undefined) return known;
  const stale = new FormulaAudit(grid).run();
  KNOWN.set(grid, stale);
  return stale;
}

/** The stale formula of a cell, if it is one. */
export function staleFormulaAt(grid: SheetGrid, at: CellAddress): StaleFormula | undefined {
  return staleFormulasOf(grid).get(staleKey(at));
}

function staleKey({ row, column }: CellAddress): number {
  return row * MAX_COLUMNS + column;
}

interface FormulaCell {
  readonly at: CellAddress;
  readonly text: string;
  readonly stored: number;
  /** `undefined` when it cannot be worked out. */
  readonly formula: SimpleFormula | undefined;
}

/** Judges every formula of one sheet, operands before what rests on them. */
class FormulaAudit {
  private readonly cells = new Map<number, FormulaCell>();
  /** Formulas that were judged, with those that are in work; `fresh` alone may be relied on. */
  private readonly states = new Map<number, 'open' | 'fresh' | 'stale' | 'unknown'>();
  private readonly stale = new Map<number, StaleFormula>();
  private readonly bounds: CellRange | undefined;
  private reads = 0;

  constructor(private readonly grid: SheetGrid) {
    this.bounds = grid.formulaCells.length === 0 ? undefined : usedRange(grid);
    for (const { at, cell, formula } of this.bounds === undefined ? [] : presentCells(grid)) {
      if (formula === undefined || cell.kind !== 'number') continue;
      this.cells.set(staleKey(at), { at, text: formula, stored: cell.value, formula: readSimpleFormula(formula) });
    }
  }

  run(): ReadonlyMap<number, StaleFormula> {
    for (const key of this.cells.keys()) this.settle(key);
    return this.stale;
  }

  /** A stack of its own: chains of formulas may be as long as the sheet. */
  private settle(first: number): void {
    const stack = [first];
    for (let key = stack[stack.length - 1]; key !== undefined; key = stack[stack.length - 1]) {
      const state = this.states.get(key);
      const cell = this.cells.get(key);
      if (cell === undefined || (state !== undefined && state !== 'open')) {
        stack.pop();
        continue;
      }
      const waiting = state === 'open' ? [] : this.unsettledOperands(cell);
      this.states.set(key, 'open');
      if (waiting.length > 0) {
        stack.push(...waiting);
        continue;
      }
      this.judge(key, cell);
      stack.pop();
    }
  }

  private unsettledOperands({ formula }: FormulaCell): number[] {
    if (formula === undefined) return [];
    const keys: number[] = [];
    for (const range of operandsOf(formula)) {
      for (const at of this.addressesIn(range)) {
        const key = staleKey(at);
        if (this.cells.has(key) && !this.states.has(key)) keys.push(key);
      }
    }
    return keys;
  }

  private judge(key: number, { at, text, stored, formula }: FormulaCell): void {
    const result = formula === undefined || this.reads > MAX_READS ? undefined : evaluateFormula(formula, this);
    if (result === undefined || this.reads > MAX_READS) {
      this.states.set(key, 'unknown');
      return;
    }
    const isFresh = canBeStored(stored, result, shownDecimals(styleAt(this.grid, at)));
    this.states.set(key, isFresh ? 'fresh' : 'stale');
    if (!isFresh) this.stale.set(key, { at, formula: text, stored, computed: toDouble(result) });
  }

  operandAt(at: CellAddress): Operand {
    this.reads += 1;
    const cell: Cell = cellAt(this.grid, at);
    const isComputed = formulaAt(this.grid, at) !== undefined;
    return { cell, isComputed, isTrusted: !isComputed || this.states.get(staleKey(at)) === 'fresh' };
  }

  *operandsIn(range: CellRange): Generator<Operand> {
    for (const at of this.addressesIn(range)) yield this.operandAt(at);
  }

  /** Cells of a range within the used part of the sheet; none once too many were read. */
  private *addressesIn(range: CellRange): Generator<CellAddress> {
    if (this.bounds === undefined) return;
    const { top, left, bottom, right } = this.bounds;
    for (let row = Math.max(range.top, top); row <= Math.min(range.bottom, bottom); row += 1) {
      for (let column = Math.max(range.left, left); column <= Math.min(range.right, right); column += 1) {
        this.reads += 1;
        if (this.reads > MAX_READS) return;
        yield { row, column };
      }
    }
  }
}

function toDouble({ value }: Evaluated): number {
  return toNumber(value, COMPUTED_DECIMALS);
}

/** Signs of a number format that show nothing of the number: quoted texts, blanks, fillers, colours. */
const FORMAT_DRESS = /"[^"]*"|[_*\\].|\[[^\]]*\]/g;

/** Decimals a number format shows, percent counted as two more; `undefined` for General. */
function shownDecimals({ numberFormat }: CellStyle): number | undefined {
  const section = (numberFormat.split(';')[0] ?? '').replace(FORMAT_DRESS, '');
  if (!/[0#]/.test(section)) return undefined;
  return (/\.([0#?]+)/.exec(section)?.[1]?.length ?? 0) + (section.includes('%') ? 2 : 0);
}
