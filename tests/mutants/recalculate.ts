import { fromA1Range } from '#core/grid/range';
import { EMPTY_CELL, type Cell } from '#core/grid/cell';
import { keyOf } from './cell-key';

const PASSES = 6;
const VALUE_ERROR: Cell = { kind: 'error', code: '#VALUE!' };

/**
 * Values of the formulas of a sheet as a spreadsheet program calculates them, for the few kinds that the generators
 * write: SUM, COUNTA, COUNTIF of marks, `+`, `/`, ROUND. Any other formula, and a stale one, keeps what is stored.
 */
export function recalculate(
  cells: ReadonlyMap<number, { readonly cell: Cell; readonly formula?: string; readonly stored?: Cell }>,
): ReadonlyMap<number, Cell> {
  const values = new Map<number, Cell>();
  const valueAt = (key: number): Cell => values.get(key) ?? cells.get(key)?.cell ?? EMPTY_CELL;
  for (let pass = 0; pass < PASSES; pass += 1) {
    let isSettled = true;
    for (const [key, { cell, formula, stored }] of cells) {
      if (formula === undefined) continue;
      const value = stored ?? evaluate(formula, valueAt) ?? cell;
      if (JSON.stringify(value) !== JSON.stringify(values.get(key))) isSettled = false;
      values.set(key, value);
    }
    if (isSettled) break;
  }
  return values;
}

type Read = (key: number) => Cell;

function evaluate(formula: string, read: Read): Cell | undefined {
  const rounded = /^ROUND\((.*),(\d)\)$/.exec(formula);
  if (rounded !== null) return roundTo(evaluate(rounded[1] ?? '', read), Number(rounded[2]));
  const call = /^(SUM|COUNTA)\(([^()]*)\)$/.exec(formula);
  if (call !== null) return fold(call[1] === 'SUM' ? 'SUM' : 'COUNTA', cellsOf(call[2] ?? '', read));
  const counted = /^COUNTIF\(([^(),]*),"([^"]*)"\)$/.exec(formula);
  if (counted !== null) return countEqual(cellsOf(counted[1] ?? '', read), counted[2] ?? '');
  const share = /^([A-Z]+\d+)\/([A-Z]+\d+)(\*100)?$/.exec(formula);
  if (share !== null) return divide(cellsOf(`${share[1] ?? ''},${share[2] ?? ''}`, read), share[3] === undefined ? 1 : 100);
  return /^[A-Z]+\d+(?:\+[A-Z]+\d+)*$/.test(formula) ? plus(cellsOf(formula.split('+').join(), read)) : undefined;
}

function cellsOf(list: string, read: Read): Cell[] | undefined {
  const cells: Cell[] = [];
  for (const part of list.split(',')) {
    const range = fromA1Range(part.trim());
    if (range === undefined) return undefined;
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) cells.push(read(keyOf(row, column)));
    }
  }
  return cells;
}

/** SUM passes over texts; COUNTA counts whatever is there. An error in a sum is the sum. */
function fold(name: 'SUM' | 'COUNTA', cells: Cell[] | undefined): Cell | undefined {
  if (cells === undefined) return undefined;
  if (name === 'COUNTA') return { kind: 'number', value: cells.filter(({ kind }) => kind !== 'empty').length };
  const error = cells.find(({ kind }) => kind === 'error');
  if (error !== undefined) return error;
  return { kind: 'number', value: cells.reduce((sum, cell) => sum + (cell.kind === 'number' ? cell.value : 0), 0) };
}

function countEqual(cells: Cell[] | undefined, wanted: string): Cell | undefined {
  if (cells === undefined) return undefined;
  return { kind: 'number', value: cells.filter((cell) => cell.kind === 'text' && cell.value.toLowerCase() === wanted.toLowerCase()).length };
}

/** An operand of `+`, `/`: texts of digits are numbers, other texts are an error. */
function figureOf(cell: Cell): number | Cell {
  if (cell.kind === 'empty') return 0;
  if (cell.kind === 'number') return cell.value;
  if (cell.kind === 'text' && /^\s*\d+\s*$/.test(cell.value)) return Number(cell.value);
  return cell.kind === 'error' ? cell : VALUE_ERROR;
}

function plus(cells: Cell[] | undefined): Cell | undefined {
  if (cells === undefined) return undefined;
  let sum = 0;
  for (const cell of cells) {
    const figure = figureOf(cell);
    if (typeof figure !== 'number') return figure;
    sum += figure;
  }
  return { kind: 'number', value: sum };
}

function divide(cells: Cell[] | undefined, factor: number): Cell | undefined {
  const [part, base] = (cells ?? []).map(figureOf);
  if (part === undefined || base === undefined) return undefined;
  if (typeof part !== 'number') return part;
  if (typeof base !== 'number') return base;
  return base === 0 ? { kind: 'error', code: '#DIV/0!' } : { kind: 'number', value: (part / base) * factor };
}

function roundTo(cell: Cell | undefined, decimals: number): Cell | undefined {
  if (cell?.kind !== 'number') return cell;
  const factor = 10 ** decimals;
  return { kind: 'number', value: Math.round(cell.value * factor) / factor };
}
