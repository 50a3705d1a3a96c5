import { toA1 } from '#core/grid/address';
import type { Cell, CellStyle } from '#core/grid/cell';
import { toA1Range } from '#core/grid/range';
import { presentCells, type SheetGrid, type WorkbookGrid } from '#core/grid/sheet-grid';
import { relationship, relationships } from '#support/workbook-parts';
import { buildZip, type ZipPart } from '#support/zip-builder';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Bytes of an .xlsx file with all that a grid tells: values, formulas, looks, merges, what is hidden, links, comments, author. */
export function toXlsxBytes(workbook: WorkbookGrid): Uint8Array {
  const styles = new StyleSheet();
  const sheets = workbook.sheets.map((sheet) => sheetXml(sheet, styles));
  const links = workbook.externalLinks;
  const names = (index: number): string => String(index + 1);
  return buildZip([
    { name: '_rels/.rels', data: relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml') + coreRelationship(workbook)) },
    { name: 'xl/workbook.xml', data: workbookXml(workbook) },
    { name: 'xl/_rels/workbook.xml.rels', data: relationships([
      ...workbook.sheets.map((_, index) => relationship(`rId${names(index)}`, 'worksheet', `worksheets/sheet${names(index)}.xml`)),
      relationship('rIdStyles', 'styles', 'styles.xml'),
      ...links.map((_, index) => relationship(`rIdLink${names(index)}`, 'externalLink', `externalLinks/externalLink${names(index)}.xml`)),
    ].join('')) },
    ...sheets.map((data, index) => ({ name: `xl/worksheets/sheet${names(index)}.xml`, data })),
    { name: 'xl/styles.xml', data: styles.toXml() },
    ...links.flatMap((target, index) => linkParts(target, index)),
    ...workbook.sheets.flatMap((sheet, index) => commentParts(sheet, index)),
    ...coreParts(workbook),
  ]);
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function workbookXml({ sheets, externalLinks }: WorkbookGrid): string {
  const entries = sheets.map(({ name, visibility }, index) => {
    const state = visibility === 'visible' ? '' : ` state="${visibility === 'hidden' ? 'hidden' : 'veryHidden'}"`;
    return `<sheet name="${escapeXml(name)}" sheetId="${String(index + 1)}"${state} r:id="rId${String(index + 1)}"/>`;
  });
  const links = externalLinks.map((_, index) => `<externalReference r:id="rIdLink${String(index + 1)}"/>`).join('');
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${entries.join('')}</sheets>${links === '' ? '' : `<externalReferences>${links}</externalReferences>`}</workbook>`;
}

function sheetXml(sheet: SheetGrid, styles: StyleSheet): string {
  const rows = new Map<number, string[]>();
  for (const { at, cell, style, formula } of presentCells(sheet)) {
    const cells = rows.get(at.row) ?? [];
    rows.set(at.row, cells);
    // In a file nothing but its format makes a day of a number.
    const shown = cell.kind === 'date' && style.numberFormat === 'General' ? { ...style, numberFormat: 'dd/mm/yyyy' } : style;
    cells.push(cellXml(toA1(at), cell, formula, styles.idOf(shown)));
  }
  for (const row of sheet.hiddenRows) if (!rows.has(row)) rows.set(row, []);
  const hidden = new Set(sheet.hiddenRows);
  const body = [...rows].sort(([left], [right]) => left - right)
    .map(([row, cells]) => `<row r="${String(row + 1)}"${hidden.has(row) ? ' hidden="1"' : ''}>${cells.join('')}</row>`).join('');
  const columns = [...sheet.hiddenColumns].sort((left, right) => left.first - right.first)
    .map(({ first, last }) => `<col min="${String(first + 1)}" max="${String(last + 1)}" width="9" hidden="1"/>`).join('');
  const merges = sheet.merges.map((range) => `<mergeCell ref="${toA1Range(range)}"/>`).join('');
  return `<worksheet xmlns="${MAIN}">${columns === '' ? '' : `<cols>${columns}</cols>`}<sheetData>${body}</sheetData>${merges === '' ? '' : `<mergeCells>${merges}</mergeCells>`}</worksheet>`;
}

function cellXml(at: string, cell: Cell, formula: string | undefined, style: number): string {
  const stored = formula === undefined ? '' : `<f>${escapeXml(formula)}</f>`;
  const head = `<c r="${at}" s="${String(style)}"`;
  switch (cell.kind) {
    case 'empty': return `${head}/>`;
    case 'text': return formula === undefined
      ? `${head} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell.value)}</t></is></c>`
      : `${head} t="str">${stored}<v>${escapeXml(cell.value)}</v></c>`;
    case 'number': return `${head}>${stored}<v>${String(cell.value)}</v></c>`;
    case 'date': return `${head}>${stored}<v>${String(cell.serial)}</v></c>`;
    case 'boolean': return `${head} t="b">${stored}<v>${cell.value ? '1' : '0'}</v></c>`;
    case 'error': return `${head} t="e">${stored}<v>${cell.code}</v></c>`;
  }
}

/** Looks by number, each once. */
class StyleSheet {
  private readonly known: CellStyle[] = [];

  idOf(style: CellStyle): number {
    const text = JSON.stringify(style);
    const index = this.known.findIndex((other) => JSON.stringify(other) === text);
    return index >= 0 ? index : this.known.push(style) - 1;
  }

  toXml(): string {
    const mark = (name: string, isSet: boolean): string => (isSet ? `<${name}/>` : '');
    const fonts = this.known.map(({ bold, italic, strike, fontName }) =>
      `<font>${mark('b', bold)}${mark('i', italic)}${mark('strike', strike)}<sz val="12"/>${fontName === null ? '' : `<name val="${escapeXml(fontName)}"/>`}</font>`);
    const formats = this.known.map(({ numberFormat }, index) => `<numFmt numFmtId="${String(164 + index)}" formatCode="${escapeXml(numberFormat)}"/>`);
    const looks = this.known.map(({ numberFormat }, index) =>
      `<xf numFmtId="${numberFormat === 'General' ? '0' : String(164 + index)}" fontId="${String(index)}" applyNumberFormat="1" applyFont="1"/>`);
    const count = String(this.known.length);
    return `<styleSheet xmlns="${MAIN}"><numFmts count="${count}">${formats.join('')}</numFmts><fonts count="${count}">${fonts.join('')}</fonts>`
      + `<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="${count}">${looks.join('')}</cellXfs></styleSheet>`;
  }
}

function linkParts(target: string, index: number): ZipPart[] {
  const name = `externalLink${String(index + 1)}.xml`;
  return [
    { name: `xl/externalLinks/${name}`, data: `<externalLink xmlns="${MAIN}" xmlns:r="${RELATIONS}"><externalBook r:id="rId1"/></externalLink>` },
    { name: `xl/externalLinks/_rels/${name}.rels`, data: relationships(relationship('rId1', 'externalLinkPath', escapeXml(target), 'External')) },
  ];
}

function commentParts({ commentCells }: SheetGrid, index: number): ZipPart[] {
  const number = String(index + 1);
  if (commentCells === undefined || commentCells.length === 0) return [];
  const comments = commentCells.map((at) => `<comment ref="${toA1(at)}" authorId="0"><text><t>Xem lại</t></text></comment>`).join('');
  return [
    { name: `xl/worksheets/_rels/sheet${number}.xml.rels`, data: relationships(relationship('rId1', 'comments', `../comments${number}.xml`)) },
    { name: `xl/comments${number}.xml`, data: `<comments xmlns="${MAIN}"><authors><author>A</author></authors><commentList>${comments}</commentList></comments>` },
  ];
}

function coreRelationship({ properties }: WorkbookGrid): string {
  if (properties === undefined || properties.creator === '') return '';
  return '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>';
}

function coreParts({ properties }: WorkbookGrid): ZipPart[] {
  if (properties === undefined || properties.creator === '') return [];
  const data = '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    + `<dc:creator>${escapeXml(properties.creator)}</dc:creator></cp:coreProperties>`;
  return [{ name: 'docProps/core.xml', data }];
}
