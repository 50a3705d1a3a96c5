import fc from 'fast-check';

import { readFirstSheet, readGood } from '#support/read-cells';
import { toWorkbookBytes } from '#support/workbook-parts';
import { toA1 } from '#core/grid/address';
import { cellAt } from '#core/grid/sheet-grid';
import { readWorkbook } from '#formats/read-workbook';

interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
  readonly asShared: boolean;
}

const escapeXml = (text: string): string => text
  .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  .replace(/_x([0-9A-Fa-f]{4}_)/g, '_x005F_x$1')
  .replace(/[\u0000-\u001f]/g, (letter) => (letter === '\n' || letter === '\t' ? letter : `_x${letter.charCodeAt(0).toString(16).padStart(4, '0')}_`));

const textArbitrary = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.constantFrom('Nguyễn Thị Hoà', 'Chiến sĩ thi đua cơ sở', '_x000D_', 'a_x0041_b', ' hai  cách ', 'dòng\nmới'),
).filter((text) => text.length > 0 && !/[\ufffe\uffff]/.test(text));

const cellArbitrary: fc.Arbitrary<WrittenCell> = fc.record({
  row: fc.oneof(fc.nat(30), fc.nat(1_048_575)),
  column: fc.oneof(fc.nat(30), fc.nat(16_383)),
  value: fc.oneof(textArbitrary, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.boolean()),
  asShared: fc.boolean(),
});

function toXml(cells: readonly WrittenCell[]): Uint8Array {
  const strings: string[] = [];
  const rows = new Map<number, string>();
  for (const cell of cells) {
    rows.set(cell.row, (rows.get(cell.row) ?? '') + cellXml(cell, strings));
  }
  const inOrder = [...rows].sort(([left], [right]) => left - right);
  return toWorkbookBytes({
    rows: inOrder.map(([row, content]) => `<row r="${row + 1}">${content}</row>`).join('\n'),
    strings: strings.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join(''),
  });
}

function cellXml({ row, column, value, asShared }: WrittenCell, strings: string[]): string {
  const r = toA1({ row, column });
  if (typeof value === 'number') return `<c r="${r}"><v>${Object.is(value, -0) ? '-0' : value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${r}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (asShared) return `<c r="${r}" t="s"><v>${strings.push(value) - 1}</v></c>`;
  return `<c r="${r}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

test('reads back any cells that were written', async () => {
  await fc.assert(fc.asyncProperty(
    fc.uniqueArray(cellArbitrary, { selector: ({ row, column }) => row * 16_384 + column, maxLength: 40 }),
    async (cells) => {
      const sheet = await readFirstSheet(toXml(cells));
      for (const { row, column, value } of cells) {
        const kind = typeof value === 'string' ? 'text' : typeof value;
        expect(cellAt(sheet, { row, column })).toEqual({ kind, value });
      }
      expect(sheet.columns).toHaveLength(cells.length);
    },
  ), { numRuns: 200 });
}, 30_000);

test('reads Vietnamese text whole wherever the unpacked chunks end', async () => {
  // Text that packs badly, with letters of one to four bytes at every offset to the chunk borders.
  const letters = 'aữ😀đ';
  let seed = 1;
  const strings = Array.from({ length: 40_000 }, (_, index) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return `${letters.repeat(1 + (index % 3))}${seed}${'ệ'.repeat(index % 7)}`;
  });
  const bytes = toWorkbookBytes({
    strings: strings.map((text) => `<si><t>${text}</t></si>`).join(''),
    rows: strings.map((_, index) => `<row><c t="s"><v>${index}</v></c></row>`).join(''),
  });
  // Beyond what is unpacked in one go, so that there are chunks at all.
  expect(bytes.length).toBeGreaterThan(300 * 1024);
  const sheet = await readFirstSheet(bytes);
  expect([...sheet.texts].map((index) => sheet.strings[index])).toEqual(strings);
}, 30_000);

test('reads or refuses any workbook with broken bytes, and never throws', async () => {
  const whole = toXml([{ row: 0, column: 0, value: 'Đơn vị', asShared: true }, { row: 1, column: 1, value: 3.5, asShared: false }]);
  await readGood(whole);
  await fc.assert(fc.asyncProperty(
    fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
    async (changes) => {
      const broken = Uint8Array.from(whole);
      for (const [at, byte] of changes) broken[at] = byte;
      await expect(readWorkbook(broken)).resolves.toHaveProperty('ok');
    },
  ), { numRuns: 500 });
}, 30_000);

test('reads or refuses any sheet with broken XML, and never throws', async () => {
  const xml = new TextEncoder().encode('<worksheet><cols><col min="1" max="2" width="9" hidden="1"/></cols><sheetData><row r="1" ht="0"><c r="A1" t="str" s="1"><f t="shared" ref="A1:B1" si="0">B1&amp;"x"</f><v>Đ&#10;<![CDATA[a]]></v></c><c r="B1"><f t="shared" si="0"/><v>1.5</v></c><c r="C1" t="inlineStr"><is><r><rPr><strike/></rPr><t>a</t></r></is></c></row></sheetData><mergeCells><mergeCell ref="A1:C1"/></mergeCells><!-- end --></worksheet>');
  await fc.assert(fc.asyncProperty(
    fc.array(fc.tuple(fc.nat(xml.length - 1), fc.constantFrom(...new TextEncoder().encode('<>/"=& !-[]?x1AZ$:\u0000'))), { minLength: 1, maxLength: 3 }),
    fc.nat(xml.length),
    async (changes, end) => {
      const broken = Uint8Array.from(xml);
      for (const [at, byte] of changes) broken[at] = byte;
      for (const sheet of [broken, xml.slice(0, end)]) {
        await expect(readWorkbook(toWorkbookBytes({ sheet }))).resolves.toHaveProperty('ok');
      }
    },
  ), { numRuns: 1_000 });
}, 30_000);
