import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';

import { fromA1, toA1, type CellAddress } from '#core/grid/address';
import { presentCells, type SheetGrid } from '#core/grid/sheet-grid';
import type { SheetModel } from '#core/grid/sheet-model';
import type { AnnotatedWorkbook, CellNote } from '#core/grid/workbook-annotation';
import { readWorkbook } from '#formats/read-workbook';
import { annotateWorkbook } from '#formats/xlsx/annotate-workbook';
import { writeWorkbook } from '#formats/xlsx/write-workbook';
import { readGood, valuesByAddress } from '#support/read-cells';
import { richWorkbookParts } from '#support/rich-workbook';
import { relationship, relationships, toWorkbookBytes, toZipParts, type WorkbookParts } from '#support/workbook-parts';
import { buildZip, type ZipPart } from '#support/zip-builder';
import { rawEntriesOf } from '#support/zip-entries';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES: ZipPart = { name: '[Content_Types].xml', data: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>' };
const RICH_PARTS = [TYPES, ...richWorkbookParts()];
const RICH = buildZip(RICH_PARTS);

const FRONT: SheetModel = {
  name: 'Phiếu',
  cells: [
    { row: 0, column: 0, value: { kind: 'text', value: 'VIỆC CẦN SỬA' }, style: 'title' },
    { row: 2, column: 0, value: { kind: 'text', value: '=1+1' }, style: 'wrapped' },
    { row: 2, column: 1, value: { kind: 'link', value: 'C3', target: "'Bieu'!C3" }, style: 'link' },
    { row: 3, column: 0, value: { kind: 'number', value: 1 }, style: 'text-centre' },
  ],
  merges: [], columnWidths: [30, 10], rowHeights: [], frozenRows: 0, frozenColumns: 0,
  print: { orientation: 'landscape', repeatRows: { first: 2, last: 2 } }, filter: undefined,
};

function at(cell: string): CellAddress {
  const address = fromA1(cell);
  if (address === undefined) throw new Error(`no cell: ${cell}`);
  return address;
}

function note(cell: string, sheet = 'Bieu', text = 'Sửa ở đây'): CellNote {
  return { sheet, at: at(cell), heading: 'Lỗi', text };
}

function annotated(bytes: Uint8Array, notes: readonly CellNote[] = [], front = FRONT): AnnotatedWorkbook {
  const result = annotateWorkbook(bytes, { author: 'Sổ', notes, front });
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** Names of entries that are not the same bytes as before, and those that joined. */
function differences(before: Uint8Array, after: Uint8Array): { changed: string[]; added: string[] } {
  const [old, now] = [rawEntriesOf(before), rawEntriesOf(after)];
  expect(now.slice(0, old.length).map(({ name }) => name)).toEqual(old.map(({ name }) => name));
  const changed = old.flatMap(({ name, local, line }, index) =>
    (now[index]?.local.equals(local) === true && now[index].line.equals(line) ? [] : [name]));
  return { changed, added: now.slice(old.length).map(({ name }) => name) };
}

async function notedCells(bytes: Uint8Array): Promise<Record<string, string[]>> {
  const { sheets } = await readGood(bytes);
  return Object.fromEntries(sheets.map(({ name, commentCells = [] }) => [name, commentCells.map(toA1)]));
}

function contentsOf(sheets: readonly SheetGrid[]): unknown {
  return sheets.map((sheet) => ({ name: sheet.name, visibility: sheet.visibility, merges: sheet.merges, cells: [...presentCells(sheet)] }));
}

describe('a rich macro workbook', () => {
  const copy = annotated(RICH, [note('B2'), note('C3'), note('B3', 'Khac')]);

  test('changes only what leads to the additions', () => {
    expect(differences(RICH, copy.bytes)).toEqual({
      changed: [
        '[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/worksheets/sheet2.xml',
        'xl/drawings/vmlDrawing1.vml', 'xl/comments1.xml',
      ],
      added: ['xl/worksheets/sheet3.xml', 'xl/drawings/vmlDrawing2.vml', 'xl/comments2.xml', 'xl/worksheets/_rels/sheet2.xml.rels'],
    });
  });

  test('shows the front sheet first, its texts as texts, and every cell as it was', async () => {
    const [before, after] = [await readGood(RICH), await readGood(copy.bytes)];
    expect(after.sheets.map(({ name }) => name)).toEqual(['Phiếu', 'Bieu', 'Khac']);
    expect(contentsOf(after.sheets.slice(1))).toEqual(contentsOf(before.sheets));
    const [front] = after.sheets;
    expect(front === undefined ? undefined : valuesByAddress(front)).toEqual({ A1: 'VIỆC CẦN SỬA', A3: '=1+1', B3: 'C3', A4: 1 });
  });

  test('hangs notes beside and behind those that are there', async () => {
    expect(copy).toMatchObject({ frontName: 'Phiếu', markedCells: 3, refused: [] });
    expect(await notedCells(copy.bytes)).toEqual({ 'Phiếu': [], 'Bieu': ['B2', 'C3'], 'Khac': ['B3'] });
    const comments = partsOf(copy.bytes)['xl/comments1.xml'] ?? '';
    expect(comments).toContain('<authors><author>A</author><author>Sổ</author></authors>');
    expect(comments).toMatch(/<comment ref="C3" authorId="0"><text><r><t>Xem lại<\/t><\/r><r>.*Lỗi.*Sửa ở đây<\/t><\/r><\/text><\/comment>/s);
    expect(comments).toMatch(/<comment ref="B2" authorId="1"><text><r>.*<\/text><\/comment><\/commentList>/s);
  });

  test('draws a box for each new note, with numbers that no other drawing uses', () => {
    const { 'xl/drawings/vmlDrawing1.vml': first = '', 'xl/drawings/vmlDrawing2.vml': second = '' } = partsOf(copy.bytes);
    expect(first).toMatch(/^<xml xmlns:v="[^"]+" xmlns:o="[^"]+" xmlns:x="[^"]+"><v:shapetype .*<\/xml>$/);
    expect([...first.matchAll(/<x:Row>(\d+)<\/x:Row><x:Column>(\d+)</g)].map(([, row, column]) => [row, column])).toEqual([['1', '1']]);
    expect([...second.matchAll(/<x:Row>(\d+)<\/x:Row><x:Column>(\d+)</g)].map(([, row, column]) => [row, column])).toEqual([['2', '1']]);
    const ids = [first, second].flatMap((drawing) => [...drawing.matchAll(/ id="_x0000_s(\d+)"/g)].map(([, id]) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('moves what counts tabs', () => {
    const book = partsOf(copy.bytes)['xl/workbook.xml'] ?? '';
    expect(book).toContain('<definedName name="_xlnm.Print_Area" localSheetId="1">Bieu!$A$1:$D$6</definedName>');
    expect(book).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'Phiếu'!$3:$3</definedName>`);
    expect(book).toMatch(/<sheets><sheet [^>]*name="Phiếu" sheetId="3" r:id="rId\d+"\/><sheet name="Bieu" sheetId="1"/);
  });

  test('looks for its styles at the ends of the lists: what is there keeps its number', () => {
    const [before, after] = [partsOf(RICH)['xl/styles.xml'] ?? '', partsOf(copy.bytes)['xl/styles.xml'] ?? ''];
    const entries = /<cellXfs count="4">(.*?)<\/cellXfs>/s.exec(before)?.[1] ?? '';
    expect(after).toMatch(/<cellXfs count="[5-9]">/);
    expect(after).toContain(`${entries}<xf `);
    expect(after).toContain('quotePrefix="1"');
  });

  test('is the same bytes each time', () => {
    expect(Buffer.from(annotated(RICH, [note('B2'), note('C3'), note('B3', 'Khac')]).bytes).equals(Buffer.from(copy.bytes))).toBe(true);
  });
});

const ROWS = '<row r="1"><c r="A1"><v>1</v></c></row>';
const VIEWS = (attributes: string): string => `<bookViews><workbookView ${attributes}/></bookViews>`;

/** A workbook of two sheets of plain parts. */
function twoSheets(parts: WorkbookParts, behind = ''): Uint8Array {
  return toWorkbookBytes({
    ...parts,
    sheets: '<sheet name="Bieu" sheetId="7" r:id="rId1"/><sheet name="Hai" sheetId="3" r:id="rId8"/>',
    relationships: relationship('rId8', 'worksheet', 'worksheets/sheet2.xml') + (parts.relationships ?? ''),
    more: [{
      name: 'xl/worksheets/sheet2.xml',
      data: `<x:worksheet xmlns:x="${MAIN}"><x:sheetViews><x:sheetView tabSelected="1" zoomScale="80" workbookViewId="0"/></x:sheetViews><x:sheetData/>${behind}</x:worksheet>`,
    }, TYPES, ...(parts.more ?? [])],
  });
}

describe('the copy opens at the front sheet, and it alone is chosen', () => {
  test('whichever tab was chosen', () => {
    const bytes = twoSheets({ workbook: VIEWS('activeTab="1" firstSheet="1" windowWidth="9"'), rows: ROWS });
    const parts = partsOf(annotated(bytes).bytes);
    expect(parts['xl/workbook.xml']).toContain('<workbookView windowWidth="9"/>');
    expect(parts['xl/workbook.xml']).toContain('sheetId="8"');
    expect(parts['xl/worksheets/sheet2.xml']).toContain('<x:sheetView zoomScale="80" workbookViewId="0"/>');
    expect(parts['xl/worksheets/sheet3.xml']).toContain('tabSelected="1"');
  });

  test('a sheet that was not chosen and gets no note keeps its bytes', () => {
    const bytes = twoSheets({ rows: ROWS });
    expect(differences(bytes, annotated(bytes, [note('A1', 'Hai')]).bytes).changed)
      .toEqual(['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/worksheets/sheet2.xml', '[Content_Types].xml']);
  });
});

describe('the drawing of notes is named where the order of elements wants it', () => {
  test.each([
    ['at the end', '', /<x:sheetData\/><x:legacyDrawing [^>]*\/><\/x:worksheet>$/],
    ['before tables and extensions', '<x:pageMargins/><x:tableParts count="0"/><x:extLst/>', /<x:pageMargins\/><x:legacyDrawing [^>]*\/><x:tableParts/],
    ['behind a drawing', '<x:drawing/><x:extLst/>', /<x:drawing\/><x:legacyDrawing [^>]*\/><x:extLst/],
  ])('%s', (_, behind, expected) => {
    expect(partsOf(annotated(twoSheets({ rows: ROWS }, behind), [note('A1', 'Hai')]).bytes)['xl/worksheets/sheet2.xml']).toMatch(expected);
  });
});

describe('names of areas', () => {
  test.each([
    ['are made where there are none', '<calcPr/>', /<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">[^<]*<\/definedName><\/definedNames><calcPr\/>/],
    ['fill an empty list', '<definedNames/><calcPr/>', /<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">[^<]*<\/definedName><\/definedNames><calcPr\/>/],
    ['of the whole workbook stay', '<definedNames><definedName name="a">1</definedName></definedNames>', /localSheetId="0">[^<]*<\/definedName><definedName name="a">1</],
  ])('%s', (_, behindSheets, expected) => {
    expect(partsOf(annotated(twoSheets({ behindSheets })).bytes)['xl/workbook.xml']).toMatch(expected);
  });

  test('are left alone by a front sheet without rows to repeat', () => {
    const front = { ...FRONT, print: { ...FRONT.print, repeatRows: undefined } };
    expect(partsOf(annotated(twoSheets({}), [], front).bytes)['xl/workbook.xml']).not.toContain('definedName');
  });
});

describe('where notes go', () => {
  test('of a merged area on its first cell, several of one cell together', async () => {
    const bytes = twoSheets({ rows: ROWS, behind: '<mergeCells count="1"><mergeCell ref="B2:D4"/></mergeCells>' });
    const copy = annotated(bytes, [note('C3'), note('B2', 'Bieu', 'hai'), note('A1')]);
    expect(copy.markedCells).toBe(2);
    expect((await notedCells(copy.bytes))['Bieu']).toEqual(['A1', 'B2']);
    expect(partsOf(copy.bytes)['xl/comments1.xml']).toMatch(/ref="B2".*Sửa ở đây<\/t>.*hai<\/t>/s);
  });

  test('not where a conversation is shown in their place, nor on sheets that are not there', () => {
    const bytes = twoSheets({
      rows: ROWS,
      more: [
        { name: 'xl/worksheets/_rels/sheet1.xml.rels', data: relationships(relationship('rId1', 'threadedComment', '../threads.xml')) },
        { name: 'xl/threads.xml', data: '<ThreadedComments><threadedComment ref="A1"/></ThreadedComments>' },
      ],
    });
    const copy = annotated(bytes, [note('A1'), note('A2'), note('A1', 'Không có')]);
    expect(copy.refused.map(({ note: { sheet, at: cell }, reason }) => `${sheet} ${toA1(cell)} ${reason}`)).toEqual(['Không có A1 no-such-sheet', 'Bieu A1 thread']);
    expect(copy.markedCells).toBe(1);
  });

  test('not into a drawing that cannot be added to; the comments stay as they are then', () => {
    const parts = RICH_PARTS.map((part) => (part.name.endsWith('.vml') ? { ...part, data: 'broken' } : part));
    const bytes = buildZip(parts);
    const copy = annotated(bytes, [note('B2')]);
    expect(copy.refused.map(({ reason }) => reason)).toEqual(['drawing']);
    expect(partsOf(copy.bytes)['xl/comments1.xml']).toBe(partsOf(bytes)['xl/comments1.xml']);
  });

  test('into a drawing that declares its names further in, as openpyxl writes it; not where a name stands for another thing', () => {
    const drawingOf = (root: string): Uint8Array => buildZip(RICH_PARTS.map((part) => (part.name.endsWith('.vml')
      ? { ...part, data: `${root}<a:shape xmlns:a="urn:schemas-microsoft-com:vml" id="_x0000_s1026"/></xml>` } : part)));
    const extended = partsOf(annotated(drawingOf('<xml>'), [note('B2')]).bytes)['xl/drawings/vmlDrawing1.vml'] ?? '';
    expect(extended).toMatch(/^<xml xmlns:v="urn:[^"]*:vml" xmlns:o="urn:[^"]*:office" xmlns:x="urn:[^"]*:excel"><a:shape .*<v:shape id="_x0000_s1027" /);
    expect(annotated(drawingOf('<xml xmlns:o="other">'), [note('B2')]).refused.map(({ reason }) => reason)).toEqual(['drawing']);
  });

  test('beside notes and buttons that Excel drew, whatever the state of its XML', () => {
    const drawn = '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">'
      + '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="5"/></o:shapelayout><v:shapetype id="_x0000_t202"></v:shapetype><v:shape id="_x0000_s5130"><br></v:shape></xml>\n';
    const parts = RICH_PARTS.map((part) => (part.name.endsWith('.vml') ? { ...part, data: drawn } : part));
    const extended = partsOf(annotated(buildZip(parts), [note('B2')]).bytes)['xl/drawings/vmlDrawing1.vml'] ?? '';
    expect(extended.startsWith(drawn.slice(0, drawn.indexOf('</xml>')))).toBe(true);
    expect(extended).toMatch(/<v:shape id="_x0000_s5131" .*<\/v:shape><\/xml>\n$/s);
    expect(extended.match(/<v:shapetype/g)).toHaveLength(1);
  });
});

describe('odd workbooks', () => {
  test('a name that is taken gets a number', async () => {
    const { bytes, frontName } = annotated(twoSheets({}), [], { ...FRONT, name: 'BIEU' });
    expect(frontName).toBe('BIEU (2)');
    expect((await readGood(bytes)).sheets.map(({ name }) => name)).toEqual(['BIEU (2)', 'Bieu', 'Hai']);
  });

  test('without styles, or with prefixed ones, the front sheet is plain', () => {
    for (const styles of [undefined, `<x:styleSheet xmlns:x="${MAIN}"><x:fonts/><x:fills/><x:borders/><x:cellXfs/></x:styleSheet>`]) {
      const more = styles === undefined ? [] : [{ name: 'xl/styles.xml', data: styles }];
      const bytes = twoSheets({ relationships: styles === undefined ? '' : relationship('rId3', 'styles', 'styles.xml'), more });
      const parts = partsOf(annotated(bytes).bytes);
      expect(parts['xl/styles.xml']).toBe(styles);
      expect(parts['xl/worksheets/sheet3.xml']).not.toMatch(/ s="[1-9]/);
    }
  });

  test.each<[string, Uint8Array, unknown]>([
    ['old Excel', readFileSync(join(__dirname, '../../fixtures/reader/old-excel.xls')), { kind: 'unsupported-format', detail: 'xls' }],
    ['OpenDocument', readFileSync(join(__dirname, '../../fixtures/reader/open-document.ods')), { kind: 'unsupported-format', detail: 'ods' }],
    ['a text', new TextEncoder().encode('A,B'), { kind: 'unsupported-format', detail: 'text' }],
    ['a signed workbook', toWorkbookBytes({ more: [{ name: '_xmlsignatures/sig1.xml', data: '<a/>' }] }), { kind: 'signed' }],
    ['a strict workbook', buildZip(toZipParts({}).map((part) => (part.name === 'xl/workbook.xml'
      ? { ...part, data: String(part.data).replace(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main') } : part))), { kind: 'unsupported-format', detail: 'strict' }],
    ['a broken package', toWorkbookBytes({ sheets: '<sheet name="A" sheetId="1" r:id="rId77"/>' }), { kind: 'unreadable', failure: { kind: 'corrupt', detail: 'sheet "A": no part' } }],
  ])('%s is refused', (_, bytes, refusal) => {
    expect(annotateWorkbook(bytes, { author: 'Sổ', notes: [], front: FRONT })).toEqual({ ok: false, error: refusal });
  });
});

test('any notes on any cells of any sheet: they are read where they were wanted, and all cells stay', async () => {
  const address = fc.record({ row: fc.nat(40), column: fc.nat(30) });
  await fc.assert(fc.asyncProperty(
    fc.array(fc.record({ sheet: fc.constantFrom('Bieu', 'Khac'), at: address, heading: fc.string(), text: fc.string({ unit: 'grapheme' }) }), { maxLength: 20 }),
    async (notes) => {
      const { bytes, refused } = annotated(RICH, notes);
      expect(refused).toEqual([]);
      const wanted = (sheet: string, ...known: string[]): Set<string> =>
        // A1:B1 is merged on the first sheet.
        new Set([...known, ...notes.filter((each) => each.sheet === sheet).map(({ at: cell }) => (sheet === 'Bieu' && toA1(cell) === 'B1' ? 'A1' : toA1(cell)))]);
      const noted = await notedCells(bytes);
      expect(new Set(noted['Bieu'])).toEqual(wanted('Bieu', 'C3'));
      expect(new Set(noted['Khac'])).toEqual(wanted('Khac'));
      expect(contentsOf((await readGood(bytes)).sheets.slice(1))).toEqual(contentsOf((await readGood(RICH)).sheets));
    },
  ), { seed: 2021, numRuns: 30 });
});

test('notes on a workbook of our own, twice over', async () => {
  const own = writeWorkbook([{ ...FRONT, name: 'Bieu' }]);
  const once = annotated(own, [note('A1'), note('A3')]).bytes;
  const twice = annotated(once, [note('A3'), note('B3')]);
  expect(twice.frontName).toBe('Phiếu (2)');
  expect(await notedCells(twice.bytes)).toEqual({ 'Phiếu (2)': [], 'Phiếu': [], 'Bieu': ['A1', 'A3', 'B3'] });
});

/** Odd files of other projects, kept beside the checkout and not in it. */
const CORPORA = resolve(__dirname, '../../../../shared/corpora');
const oddFiles = existsSync(CORPORA)
  ? readdirSync(CORPORA, { recursive: true, encoding: 'utf8' }).filter((name) => /\.xls[xm]$/i.test(name)).map((name) => join(CORPORA, name))
  : [];

if (oddFiles.length === 0) {
  test('the odd files of other projects are not beside this checkout: nothing to annotate', () => {
    expect(existsSync(CORPORA)).toBe(false);
  });
} else {
  test.each(oddFiles.map((path) => [relative(CORPORA, path), path]))('%s: every cell stays, notes are where they were wanted', async (_, path) => {
    const bytes = readFileSync(path);
    const original = await readWorkbook(bytes);
    if (!original.ok) return;
    const notes = original.value.sheets.map(({ name }) => note('C5', name));
    const result = annotateWorkbook(bytes, { author: 'Sổ', notes, front: FRONT });
    if (!result.ok) return expect(['signed', 'unsupported-format']).toContain(result.error.kind);
    const { sheets } = await readGood(result.value.bytes);
    expect(contentsOf(sheets.slice(1))).toEqual(contentsOf(original.value.sheets));
    const marked = sheets.slice(1).reduce((sum, { commentCells = [] }, index) =>
      sum + commentCells.length - (original.value.sheets[index]?.commentCells?.length ?? 0), 0);
    expect(marked).toBeLessThanOrEqual(result.value.markedCells);
    expect(result.value.markedCells + result.value.refused.length).toBe(notes.length);
  }, 20_000);
}
