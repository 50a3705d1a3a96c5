import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';

import { fromA1 } from '#core/grid/address';
import { presentCells, styleAt } from '#core/grid/sheet-grid';
import type { PatchedWorkbook, PatchEdit } from '#core/grid/workbook-patch';
import { patchWorkbook } from '#formats/xlsx/patch-workbook';
import { buildZip, type ZipPart } from '#support/zip-builder';
import { rawEntriesOf } from '#support/zip-entries';
import { cellsByAddress, formulasByAddress, readFirstSheet, readGood, valuesByAddress } from '#support/read-cells';
import { RICH_SHEET, richWorkbookParts } from '#support/rich-workbook';
import { toWorkbookBytes, toZipParts, relationship, relationships, type WorkbookParts } from '#support/workbook-parts';

const SHEET_PART = 'xl/worksheets/sheet1.xml';

function at(cell: string): PatchEdit['at'] {
  const address = fromA1(cell);
  if (address === undefined) throw new Error(`no cell: ${cell}`);
  return address;
}

function edit(cell: string, value: PatchEdit['value'], formula?: string, sheet = 'Sheet1'): PatchEdit {
  return { sheet, at: at(cell), value, ...(formula === undefined ? {} : { formula }) };
}

const rich = (cell: string, value: PatchEdit['value'], formula?: string): PatchEdit => edit(cell, value, formula, 'Bieu');

