import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { READ_LIMITS } from '#formats/xlsx/read-limits';
import { salvageSheet, salvageStrings } from '#formats/xlsx/salvage-part';
import { ZipArchive } from '#formats/xlsx/zip-archive';
import { FIXTURES } from '#support/memory-files';
import { readBad, readGood, valuesByAddress } from '#support/read-cells';
import { rawEntriesOf } from '#support/zip-entries';
import { unzipSync } from 'fflate';

const SALVAGE = { ...READ_LIMITS, salvages: true } as const;
const FILE = readFileSync(join(FIXTURES, 'district/units/25-THCS Mường Mùn.xlsx'));

describe('a worksheet of which some XML was lost', () => {
  const row = (inside: string): string => `<worksheet><cols><col min="1"/></cols><sheetData><row r="2">${inside}</row></sheetData></worksheet>`;

  it.each([
    ['keeps whole cells', '<c r="A2"><v>1</v></c><c r="B2" s="3"/>', '<c r="A2"><v>1</v></c><c r="B2" s="3"/>'],
    ['drops a cell whose end is lost', '<c r="A2"><v>1</v></q><c r="B2"><v>2</v></c>', '<c r="B2"><v>2</v></c>'],
    ['drops a cell whose tags do not pair up', '<c r="A2"><v>1</w></c><c r="B2"><v>2</v></c>', '<c r="B2"><v>2</v></c>'],
    ['drops a cell whose attributes are broken', '<c r="A2><v>1</v></c><c r="B2"><v>2</v></c>', '<c r="B2"><v>2</v></c>'],
    ['drops a cell with an address that is none', '<c r="A0"><v>1</v></c><c r="XFE1"><v>1</v></c><c r="B2"><v>2</v></c>', '<c r="B2"><v>2</v></c>'],
    ['keeps a cell that states no address', '<c><v>1</v></c>', '<c><v>1</v></c>'],
    ['takes an ampersand that begins no entity as one', '<c r="A2"><v>1&am2&#9;</v></c>', '<c r="A2"><v>1&amp;am2&#9;</v></c>'],
    ['keeps cells with a prefix', '<x:c r="A2"><x:v>1</x:v></x:c>', '<x:c r="A2"><x:v>1</x:v></x:c>'],
  ])('%s', (_name, inside, kept) => {
    expect(salvageSheet(row(inside))).toBe(`<worksheet><sheetData><row></row><row r="2">${kept}</row></sheetData></worksheet>`);
  });

  it('keeps the number of a row only where it is one', () => {
    expect(salvageSheet('<row r="7"><c r="A7"/></row><row r="x7"><c r="A8"/>')).toBe('<worksheet><sheetData><row></row><row r="7"><c r="A7"/></row><row><c r="A8"/></row></sheetData></worksheet>');
  });
});

describe('shared strings of which some XML was lost', () => {
  const LOST = '<si><t>\uFFFD</t></si>';

  it.each([
    ['a string whose end is lost, in its place', '<sst uniqueCount="2"><si><t>a</t></x><si><t>b</t></si></sst>', `${LOST}<si><t>b</t></si>`],
    ['strings whose starts are lost, where the damage is', '<sst uniqueCount="4"><si><t>a</t></si><si><t>b</x><si><t>d</t></si></sst>', `<si><t>a</t></si>${LOST}${LOST}<si><t>d</t></si>`],
    ['strings behind a cut', '<sst uniqueCount="3"><si><t>a</t></si>', `<si><t>a</t></si>${LOST}${LOST}`],
  ])('says of %s that it was lost', (_name, xml, strings) => {
    expect(salvageStrings(xml)).toBe(`<sst>${strings}</sst>`);
  });
});

describe('one flipped bit in a deflated worksheet', () => {
  const parts = rawEntriesOf(FILE).filter(({ name }) => /worksheets\/sheet\d+\.xml$/.test(name));
  const bytesOf = (name: string): Uint8Array => unzipSync(FILE)[name] ?? new Uint8Array(0);
  /** Cells with a value, and where the value stands in the XML. */
  const valuesIn = (xml: string) => [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*[^/]>(?:(?!<\/c>).)*<(?:v|t|t xml:space="preserve")>([^<]+)<\/(?:v|t)>/gd)]
    .map((match) => ({ cell: match[1] ?? '', from: match.indices?.[2]?.[0] ?? 0, to: match.indices?.[2]?.[1] ?? 0 }));

  it.each(parts)('in $name: the cell it falls into reads otherwise or not at all', async ({ name, local }) => {
    const start = FILE.indexOf(local);
    const data = start + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
    const before = Buffer.from(bytesOf(name)).toString('latin1');
    const values = valuesIn(before);
    const sheetBefore = (await readGood(FILE)).sheets[Number(/\d+/.exec(name)?.[0]) - 1];
    if (sheetBefore === undefined) throw new Error('sheets are in the order of their parts');
    const told = valuesByAddress(sheetBefore);
    let inCells = 0;
    for (let at = data; at < start + local.length; at += 29) {
      const hurt = Buffer.from(FILE);
      hurt[at] = (hurt[at] ?? 0) ^ (1 << (at % 8));
      const place = firstDifference(before, Buffer.from(ZipArchive.open(hurt, SALVAGE).read(name) ?? []).toString('latin1'));
      const { cell } = values.find(({ from, to }) => place >= from && place < to) ?? {};
      if (cell === undefined) continue;
      inCells += 1;
      const now = (await readGood(hurt, SALVAGE)).sheets.find((sheet) => sheet.name === sheetBefore.name);
      expect([at, cell, now === undefined ? undefined : valuesByAddress(now)[cell]]).not.toEqual([at, cell, told[cell]]);
      expect((await readBad(hurt)).kind).toBe('corrupt');
    }
    expect(inCells).toBeGreaterThan(3);
  });
});

function firstDifference(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  return at;
}
