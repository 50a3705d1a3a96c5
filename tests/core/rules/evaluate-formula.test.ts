import { toNumber } from '#core/domain/fraction';
import type { CellAddress } from '#core/grid/address';
import { EMPTY_CELL, type Cell } from '#core/grid/cell';
import { canBeStored, evaluateFormula, type Operand } from '#core/rules/shared/evaluate-formula';
import { readSimpleFormula } from '#core/rules/shared/simple-formula';

const typed = (cell: Cell): Operand => ({ cell, isComputed: false, isTrusted: true });
const computed = (cell: Cell, isTrusted: boolean): Operand => ({ cell, isComputed: true, isTrusted });
const number = (value: number): Cell => ({ kind: 'number', value });

/** Column A from row 1. */
const COLUMN: readonly Operand[] = [
  typed(number(2)), typed(number(3)), typed({ kind: 'text', value: '7' }), typed({ kind: 'boolean', value: true }), typed(EMPTY_CELL),
  typed({ kind: 'date', serial: 44_000 }), typed({ kind: 'error', code: '#N/A' }), typed({ kind: 'text', value: '' }),
  computed(number(5), true), computed(number(5), false), computed(EMPTY_CELL, false), computed({ kind: 'text', value: 'x' }, true),
  computed(EMPTY_CELL, true),
];
const operandAt = ({ row }: CellAddress): Operand => COLUMN[row] ?? typed(EMPTY_CELL);

function resultOf(text: string): [number, number] | undefined {
  const formula = readSimpleFormula(text);
  if (formula === undefined) throw new Error(`not simple: ${text}`);
  const result = evaluateFormula(formula, {
    operandAt,
    *operandsIn({ top, bottom }) {
      for (let row = top; row <= bottom; row += 1) yield operandAt({ row, column: 0 });
    },
  });
  return result === undefined ? undefined : [toNumber(result.value, 6), toNumber(result.scale, 6)];
}

it.each<[string, number, number]>([
  ['A1', 2, 2], ['A5+1', 1, 1], ['A9', 5, 5], ['A1-A2', -1, 3], ['-A2', -3, 3], ['A1*A2', 6, 6], ['A1/A2', 0.666667, 3], ['A2%', 0.03, 3],
  ['SUM(A1:A5)', 5, 5], ['SUM(A1:A2,A9)', 10, 10], ['SUM(A1-10,A2)', -5, 10], ['SUM(A1+A2,1)', 6, 6], ['SUM(A3:A5)', 0, 0],
  ['COUNT(A1:A6)', 3, 3], ['COUNT(A3:A5)', 0, 0], ['COUNT(A9)', 1, 1],
  ['COUNTA(A1:A7)', 6, 6], ['COUNTA(A5)', 0, 0], ['COUNTA(A12)', 1, 1], ['COUNTA(A13)', 1, 1],
  ['ROUND(A1/A2,2)', 0.67, 3], ['ROUND(-A1/A2,0)', -1, 3], ['ROUND(A2/A1+A5/3,1)', 1.5, 3],
])('%s gives %p, over figures up to %p', (text, value, scale) => {
  expect(resultOf(text)).toEqual([value, scale]);
});

it.each([
  'A3', 'A4', 'A6', 'A7', 'A10', 'A11', 'A13', 'A1/A5', 'A1+A3', 'A3+A1', '-A3', 'A3%', 'A1/(A1-A1)+1', 'SUM(A1,A3+1)', 'SUM(A3+1,A1)', 'SUM(A1:A6)', 'SUM(A1:A7)',
  'SUM(A9:A10)', 'SUM(A11)', 'SUM(A12)', 'COUNT(A7)', 'COUNT(A10)', 'COUNT(A11)', 'COUNT(A12)', 'COUNTA(A8)', 'COUNTA(A10)', 'COUNTA(A11)',
  'ROUND(A3,1)', 'ROUND(A2/A1,0)', 'ROUND(-A2/A1,0)', 'ROUND(A2/A1/10,1)',
])('%s is not certain', (text) => {
  expect(resultOf(text)).toBeUndefined();
});

const fraction = (numerator: bigint, denominator = 1n): { numerator: bigint; denominator: bigint } => ({ numerator, denominator });

it.each<[string, number, bigint, bigint, bigint, number | undefined, boolean]>([
  ['the whole number itself', 5, 5n, 1n, 5n, undefined, true],
  ['the next whole number', 6, 5n, 1n, 5n, undefined, false],
  ['the next whole number, shown without decimals', 6, 5n, 1n, 5n, 0, false],
  ['the next whole number under a scale within doubles', 6, 5n, 1n, 9_007_199_254_740_991n, undefined, false],
  ['the next whole number under a scale beyond doubles', 6, 5n, 1n, 9_007_199_254_740_992n, undefined, true],
  ['a third, as a double', 1 / 3, 1n, 3n, 1n, undefined, true],
  ['a third, cut', 0.33, 1n, 3n, 1n, undefined, false],
  ['a third, cut as shown', 0.33, 1n, 3n, 1n, 2, true],
  ['a third, cut further than shown', 0.33, 1n, 3n, 1n, 3, false],
  ['half a unit of the last decimal off', 0.25, 2n, 10n, 1n, 1, true],
  ['a thousand-millionth off', 0.500000001, 1n, 2n, 1n, undefined, true],
  ['two thousand-millionths off', 0.500000002, 1n, 2n, 1n, undefined, false],
  ['two thousand-millionths off after figures up to 10', 0.500000002, 1n, 2n, 10n, undefined, true],
  ['no number a double can tell', Number.NaN, 1n, 2n, 1n, undefined, true],
])('a stored value can be %s: %p', (_, stored, numerator, denominator, scale, shown, expected) => {
  expect(canBeStored(stored, { value: fraction(numerator, denominator), scale: fraction(scale) }, shown)).toBe(expected);
});
