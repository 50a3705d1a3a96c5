import fc from 'fast-check';
import type { Cell, CellStyle } from '#core/grid/cell';
import { PLAIN_STYLE } from '#core/grid/cell';
import { toA1 } from '#core/grid/address';
import { GridBuilder } from '#core/grid/grid-builder';
import type { SheetGrid } from '#core/grid/sheet-grid';
import { staleFormulaAt, staleFormulasOf } from '#core/rules/shared/stale-formulas';
import { addressOf } from '#support/tally-text';

interface Content {
  readonly value?: Cell | number | string;
  readonly formula?: string;
  readonly format?: string;
}

/** A sheet of cells by their A1 names; a bare value is typed. */
function sheetOf(cells: Readonly<Record<string, Content | number | string>>): SheetGrid {
  const builder = new GridBuilder();
  const styles: CellStyle[] = [PLAIN_STYLE];
  for (const [a1, content] of Object.entries(cells)) {
    const { value, formula, format }: Content = typeof content === 'object' ? content : { value: content };
    const { row, column } = addressOf(a1);
    const styleId = format === undefined ? 0 : styles.push({ ...PLAIN_STYLE, numberFormat: format }) - 1;
    builder.set(row, column, toCell(value), styleId, formula);
  }
  return builder.build({ name: 'Biểu', styles });
}

function toCell(value: Content['value']): Cell {
  if (value === undefined) return { kind: 'empty' };
  if (typeof value === 'object') return value;
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', value };
}

function staleCells(cells: Parameters<typeof sheetOf>[0]): Record<string, number> {
  return Object.fromEntries([...staleFormulasOf(sheetOf(cells)).values()].map(({ at, computed }) => [toA1(at), computed]));
}

const DATE: Cell = { kind: 'date', serial: 44_000 };
const YES: Cell = { kind: 'boolean', value: true };
const ERROR: Cell = { kind: 'error', code: '#N/A' };

