import {
  absolute, add, compareFractions, divide, isWhole, multiply, negate, readDecimal, roundTo, subtract, toFraction, ZERO,
  type Fraction,
} from '../../domain/fraction';
import type { CellAddress } from '../../grid/address';
import type { Cell } from '../../grid/cell';
import type { CellRange } from '../../grid/range';
import type { FoldName, FoldPart, SimpleFormula } from './simple-formula';

/** A cell as an operand; `isTrusted` is `false` for a computed value nobody could confirm. */
export interface Operand {
  readonly cell: Cell;
  readonly isComputed: boolean;
  readonly isTrusted: boolean;
}

/** How a formula reaches the cells of its sheet; `cellsIn` may leave out cells without value and formula. */
export interface OperandSource {
  operandAt(at: CellAddress): Operand;
  operandsIn(range: CellRange): Iterable<Operand>;
}

/** Result of a formula; `scale` is the greatest figure on the way to it, for judging what doubles lose. */
export interface Evaluated {
  readonly value: Fraction;
  readonly scale: Fraction;
}

/** One part in a thousand million: far above what doubles lose in such formulas, far below what anyone counts. */
const SLACK: Fraction = { numerator: 1n, denominator: 1_000_000_000n };
const HUNDRED: Fraction = { numerator: 100n, denominator: 1n };
const HALF: Fraction = { numerator: 1n, denominator: 2n };
/** Doubles hold every whole number up to this one. */
const MAX_WHOLE: Fraction = { numerator: BigInt(Number.MAX_SAFE_INTEGER), denominator: 1n };

/**
 * Works a formula out exactly from the stored values of its operands. `undefined` where that is not certain: a text,
 * date, truth value or error used as a figure, a computed operand that is not confirmed, a division by zero, a figure
 * that lies on the edge between two roundings.
 */
export function evaluateFormula(formula: SimpleFormula, source: OperandSource): Evaluated | undefined {
  switch (formula.kind) {
    case 'number': return evaluated(formula.value);
    case 'cell': return figureOf(source.operandAt(formula.at));
    case 'fold': return evaluateFold(formula.fold, formula.parts, source);
    case 'round': return rounded(evaluateFormula(formula.of, source), formula.decimals);
    case 'binary': {
      const left = evaluateFormula(formula.left, source);
      const right = evaluateFormula(formula.right, source);
      return left === undefined || right === undefined ? undefined : combined(formula.operator, left, right);
    }
    default: {
      const of = evaluateFormula(formula.of, source);
      if (of === undefined) return undefined;
      const value = formula.kind === 'negate' ? negate(of.value) : divide(of.value, HUNDRED);
      return value === undefined ? undefined : { value, scale: of.scale };
    }
  }
}

function evaluated(value: Fraction): Evaluated {
  return { value, scale: absolute(value) };
}

function combined(operator: '+' | '-' | '*' | '/', left: Evaluated, right: Evaluated): Evaluated | undefined {
  const value = { '+': add, '-': subtract, '*': multiply, '/': divide }[operator](left.value, right.value);
  if (value === undefined) return undefined;
  return { value, scale: greatest([left.scale, right.scale, absolute(value)]) };
}

function greatest(values: readonly Fraction[]): Fraction {
  return values.reduce((most, next) => (compareFractions(next, most) > 0 ? next : most), ZERO);
}

/** A cell used as a figure: an empty one is 0, as Excel has it. */
function figureOf({ cell, isComputed, isTrusted }: Operand): Evaluated | undefined {
  if (cell.kind === 'empty') return isComputed ? undefined : evaluated(ZERO);
  const value = cell.kind === 'number' && isTrusted ? toFraction(cell.value) : undefined;
  return value === undefined ? undefined : evaluated(value);
}

function evaluateFold(fold: FoldName, parts: readonly FoldPart[], source: OperandSource): Evaluated | undefined {
  let total = evaluated(ZERO);
  for (const part of parts) {
    if (part.kind === 'figure') {
      const figure = evaluateFormula(part.of, source);
      const sum = figure === undefined ? undefined : combined('+', total, figure);
      if (sum === undefined) return undefined;
      total = sum;
      continue;
    }
    for (const operand of source.operandsIn(part.range)) {
      const share = SHARES[fold](operand);
      if (share === undefined) return undefined;
      total = share === 'none' ? total : { value: add(total.value, share), scale: greatest([total.scale, absolute(share)]) };
    }
  }
  return { value: total.value, scale: greatest([total.scale, absolute(total.value)]) };
}

type Share = Fraction | 'none' | undefined;
const ONE: Fraction = { numerator: 1n, denominator: 1n };

/** What one cell of a range adds. Texts and truth values of a range add nothing to SUM, even texts of digits. */
const SHARES: Readonly<Record<FoldName, (operand: Operand) => Share>> = {
  SUM: (operand) => {
    if (operand.cell.kind === 'number') return figureOf(operand)?.value;
    return isPassedOver(operand) ? 'none' : undefined;
  },
  COUNT: (operand) => {
    if (operand.cell.kind === 'number' || operand.cell.kind === 'date') return operand.isTrusted ? ONE : undefined;
    return isPassedOver(operand) ? 'none' : undefined;
  },
  // An empty text that was not computed is something no sheet program writes.
  COUNTA: ({ cell, isComputed, isTrusted }) => {
    if (!isTrusted || (cell.kind === 'text' && cell.value === '')) return undefined;
    return cell.kind === 'empty' && !isComputed ? 'none' : ONE;
  },
};

function isPassedOver({ cell, isComputed }: Operand): boolean {
  return !isComputed && (cell.kind === 'empty' || cell.kind === 'text' || cell.kind === 'boolean');
}

function rounded(of: Evaluated | undefined, decimals: number): Evaluated | undefined {
  if (of === undefined) return undefined;
  const shift: Fraction = { numerator: 10n ** BigInt(decimals), denominator: 1n };
  const shifted = absolute(multiply(of.value, shift));
  const rest: Fraction = { numerator: shifted.numerator % shifted.denominator, denominator: shifted.denominator };
  // A double may fall on the other side of a half.
  const isOnEdge = compareFractions(absolute(subtract(rest, HALF)), multiply(SLACK, greatest([ONE, multiply(of.scale, shift)]))) <= 0;
  return isOnEdge ? undefined : { value: roundTo(of.value, decimals), scale: of.scale };
}

/**
 * Whether a stored double can be this result. Whole numbers compare exactly. Others may differ by what doubles lose
 * (`SLACK` of the greatest figure involved), and by half a unit of the last shown decimal where a format shows
 * `shownDecimals`: Excel set to "precision as displayed" stores what it shows.
 */
export function canBeStored(stored: number, { value, scale }: Evaluated, shownDecimals: number | undefined): boolean {
  const found = toFraction(stored);
  if (found === undefined) return true;
  if (isWhole(found) && isWhole(value) && compareFractions(scale, MAX_WHOLE) <= 0) return compareFractions(found, value) === 0;
  const gap = absolute(subtract(found, value));
  if (compareFractions(gap, multiply(SLACK, greatest([ONE, scale]))) <= 0) return true;
  const unit = shownDecimals === undefined ? undefined : readDecimal(`1e-${String(shownDecimals)}`);
  return unit !== undefined && compareFractions(gap, multiply(unit, HALF)) <= 0;
}
