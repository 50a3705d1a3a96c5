import { strFromU8, unzipSync } from 'fflate';
import { read, utils } from '@e965/xlsx';
import type { ModelCell, SheetModel } from '#core/grid/sheet-model';
import { cellAt, formulaAt, type WorkbookGrid } from '#core/grid/sheet-grid';
import { readWorkbook } from '#formats/read-workbook';
import { writeWorkbook } from '#formats/xlsx/write-workbook';

function sheetOf(parts: Partial<SheetModel>): SheetModel {
  return {
    name: 'Tổng hợp', cells: [], merges: [], columnWidths: [], rowHeights: [], frozenRows: 0, frozenColumns: 0,
    print: { orientation: 'portrait', repeatRows: undefined }, filter: undefined, ...parts,
  };
}

function textCell(row: number, value: string): ModelCell {
  return { row, column: 0, value: { kind: 'text', value }, style: 'text' };
}

function partsOf(sheets: readonly SheetModel[]): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(writeWorkbook(sheets))).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

function partOf(sheets: readonly SheetModel[], path: string): string {
  const part = partsOf(sheets)[path];
  if (part === undefined) throw new Error(`No part ${path}`);
  return part;
}

async function readBack(sheets: readonly SheetModel[]): Promise<WorkbookGrid> {
  const result = await readWorkbook(writeWorkbook(sheets));
  if (!result.ok) throw new Error(`Refused: ${result.error.kind}`);
  return result.value;
}