describe('staleFormulasOf', () => {
  it.each<[string, string, number, number | undefined]>([
    ['adds numbers', 'SUM(A1:A2)', 5, undefined],
    ['passes over texts, truth values and gaps of a range', 'SUM(A1:A9)', 5, undefined],
    ['passes over a text named alone in a sum', 'SUM(A1,A3)', 2, undefined],
    ['says what a sum should be', 'SUM(A1:A9)', 12, 5],
    ['counts numbers', 'COUNT(A1:A9)', 2, undefined],
    ['counts what is filled', 'COUNTA(A1:A9)', 4, undefined],
    ['says what a count should be', 'COUNTA(A1:A9)-1', 4, 3],
    ['takes a gap for nothing in a sum of cells', 'A1+A9', 2, undefined],
    ['takes signs and brackets in order', '-(A1-A2)*2+10/5', 4, undefined],
    ['divides', 'A1/A2', 2 / 3, undefined],
    ['divides by a hundred', 'A1/A2%', 200 / 3, undefined],
    ['says what a share should be', 'A1/A2*100', 66, 66.666666666667],
    ['rounds', 'ROUND(A1/A2*100,1)', 66.7, undefined],
    ['says what a rounded share should be', 'ROUND(A1/A2*100,1)', 66.6, 66.7],
  ])('%s: %s', (_, formula, stored, expected) => {
    const found = staleCells({ A1: 2, A2: 3, A3: '7', A4: { value: YES }, C1: { value: stored, formula } });
    expect(found).toEqual(expected === undefined ? {} : { C1: expected });
  });

  it.each([
    ['a text as a figure', 'A3+1'], ['a date as a figure', 'A4+1'], ['a truth value as a figure', 'A5+1'], ['an error', 'SUM(A1:A6)'], ['a date in a sum', 'SUM(A1:A4)'],
    ['a division by zero', 'A1/A9'], ['a formula nobody can work out', 'A7+1'], ['a formula without a value', 'SUM(A8:A8)'], ['its own cell', 'SUM(C1:C2)'],
    ['a count over its own cell', 'COUNTA(C1:C2)'], ['a rounding on the edge', 'ROUND(A2/8,0)'], ['a computed text in a sum', 'SUM(A10,A1)'],
  ])('is silent about %s: %s', (_, formula) => {
    expect(staleCells({
      A1: 2, A2: 4, A3: '7', A4: { value: DATE }, A5: { value: YES }, A6: { value: ERROR }, A7: { value: 3, formula: "'Biểu 2'!A1" },
      A8: { formula: 'A1' }, A10: { value: 'x', formula: 'T(A3)' }, C1: { value: 999, formula },
    })).toEqual({});
  });

  it.each<[string, Content['value']]>([['a text', '5'], ['a date', DATE], ['an error', ERROR], ['a truth value', YES], ['nothing', undefined]])(
    'is silent where the stored value is %s', (_, value) => {
      expect(staleCells({ A1: 2, C1: { formula: 'A1+A1', ...(value === undefined ? {} : { value }) } })).toEqual({});
    });

  it('names the root of a chain, whatever order the cells stand in', () => {
    expect(staleCells({ A1: { value: 9, formula: 'B1+1' }, B1: { value: 5, formula: 'C1+1' }, C1: { value: 7, formula: 'D1' }, D1: 7 })).toEqual({ B1: 8 });
    expect(staleCells({ A1: 7, B1: { value: 7, formula: 'A1' }, C1: { value: 5, formula: 'B1+1' }, D1: { value: 9, formula: 'C1+1' } })).toEqual({ C1: 8 });
  });

  it('is silent about circles and what rests on them', () => {
    expect(staleCells({ A1: { value: 1, formula: 'B1+1' }, B1: { value: 1, formula: 'C1+1' }, C1: { value: 1, formula: 'A1' }, D1: { value: 8, formula: 'A1+1' } })).toEqual({});
  });

  it.each<[number, string, number, string, Record<string, number>]>([
    [0.1 + 0.2, 'A1+A2', 0.2, 'General', {}],
    [5.551115123125783e-17, 'A1+A2-0.3', 0.2, 'General', {}],
    [-0, 'A1-0.1', 0, 'General', {}],
    [0.3001, 'A1+A2', 0.2, 'General', { C1: 0.3 }],
    [0.3001, 'A1+A2', 0.2, '0.00', {}],
    [0.31, 'A1+A2', 0.2, '0.00', { C1: 0.3 }],
    [0.301, 'A1+A2', 0.2, '0.0%', { C1: 0.3 }],
    [0.3004, 'A1+A2', 0.2, '_(* #,##0.0"a.00"%_)', {}],
    [0.4, 'A1+A2', 0.2, '[Red]0;-0', {}],
    [3, 'A1*20', 0, '0', { C1: 2 }],
  ])('compares %p with %s, A2 = %p, shown as %s', (stored, formula, second, format, expected) => {
    expect(staleCells({ A1: 0.1, A2: second, C1: { value: stored, formula, format } })).toEqual(expected);
  });

  it('tells large whole numbers apart, and leaves those beyond what doubles hold', () => {
    expect(staleCells({ A1: 9_007_199_254_740_000, C1: { value: 9_007_199_254_740_002, formula: 'A1+1' } })).toEqual({ C1: 9_007_199_254_740_001 });
    expect(staleCells({ A1: 9_007_199_254_740_991, C1: { value: 9_007_199_254_740_996, formula: 'A1+A1-A1+3' } })).toEqual({});
  });

  it('follows a chain as long as a sheet', () => {
    const cells = Object.fromEntries(Array.from({ length: 12_000 }, (_, index) =>
      [`A${String(index + 1)}`, { value: 12_000 - index, formula: `A${String(index + 2)}+1` }]));
    expect(staleCells({ ...cells, A12001: 0 })).toEqual({});
    expect(staleCells({ ...cells, A12001: 5 })).toEqual({ A12000: 6 });
  });

  it('gives up in time over sums without end', () => {
    const running = Object.fromEntries(Array.from({ length: 1200 }, (_, index) =>
      [`B${String(index + 1)}`, { value: index + 1, formula: `SUM(A$1:A${String(index + 1)})` }]));
    const ones = Object.fromEntries(Array.from({ length: 1200 }, (_, index) => [`A${String(index + 1)}`, 1]));
    expect(staleCells({ ...ones, ...running })).toEqual({});
    expect(staleCells({ A1: 1, C1: { value: 1, formula: 'SUM(A1:XFC1048576)' } })).toEqual({});
  });

  it('gives the finding of one cell', () => {
    const grid = sheetOf({ A1: 2, C1: { value: 5, formula: 'A1+1' } });
    expect(staleFormulaAt(grid, addressOf('C1'))).toEqual({ at: addressOf('C1'), formula: 'A1+1', stored: 5, computed: 3 });
    expect(staleFormulaAt(grid, addressOf('A1'))).toBeUndefined();
  });
});

