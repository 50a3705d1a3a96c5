import { toA1 } from '#core/grid/address';
import type { WorkbookGrid } from '#core/grid/sheet-grid';
import { readGood } from '#support/read-cells';
import { richWorkbookParts } from '#support/rich-workbook';
import { relationship, relationships, toZipParts } from '#support/workbook-parts';
import { buildZip, type ZipPart } from '#support/zip-builder';

const ROWS = '<row r="1"><c r="A1"><v>1</v></c></row>';
const COMMENTS = (list: string): string => `<comments><authors><author>Lò Văn An</author></authors><commentList>${list}</commentList></comments>`;

/** A workbook of one sheet with further parts; a part of a known name takes its place. */
function read(more: readonly ZipPart[]): Promise<WorkbookGrid> {
  const names = new Set(more.map(({ name }) => name));
  return readGood(buildZip([...toZipParts({ rows: ROWS }).filter(({ name }) => !names.has(name)), ...more]));
}

function withSheetLinks(...links: readonly string[]): ZipPart {
  return { name: 'xl/worksheets/_rels/sheet1.xml.rels', data: relationships(links.join('')) };
}

function withCore(data: string): ZipPart[] {
  return [
    { name: '_rels/.rels', data: relationships(
      relationship('rId1', 'officeDocument', 'xl/workbook.xml') + relationship('rId2', 'metadata/core-properties', 'docProps/core.xml')) },
    { name: 'docProps/core.xml', data },
  ];
}

const commentCells = ({ sheets }: WorkbookGrid): (readonly string[] | undefined)[] => sheets.map((sheet) => sheet.commentCells?.map(toA1));

describe('cells with comments', () => {
  test('of each sheet its own, none where a sheet has none', async () => {
    expect(commentCells(await readGood(buildZip(richWorkbookParts())))).toEqual([['C3'], []]);
  });

  test('notes and threads, each cell once, in reading order', async () => {
    const workbook = await read([
      withSheetLinks(relationship('rId1', 'comments', '../comments1.xml'), relationship('rId2', 'threadedComment', '../threadedComments/t1.xml')),
      { name: 'xl/comments1.xml', data: COMMENTS('<comment ref="B9" authorId="0"><text><t>a</t></text></comment><comment ref="D2" authorId="0"/><comment/>') },
      { name: 'xl/threadedComments/t1.xml', data: '<ThreadedComments><threadedComment ref="B9"><text>a</text></threadedComment><threadedComment ref="A2"/></ThreadedComments>' },
    ]);
    expect(commentCells(workbook)).toEqual([['A2', 'D2', 'B9']]);
  });

  test.each([
    ['a broken part', COMMENTS('<comment ref="B9">').slice(0, -3)],
    ['a part of another kind', '<sst/>'],
  ])('unknown, and the cells good, with %s', async (_name, data) => {
    const workbook = await read([
      withSheetLinks(relationship('rId1', 'comments', '../comments1.xml')), { name: 'xl/comments1.xml', data },
    ]);
    expect(commentCells(workbook)).toEqual([undefined]);
    expect(workbook.sheets.map((sheet) => sheet.numbers[0])).toEqual([1]);
  });

  test('none behind a link that leads nowhere or outside', async () => {
    const links = relationship('rId1', 'comments', '../comments1.xml') + relationship('rId2', 'comments', 'http://example.invalid/c.xml', 'External');
    expect(commentCells(await read([withSheetLinks(links)]))).toEqual([[]]);
  });
});

describe('document properties', () => {
  test('author and last editor', async () => {
    const { properties } = await read(withCore('<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>t</dc:title><dc:creator> Lò Văn An </dc:creator><cp:lastModifiedBy>Cà &amp; B</cp:lastModifiedBy></cp:coreProperties>'));
    expect(properties).toEqual({ creator: 'Lò Văn An', lastModifiedBy: 'Cà & B' });
  });

  test.each([
    ['no part', []], ['an empty part', withCore('<coreProperties><creator/></coreProperties>')],
  ])('empty with %s', async (_name, more) => {
    expect((await read(more)).properties).toEqual({ creator: '', lastModifiedBy: '' });
  });

  test('unknown with a broken part', async () => {
    expect((await read(withCore('<coreProperties><creator>'))).properties).toBeUndefined();
  });
});