function patched(bytes: Uint8Array, ...edits: PatchEdit[]): PatchedWorkbook {
  const result = patchWorkbook(bytes, edits);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

function partOf(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (part === undefined) throw new Error(`no part: ${name}`);
  return strFromU8(part);
}

/** Names of entries whose bytes differ between two archives; the same entries in the same order must be in both. */
function changedEntries(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [rawEntriesOf(before), rawEntriesOf(after)];
  expect(now.map(({ name }) => name)).toEqual(old.map(({ name }) => name));
  return old.flatMap(({ name, local, line }, index) => {
    const other = now[index];
    return other !== undefined && local.equals(other.local) && line.equals(other.line) ? [] : [name];
  });
}

function reasonsOf({ refused }: PatchedWorkbook): string[] {
  return refused.map(({ reason }) => reason);
}

/** The sheet part after edits of the cells of a row, given and expected as XML. */
function rowAfter(parts: WorkbookParts, ...edits: PatchEdit[]): string {
  const xml = partOf(patched(toWorkbookBytes(parts), ...edits).bytes, SHEET_PART);
  return /<sheetData.*<\/sheetData>/s.exec(xml)?.[0] ?? xml;
}

describe('a workbook with a chart, macros, comments, print settings and formulas', () => {
  const before = buildZip(richWorkbookParts());

  test('a number in the place of a text changes one cell of one part and nothing else', async () => {
    const { bytes, applied, refused } = patched(before, rich('C3', 3));
    expect(changedEntries(before, bytes)).toEqual([SHEET_PART]);
    expect(partOf(bytes, SHEET_PART)).toBe(RICH_SHEET.replace('<c r="C3" t="s"><v>5</v></c>', '<c r="C3"><v>3</v></c>'));
    expect([applied.length, refused.length]).toEqual([1, 0]);
    expect((await readGood(bytes)).hasMacros).toBe(true);
  });

  test('a text becomes an inline string that keeps its blanks, the style of its cell and the other attributes', () => {
    const { bytes } = patched(before, rich('A1', ' Biểu\n <1> & 2 '));
    expect(changedEntries(before, bytes)).toEqual([SHEET_PART]);
    expect(partOf(bytes, SHEET_PART)).toBe(RICH_SHEET.replace('<c r="A1" s="1" t="s"><v>0</v></c>',
      '<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve"> Biểu\n &lt;1&gt; &amp; 2 </t></is></c>'));
  });

  test('cells far apart are changed in one go, those between stay', () => {
    const { bytes } = patched(before, rich('C4', 5), rich('A3', 7), rich('B4', 'x'));
    expect(partOf(bytes, SHEET_PART)).toBe(RICH_SHEET
      .replace('<c r="A3"><v>1</v></c>', '<c r="A3"><v>7</v></c>')
      .replace('<c r="C4"><v>4</v></c>', '<c r="C4"><v>5</v></c>')
      .replace('<is><t>inline</t></is>', '<is><t xml:space="preserve">x</t></is>'));
  });

  test('a formula takes the place of a formula with its stored result', async () => {
    const { bytes } = patched(before, rich('C5', 7, 'SUM(C3:C5)&"<"'));
    expect(partOf(bytes, SHEET_PART)).toContain('<c r="C5"><f>SUM(C3:C5)&amp;"&lt;"</f><v>7</v></c>');
    expect(formulasByAddress(await readFirstSheet(bytes))['C5']).toBe('SUM(C3:C5)&"<"');
  });

  test('Unicode text in a font of an old encoding gets the same look in a Unicode font, appended to the styles', async () => {
    const { bytes } = patched(before, rich('B3', 'NGUYỄN'));
    expect(changedEntries(before, bytes)).toEqual(['xl/styles.xml', SHEET_PART]);
    expect(partOf(bytes, SHEET_PART)).toContain('<c r="B3" s="4" t="inlineStr"><is><t xml:space="preserve">NGUYỄN</t></is></c>');
    expect(partOf(bytes, 'xl/styles.xml')).toBe(partOf(before, 'xl/styles.xml')
      .replace('<fonts count="2">', '<fonts count="3">')
      .replace('</fonts>', '<font><b/><sz val="13"/><name val="Times New Roman"/><family val="1"/></font></fonts>')
      .replace('<cellXfs count="4">', '<cellXfs count="5">')
      .replace('</cellXfs>', '<xf numFmtId="0" fontId="2" applyFont="1"/></cellXfs>'));
    const style = styleAt(await readFirstSheet(bytes), at('B3'));
    expect(style).toMatchObject({ fontName: 'Times New Roman', bold: true });
  });

  test('text all in one look of its own keeps that look, in a Unicode font', async () => {
    const { bytes } = patched(before, rich('C2', 'Tổng'));
    expect(changedEntries(before, bytes)).toEqual([SHEET_PART]);
    expect(partOf(bytes, SHEET_PART)).toContain(
      '<is><r><rPr><b/><rFont val="Arial"/></rPr><t xml:space="preserve">Tổng</t></r></is>');
    expect(valuesByAddress(await readFirstSheet(bytes))['C2']).toBe('Tổng');
  });

  test.each([
    ['text in several looks', 'B2', 'Họ tên', 'rich-text'],
    ['the origin of a shared formula', 'D3', 3, 'computed'],
    ['a formula of its own', 'C5', 7, 'computed'],
    ['a shared formula', 'D4', 7, 'computed'],
    ['the origin of an array', 'D5', 3, 'computed'],
    ['a cell inside an array', 'D6', 3, 'computed'],
    ['inside a merged area', 'B1', 'x', 'merged'],
    ['a number without value', 'A3', Number.NaN, 'unwritable'],
    ['a text longer than a cell', 'A3', 'x'.repeat(32_768), 'unwritable'],
  ])('%s is refused and the other edit made', (_, cell, value, reason) => {
    const patch = patched(before, rich(cell, value), rich('A4', 9));
    expect(reasonsOf(patch)).toEqual([reason]);
    expect(partOf(patch.bytes, SHEET_PART)).toBe(RICH_SHEET.replace('<c r="A4"><v>2</v></c>', '<c r="A4"><v>9</v></c>'));
  });

  test('a sheet that is not there is refused, and without any edit the bytes are those given', () => {
    const patch = patched(before, edit('A1', 1, undefined, 'Nirgends'));
    expect(reasonsOf(patch)).toEqual(['no-such-sheet']);
    expect(patch.bytes).toBe(before);
  });

  test('the same edit again changes no byte of any part', () => {
    const once = patched(before, rich('B3', 'NGUYỄN'), rich('C3', 3)).bytes;
    const twice = patched(once, rich('B3', 'NGUYỄN'), rich('C3', 3)).bytes;
    expect(Buffer.from(twice).equals(Buffer.from(once))).toBe(true);
  });

  test('of two edits of one cell the later counts', async () => {
    const { bytes } = patched(before, rich('C4', 5), rich('C4', 6));
    expect(valuesByAddress(await readFirstSheet(bytes))['C4']).toBe(6);
  });
});

describe('cells that are not there', () => {
  test.each([
    ['between two cells', '<row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>4</v></c></row>', 'B1',
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="D1"><v>4</v></c></row>'],
    ['behind the last cell', '<row r="1"><c r="A1"><v>1</v></c></row>', 'B1', '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>'],
    ['in an empty row', '<row r="1" ht="9"/><row r="2"/>', 'B1', '<row r="1" ht="9"><c r="B1"><v>2</v></c></row><row r="2"/>'],
    ['in a row that is not there', '<row r="1"/><row r="4"/>', 'B3', '<row r="1"/><row r="3"><c r="B3"><v>2</v></c></row><row r="4"/>'],
    ['below the last row', '<row r="1"/>', 'B3', '<row r="1"/><row r="3"><c r="B3"><v>2</v></c></row>'],
    ['with the style of the row', '<row r="1" s="1" customFormat="1"/>', 'B1', '<row r="1" s="1" customFormat="1"><c r="B1" s="1"><v>2</v></c></row>'],
    ['without addresses', '<row><c><v>1</v></c><c><v>2</v></c></row>', 'B1', '<row><c><v>1</v></c><c><v>2</v></c></row>'],
  ])('%s', (_, rows, cell, expected) => {
    expect(rowAfter({ rows }, edit(cell, 2))).toBe(`<sheetData>${expected}</sheetData>`);
  });

  test('several in one place stand in order', () => {
    expect(rowAfter({ rows: '<row r="2"/>' }, edit('C1', 3), edit('B2', 5), edit('A1', 1), edit('A2', 4))).toBe(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>5</v></c></row></sheetData>');
  });

  test('in a sheet without rows, with prefixes and a byte order mark', async () => {
    const sheet = new TextEncoder().encode('\uFEFF<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/></x:worksheet>');
    const { bytes } = patched(toWorkbookBytes({ sheet }), edit('B2', 'chữ'));
    expect(Buffer.from(unzipSync(bytes)[SHEET_PART] ?? []).toString('utf8')).toBe(
      '\uFEFF<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t xml:space="preserve">chữ</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>');
    expect(valuesByAddress(await readFirstSheet(bytes))).toEqual({ B2: 'chữ' });
  });

  test('an emptied cell keeps its style', () => {
    expect(rowAfter({ rows: '<row r="1"><c r="A1" s="1" t="str"><v>x</v></c></row>' }, edit('A1', null))).toBe(
      '<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>');
  });
});

describe('what is never touched', () => {
  const protection = { rows: '<row r="1"><c r="A1" s="0"><v>1</v></c><c r="B1" s="1"><v>1</v></c></row>', behind: '<sheetProtection sheet="1" objects="1"/>',
    styles: '<cellXfs count="2"><xf/><xf applyProtection="1"><protection locked="0"/></xf></cellXfs>' };

  test('locked cells of a protected sheet; unlocked ones are changed', async () => {
    const patch = patched(toWorkbookBytes(protection), edit('A1', 2), edit('B1', 2));
    expect(reasonsOf(patch)).toEqual(['locked']);
    expect(valuesByAddress(await readFirstSheet(patch.bytes))).toEqual({ A1: 1, B1: 2 });
  });

  test('the headers of a table of Excel, whose part repeats them', () => {
    const bytes = buildZip(toZipParts({ rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>', more: [
      { name: 'xl/worksheets/_rels/sheet1.xml.rels', data: relationships(relationship('rId1', 'table', '../tables/table1.xml')) },
      { name: 'xl/tables/table1.xml', data: '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ref="A1:B2"/>' },
    ] }));
    const patch = patched(bytes, edit('A1', 'x'), edit('A2', 2));
    expect(reasonsOf(patch)).toEqual(['table-header']);
  });

  test.each([
    ['rows out of order', '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'],
    ['a cell in the wrong row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ['a cell twice', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
  ])('a sheet with %s', (_, rows) => {
    const before = toWorkbookBytes({ rows });
    const patch = patched(before, edit('A1', 2));
    expect(reasonsOf(patch)).toEqual(['unwritable']);
    expect(patch.bytes).toBe(before);
  });

  test('a sheet in another encoding', () => {
    const xml = '<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="m"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>';
    const patch = patched(toWorkbookBytes({ sheet: Buffer.from(`\uFEFF${xml}`, 'utf16le') }), edit('A1', 2));
    expect(reasonsOf(patch)).toEqual(['encoding']);
  });

  test('a signed workbook', () => {
    const bytes = buildZip(toZipParts({ rows: '', more: [{ name: '_xmlsignatures/origin.sigs', data: '' }] }));
    expect(patchWorkbook(bytes, [edit('A1', 1)])).toEqual({ ok: false, error: { kind: 'signed' } });
  });

  test.each([
    ['xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['ods', buildZip([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', stored: true }])],
    ['pdf', new TextEncoder().encode('%PDF-1.7')],
  ])('a file of another format: %s', (detail, bytes) => {
    expect(patchWorkbook(bytes, [edit('A1', 1)])).toEqual({ ok: false, error: { kind: 'unsupported-format', detail } });
  });

  test('a broken workbook', () => {
    const bytes = toWorkbookBytes({ sheet: '<worksheet><sheetData><row r="1">' });
    expect(patchWorkbook(bytes, [edit('A1', 1)])).toMatchObject({ ok: false, error: { kind: 'unreadable' } });
  });
});