/** A formula over column A as text, with what it gives in doubles. */
interface Worked {
  readonly text: string;
  valueOf(figures: readonly number[]): number;
}

const ROWS = 6;
const { formula: anyFormula } = fc.letrec<{ formula: Worked }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4 },
    fc.nat(ROWS - 1).map((row): Worked => ({ text: `A${String(row + 1)}`, valueOf: (figures) => figures[row] ?? 0 })),
    fc.nat(9).map((digit): Worked => ({ text: String(digit), valueOf: () => digit })),
    fc.tuple(fc.nat(ROWS - 1), fc.nat(ROWS - 1)).map(([left, right]): Worked => ({
      text: `SUM(A${String(left + 1)}:A${String(right + 1)})`,
      valueOf: (figures) => figures.slice(Math.min(left, right), Math.max(left, right) + 1).reduce((sum, next) => sum + next, 0),
    })),
    fc.tuple(tie('formula'), tie('formula'), fc.constantFrom('+', '-', '*', '/')).map(([left, right, sign]): Worked => ({
      text: `(${left.text}${sign}${right.text})`,
      valueOf: (figures) => {
        const [one, other] = [left.valueOf(figures), right.valueOf(figures)];
        return sign === '+' ? one + other : sign === '-' ? one - other : sign === '*' ? one * other : one / other;
      },
    })),
    tie('formula').map((of): Worked => ({ text: `-${of.text}%`, valueOf: (figures) => -of.valueOf(figures) / 100 })),
  ),
}));
const anyFigures = fc.array(fc.integer({ min: -40, max: 400 }).map((value) => value / 4), { minLength: ROWS, maxLength: ROWS });

function workedSheet(figures: readonly number[], text: string, stored: number): Parameters<typeof sheetOf>[0] {
  return { ...Object.fromEntries(figures.map((figure, row) => [`A${String(row + 1)}`, figure])), C1: { value: stored, formula: text } };
}

describe('over formulas of any shape', () => {
  it('is silent about what a program of doubles stores', () => {
    fc.assert(fc.property(anyFormula, anyFigures, (formula, figures) => {
      const stored = formula.valueOf(figures);
      fc.pre(Number.isFinite(stored));
      expect(staleCells(workedSheet(figures, formula.text, stored))).toEqual({});
    }), { numRuns: 1000, seed: 4 });
  });

  it('finds a stored value that is off by what people see', () => {
    fc.assert(fc.property(anyFormula, anyFigures, fc.constantFrom(-7, -1, -0.01, 0.01, 1, 40), (formula, figures, by) => {
      const value = formula.valueOf(figures);
      // A division by zero on the way, or a huge product, leaves the result open.
      fc.pre(!/[*/]/.test(formula.text));
      const found = staleCells(workedSheet(figures, formula.text, value + by));
      expect(Object.keys(found)).toEqual(['C1']);
      expect(found['C1']).toBeCloseTo(value, 6);
    }), { numRuns: 500, seed: 5 });
  });
});
