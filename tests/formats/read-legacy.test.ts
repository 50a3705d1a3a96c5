import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { cellsByAddress, formulasByAddress, readBad, readGood, valuesByAddress } from '#support/read-cells';
import { buildCompoundFile } from '#support/compound-builder';
import { buildZip } from '#support/zip-builder';
import { READ_LIMITS } from '#formats/xlsx/read-limits';
import type { SheetGrid } from '#core/grid/sheet-grid';

const fixture = (name: string): Uint8Array => readFileSync(join(__dirname, '../fixtures/reader', name));

async function mainSheetOf(name: string): Promise<SheetGrid> {
  const workbook = await readGood(fixture(name));
  expect(workbook.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([['Ẩn', 'hidden'], ['Danh sách', 'visible']]);
  const sheet = workbook.sheets[1];
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

beforeEach(() => {
  // The library complains of number formats on the console while it reads .ods files.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

test.each(['old-excel.xls', 'open-document.ods'])('reads the values, formulas and layout of %s', async (name) => {
  const sheet = await mainSheetOf(name);
  expect(valuesByAddress(sheet)).toMatchObject({
    A1: 'Trêng tiÓu häc', A2: 'Nguyễn Thị Hoà', B2: 12, B3: 30, B4: 42, D2: 0.5,
    C2: { kind: 'date', serial: 44335 }, C4: { kind: 'error', code: '#DIV/0!' },
  });
  expect(formulasByAddress(sheet)).toMatchObject({ B4: 'SUM(B2:B3)', C4: '1/0' });
  expect(sheet.merges).toEqual([{ top: 5, left: 0, bottom: 5, right: 2 }]);
  expect([...sheet.hiddenRows]).toEqual([2]);
  expect(sheet.hiddenColumns).toEqual([{ first: 3, last: 3 }]);
});

test('reads the fonts of a .xls file, which decide how TCVN3 text is read', async () => {
  const cells = cellsByAddress(await mainSheetOf('old-excel.xls'));
  expect(cells['A1']?.style).toMatchObject({ fontName: '.VnTime', bold: true });
  expect(cells['A2']?.style).toMatchObject({ fontName: 'Times New Roman', bold: false, italic: true });
  expect(cells['A3']?.style).toMatchObject({ strike: true });
});

test.each(['old-excel.xls', 'open-document.ods'])('counts the cells of %s against the limit', async (name) => {
  expect(await readBad(fixture(name), { ...READ_LIMITS, cells: 5 })).toEqual({ kind: 'too-large', detail: 'cells', limit: 5, actual: null });
});

test('refuses every .xls cut off or with a broken byte, or reads it, but never throws', async () => {
  const whole = fixture('old-excel.xls');
  const outcomes = new Set<string>();
  for (let at = 0; at < whole.length; at += 97) {
    const broken = Uint8Array.from(whole);
    broken[at] = (broken[at] ?? 0) ^ 0xff;
    for (const bytes of [whole.slice(0, at + 1), broken]) {
      outcomes.add(await readGood(bytes).then(() => 'read', (error: unknown) => String(error).slice(7, 15)));
    }
  }
  expect([...outcomes].sort()).toEqual(['read', 'refused:']);
}, 30_000);

const record = (type: number, ...content: readonly number[]): number[] =>
  [type & 0xff, type >> 8, content.length & 0xff, content.length >> 8, ...content];

/** A .xls file of one sheet with the number 1 as the stored value of a formula made of `tokens`. */
function xlsWithFormula(tokens: readonly number[], statedLength = tokens.length): Uint8Array {
  const begin = (part: number): number[] => record(0x0809, 0, 6, part, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0);
  const entry = (offset: number): number[] => record(0x85, offset & 0xff, offset >> 8, 0, 0, 0, 0, 1, 0, 0x53);
  const end = record(0x0a);
  const offset = begin(5).length + entry(0).length + end.length;
  const formula = record(0x06, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f, 0, 0, 0, 0, 0, 0, statedLength & 0xff, statedLength >> 8, ...tokens);
  return buildCompoundFile([{ name: 'Workbook', data: Uint8Array.from([...begin(5), ...entry(offset), ...end, ...begin(0x10), ...formula, ...end]) }]);
}

test.each([
  ['a whole formula', xlsWithFormula([0x1e, 7, 0]), { A1: '7' }],
  ['text that goes on behind the record', xlsWithFormula([0x17, 0xff, 0]), {}],
  ['text without its length', xlsWithFormula([0x17]), {}],
  ['tokens longer than the record', xlsWithFormula([0x1e, 7, 0], 900), {}],
  ['a token nobody knows', xlsWithFormula([0xe1, 1, 2]), {}],
])('keeps the value beside %s, which the library might never come back from', async (_, bytes, formulas) => {
  const [sheet] = (await readGood(bytes)).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  expect(valuesByAddress(sheet)).toEqual({ A1: 1 });
  expect(formulasByAddress(sheet)).toEqual(formulas);
});

test('stops at an .ods whose repetitions stand for more cells than fit', async () => {
  const cell = '<t:table-cell o:value-type="float" o:value="1" t:number-columns-repeated="16384"/>';
  const bytes = buildZip([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
    { name: 'content.xml', data: `<o:document-content xmlns:o="o" xmlns:t="t"><t:table t:name="S"><t:table-row t:number-rows-repeated="1048576">${cell}</t:table-row></t:table></o:document-content>` },
  ]);
  expect(await readBad(bytes)).toEqual({ kind: 'too-large', detail: 'cells', limit: READ_LIMITS.cells, actual: null });
});
