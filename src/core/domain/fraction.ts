/** Exact fraction; the denominator is positive and the fraction is not always in lowest terms. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/** The decimal number a double stands for (0.1 is one tenth); `undefined` for infinities and NaN. */
export function toFraction(value: number): Fraction | undefined {
  if (Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n };
  return readDecimal(String(value));
}

/** Reads `12`, `0.5`, `1e-7`; `undefined` for everything else. */
export function readDecimal(text: string): Fraction | undefined {
  const match = DECIMAL.exec(text);
  if (match === null) return undefined;
  const [, sign = '', whole = '', decimals = '', power = '0'] = match;
  const digits = BigInt(`${sign}${whole}${decimals}`);
  const exponent = Number(power) - decimals.length;
  return exponent >= 0
    ? { numerator: digits * 10n ** BigInt(exponent), denominator: 1n }
    : { numerator: digits, denominator: 10n ** BigInt(-exponent) };
}

export function add(left: Fraction, right: Fraction): Fraction {
  if (left.denominator === right.denominator) return { numerator: left.numerator + right.numerator, denominator: left.denominator };
  return {
    numerator: left.numerator * right.denominator + right.numerator * left.denominator,
    denominator: left.denominator * right.denominator,
  };
}

export function negate({ numerator, denominator }: Fraction): Fraction {
  return { numerator: -numerator, denominator };
}

export function subtract(left: Fraction, right: Fraction): Fraction {
  return add(left, negate(right));
}

export function multiply(left: Fraction, right: Fraction): Fraction {
  return { numerator: left.numerator * right.numerator, denominator: left.denominator * right.denominator };
}

/** `undefined` where the divisor is zero. */
export function divide(left: Fraction, right: Fraction): Fraction | undefined {
  if (right.numerator === 0n) return undefined;
  const sign = right.numerator < 0n ? -1n : 1n;
  return {
    numerator: sign * left.numerator * right.denominator,
    denominator: sign * left.denominator * right.numerator,
  };
}

/** Below zero, zero or above it, as `left` is less than, equal to or greater than `right`. */
export function compareFractions(left: Fraction, right: Fraction): number {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

export function absolute(fraction: Fraction): Fraction {
  return fraction.numerator < 0n ? negate(fraction) : fraction;
}

export function isWhole({ numerator, denominator }: Fraction): boolean {
  return numerator % denominator === 0n;
}

/** Rounded to so many decimals, halves away from zero. */
export function roundTo(fraction: Fraction, decimals: number): Fraction {
  const power = 10n ** BigInt(decimals);
  const { numerator, denominator } = absolute(fraction);
  const rounded = { numerator: (2n * numerator * power + denominator) / (2n * denominator), denominator: power };
  return fraction.numerator < 0n ? negate(rounded) : rounded;
}

/** Nearest double of the fraction rounded to so many decimals. */
export function toNumber(fraction: Fraction, decimals: number): number {
  const { numerator } = roundTo(fraction, decimals);
  const digits = String(numerator < 0n ? -numerator : numerator).padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  return Number(`${numerator < 0n ? '-' : ''}${digits.slice(0, cut)}.${digits.slice(cut)}0`);
}
