const POWERS_OF_TEN = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/**
 * Number written in ASCII bytes, `NaN` when they are none. Up to 15 digits are put together
 * exactly (both parts fit a double); longer ones are left to the engine.
 */
// eslint-disable-next-line complexity -- one loop over the bytes of every number of a file, kept flat for speed
export function parseNumber(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  const isNegative = bytes[at] === 0x2d;
  if (isNegative) at += 1;
  let mantissa = 0;
  let digits = 0;
  let decimals = 0;
  let isBehindPoint = false;
  for (; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x2e && !isBehindPoint) {
      isBehindPoint = true;
      continue;
    }
    if (byte < 0x30 || byte > 0x39) break;
    mantissa = mantissa * 10 + (byte - 0x30);
    digits += 1;
    if (isBehindPoint) decimals += 1;
  }
  if (at < to || digits === 0 || digits > 15) return parseSlowly(bytes, from, to);
  const value = decimals === 0 ? mantissa : mantissa / (POWERS_OF_TEN[decimals] ?? 1);
  return isNegative ? -value : value;
}

const NUMBER = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[Ee][+-]?[0-9]+)?$/;

function parseSlowly(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > 400) return NaN;
  const text = String.fromCharCode(...bytes.subarray(from, to)).trim();
  const value = NUMBER.test(text) ? Number(text) : NaN;
  return Number.isFinite(value) ? value : NaN;
}

/** Unsigned whole number written in ASCII digits, -1 when the bytes are none or it exceeds 2³¹. */
export function parseIndex(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
    if (value > 0x7fffffff) return -1;
  }
  return to > from ? value : -1;
}
