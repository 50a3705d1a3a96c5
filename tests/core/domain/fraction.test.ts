import fc from 'fast-check';
import {
  add, compareFractions, divide, isWhole, multiply, readDecimal, roundTo, subtract, toFraction, toNumber, type Fraction,
} from '#core/domain/fraction';

function fractionOf(value: number): Fraction {
  const fraction = toFraction(value);
  if (fraction === undefined) throw new Error(`No fraction: ${String(value)}`);
  return fraction;
}

describe('fractions', () => {
  it.each([[0, 0n, 1n], [-0, 0n, 1n], [12, 12n, 1n], [-0.25, -25n, 100n], [1e21, 10n ** 21n, 1n], [1.5e-7, 15n, 10n ** 8n]])(
    'take the double %p for the decimal it stands for', (value, numerator, denominator) => {
      expect(toFraction(value)).toEqual({ numerator, denominator });
    });

  it.each([NaN, Infinity, -Infinity])('have no %p', (value) => {
    expect(toFraction(value)).toBeUndefined();
  });

  it.each(['', '1,5', '.5', '5.', 'x', '1e', '--1'])('are not read from "%s"', (text) => {
    expect(readDecimal(text)).toBeUndefined();
  });

  it('add a tenth and two tenths to three tenths', () => {
    expect(compareFractions(add(fractionOf(0.1), fractionOf(0.2)), fractionOf(0.3))).toBe(0);
  });

  it('divide by a negative number and never by zero', () => {
    expect(divide(fractionOf(3), fractionOf(-2))).toEqual({ numerator: -3n, denominator: 2n });
    expect(divide(fractionOf(3), fractionOf(0))).toBeUndefined();
  });

  it.each([[2.5, 0, 3], [-2.5, 0, -3], [2.4, 0, 2], [1.005, 2, 1.01], [0.05, 1, 0.1], [0.04, 1, 0], [120, 1, 120]])(
    'round %p to %p decimals: %p', (value, decimals, expected) => {
      expect(toNumber(roundTo(fractionOf(value), decimals), decimals)).toBe(expected);
    });

  it('come back as the double they came from', () => {
    fc.assert(fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 6 }), (digits, decimals) => {
      const value = Number(`${String(digits)}e-${String(decimals)}`);
      expect(toNumber(fractionOf(value), decimals)).toBe(value === 0 ? 0 : value);
    }), { seed: 1 });
  });

  it('obey the laws of arithmetic', () => {
    const some = fc.integer({ min: -1000, max: 1000 }).map((value) => fractionOf(value / 8));
    fc.assert(fc.property(some, some, some, (left, middle, right) => {
      expect(compareFractions(multiply(left, add(middle, right)), add(multiply(left, middle), multiply(left, right)))).toBe(0);
      expect(compareFractions(subtract(add(left, right), right), left)).toBe(0);
      const quotient = divide(left, right);
      if (quotient !== undefined) expect(compareFractions(multiply(quotient, right), left)).toBe(0);
      expect(compareFractions(left, right)).toBe(-compareFractions(right, left) + 0);
    }), { seed: 2 });
  });

  it.each([[4, true], [4.5, false], [0, true], [-3, true]])('know that %p is whole: %p', (value, expected) => {
    expect(isWhole(fractionOf(value))).toBe(expected);
  });
});
