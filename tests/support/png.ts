import { inflateSync } from 'node:zlib';

/** A PNG of 8 bits a channel with opacity and unfiltered rows, as `tests/manifest/draw-icons.mjs` writes it. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, opacity of each pixel, row by row. */
  readonly pixels: Uint8Array;
}

const SIGNATURE = '89504e470d0a1a0a';

/** Reads such a picture; throws for any other. */
export function readPng(bytes: Buffer): Picture {
  if (bytes.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error('Not a PNG');
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (bytes.subarray(24, 29).toString('hex') !== '0806000000') throw new Error('Not 8 bits a channel with opacity');
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const rows = inflateSync(Buffer.concat(parts));
  const stride = width * 4 + 1;
  if (rows.length !== stride * height) throw new Error('Rows are missing');
  const pixels = new Uint8Array(width * height * 4);
  for (let row = 0; row < height; row += 1) {
    if (rows[row * stride] !== 0) throw new Error('A row is filtered');
    pixels.set(rows.subarray(row * stride + 1, (row + 1) * stride), row * width * 4);
  }
  return { width, height, pixels };
}
