import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { fromA1 } from '#core/grid/address';
import type { CleanedWorkbook, CopyEdit, CopyOrders } from '#core/grid/outgoing-copy';
import { cleanWorkbook } from '#formats/xlsx/clean-workbook';
import { formulasByAddress, readFirstSheet, readGood, valuesByAddress } from '#support/read-cells';
import { richWorkbookParts } from '#support/rich-workbook';
import { relationship, relationships, toWorkbookBytes, toZipParts, type WorkbookParts } from '#support/workbook-parts';
import { buildZip, type ZipPart } from '#support/zip-builder';

const NOTHING: CopyOrders = { removedSheets: [], edits: [] };
const SHEET_PART = 'xl/worksheets/sheet1.xml';

function edit(cell: string, content: CopyEdit['content'], sheet = 'Sheet1'): CopyEdit {
  const at = fromA1(cell);
  if (at === undefined) throw new Error(cell);
  return { sheet, at, content };
}

function cleaned(bytes: Uint8Array, orders: Partial<CopyOrders> = {}): CleanedWorkbook {
  const result = cleanWorkbook(bytes, { ...NOTHING, ...orders });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function textsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
}

const removedOf = ({ removed }: CleanedWorkbook): string[] => removed.map(({ kind, sheet, count }) => `${kind} ${sheet ?? '-'} ${String(count)}`);
const rowsOf = (bytes: Uint8Array): string => /<sheetData.*<\/sheetData>/s.exec(textsOf(bytes)[SHEET_PART] ?? '')?.[0] ?? '';