describe('containers of other programs', () => {
  const parts = { rows: '<row r="1"><c r="A1"><v>1</v></c></row>', behind: '<pageMargins left="1"/>' };

  test('stored parts stay stored', async () => {
    const before = buildZip(toZipParts(parts).map((part) => ({ ...part, stored: true })));
    const { bytes } = patched(before, edit('A1', 22));
    expect(changedEntries(before, bytes)).toEqual([SHEET_PART]);
    expect(Buffer.from(bytes).includes('<c r="A1"><v>22</v></c>')).toBe(true);
    expect(valuesByAddress(await readFirstSheet(bytes))).toEqual({ A1: 22 });
  });

  test.each([
    ['sizes behind the data', streamedZip(toZipParts(parts))],
    ['sizes among the extra fields', withWideSizes(buildZip(toZipParts(parts)))],
  ])('%s are those of the new content', async (_, before) => {
    expect(valuesByAddress(await readFirstSheet(before))).toEqual({ A1: 1 });
    const { bytes } = patched(before, edit('A1', 'một chuỗi dài hơn nhiều so với trước'));
    expect(changedEntries(before, bytes)).toEqual([SHEET_PART]);
    expect(valuesByAddress(await readFirstSheet(bytes))).toEqual({ A1: 'một chuỗi dài hơn nhiều so với trước' });
    const back = patched(bytes, edit('A1', 1)).bytes;
    expect(Buffer.from(back).equals(Buffer.from(patched(before, edit('A1', 1)).bytes))).toBe(true);
  });

  test('the original keeps its bytes', () => {
    const original = Buffer.from(streamedZip(toZipParts(parts)));
    const copy = Buffer.from(original);
    patched(original, edit('A1', 'một chuỗi'));
    expect(original.equals(copy)).toBe(true);
  });

  test('bytes before the archive and a comment behind it stay', async () => {
    const comment = Buffer.from('ghi chú');
    const zip = Buffer.from(buildZip(toZipParts(parts)));
    zip.writeUInt16LE(comment.length, zip.length - 2);
    const before = Buffer.concat([Buffer.from('PK\u0003\u0004 stub'), zip, comment]);
    const { bytes } = patched(before, edit('A1', 22));
    expect(Buffer.from(bytes).subarray(0, 9).equals(before.subarray(0, 9))).toBe(true);
    expect(Buffer.from(bytes).subarray(-comment.length).equals(comment)).toBe(true);
    expect(Object.keys(cellsByAddress(await readFirstSheet(bytes)))).toEqual(['A1']);
  });
});

