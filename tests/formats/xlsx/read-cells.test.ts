import { cellsByAddress, formulasByAddress, readFirstSheet, readGood, valuesByAddress } from '#support/read-cells';
import { relationship, toWorkbookBytes, type WorkbookParts } from '#support/workbook-parts';
import type { Cell } from '#core/grid/cell';

type Values = Record<string, string | number | Cell>;

const row = (cells: string): string => `<row r="1">${cells}</row>`;

const VALUE_CASES: readonly (readonly [string, WorkbookParts, Values])[] = [
  ['a number', { rows: row('<c r="B1"><v>12.5</v></c>') }, { B1: 12.5 }],
  ['a number with exponent', { rows: row('<c r="A1"><v>1.5E-3</v></c>') }, { A1: 0.0015 }],
  ['a number of 17 digits', { rows: row('<c r="A1"><v>0.30000000000000004</v></c>') }, { A1: 0.30000000000000004 }],
  ['a negative number', { rows: row('<c r="A1"><v>-7</v></c>') }, { A1: -7 }],
  ['a number that is none as text', { rows: row('<c r="A1"><v>12,5</v></c>') }, { A1: '12,5' }],
  ['a shared string', { rows: row('<c r="A1" t="s"><v>1</v></c>'), strings: '<si><t>a</t></si><si><t>Đơn vị</t></si>' }, { A1: 'Đơn vị' }],
  ['an inline string', { rows: row('<c r="A1" t="inlineStr"><is><t>Lê Thị B</t></is></c>') }, { A1: 'Lê Thị B' }],
  ['a value of an inline string cell without text', { rows: row('<c r="A1" t="inlineStr"><v>1.</v></c>') }, { A1: '1.' }],
  ['a formula string', { rows: row('<c r="A1" t="str"><f>B1</f><v>x</v></c>') }, { A1: 'x' }],
  ['an empty formula string', { rows: row('<c r="A1" t="str"><f>""</f><v></v></c>') }, { A1: '' }],
  ['a formula without stored value as no value', { rows: row('<c r="A1" t="str"><f>B1</f></c><c r="B1"><f>C1</f><v/></c>') }, {}],
  ['truth values', { rows: row('<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>') },
    { A1: { kind: 'boolean', value: true }, B1: { kind: 'boolean', value: false } }],
  ['an error', { rows: row('<c r="A1" t="e"><v>#REF!</v></c>') }, { A1: { kind: 'error', code: '#REF!' } }],
  ['an error nobody knows', { rows: row('<c r="A1" t="e"><v>#PYTHON!</v></c>') }, { A1: { kind: 'error', code: '#UNKNOWN!' } }],
  ['an ISO date', { rows: row('<c r="A1" t="d"><v>2021-05-19</v></c>') }, { A1: { kind: 'date', serial: 44335 } }],
  ['an ISO date with time', { rows: row('<c r="A1" t="d"><v>2021-05-19T12:00:00Z</v></c>') }, { A1: { kind: 'date', serial: 44335.5 } }],
  ['CDATA', { rows: row('<c r="A1" t="inlineStr"><is><t>a<![CDATA[<b>&amp;]]>c</t></is></c>') }, { A1: 'a<b>&amp;c' }],
  ['a comment inside text', { rows: row('<c r="A1" t="str"><v>a<!-- x -->b</v></c>') }, { A1: 'ab' }],
  ['entities and character numbers', { rows: row('<c r="A1" t="str"><v>&lt;&amp;&gt;&quot;&apos;&#10;&#xE9;&#x1F600;</v></c>') }, { A1: '<&>"\'\né😀' }],
  ['escapes of spreadsheet text', { rows: row('<c r="A1" t="str"><v>a_x000D_b_x005F_x000A_</v></c>') }, { A1: 'a\rb_x000A_' }],
  ['line ends as XML reads them', { rows: row('<c r="A1" t="str"><v>a\r\nb\rc</v></c>') }, { A1: 'a\nb\nc' }],
  ['blanks around text', { rows: row('<c r="A1" t="s"><v>0</v></c>'), strings: '<si><t xml:space="preserve">  x </t></si>' }, { A1: '  x ' }],
  ['rich text joined, phonetic readings left out', {
    rows: row('<c r="A1" t="s"><v>0</v></c>'),
    strings: '<si><r><t>Nguyễn </t></r><r><rPr><b/></rPr><t>Văn A</t></r><rPh sb="0" eb="2"><t>ヨミ</t></rPh><phoneticPr fontId="1"/></si>',
  }, { A1: 'Nguyễn Văn A' }],
  ['cells without address follow one another', { rows: '<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>' },
    { A1: 1, C1: 2, D1: 3, A2: 4 }],
  ['rows without number follow the row before', { rows: '<row r="5"><c><v>1</v></c></row><row><c><v>2</v></c></row>' }, { A5: 1, A6: 2 }],
  ['cells out of order, the later of two at one place', { rows: '<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c><c r="A1"><v>4</v></c></row>' },
    { A1: 4, A2: 2, B2: 1 }],
  ['styled cells without value are passed over', { rows: row('<c r="A1" s="0"/><c r="B1"><v/></c><c r="C1" t="s"><v></v></c><c r="D1" t="inlineStr"><is/></c>') }, {}],
  ['the corners of the grid', { rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>' }, { A1: 1, XFD1048576: 2 }],
  ['a stated dimension is ignored', { before: '<dimension ref="A1:XFD1048576"/>', rows: row('<c r="A1"><v>1</v></c>') }, { A1: 1 }],
  ['names with a prefix', { sheet: '<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>p</x:v></x:c></x:row></x:sheetData></x:worksheet>' }, { A1: 'p' }],
  ['attributes in single quotes with signs inside', { sheet: "<worksheet note='a>b'><sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData></worksheet>" }, { A1: 1 }],
  ['cells inside extensions are none', { rows: row('<c r="A1"><v>1</v><extLst><ext><v>9</v></ext></extLst></c>'), behind: '<extLst><ext><sheetData><row r="9"><c r="A9"><v>9</v></c></row></sheetData></ext></extLst>' }, { A1: 1 }],
  ['a missing shared strings part matters only to who needs it', { rows: row('<c r="A1"><v>3</v></c>') }, { A1: 3 }],
];

test.each(VALUE_CASES)('reads %s', async (_, parts, expected) => {
  expect(valuesByAddress(await readFirstSheet(toWorkbookBytes(parts)))).toEqual(expected);
});

const SHEET_TEXT = '<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>Tổ Hóa – Sinh</v></c></row></sheetData></worksheet>';

function toUtf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  [`\ufeff${text}`].forEach((whole) => {
    for (let index = 0; index < whole.length; index += 1) view.setUint16(index * 2, whole.charCodeAt(index), isLittle);
  });
  return bytes;
}

test.each([
  ['UTF-8 with byte order mark', new TextEncoder().encode(`\ufeff<?xml version="1.0" encoding="UTF-8"?>${SHEET_TEXT}`)],
  ['UTF-16 little endian', toUtf16(`<?xml version="1.0" encoding="UTF-16"?>${SHEET_TEXT}`, true)],
  ['UTF-16 big endian', toUtf16(SHEET_TEXT, false)],
])('reads a sheet in %s', async (_, sheet) => {
  expect(valuesByAddress(await readFirstSheet(toWorkbookBytes({ sheet })))).toEqual({ A1: 'Tổ Hóa – Sinh' });
});

test('reads text in a declared code page', async () => {
  const text = '<?xml version="1.0" encoding="windows-1252"?><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>\u00e9</v></c></row></sheetData></worksheet>';
  const sheet = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  expect(valuesByAddress(await readFirstSheet(toWorkbookBytes({ sheet })))).toEqual({ A1: 'é' });
});

const FORMULA_CASES: readonly (readonly [string, string, Record<string, string>])[] = [
  ['a formula as stored', '<c r="A1"><f>SUM(B1:C1)&amp;""</f><v>1</v></c>', { A1: 'SUM(B1:C1)&""' }],
  ['a shared formula for each cell', '<c r="A1"><f t="shared" ref="A1:C1" si="0">B$1+$D2</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>1</v></c>',
    { A1: 'B$1+$D2', B1: 'C$1+$D2' }],
  ['a shared formula used before it is stated', '<c r="A1"><f t="shared" si="7"/><v>1</v></c><c r="C1"><f t="shared" ref="A1:C1" si="7">E1</f><v>1</v></c>',
    { A1: 'C1', C1: 'E1' }],
  ['numbers of shared formulas in any order',
    '<c r="A1"><f t="shared" ref="A1:B1" si="5">A2</f><v>1</v></c><c r="B1"><f t="shared" si="5"/><v>1</v></c><c r="C1"><f t="shared" ref="C1:D1" si="2">A9</f><v>1</v></c><c r="D1"><f t="shared" si="2"/><v>1</v></c>',
    { A1: 'A2', B1: 'B2', C1: 'A9', D1: 'B9' }],
  ['references only, not names, texts or functions that look alike',
    '<c r="A1"><f t="shared" ref="A1:B1" si="0">LOG10(A1)+"A1"+\'T A1\'!A1+Sheet2!A1:B2+A:A+1:1+tbl[A1]+[1]S!A1+A1B+XFE1+1E5+_A1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>1</v></c>',
    {
      A1: 'LOG10(A1)+"A1"+\'T A1\'!A1+Sheet2!A1:B2+A:A+1:1+tbl[A1]+[1]S!A1+A1B+XFE1+1E5+_A1',
      B1: 'LOG10(B1)+"A1"+\'T A1\'!B1+Sheet2!B1:C2+B:B+1:1+tbl[A1]+[1]S!B1+A1B+XFE1+1E5+_A1',
    }],
  ['a reference moved off the sheet', '<c r="B1"><f t="shared" ref="A1:B1" si="0">A1</f><v>1</v></c><c r="A1"><f t="shared" si="0"/><v>1</v></c>',
    { A1: '#REF!', B1: 'A1' }],
  ['an array formula in each of its cells', '<c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c>',
    { A1: 'C1:D1*2', B1: 'C1:D1*2' }],
  ['a data table', '<c r="A1"><f t="dataTable" ref="A1:B1" r1="D1" r2="E1"/><v>1</v></c><c r="B1"><v>2</v></c>', { A1: 'TABLE(D1,E1)', B1: 'TABLE(D1,E1)' }],
  ['a shared formula nobody states is no formula', '<c r="A1"><f t="shared" si="3"/><v>1</v></c>', {}],
];

test.each(FORMULA_CASES)('reads %s', async (_, cells, expected) => {
  expect(formulasByAddress(await readFirstSheet(toWorkbookBytes({ rows: row(cells) })))).toEqual(expected);
});

const font = (name: string, more = ''): string => `<font>${more}<sz val="11"/><name val="${name}"/></font>`;
const STYLES = `<fonts>${font('Times New Roman')}${font('.VnTime', '<b/><i val="1"/><strike val="0"/>')}${font('Arial', '<strike/>')}</fonts>`
  + '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="3" fontId="2"/></cellXfs>';
const run = (text: string, properties = ''): string => `<r>${properties === '' ? '' : `<rPr>${properties}</rPr>`}<t>${text}</t></r>`;

const STYLE_CASES: readonly (readonly [string, string, string, object])[] = [
  ['the first style when none is stated', '<c r="A1"><v>1</v></c>', '', { fontName: 'Times New Roman', bold: false, strike: false, numberFormat: 'General' }],
  ['font, bold and italic', '<c r="A1" s="1"><v>1</v></c>', '', { fontName: '.VnTime', bold: true, italic: true, strike: false }],
  ['strike-through and number format', '<c r="A1" s="2"><v>1</v></c>', '', { fontName: 'Arial', strike: true, numberFormat: '#,##0' }],
  ['the first style for one that does not exist', '<c r="A1" s="99"><v>1</v></c>', '', { fontName: 'Times New Roman' }],
  ['an empty style number as none', '<c r="A1" s=""><v>1</v></c>', '', { fontName: 'Times New Roman' }],
  ['a legacy font of most of the text', '<c r="A1" t="s"><v>0</v></c>', run('NguyÔn V¨n', '<rFont val=".VnTime"/>') + run(' A', '<rFont val="Arial"/>'), { fontName: '.VnTime', bold: false }],
  ['no legacy font of a few letters', '<c r="A1" t="s"><v>0</v></c>', run('Nguyễn Văn An', '<rFont val="Arial"/>') + run('¨', '<rFont val=".VnTime"/>'), { fontName: 'Times New Roman' }],
  ['a Unicode font of most of the text in a legacy cell', '<c r="A1" s="1" t="s"><v>0</v></c>', run('Nguyễn Văn', '<rFont val="Arial"/>') + run(' A'), { fontName: 'Arial', bold: true }],
  ['struck when all runs are', '<c r="A1" t="s"><v>0</v></c>', run('ab', '<strike/>') + run('c', '<strike/><b/>') + run(' '), { strike: true }],
  ['not struck when one run is not', '<c r="A1" s="2" t="s"><v>0</v></c>', run('ab', '<strike/>') + run('c', '<b/>'), { strike: false }],
  ['struck as the cell where the run says nothing', '<c r="A1" s="2" t="s"><v>0</v></c>', run('ab') + run('c', '<strike/>'), { strike: true }],
];

test.each(STYLE_CASES)('shows %s', async (_, cell, runs, expected) => {
  const sheet = await readFirstSheet(toWorkbookBytes({ rows: row(cell), styles: STYLES, strings: `<si>${runs === '' ? '<t>x</t>' : runs}</si>` }));
  expect(cellsByAddress(sheet)['A1']?.style).toMatchObject(expected);
});

const DATE_FORMATS: readonly (readonly [string, boolean])[] = [
  ['dd/mm/yyyy', true], ['DD/MM/YYYY', true], ['d', true], ['mmm', true], ['mm/yyyy', true], ['[$-42A]dd/mm/yyyy;@', true],
  ['[Red]dd/mm', true], ['yyyy" năm "', true], ['d/m h:mm', true], ['mmm h:mm', true],
  ['[h]:mm', false], ['[mm]:ss', false], ['h:mm AM/PM', false], ['h:mm:ss', false], ['"ngày "0', false], ['\\d0', false],
  ['[Red]0', false], ['[Yellow]0', false], ['General', false], ['General" đ"', false], ['_d0', false], ['*d0', false], ['0.00E+00', false], ['@', false], ['0;"d"', false],
];

test.each(DATE_FORMATS)('the format %s shows a date: %s', async (code, isDate) => {
  const escaped = code.replaceAll('"', '&quot;');
  const styles = `<numFmts><numFmt numFmtId="164" formatCode="${escaped}"/></numFmts><cellXfs><xf numFmtId="164" fontId="0"/></cellXfs>`;
  const sheet = await readFirstSheet(toWorkbookBytes({ rows: row('<c r="A1"><v>44335</v></c>'), styles }));
  expect(cellsByAddress(sheet)['A1']?.cell.kind).toBe(isDate ? 'date' : 'number');
});

test('built-in formats decide dates too', async () => {
  const ids = [14, 15, 16, 17, 22, 27, 58, 0, 9, 20, 45, 46, 49, 163];
  const styles = `<cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;
  const cells = ids.map((_, index) => `<c s="${index}"><v>44335</v></c>`).join('');
  const sheet = await readFirstSheet(toWorkbookBytes({ rows: row(cells), styles }));
  const kinds = Object.values(cellsByAddress(sheet)).map(({ cell }) => cell.kind);
  expect(kinds).toEqual(ids.map((_, index) => (index < 7 ? 'date' : 'number')));
});

test.each([
  ['from 1900', '', '44335', { kind: 'date', serial: 44335 }],
  ['from 1904', '<workbookPr date1904="1"/>', '42873', { kind: 'date', serial: 44335 }],
  ['a negative number is none', '', '-1', -1],
  ['a number after 9999 is none', '', '2958466', 2958466],
])('counts dates %s', async (_, workbook, stored, expected) => {
  const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
  const bytes = toWorkbookBytes({ workbook, rows: row(`<c r="A1"><v>${stored}</v></c>`), styles });
  expect(valuesByAddress(await readFirstSheet(bytes))).toEqual({ A1: expected });
});

test('reads merges, hidden rows and columns, and widths', async () => {
  const sheet = await readFirstSheet(toWorkbookBytes({
    before: '<cols><col min="2" max="3" width="9.5" hidden="1"/><col min="5" max="5" width="0"/><col min="6" max="16384" width="12"/></cols>',
    rows: '<row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="4" ht="0" customHeight="1"/><row r="5" hidden="0"/><row r="2" hidden="true"/>',
    behind: '<mergeCells count="2"><mergeCell ref="A1:C2"/><mergeCell ref="A1:XFD1048576"/></mergeCells>',
  }));
  expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 2 }, { top: 0, left: 0, bottom: 1048575, right: 16383 }]);
  expect([...sheet.hiddenRows]).toEqual([1, 3]);
  expect(sheet.hiddenColumns).toEqual([{ first: 1, last: 2 }, { first: 4, last: 4 }]);
  expect(sheet.columnWidths).toContainEqual({ first: 5, last: 16383, width: 12 });
});

test('reads the sheets in tab order with their visibility, and passes over charts', async () => {
  const workbook = await readGood(toWorkbookBytes({
    sheets: '<sheet name="Ẩn" sheetId="9" state="veryHidden" r:id="rId8"/><sheet name="Biểu đồ" sheetId="3" r:id="rId9"/><sheet name="A &amp; B" sheetId="1" state="hidden" r:id="rId1"/>',
    relationships: relationship('rId8', 'worksheet', '/xl/other/s.xml') + relationship('rId9', 'chartsheet', 'chartsheets/sheet1.xml'),
    more: [{ name: 'xl/other/s.xml', data: '<worksheet><sheetData/></worksheet>' }],
  }));
  expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([['Ẩn', 'very-hidden'], ['A & B', 'hidden']]);
});

test('names the linked workbooks without opening them, and says when there are macros', async () => {
  const workbook = await readGood(toWorkbookBytes({
    behindSheets: '<externalReferences><externalReference r:id="rId7"/></externalReferences>',
    relationships: relationship('rId7', 'externalLink', 'externalLinks/externalLink1.xml'),
    more: [
      { name: 'xl/externalLinks/externalLink1.xml', data: '<externalLink/>' },
      { name: 'xl/externalLinks/_rels/externalLink1.xml.rels', data: `<Relationships>${relationship('rId1', 'externalLinkPath', 'file:///C:\\Thi%20dua\\N%C4%83m%202020.xlsx', 'External')}</Relationships>` },
      { name: 'xl/vbaProject.bin', data: 'x' },
    ],
  }));
  expect(workbook.externalLinks).toEqual(['Năm 2020.xlsx']);
  expect(workbook.hasMacros).toBe(true);
});
