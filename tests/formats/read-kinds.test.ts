import { buildCompoundFile } from '#support/compound-builder';
import { readBad, readGood } from '#support/read-cells';
import { relationship, relationships, toWorkbookBytes, toZipParts } from '#support/workbook-parts';
import { buildZip } from '#support/zip-builder';
import type { ReadFailure } from '#core/grid/read-failure';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const ONE_CELL = { rows: '<row r="1"><c r="A1"><v>1</v></c></row>' };

const compound = (...names: readonly string[]): Uint8Array =>
  buildCompoundFile(names.map((name) => ({ name, data: new Uint8Array(16) })));

const withMainPart = (target: string): Uint8Array => buildZip([
  { name: '_rels/.rels', data: relationships(relationship('rId1', 'officeDocument', target)) },
  { name: target, data: '<x/>' },
]);

const odfOf = (mimeType: string, manifest = ''): Uint8Array => buildZip([
  { name: 'mimetype', data: `application/vnd.oasis.opendocument.${mimeType}`, stored: true },
  { name: 'content.xml', data: 'not to be read' },
  { name: 'META-INF/manifest.xml', data: `<m:manifest xmlns:m="urn:m"><m:file-entry m:full-path="content.xml">${manifest}</m:file-entry></m:manifest>` },
]);

const BOF = [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
const FILEPASS = [0x2f, 0x00, 0x06, 0x00, 0x01, 0, 0, 0, 0, 0];

const KINDS: readonly (readonly [string, Uint8Array, ReadFailure])[] = [
  ['an empty file', new Uint8Array(0), { kind: 'not-a-workbook', detail: 'empty' }],
  ['a CSV file', bytesOf('TT;Họ tên\r\n1;Nguyễn Văn A\r\n'), { kind: 'not-a-workbook', detail: 'text' }],
  ['HTML that pretends to be .xls', bytesOf('<html><table><tr><td>1</td></tr></table></html>'), { kind: 'not-a-workbook', detail: 'text' }],
  ['text in UTF-16', Uint8Array.of(0xff, 0xfe, 0x41, 0x00), { kind: 'not-a-workbook', detail: 'text' }],
  ['a PDF', bytesOf('%PDF-1.7\n%\u0001'), { kind: 'not-a-workbook', detail: 'pdf' }],
  ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), { kind: 'not-a-workbook', detail: 'image' }],
  ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), { kind: 'not-a-workbook', detail: 'image' }],
  ['RTF', bytesOf('{\\rtf1'), { kind: 'not-a-workbook', detail: 'word' }],
  ['a RAR archive', bytesOf('Rar!\u001a\u0007'), { kind: 'not-a-workbook', detail: 'archive' }],
  ['binary data', Uint8Array.of(1, 2, 3, 4, 0, 0), { kind: 'not-a-workbook', detail: 'unknown' }],
  ['Excel 4', Uint8Array.of(0x09, 0x04, 0x06, 0x00, 0, 0), { kind: 'unsupported', detail: 'Excel 4 or older' }],
  ['a .docx', withMainPart('word/document.xml'), { kind: 'not-a-workbook', detail: 'word' }],
  ['a .pptx', withMainPart('ppt/presentation.xml'), { kind: 'not-a-workbook', detail: 'archive' }],
  ['an .xlsb', withMainPart('xl/workbook.bin'), { kind: 'unsupported', detail: 'xlsb' }],
  ['any other zip', buildZip([{ name: 'a.txt', data: 'a' }]), { kind: 'not-a-workbook', detail: 'archive' }],
  ['an .odt', odfOf('text'), { kind: 'not-a-workbook', detail: 'word' }],
  ['an encrypted .ods', odfOf('spreadsheet', '<m:encryption-data/>'), { kind: 'encrypted', detail: 'password' }],
  ['an encrypted .xlsx', compound('EncryptionInfo', 'EncryptedPackage'), { kind: 'encrypted', detail: 'password' }],
  ['an encrypted .xlsx with data spaces', compound('\u0006DataSpaces', 'StrongEncryptionTransform', 'EncryptedPackage'), { kind: 'encrypted', detail: 'password' }],
  ['a file under rights management', compound('\u0006DataSpaces', 'DRMEncryptedTransform', 'EncryptedPackage'), { kind: 'encrypted', detail: 'rights' }],
  ['a .doc', compound('WordDocument', '1Table'), { kind: 'not-a-workbook', detail: 'word' }],
  ['another compound file', compound('Something'), { kind: 'not-a-workbook', detail: 'unknown' }],
  ['an encrypted .xls', buildCompoundFile([{ name: 'Workbook', data: Uint8Array.from([...BOF, ...FILEPASS]) }]), { kind: 'encrypted', detail: 'password' }],
  ['a .xls whose stream is none', buildCompoundFile([{ name: 'Workbook', data: Uint8Array.of(1, 2, 3) }]), { kind: 'corrupt', detail: 'xls: no beginning of workbook' }],
  ['a .xls cut off in a record', buildCompoundFile([{ name: 'Workbook', data: Uint8Array.from([...BOF, 0x31, 0x00, 0xff, 0xff]) }]), { kind: 'corrupt', detail: 'xls: a record is cut off' }],
  ['a compound file cut off', compound('Workbook').slice(0, 300), { kind: 'corrupt', detail: 'compound file: cut off' }],
  ['a zip cut off', toWorkbookBytes(ONE_CELL).slice(0, -30), { kind: 'corrupt', detail: 'zip without directory: the file is cut off' }],
];

test.each(KINDS)('refuses %s', async (_, bytes, failure) => {
  expect(await readBad(bytes)).toEqual(failure);
});

test('reads a package whose names have other case and backslashes', async () => {
  const parts = toZipParts(ONE_CELL).map((part) => ({ ...part, name: part.name.replaceAll('/', '\\').replace('sheet1', 'SHEET1') }));
  expect((await readGood(buildZip(parts))).sheets).toHaveLength(1);
});

test('reads a package in a view that does not begin at byte 0 of its buffer', async () => {
  const bytes = toWorkbookBytes(ONE_CELL);
  const shifted = new Uint8Array(bytes.length + 7);
  shifted.set(bytes, 7);
  expect((await readGood(shifted.subarray(7))).sheets).toHaveLength(1);
});

test('reads strict files with absolute targets', async () => {
  const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const bytes = buildZip([
    { name: '_rels/.rels', data: `<Relationships><Relationship Id="a" Type="${strict}/officeDocument" Target="/book/main.xml"/></Relationships>` },
    { name: 'book/main.xml', data: `<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:q="${strict}"><sheets><sheet name="S" q:id="b"/></sheets></workbook>` },
    { name: 'book/_rels/main.xml.rels', data: `<Relationships><Relationship Id="b" Type="${strict}/worksheet" Target="../pages/./one.xml"/></Relationships>` },
    { name: 'pages/one.xml', data: '<worksheet><sheetData><row><c><v>5</v></c></row></sheetData></worksheet>' },
  ]);
  expect((await readGood(bytes)).sheets[0]?.numbers).toEqual(Float64Array.of(5));
});