/** A workbook with everything around its cells that people and programs leave there. */
function fullParts(): ZipPart[] {
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">
<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1"><f>[1]Xa!A1+1</f><v>7</v></c></row></sheetData>
<customSheetViews><customSheetView guid="{1}"/></customSheetViews>
<dataValidations count="2"><dataValidation type="list" sqref="A1"><formula1>'Danh mục'!$A$1:$A$3</formula1></dataValidation><dataValidation type="whole" sqref="B1"><formula1>1</formula1></dataValidation></dataValidations>
<hyperlinks><hyperlink ref="A1" r:id="rId5"/><hyperlink ref="B1" location="Sheet1!A1"/></hyperlinks>
<pageSetup paperSize="9" r:id="rId4"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>
<mc:AlternateContent><mc:Choice Requires="x14"><controls><control shapeId="1" r:id="rId6" name="Nut"/></controls></mc:Choice></mc:AlternateContent>
<tableParts count="1"><tablePart r:id="rId7"/></tableParts></worksheet>`;
  return [
    { name: '[Content_Types].xml', data: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>'
      + '<Override PartName="/xl/workbook.xml" ContentType="w"/><Override PartName="/xl/comments1.xml" ContentType="c"/><Override PartName="/docProps/core.xml" ContentType="p"/></Types>' },
    ...toZipParts({
      sheet,
      strings: '<si><t>Số 001080001234</t></si><si><t>Biểu</t></si><si><t>chỉ ở trang ẩn</t></si>',
      workbook: '<fileSharing userName="Lò Văn An"/><mc:AlternateContent xmlns:mc="m"><mc:Choice><absPath url="C:\\\\Users\\\\an"/></mc:Choice></mc:AlternateContent><bookViews><workbookView firstSheet="1" activeTab="2"/></bookViews>',
      sheets: '<sheet name="Sheet1" sheetId="1" r:id="rId1"/><sheet name="Danh mục" sheetId="2" state="hidden" r:id="rId11"/><sheet name="Cuối" sheetId="3" r:id="rId12"/>',
      behindSheets: '<externalReferences><externalReference r:id="rId13"/></externalReferences><definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">Cuối!$A$1</definedName>'
        + '<definedName name="DM">\'Danh mục\'!$A$1</definedName><definedName name="Ngoai">[1]Xa!$A$1</definedName></definedNames><pivotCaches><pivotCache cacheId="1" r:id="rId14"/></pivotCaches>',
      relationships: relationship('rId11', 'worksheet', 'worksheets/sheet2.xml') + relationship('rId12', 'worksheet', 'worksheets/sheet3.xml')
        + relationship('rId13', 'externalLink', 'externalLinks/externalLink1.xml') + relationship('rId14', 'pivotCacheDefinition', 'pivotCache/d1.xml')
        + relationship('rId15', 'calcChain', 'calcChain.xml') + relationship('rId16', 'vbaProject', 'vbaProject.bin') + relationship('rId17', 'customXml', '../customXml/item1.xml'),
      more: [
        { name: 'xl/worksheets/sheet2.xml', data: '<worksheet xmlns="m"><sheetData><row r="1"><c r="A1" t="s"><v>2</v></c></row></sheetData></worksheet>' },
        { name: 'xl/worksheets/sheet3.xml', data: '<worksheet xmlns="m"><sheetData/></worksheet>' },
        { name: 'xl/worksheets/_rels/sheet1.xml.rels', data: relationships(
          relationship('rId1', 'drawing', '../drawings/drawing1.xml') + relationship('rId2', 'vmlDrawing', '../drawings/v.vml') + relationship('rId3', 'comments', '../comments1.xml')
          + relationship('rId4', 'printerSettings', '../printerSettings/p1.bin') + relationship('rId5', 'hyperlink', 'file:///C:/an.xlsx', 'External')
          + relationship('rId6', 'ctrlProp', '../ctrlProps/c1.xml') + relationship('rId7', 'table', '../tables/table1.xml') + relationship('rId8', 'fromTheFuture', '../x.xml')) },
        { name: 'xl/comments1.xml', data: '<comments xmlns="m"><authors><author>An</author></authors><commentList><comment ref="A1" authorId="0"><text><t>x</t></text></comment></commentList></comments>' },
        { name: 'xl/drawings/v.vml', data: '<xml/>' }, { name: 'xl/drawings/drawing1.xml', data: '<wsDr xmlns="m"/>' },
        { name: 'xl/printerSettings/p1.bin', data: 'HP' }, { name: 'xl/ctrlProps/c1.xml', data: '<a/>' }, { name: 'xl/x.xml', data: '<a/>' },
        { name: 'xl/tables/table1.xml', data: '<table xmlns="m" ref="A1:B1" headerRowCount="1"/>' },
        { name: 'xl/externalLinks/externalLink1.xml', data: '<externalLink xmlns="m"/>' }, { name: 'xl/pivotCache/d1.xml', data: '<a>001080001234</a>' },
        { name: 'xl/calcChain.xml', data: '<calcChain/>' }, { name: 'xl/vbaProject.bin', data: 'x' }, { name: 'customXml/item1.xml', data: '<a/>' },
        { name: 'docProps/core.xml', data: '<a>An</a>' }, { name: 'xl/orphan.xml', data: '<a/>' },
      ],
    }).map((part) => (part.name === '_rels/.rels' ? { ...part, data: relationships(
      relationship('rId1', 'officeDocument', 'xl/workbook.xml') + relationship('rId2', 'core-properties', 'docProps/core.xml')) } : part)),
  ];
}

describe('a workbook with all that people and programs leave beside the cells', () => {
  const result = cleaned(buildZip(fullParts()), {
    removedSheets: ['Danh mục'], edits: [edit('B1', { kind: 'stored' })],
  });
  const parts = textsOf(result.bytes);

  it('says what went and what stays unseen', () => {
    expect(removedOf(result).sort()).toEqual([
      'comments Sheet1 1', 'custom-data - 1', 'external-links - 1', 'history Sheet1 1', 'hyperlinks Sheet1 1', 'names - 2', 'objects Sheet1 1',
      'other-parts Sheet1 1', 'pivot-tables - 1', 'printer-settings Sheet1 1', 'properties - 1', 'properties - 1', 'validations Sheet1 1',
    ]);
    expect(result.left).toEqual([{ kind: 'macros', sheet: null, count: 1 }, { kind: 'drawings', sheet: 'Sheet1', count: 1 }]);
  });

  it('keeps no part that is not led to by a kept relationship', () => {
    expect(Object.keys(parts)).toEqual([
      '[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/sharedStrings.xml', SHEET_PART,
      'xl/worksheets/sheet3.xml', 'xl/worksheets/_rels/sheet1.xml.rels', 'xl/drawings/drawing1.xml', 'xl/tables/table1.xml', 'xl/vbaProject.bin',
    ]);
    expect(Object.values(parts).join('')).not.toMatch(/001080001234|chỉ ở trang ẩn|Lò Văn An|Users|an\.xlsx|Danh mục|comments1|docProps/);
  });

  it('leaves no reference to what went', () => {
    const ids = Object.entries(parts).filter(([name]) => name.endsWith('.rels')).map(([name, xml]) => [name, [...xml.matchAll(/ Id="([^"]*)"/g)].map(([, id]) => id)]);
    expect(Object.fromEntries(ids)).toEqual({
      '_rels/.rels': ['rId1'], 'xl/_rels/workbook.xml.rels': ['rId1', 'rId2', 'rId12', 'rId16'], 'xl/worksheets/_rels/sheet1.xml.rels': ['rId1', 'rId7'],
    });
    expect([...(parts[SHEET_PART] ?? '').matchAll(/r:id="([^"]*)"/g)].map(([, id]) => id)).toEqual(['rId1', 'rId7']);
    expect(parts['xl/workbook.xml']).toContain('<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/><sheet name="Cuối" sheetId="3" r:id="rId12"/></sheets>'
      + '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Cuối!$A$1</definedName></definedNames></workbook>');
    expect(parts['xl/workbook.xml']).toContain('<workbookView firstSheet="0" activeTab="1"/>');
  });

  it('keeps the other cells, rules and links', () => {
    expect(parts[SHEET_PART]).toContain('<c r="A1" t="s"><v>1</v></c><c r="B1"><v>7</v></c>');
    expect(parts[SHEET_PART]).toContain('<dataValidations><dataValidation type="whole"');
    expect(parts[SHEET_PART]).toContain('<hyperlinks><hyperlink ref="B1" location="Sheet1!A1"/></hyperlinks>');
    expect(parts[SHEET_PART]).toContain('<pageSetup paperSize="9"/>');
  });
});

describe('cells', () => {
  const clean = (parts: WorkbookParts, ...edits: CopyEdit[]): Uint8Array => cleaned(toWorkbookBytes(parts), { edits }).bytes;

  it.each<[string, string, CopyEdit, string]>([
    ['empties a text', '<row r="1"><c r="A1" s="0" t="s"><v>0</v></c></row>', edit('A1', { kind: 'empty' }), '<c r="A1" s="0"/>'],
    ['empties a formula', '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>', edit('A1', { kind: 'empty' }), '<c r="A1"/>'],
    ['keeps a result', '<row r="1"><c r="A1" cm="1" t="str"><f>B1</f><v>x</v></c></row>', edit('A1', { kind: 'stored' }), '<c r="A1" t="str"><v>x</v></c>'],
    ['writes a text', '<row r="1"><c r="A1" s="0"><v>29252</v></c></row>', edit('A1', { kind: 'text', value: '1980 & "' }), '<c r="A1" s="0" t="inlineStr"><is><t xml:space="preserve">1980 &amp; "</t></is></c>'],
    ['keeps the prefix of the tags', '<row r="1"><c r="A1"/></row>', edit('A1', { kind: 'text', value: 'x' }), '<c r="A1" t="inlineStr"><is><t xml:space="preserve">x</t></is></c>'],
  ])('%s', (_, rows, change, expected) => {
    expect(rowsOf(clean({ rows, strings: '<si><t>a</t></si>' }, change))).toBe(`<sheetData><row r="1">${expected}</row></sheetData>`);
  });

  it('takes formulas that are written once for several cells, or for an area, as a whole', async () => {
    const rows = '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>'
      + '<row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c><c r="C3"><f t="array" ref="C3:C4">B1:B2</f><v>1</v></c></row><row r="4"><c r="C4"><v>2</v></c><c r="D4"><f>1+1</f><v>2</v></c></row>';
    const sheet = await readFirstSheet(clean({ rows }, edit('A2', { kind: 'empty' }), edit('C4', { kind: 'empty' })));
    expect(formulasByAddress(sheet)).toEqual({ D4: '1+1' });
    expect(valuesByAddress(sheet)).toEqual({ A1: 2, A3: 6, C3: 1, D4: 2 });
  });

  it('empties shared texts that no cell shows any more and keeps the numbers of the others', async () => {
    const bytes = clean({ rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>2</v></c></row>', strings: '<si><t>a</t></si><si><t>b</t></si><si><t>c</t></si>' }, edit('A1', { kind: 'empty' }));
    expect(textsOf(bytes)['xl/sharedStrings.xml']).toContain('><si><t/></si><si><t/></si><si><t>c</t></si><');
    expect(valuesByAddress(await readFirstSheet(bytes))).toEqual({ B1: 'c' });
  });
});

describe('tables of Excel', () => {
  const parts = (): WorkbookParts => ({
    rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>Mã</t></is></c></row>', behind: '<tableParts xmlns:r="r"><tablePart r:id="rId1"/></tableParts>',
    more: [
      { name: 'xl/worksheets/_rels/sheet1.xml.rels', data: relationships(relationship('rId1', 'table', '../tables/table1.xml')) },
      { name: 'xl/tables/table1.xml', data: '<table xmlns="m" ref="A1:B3"/>' },
    ],
  });

  it('become plain areas where a header goes, and stay otherwise', () => {
    const gone = cleaned(toWorkbookBytes(parts()), { edits: [edit('A1', { kind: 'empty' })] });
    expect(removedOf(gone)).toEqual(['tables Sheet1 1']);
    expect(textsOf(gone.bytes)[SHEET_PART]).not.toContain('tablePart');
    expect(Object.keys(textsOf(cleaned(toWorkbookBytes(parts()), { edits: [edit('A2', { kind: 'empty' })] }).bytes))).toContain('xl/tables/table1.xml');
  });
});

it('leaves parts that need no change as they are, and the same input gives the same bytes', () => {
  const before = buildZip(richWorkbookParts());
  const once = cleaned(before);
  expect(cleaned(before).bytes).toEqual(once.bytes);
  const [old, now] = [unzipSync(before), unzipSync(once.bytes)];
  const changed = Object.keys(now).filter((name) => Buffer.compare(now[name] ?? Buffer.of(), old[name] ?? Buffer.of()) !== 0);
  expect(changed).toEqual(['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/sharedStrings.xml', SHEET_PART, 'xl/worksheets/_rels/sheet1.xml.rels'].filter((name) => changed.includes(name)));
  expect(changed).toContain(SHEET_PART);
  expect(changed).not.toContain('xl/styles.xml');
});

describe('refuses', () => {
  it.each<[string, Uint8Array, Partial<CopyOrders>, unknown]>([
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), {}, { kind: 'unsupported-format', format: 'xls' }],
    ['an .ods', buildZip([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', stored: true }]), {}, { kind: 'unsupported-format', format: 'ods' }],
    ['a workbook without a sheet left', toWorkbookBytes({}), { removedSheets: ['Sheet1'] }, { kind: 'nothing-left' }],
    ['a sheet in another encoding', toWorkbookBytes({ sheet: utf16('<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>') }),
      { edits: [edit('A1', { kind: 'empty' })] }, { kind: 'unwritable', sheet: 'Sheet1' }],
  ])('%s', (_, bytes, orders, error) => {
    expect(cleanWorkbook(bytes, { ...NOTHING, ...orders })).toEqual({ ok: false, error });
  });
});

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
}

it('a workbook of the sample district keeps all its cells', async () => {
  const bytes = readFileSync(join(__dirname, '../../fixtures/district/units/03-Mầm non Họa Mi.xlsx'));
  const [before, after] = [await readGood(bytes), await readGood(cleaned(bytes).bytes)];
  expect(after.sheets.map(valuesByAddress)).toEqual(before.sheets.map(valuesByAddress));
});
