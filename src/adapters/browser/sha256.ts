/** SHA-256 (FIPS 180-4), for pages that are no secure context and so have no `crypto.subtle`. */

type State = readonly [number, number, number, number, number, number, number, number];

const BLOCK = 64;
const ROUND_CONSTANTS = wordsOf(firstPrimes(64).map((prime) => fractionBits(Math.cbrt(prime))));
const START: State = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

/** Digest of bytes as 64 lower-case hexadecimal digits. */
export function sha256Hex(bytes: Uint8Array): string {
  const whole = bytes.length - (bytes.length % BLOCK);
  const message = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tail = paddedTail(bytes.subarray(whole), bytes.length);
  const schedule = wordsOf(new Array<number>(64).fill(0));
  let state = START;
  for (let offset = 0; offset < whole; offset += BLOCK) state = addBlock(state, schedule, message, offset);
  for (let offset = 0; offset < tail.byteLength; offset += BLOCK) state = addBlock(state, schedule, tail, offset);
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The rest of the message, a 1 bit, zeros, and the length in bits as 64-bit number. */
function paddedTail(rest: Uint8Array, length: number): DataView {
  const padded = new Uint8Array(rest.length + 9 <= BLOCK ? BLOCK : 2 * BLOCK);
  padded.set(rest);
  padded[rest.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(length / 0x2000_0000));
  view.setUint32(padded.length - 4, (length * 8) >>> 0);
  return view;
}

function addBlock(before: State, schedule: DataView, message: DataView, offset: number): State {
  expand(schedule, message, offset);
  let [a, b, c, d, e, f, g, h] = before;
  for (let at = 0; at < 256; at += 4) {
    const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + big1 + choice + ROUND_CONSTANTS.getInt32(at) + schedule.getInt32(at)) | 0;
    const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + big0 + majority) | 0;
  }
  const [a0, b0, c0, d0, e0, f0, g0, h0] = before;
  return [(a0 + a) | 0, (b0 + b) | 0, (c0 + c) | 0, (d0 + d) | 0, (e0 + e) | 0, (f0 + f) | 0, (g0 + g) | 0, (h0 + h) | 0];
}

/** The 64 words that the rounds take from one block. */
function expand(schedule: DataView, message: DataView, offset: number): void {
  for (let at = 0; at < BLOCK; at += 4) schedule.setInt32(at, message.getInt32(offset + at));
  for (let at = BLOCK; at < 256; at += 4) {
    const early = schedule.getInt32(at - 60);
    const late = schedule.getInt32(at - 8);
    const small0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const small1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    schedule.setInt32(at, (schedule.getInt32(at - 64) + small0 + schedule.getInt32(at - 28) + small1) | 0);
  }
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function wordsOf(values: readonly number[]): DataView {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  values.forEach((value, index) => { view.setUint32(index * 4, value); });
  return view;
}

/** First 32 bits of the fraction; exact, since the root has 53 bits and at most 3 stand before the point. */
function fractionBits(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes;
}
