import { isWholeFormula } from './biff-formula';

/** One record of a .xls stream: two bytes type, two bytes length, content. */
export interface BiffRecord {
  readonly type: number;
  /** Position of the type. */
  readonly at: number;
  /** Position and length of the content. */
  readonly start: number;
  readonly length: number;
}

const BEGIN = 0x0809;
const END = 0x000a;

/**
 * The records of a stream, up to what fills its last sector behind the end of the last part.
 * A record cut off comes with `isWhole` false.
 */
export function* biffRecords(stream: Uint8Array): Generator<BiffRecord & { readonly isWhole: boolean }> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let openParts = 0;
  for (let at = 0; at + 4 <= view.byteLength;) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (type === BEGIN) openParts += 1;
    if (openParts === 0) return;
    if (type === END) openParts -= 1;
    const start = at + 4;
    yield { type, at, start, length, isWhole: start + length <= view.byteLength };
    at = start + length;
  }
}

/** `Uncalced`, which the library passes over whatever is in it. */
const PASSED_OVER = 0x5e;

/** What values, formulas, formats, merges and widths are made of ([MS-XLS] 2.3). */
const NEEDED: ReadonlySet<number> = new Set([
  0x0809, 0x000a, 0x0042, 0x0022, 0x0085, 0x00fc, 0x003c, 0x041e, 0x001e, 0x00e0,
  0x0016, 0x0017, 0x0018, 0x0023, 0x01ae,
  0x0006, 0x0201, 0x0203, 0x0204, 0x0205, 0x0207, 0x0221, 0x0236, 0x027e, 0x00bd, 0x00be, 0x00d6, 0x00fd, 0x04bc,
  0x0055, 0x007d, 0x0200, 0x0208, 0x0225, 0x00e5,
]);

const FORMULA = 0x06;
const NAME = 0x18;
const EXTERNAL_SHEETS = 0x17;
const ARRAY = 0x221;
const SHARED_FORMULA = 0x4bc;
/** Where the formula records state the bytes of their tokens; the tokens follow. */
const LENGTH_AT: ReadonlyMap<number, number> = new Map([[FORMULA, 20], [ARRAY, 12], [SHARED_FORMULA, 8]]);
/** A stated length by which the library reads the value of a cell and leaves its formula. */
const NO_FORMULA = 0xffff;

/**
 * A copy of the stream that is safe to hand to the library: records that carry no values are
 * passed over (drawings, or themes, a zip inside the file), and formulas whose tokens are broken
 * are left out, their values kept. Positions stay as they are.
 */
export function toSafeStream(stream: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(stream);
  const view = new DataView(copy.buffer);
  const isBiff8 = copy.length >= 6 && view.getUint16(4, true) === 0x0600;
  let end = 0;
  for (const record of biffRecords(stream)) {
    end = record.start + record.length;
    if (!NEEDED.has(record.type)) view.setUint16(record.at, PASSED_OVER, true);
    else makeFormulaSafe(view, record, isBiff8);
  }
  return copy.subarray(0, end);
}

function makeFormulaSafe(view: DataView, record: BiffRecord, isBiff8: boolean): void {
  const { type, at, start, length } = record;
  if (type === EXTERNAL_SHEETS && length < 2) view.setUint16(at, PASSED_OVER, true);
  if (type === NAME) return makeNameSafe(view, record, isBiff8);
  const lengthAt = LENGTH_AT.get(type);
  if (lengthAt === undefined) return;
  if (length < lengthAt + 2) return view.setUint16(at, PASSED_OVER, true);
  const from = start + lengthAt + 2;
  const to = from + view.getUint16(start + lengthAt, true);
  if (to <= start + length && isWholeFormula(view, from, to, isBiff8)) return;
  if (type === FORMULA) view.setUint16(start + lengthAt, NO_FORMULA, true);
  else view.setUint16(at, PASSED_OVER, true);
}

/** A name keeps its place, for formulas count names; only its broken formula goes. */
function makeNameSafe(view: DataView, { at, start, length }: BiffRecord, isBiff8: boolean): void {
  if (length < 15) return view.setUint16(at, PASSED_OVER, true);
  const characters = view.getUint8(start + 3);
  const isWide = isBiff8 && (view.getUint8(start + 14) & 1) === 1;
  const from = start + (isBiff8 ? 15 : 14) + characters * (isWide ? 2 : 1);
  const to = from + view.getUint16(start + 4, true);
  if (to > start + length || !isWholeFormula(view, from, to, isBiff8)) view.setUint16(start + 4, 0, true);
}
