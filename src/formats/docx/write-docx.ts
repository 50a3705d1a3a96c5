import type { DocumentModel, ModelParagraph, ParagraphStyle } from '#core/grid/document-model';

import { writeArchive } from '../write-archive';
import { escapeXml, XML_DECLARATION } from '../xlsx/write-xml';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const FONT = 'Times New Roman';

interface Look {
  /** Half points. */
  readonly size: number;
  readonly isBold?: true;
  readonly isItalic?: true;
  /** Twentieths of a point: before, behind, first line. */
  readonly before: number;
  readonly behind: number;
  readonly indent: number;
  readonly isJustified: boolean;
  readonly keepsNext?: true;
}

/** Body as administrative papers have it: 14 points, first line in by a centimetre (Nghị định 30/2020/NĐ-CP, annex I). */
const LOOKS: Readonly<Record<ParagraphStyle, Look>> = {
  'heading': { size: 28, isBold: true, before: 120, behind: 120, indent: 567, isJustified: true, keepsNext: true },
  'item': { size: 28, before: 60, behind: 60, indent: 567, isJustified: true },
  'sub-item': { size: 28, before: 60, behind: 60, indent: 567, isJustified: true },
  'note': { size: 26, isItalic: true, before: 60, behind: 60, indent: 567, isJustified: true },
  'source-heading': { size: 22, isBold: true, isItalic: true, before: 480, behind: 60, indent: 0, isJustified: false, keepsNext: true },
  'source': { size: 22, isItalic: true, before: 0, behind: 40, indent: 0, isJustified: false },
};

/** A .docx of paragraphs on A4, without author, time or machine: the same model gives the same bytes. ECMA-376 Part 1, 17. */
export function writeDocx(model: DocumentModel): Uint8Array {
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypesXml()],
    ['_rels/.rels', relationsXml('officeDocument', 'word/document.xml')],
    ['word/document.xml', documentXml(model)],
    ['word/_rels/document.xml.rels', relationsXml('styles', 'styles.xml')],
    ['word/styles.xml', stylesXml(model.language)],
  ];
  const encoder = new TextEncoder();
  return writeArchive(parts.map(([name, xml]) => ({ name, bytes: encoder.encode(xml) })));
}

function contentTypesXml(): string {
  return `${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types">`
    + '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    + '<Default Extension="xml" ContentType="application/xml"/>'
    + `<Override PartName="/word/document.xml" ContentType="${DOCUMENT_TYPE}.document.main+xml"/>`
    + `<Override PartName="/word/styles.xml" ContentType="${DOCUMENT_TYPE}.styles+xml"/></Types>`;
}

function relationsXml(type: string, target: string): string {
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">`
    + `<Relationship Id="rId1" Type="${RELATIONS}/${type}" Target="${target}"/></Relationships>`;
}

/** Margins in twentieths of a point: 20 mm above and below, 30 mm left, 15 mm right. */
const PAGE = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
  + '<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>';

function documentXml({ paragraphs }: DocumentModel): string {
  return `${XML_DECLARATION}<w:document xmlns:w="${MAIN}"><w:body>${paragraphs.map(paragraphXml).join('')}${PAGE}</w:body></w:document>`;
}

function paragraphXml({ style, text }: ModelParagraph): string {
  const runs = text.split('\n').map((line) => `<w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r>`).join('<w:r><w:br/></w:r>');
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;
}

function stylesXml(language: string): string {
  const fonts = `<w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/>`;
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="28"/><w:szCs w:val="28"/>`
    + `<w:lang w:val="${escapeXml(language)}"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
  const normal = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>';
  const own = Object.entries(LOOKS).map(([name, look]) => styleXml(name, look)).join('');
  return `${XML_DECLARATION}<w:styles xmlns:w="${MAIN}">${defaults}${normal}${own}</w:styles>`;
}

function styleXml(name: string, { size, isBold, isItalic, before, behind, indent, isJustified, keepsNext }: Look): string {
  return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${name}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>`
    + `<w:pPr>${keepsNext === true ? '<w:keepNext/>' : ''}<w:spacing w:before="${String(before)}" w:after="${String(behind)}"/>`
    + `<w:ind w:firstLine="${String(indent)}"/><w:jc w:val="${isJustified ? 'both' : 'left'}"/></w:pPr>`
    + `<w:rPr>${isBold === true ? '<w:b/>' : ''}${isItalic === true ? '<w:i/>' : ''}<w:sz w:val="${String(size)}"/><w:szCs w:val="${String(size)}"/></w:rPr></w:style>`;
}