/** The parts as a program writes them that cannot go back: sizes and checksums stand behind the data. */
function streamedZip(parts: readonly ZipPart[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  for (const { name, data } of parts) {
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(typeof data === 'string' ? strToU8(data) : data, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

/** The same archive with all sizes among the extra fields, as for parts beyond 4 GB. */
function withWideSizes(bytes: Uint8Array): Uint8Array {
  const extraOf = (header: Buffer, sizesAt: number): Buffer => {
    const extra = Buffer.alloc(20);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(16, 2);
    extra.writeUInt32LE(header.readUInt32LE(sizesAt + 4), 4);
    extra.writeUInt32LE(header.readUInt32LE(sizesAt), 12);
    header.fill(0xff, sizesAt, sizesAt + 8);
    header.writeUInt16LE(extra.length, sizesAt + 10);
    return extra;
  };
  const locals: Buffer[] = [];
  const lines: Buffer[] = [];
  for (const entry of rawEntriesOf(bytes)) {
    const [local, line] = [Buffer.from(entry.local), Buffer.from(entry.line)];
    const headerEnd = 30 + local.readUInt16LE(26);
    line.writeUInt32LE(Buffer.concat(locals).length, 42);
    lines.push(line, extraOf(line, 20));
    const extra = extraOf(local, 18);
    locals.push(local.subarray(0, headerEnd), extra, local.subarray(headerEnd));
  }
  const end = Buffer.from(bytes.subarray(-22));
  end.writeUInt32LE(Buffer.concat(lines).length, 12);
  end.writeUInt32LE(Buffer.concat(locals).length, 16);
  return Buffer.concat([...locals, ...lines, end]);
}

test('every cell that was not edited reads as before', async () => {
  const before = buildZip(richWorkbookParts());
  const { bytes } = patched(before, rich('C3', 3), rich('A1', 'Biểu'), rich('B3', 'NGUYỄN'));
  const others = async (file: Uint8Array): Promise<unknown> => (await readGood(file)).sheets.map((sheet) =>
    [...presentCells(sheet)].filter((cell) => !['0:0', '2:2', '2:1'].includes(`${String(cell.at.row)}:${String(cell.at.column)}`) || sheet.name !== 'Bieu'));
  expect(await others(bytes)).toEqual(await others(before));
});
