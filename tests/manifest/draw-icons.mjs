/**
 * Draws the icons of the add-in: a tally sheet with a medal for the product, with a tick, a sum sign or an arrow for its
 * buttons. Writes them to `assets`, or to a folder given: `node tests/manifest/draw-icons.mjs [FOLDER]`. Edges of the
 * sheet fall on whole pixels at every size, so that 16 pixels stay readable; the ground is transparent.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** Points of a pixel that are looked at, in each direction. */
const SAMPLES = 8;

const GREEN = [12, 122, 104];
const PALE = [167, 208, 198];
const PAPER = [255, 255, 255];
const GOLD = [238, 176, 34];
const BRONZE = [170, 108, 0];
const BLUE = [36, 92, 160];
const OCHRE = [166, 94, 0];

const rectangle = (left, top, right, bottom) => (x, y) => x >= left && x < right && y >= top && y < bottom;
const disc = (cx, cy, radius) => (x, y) => (x - cx) ** 2 + (y - cy) ** 2 <= radius ** 2;

function polygon(points) {
  return (x, y) => {
    let isInside = false;
    for (let at = 0, before = points.length - 1; at < points.length; before = at, at += 1) {
      const [x1, y1] = points[at];
      const [x2, y2] = points[before];
      if ((y1 > y) !== (y2 > y) && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isInside = !isInside;
    }
    return isInside;
  };
}

function star(cx, cy, outer, inner) {
  return polygon(Array.from({ length: 10 }, (_, index) => {
    const angle = (index * Math.PI) / 5 - Math.PI / 2;
    const radius = index % 2 === 0 ? outer : inner;
    return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)];
  }));
}

/** A line through the points, as wide as told, with round ends. */
function stroke(width, points) {
  return (x, y) => points.slice(1).some(([x2, y2], index) => {
    const [x1, y1] = points[index];
    const [dx, dy] = [x2 - x1, y2 - y1];
    const along = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
    return (x - x1 - along * dx) ** 2 + (y - y1 - along * dy) ** 2 <= (width / 2) ** 2;
  });
}

/** Sheet with a head and ruled rows; a layer is a shape and its colour, `null` for a hole. */
function sheetLayers(size) {
  const line = Math.max(1, Math.round(size / 20));
  const [left, top, right, bottom] = [0.06, 0.06, 0.81, 0.94].map((part) => Math.round(part * size));
  const head = top + Math.round(0.22 * size);
  const column = left + Math.round(0.26 * size);
  const rowHeight = size < 32 ? Math.round(0.19 * size) : Math.round(0.165 * size);
  const layers = [
    [rectangle(left, top, right, bottom), GREEN],
    [rectangle(left + line, head, right - line, bottom - line), PAPER],
  ];
  for (let y = head + rowHeight; y < bottom - line - rowHeight / 2; y += rowHeight) {
    layers.push([rectangle(left + line, y, right - line, y + line), PALE]);
  }
  layers.push([rectangle(column, head, column + line, bottom - line), PALE]);
  return layers;
}

/** A coloured disc with a white sign, on a hole that sets it off from the sheet. */
function signLayers(size, colour, points) {
  const [cx, cy, radius] = [0.67 * size, 0.67 * size, 0.31 * size];
  const sign = points.map(([x, y]) => [cx + x * radius, cy + y * radius]);
  return [
    [disc(cx, cy, radius + Math.max(1, size / 24)), null],
    [disc(cx, cy, radius), colour],
    [stroke(Math.max(1.5, size * 0.075), sign), PAPER],
  ];
}

/** A star where there is room for no more, else a medal on its ribbon. */
function medalLayers(size) {
  const [cx, cy] = [0.67 * size, 0.66 * size];
  if (size < 32) {
    const outer = 0.36 * size;
    return [
      [star(cx, cy, outer + Math.max(1.6, size / 10), outer * 0.55 + 1), null],
      [star(cx, cy, outer, outer * 0.52), BRONZE],
      [star(cx, cy, outer * 0.8, outer * 0.43), GOLD],
    ];
  }
  const [my, radius] = [0.6 * size, 0.27 * size];
  const tail = (direction) => polygon([
    [cx + direction * 0.04 * size, my], [cx + direction * 0.22 * size, my],
    [cx + direction * 0.22 * size, 0.98 * size], [cx + direction * 0.12 * size, 0.9 * size], [cx + direction * 0.02 * size, 0.98 * size],
  ]);
  const gap = Math.max(1.5, size / 24);
  return [
    [disc(cx, my, radius + gap), null],
    [rectangle(cx - 0.22 * size - gap, my, cx + 0.22 * size + gap, size), null],
    [tail(-1), GREEN], [tail(1), GREEN],
    [disc(cx, my, radius), BRONZE],
    [disc(cx, my, radius * 0.86), GOLD],
    [star(cx, my, radius * 0.66, radius * 0.3), PAPER],
  ];
}

const MOTIFS = {
  icon: medalLayers,
  check: (size) => signLayers(size, GREEN, [[-0.46, 0.04], [-0.12, 0.38], [0.48, -0.34]]),
  consolidate: (size) => signLayers(size, BLUE, [[0.38, -0.46], [-0.36, -0.46], [0.06, 0], [-0.36, 0.46], [0.38, 0.46]]),
  submit: (size) => signLayers(size, OCHRE, [[-0.42, -0.06], [0, -0.5], [0.42, -0.06], [0, -0.5], [0, 0.52]]),
};

/** Pixels as red, green, blue and opacity; the last layer that covers a point gives its colour. */
function draw(size, layers) {
  const pixels = Buffer.alloc(size * size * 4);
  for (let at = 0; at < size * size; at += 1) {
    const sum = [0, 0, 0];
    let covered = 0;
    for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
      const x = (at % size) + ((sample % SAMPLES) + 0.5) / SAMPLES;
      const y = Math.floor(at / size) + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
      const colour = layers.findLast(([isIn]) => isIn(x, y))?.[1] ?? null;
      if (colour === null) continue;
      covered += 1;
      colour.forEach((value, index) => { sum[index] += value; });
    }
    if (covered === 0) continue;
    pixels.set([...sum.map((value) => Math.round(value / covered)), Math.round((255 * covered) / (SAMPLES * SAMPLES))], at * 4);
  }
  return pixels;
}

function crc32(bytes) {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(content.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** PNG with 8 bits a channel, rows unfiltered (https://www.w3.org/TR/png/). */
function toPng(size, pixels) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.concat(Array.from({ length: size }, (_, row) =>
    Buffer.concat([Buffer.of(0), pixels.subarray(row * size * 4, (row + 1) * size * 4)])));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

const folder = resolve(process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '../../assets'));
mkdirSync(folder, { recursive: true });
for (const [name, layersOf] of Object.entries(MOTIFS)) {
  for (const size of SIZES) {
    writeFileSync(join(folder, `${name}-${size}.png`), toPng(size, draw(size, [...sheetLayers(size), ...layersOf(size)])));
  }
}