const RICH = sheetOf({
  cells: [
    { row: 0, column: 0, value: { kind: 'text', value: 'BẢNG TỔNG HỢP – Trường Tiểu học số 1 thị trấn Tuần Giáo' }, style: 'title' },
    { row: 1, column: 0, value: { kind: 'text', value: 'Đơn vị' }, style: 'header' },
    { row: 1, column: 1, value: { kind: 'text', value: 'LĐTT' }, style: 'header' },
    { row: 2, column: 0, value: { kind: 'link', value: 'Trường A', target: "'Truy vết'!A1" }, style: 'link' },
    { row: 2, column: 1, value: { kind: 'number', value: 33, target: "'Truy vết'!A5" }, style: 'count' },
    { row: 3, column: 0, value: { kind: 'text', value: 'Trường B' }, style: 'text' },
    { row: 3, column: 1, value: { kind: 'number', value: 1729 }, style: 'count' },
    { row: 4, column: 0, value: undefined, style: 'total-label' },
    { row: 4, column: 1, value: { kind: 'formula', formula: 'SUM(B3:B4)', value: 1762 }, style: 'total-count' },
    { row: 5, column: 1, value: { kind: 'number', value: 44_372 }, style: 'date' },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  columnWidths: [34, 9.5],
  rowHeights: [{ row: 0, points: 24 }],
  frozenRows: 2, frozenColumns: 1,
  print: { orientation: 'landscape', repeatRows: { first: 1, last: 1 }, footer: 'Trang &P/&N' },
  filter: { top: 1, left: 0, bottom: 3, right: 1 },
});

describe('a written workbook', () => {
  test('reads back with an independent reader: values, formulas, merges, dates', () => {
    const book = read(writeWorkbook([RICH, sheetOf({ name: 'Truy vết' })]), { cellNF: true });
    expect(book.SheetNames).toEqual(['Tổng hợp', 'Truy vết']);
    const sheet = book.Sheets['Tổng hợp'];
    if (sheet === undefined) throw new Error('No sheet');
    expect(utils.sheet_to_json(sheet, { header: 1, raw: true }).slice(0, 4)).toEqual([
      ['BẢNG TỔNG HỢP – Trường Tiểu học số 1 thị trấn Tuần Giáo'], ['Đơn vị', 'LĐTT'], ['Trường A', 33], ['Trường B', 1729],
    ]);
    expect(sheet['B5']).toMatchObject({ t: 'n', v: 1762, f: 'SUM(B3:B4)', z: '#,##0' });
    expect(sheet['B6']).toMatchObject({ t: 'n', v: 44_372, z: 'dd/mm/yyyy', w: '25/06/2021' });
    expect(sheet['!merges']).toEqual([{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }]);
  });

  test('reads back with the reader of this program', async () => {
    const grid = (await readBack([RICH])).sheets[0];
    if (grid === undefined) throw new Error('No sheet');
    expect(cellAt(grid, { row: 4, column: 1 })).toEqual({ kind: 'number', value: 1762 });
    expect(formulaAt(grid, { row: 4, column: 1 })).toBe('SUM(B3:B4)');
    expect(cellAt(grid, { row: 5, column: 1 })).toEqual({ kind: 'date', serial: 44_372 });
    expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  test('prints on A4 as wide as the page, with header rows repeated and a numbered foot', () => {
    const xml = partOf([RICH], 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(xml).toContain('<oddFooter>&amp;CTrang &amp;P/&amp;N</oddFooter>');
    const book = partOf([RICH], 'xl/workbook.xml');
    expect(book).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Tổng hợp\'!$2:$2</definedName>');
    expect(book).toContain('localSheetId="0" hidden="1">\'Tổng hợp\'!$A$2:$B$4</definedName>');
  });

  test('keeps the order of elements that the schema of worksheets asks for', () => {
    const xml = partOf([RICH], 'xl/worksheets/sheet1.xml');
    const order = [
      '<sheetPr', '<dimension', '<sheetViews', '<sheetFormatPr', '<cols', '<sheetData', '<autoFilter', '<mergeCells',
      '<hyperlinks', '<printOptions', '<pageMargins', '<pageSetup', '<headerFooter',
    ].map((tag) => xml.indexOf(tag));
    expect(order.every((place) => place > 0)).toBe(true);
    expect(order).toEqual([...order].sort((left, right) => left - right));
  });

  test('freezes the rows and columns above and left of the data', () => {
    expect(partOf([RICH], 'xl/worksheets/sheet1.xml'))
      .toContain('<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>');
  });

  test('links text and figures to their place', () => {
    const xml = partOf([RICH, sheetOf({ name: 'Truy vết' })], 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<hyperlink ref="A3" location="\'Truy vết\'!A1"/>');
    expect(xml).toContain('<hyperlink ref="B3" location="\'Truy vết\'!A5"/>');
  });

  test('is the same byte for byte for the same sheets', () => {
    expect(Buffer.from(writeWorkbook([RICH])).equals(Buffer.from(writeWorkbook([RICH])))).toBe(true);
    // Date and time of the first entry, as the zip header states them: 1980-01-01 12:00, whatever day it is.
    const header = Buffer.from(writeWorkbook([RICH]));
    expect([header.readUInt16LE(10), header.readUInt16LE(12)]).toEqual([12 << 11, (0 << 9) | (1 << 5) | 1]);
  });

  test('names no author, no time and no machine', () => {
    const parts = partsOf([RICH]);
    expect(parts['docProps/core.xml']).not.toMatch(/created|modified|lastModifiedBy/);
    expect(parts['docProps/core.xml']).toContain('<dc:creator></dc:creator>');
    expect(parts['docProps/app.xml']).not.toMatch(/Company|Manager/);
  });

  test('declares every part it holds', () => {
    const parts = partsOf([RICH, sheetOf({ name: 'B' })]);
    const types = parts['[Content_Types].xml'] ?? '';
    const undeclared = Object.keys(parts).filter((path) => path !== '[Content_Types].xml' && !path.endsWith('.rels') && !types.includes(`PartName="/${path}"`));
    expect(undeclared).toEqual([]);
    const targets = [...(parts['xl/_rels/workbook.xml.rels'] ?? '').matchAll(/Target="([^"]+)"/g)].map((match) => `xl/${match[1] ?? ''}`);
    expect(targets.filter((path) => parts[path] === undefined)).toEqual([]);
  });
});

describe('text', () => {
  test.each(['=1+1', '=HYPERLINK("http://x","y")', '+84 912', '-5', '@SUM(A1)', "'x", '\t=1', '0012', 'TRUE', '#N/A', '25/6/2021'])(
    'that looks like something else stays text: %j', (value) => {
      const sheets = [sheetOf({ cells: [textCell(0, value)] })];
      const cell = read(writeWorkbook(sheets)).Sheets['Tổng hợp']?.['A1'] as unknown;
      expect(cell).toMatchObject({ t: 's', v: value });
      expect(cell).not.toHaveProperty('f');
      expect(partOf(sheets, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
    });

  test('that begins like a formula is marked so that editing the cell does not turn it into one', () => {
    const sheets = [sheetOf({ cells: [textCell(0, '=1+1'), textCell(1, 'Trường A')] })];
    const styles = [...partOf(sheets, 'xl/worksheets/sheet1.xml').matchAll(/ s="(\d+)"/g)].map((match) => Number(match[1]));
    const looks = [...(/<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(partOf(sheets, 'xl/styles.xml'))?.[1] ?? '').matchAll(/<xf [^>]*>/g)];
    expect(styles.map((index) => looks[index]?.[0].includes('quotePrefix="1"'))).toEqual([true, false]);
  });

  test.each([
    ['Vietnamese', 'Nguyễn Thị Hồng Ngọc – ĐẶNG Ỷ Ữ ỡ'],
    ['markup', '<b>&amp; "R&D" \'x\'</b> ]]>'],
    ['outer and doubled spaces', '  hai  cách '],
    ['line feeds', 'dòng một\ndòng hai'],
    ['emoji beyond the basic plane', '🏆 nhất'],
    ['the look of an escape', 'mã _x0041_ và _x005F_'],
    ['a control character', 'chuông\u0007 reo'],
  ])('keeps %s', async (_, value) => {
    const grid = (await readBack([sheetOf({ cells: [textCell(0, value)] })])).sheets[0];
    if (grid === undefined) throw new Error('No sheet');
    expect(cellAt(grid, { row: 0, column: 0 })).toEqual({ kind: 'text', value });
  });

  test('holds no character that XML forbids', () => {
    const xml = partOf([sheetOf({ cells: [textCell(0, 'a\u0000b\u000bc\ud800d\uffffe')] })], 'xl/sharedStrings.xml');
    expect(xml).toContain('a_x0000_b_x000B_c_xD800_d_xFFFF_e');
  });

  test('beyond the limit of a cell ends in a mark', () => {
    const xml = partOf([sheetOf({ cells: [textCell(0, 'x'.repeat(40_000))] })], 'xl/sharedStrings.xml');
    expect(/<t[^>]*>(x*…)<\/t>/.exec(xml)?.[1]).toHaveLength(32_767);
  });

  test('that repeats is stored once', () => {
    expect(partOf([sheetOf({ cells: [textCell(0, 'Xã A'), textCell(1, 'Xã A'), textCell(2, 'Xã B')] })], 'xl/sharedStrings.xml'))
      .toContain('count="3" uniqueCount="2"');
  });
});

describe('sheet names', () => {
  test.each([
    [['Tổng hợp', 'TỔNG HỢP'], ['Tổng hợp', 'TỔNG HỢP (2)']],
    [['a/b\\c?d*e[f]g:h'], ['a b c d e f g h']],
    [['', "'"], ['Sheet', 'Sheet (2)']],
    [["'Trường A'"], ['Trường A']],
    [['Trường Phổ thông dân tộc bán trú Quài Nưa', 'Trường Phổ thông dân tộc bán trú Quài Cang'],
      ['Trường Phổ thông dân tộc bán tr', 'Trường Phổ thông dân tộc bá (2)']],
  ])('%j become legal and distinct', (names, expected) => {
    const written = read(writeWorkbook(names.map((name) => sheetOf({ name })))).SheetNames;
    expect(written).toEqual(expected);
    expect(written.every((name) => name.length <= 31)).toBe(true);
  });

  test('that were mended are followed by links', () => {
    const sheets = [
      sheetOf({ name: 'A', cells: [{ row: 0, column: 0, value: { kind: 'link', value: 'tới', target: "'B/C'!D4" }, style: 'link' }] }),
      sheetOf({ name: 'B/C' }),
    ];
    expect(partOf(sheets, 'xl/worksheets/sheet1.xml')).toContain('location="\'B C\'!D4"');
  });
});

describe('a model that no program could open is refused', () => {
  test.each<[string, readonly SheetModel[], RegExp]>([
    ['no sheet', [], /at least one sheet/],
    ['a number that is none', [sheetOf({ cells: [{ row: 0, column: 0, value: { kind: 'number', value: Number.NaN }, style: 'count' }] })], /A1/],
    ['merged ranges that overlap', [sheetOf({ merges: [{ top: 0, left: 0, bottom: 1, right: 1 }, { top: 1, left: 1, bottom: 2, right: 2 }] })], /overlap at B2/],
  ])('%s', (_, sheets, message) => {
    expect(() => writeWorkbook(sheets)).toThrow(message);
  });
});

describe('charts', () => {
  const at = (left: number) => ({ top: 1, bottom: 2, left, right: left });
  const charted = sheetOf({
    name: "Đối 'chiếu",
    cells: [
      ...['Danh hiệu', 'Chỉ tiêu'].map((value, column): ModelCell => ({ row: 0, column, value: { kind: 'text', value }, style: 'header' })),
      textCell(1, 'LĐTT & CSTĐCS'), textCell(2, 'Giấy khen'),
      { row: 1, column: 1, value: { kind: 'formula', formula: 'SUM(B9:B10)', value: 33 }, style: 'count' },
      { row: 2, column: 1, value: { kind: 'text', value: '…' }, style: 'unknown' },
    ],
    charts: [{
      kind: 'clustered-bars', title: 'Đề nghị', anchor: { top: 4, bottom: 18, left: 0, right: 5 }, categories: at(0),
      series: [{ nameAt: { row: 0, column: 1 }, values: at(1), colour: 'FF0B5394' }],
    }],
  });

  test('refer to cells, and keep what these show; a cell without a number has no bar', () => {
    const chart = partOf([sheetOf({}), charted], 'xl/charts/chart1.xml');
    expect([...chart.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, reference]) => reference)).toEqual([
      "'Đối ''chiếu'!$B$1", "'Đối ''chiếu'!$A$2:$A$3", "'Đối ''chiếu'!$B$2:$B$3",
    ]);
    expect(chart).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>33</c:v></c:pt></c:numCache>');
    expect(chart).toContain('<c:v>LĐTT &amp; CSTĐCS</c:v>');
  });

  test('hang on their sheet by its drawing, and on no other', () => {
    const parts = partsOf([sheetOf({}), charted]);
    expect(Object.keys(parts).filter((path) => /drawing|chart|worksheets\/_rels/.test(path)).sort()).toEqual([
      'xl/charts/chart1.xml', 'xl/drawings/_rels/drawing2.xml.rels', 'xl/drawings/drawing2.xml', 'xl/worksheets/_rels/sheet2.xml.rels',
    ]);
    expect(parts['xl/worksheets/sheet2.xml']).toContain('<drawing r:id="rId1"/></worksheet>');
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('drawing');
    expect(parts['xl/drawings/drawing2.xml']).toContain('<xdr:to><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>19</xdr:row>');
    expect(parts['[Content_Types].xml']).toContain('/xl/charts/chart1.xml');
  });

  test('shares lie on their side and are the whole', () => {
    const shares = partOf([sheetOf({ ...charted, charts: charted.charts?.map((chart) => ({ ...chart, kind: 'stacked-shares' as const })) ?? [] })], 'xl/charts/chart1.xml');
    expect(shares).toContain('<c:barDir val="bar"/><c:grouping val="percentStacked"/>');
  });

  test('pages begin where the sheet says so', () => {
    expect(partOf([sheetOf({ print: { orientation: 'landscape', repeatRows: undefined, breaks: [7] } })], 'xl/worksheets/sheet1.xml'))
      .toContain('<rowBreaks count="1" manualBreakCount="1"><brk id="7" max="16383" man="1"/></rowBreaks></worksheet>');
  });
});
