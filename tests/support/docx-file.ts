import { strToU8, zipSync } from 'fflate';

/** A block of a Word document to make: a paragraph, or the rows of a table. */
export type DocxBlock = string | readonly (readonly string[])[];

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

export const paragraphXml = (text: string): string => `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>${text
  .split('\n').map((line) => `<w:r><w:t xml:space="preserve">${escape(line)}</w:t></w:r>`).join('<w:r><w:br/></w:r>')}</w:p>`;

const tableXml = (rows: readonly (readonly string[])[]): string => `<w:tbl><w:tblPr/>${rows.map((cells) =>
  `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${paragraphXml(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** A Word document of these blocks, as Word lays out its parts. */
export function docxOf(blocks: readonly DocxBlock[]): Uint8Array {
  return docxOfBody(blocks.map((block) => (typeof block === 'string' ? paragraphXml(block) : tableXml(block))).join(''));
}

/** As `docxOf`, with the XML of the body as it is. */
export function docxOfBody(body: string): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
    '_rels/.rels': strToU8('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
    'word/document.xml': strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}<w:sectPr/></w:body></w:document>`),
  });
}
