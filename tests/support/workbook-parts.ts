import { buildZip, type ZipPart } from '#support/zip-builder';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** XML of a workbook's parts; whatever is absent gets the plainest form, or is left out. */
export interface WorkbookParts {
  /** Inside of `sheetData` of the only sheet. */
  readonly rows?: string;
  /** Whole XML of the only sheet, instead of `rows`. */
  readonly sheet?: string | Uint8Array;
  /** XML inside `worksheet` before and behind `sheetData`. */
  readonly before?: string;
  readonly behind?: string;
  /** Inside of `sst`; no part when absent. */
  readonly strings?: string;
  /** Inside of `styleSheet`; no part when absent. */
  readonly styles?: string;
  /** Inside of `workbook` before `sheets`. */
  readonly workbook?: string;
  /** The `sheet` elements. */
  readonly sheets?: string;
  readonly behindSheets?: string;
  /** More `Relationship` elements of the workbook. */
  readonly relationships?: string;
  readonly more?: readonly ZipPart[];
}

/** Parts of a small workbook with one sheet, ready for `buildZip`. */
export function toZipParts(parts: WorkbookParts): ZipPart[] {
  const optional = (name: string, type: string, id: string, content: string | undefined, root: string) =>
    (content === undefined ? [] : [{ link: relationship(id, type, name), part: { name: `xl/${name}`, data: `<${root} xmlns="${MAIN}">${content}</${root}>` } }]);
  const extras = [
    ...optional('sharedStrings.xml', 'sharedStrings', 'rId2', parts.strings, 'sst'),
    ...optional('styles.xml', 'styles', 'rId3', parts.styles, 'styleSheet'),
  ];
  return [
    { name: '_rels/.rels', data: relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')) },
    { name: 'xl/workbook.xml', data: workbookXml(parts) },
    { name: 'xl/_rels/workbook.xml.rels', data: relationships([
      relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'), ...extras.map(({ link }) => link), parts.relationships,
    ].join('')) },
    ...extras.map(({ part }) => part),
    { name: 'xl/worksheets/sheet1.xml', data: parts.sheet ?? sheetXml(parts) },
    ...(parts.more ?? []),
  ];
}

function workbookXml({ workbook = '', sheets = '<sheet name="Sheet1" sheetId="1" r:id="rId1"/>', behindSheets = '' }: WorkbookParts): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${workbook}<sheets>${sheets}</sheets>${behindSheets}</workbook>`;
}

function sheetXml({ before = '', rows = '', behind = '' }: WorkbookParts): string {
  return `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;
}

/** Bytes of a small workbook with one sheet. */
export function toWorkbookBytes(parts: WorkbookParts): Uint8Array {
  return buildZip(toZipParts(parts));
}

export function relationship(id: string, type: string, target: string, mode?: 'External'): string {
  const modeText = mode === undefined ? '' : ` TargetMode="${mode}"`;
  return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"${modeText}/>`;
}

export function relationships(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${PACKAGE}">${content}</Relationships>`;
}
