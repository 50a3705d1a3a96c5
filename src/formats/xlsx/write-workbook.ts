import { strToU8, zipSync, type Zippable } from 'fflate';
import { toColumnLetters } from '#core/grid/address';
import type { CellRange } from '#core/grid/range';
import type { SheetModel } from '#core/grid/sheet-model';
import { chartXml, drawingXml } from './write-chart';
import { SharedStrings, worksheetXml } from './write-sheet';
import { toQuotedSheetName, toSheetNames } from './write-sheet-names';
import { stylesXml } from './write-styles';
import { escapeXml, XML_DECLARATION } from './write-xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Midday of the first day a zip entry can state. */
// eslint-disable-next-line no-restricted-syntax -- the zip writer takes local parts: only so no time zone changes a byte
const ENTRY_TIME = new Date(1980, 0, 1, 12, 0, 0);

function contentTypesXml(sheetCount: number, drawn: DrawnParts): string {
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    `<Override PartName="/xl/worksheets/sheet${String(index + 1)}.xml" ContentType="${SPREADSHEET_TYPE}.worksheet+xml"/>`);
  return `${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types">`
    + '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    + '<Default Extension="xml" ContentType="application/xml"/>'
    + `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET_TYPE}.sheet.main+xml"/>${sheets.join('')}`
    + drawn.contentTypes
    + `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET_TYPE}.styles+xml"/>`
    + `<Override PartName="/xl/sharedStrings.xml" ContentType="${SPREADSHEET_TYPE}.sharedStrings+xml"/>`
    + '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
    + '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>'
    + '</Types>';
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

function relationsXml(relations: readonly Relation[]): string {
  const items = relations.map(({ type, target }, index) =>
    `<Relationship Id="rId${String(index + 1)}" Type="${type}" Target="${target}"/>`);
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

const PACKAGE_RELATIONS: readonly Relation[] = [
  { type: `${RELATIONS}/officeDocument`, target: 'xl/workbook.xml' },
  { type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
  { type: `${RELATIONS}/extended-properties`, target: 'docProps/app.xml' },
];

/** Sheets come first, so that `rId1` is the first sheet. */
function workbookRelations(sheetCount: number): Relation[] {
  return [
    ...Array.from({ length: sheetCount }, (_, index) =>
      ({ type: `${RELATIONS}/worksheet`, target: `worksheets/sheet${String(index + 1)}.xml` })),
    { type: `${RELATIONS}/styles`, target: 'styles.xml' },
    { type: `${RELATIONS}/sharedStrings`, target: 'sharedStrings.xml' },
  ];
}

function toAbsoluteRange(range: CellRange): string {
  return `$${toColumnLetters(range.left)}$${String(range.top + 1)}:$${toColumnLetters(range.right)}$${String(range.bottom + 1)}`;
}

function definedNamesXml(sheets: readonly SheetModel[], names: readonly string[]): string {
  const defined = sheets.flatMap((sheet, index) => {
    const prefix = `${toQuotedSheetName(names[index] ?? sheet.name)}!`;
    const found: string[] = [];
    if (sheet.filter !== undefined) {
      found.push(`<definedName name="_xlnm._FilterDatabase" localSheetId="${String(index)}" hidden="1">`
        + `${escapeXml(prefix + toAbsoluteRange(sheet.filter))}</definedName>`);
    }
    const rows = sheet.print.repeatRows;
    if (rows !== undefined) {
      found.push(`<definedName name="_xlnm.Print_Titles" localSheetId="${String(index)}">`
        + `${escapeXml(`${prefix}$${String(rows.first + 1)}:$${String(rows.last + 1)}`)}</definedName>`);
    }
    return found;
  });
  return defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`;
}

function workbookXml(sheets: readonly SheetModel[], names: readonly string[]): string {
  const items = names.map((name, index) =>
    `<sheet name="${escapeXml(name)}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`);
  return `${XML_DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">`
    + `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>`
    + `<sheets>${items.join('')}</sheets>${definedNamesXml(sheets, names)}<calcPr calcId="191029"/></workbook>`;
}

const CORE_PROPERTIES = `${XML_DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" `
  + 'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator></dc:creator></cp:coreProperties>';
const APP_PROPERTIES = `${XML_DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">`
  + '<Application>So thi dua</Application></Properties>';

/** Follows a link target `'Sheet'!A1` of the model to the name the sheet is written under. */
function createTargetReader(sheets: readonly SheetModel[], names: readonly string[]): (target: string) => string {
  const written = new Map(sheets.map((sheet, index) => [toQuotedSheetName(sheet.name), toQuotedSheetName(names[index] ?? sheet.name)]));
  return (target) => {
    const mark = target.lastIndexOf('!');
    const sheet = target.slice(0, mark);
    return (written.get(sheet) ?? sheet) + target.slice(mark);
  };
}

/** Parts of the charts of all sheets, each with its content type. */
interface DrawnParts {
  readonly parts: Readonly<Record<string, string>>;
  readonly contentTypes: string;
}

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** A drawing a sheet with charts, numbered like the sheet; charts are numbered through. */
function drawCharts(sheets: readonly SheetModel[], names: readonly string[]): DrawnParts {
  const parts: Record<string, string> = {};
  let contentTypes = '';
  let charts = 0;
  sheets.forEach((sheet, index) => {
    const own = sheet.charts ?? [];
    if (own.length === 0) return;
    const number = String(index + 1);
    parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relationsXml([{ type: `${RELATIONS}/drawing`, target: `../drawings/drawing${number}.xml` }]);
    parts[`xl/drawings/drawing${number}.xml`] = drawingXml(own);
    contentTypes += `<Override PartName="/xl/drawings/drawing${number}.xml" ContentType="${DRAWING_TYPE}"/>`;
    const relations = own.map((chart) => {
      charts += 1;
      const name = `chart${String(charts)}.xml`;
      parts[`xl/charts/${name}`] = chartXml(chart, { sheet, sheetName: names[index] ?? sheet.name });
      contentTypes += `<Override PartName="/xl/charts/${name}" ContentType="${CHART_TYPE}"/>`;
      return { type: `${RELATIONS}/chart`, target: `../charts/${name}` };
    });
    parts[`xl/drawings/_rels/drawing${number}.xml.rels`] = relationsXml(relations);
  });
  return { parts, contentTypes };
}

/**
 * An `.xlsx` file (ECMA-376, transitional) of the sheets in their order: the same sheets give the same bytes.
 * Texts are typed as text whatever they begin with; the file names no author, time or machine.
 * Throws when there is no sheet, a number is not finite or merged ranges overlap: faults of the caller.
 */
export function writeWorkbook(sheets: readonly SheetModel[]): Uint8Array {
  if (sheets.length === 0) throw new Error('A workbook needs at least one sheet');
  const names = toSheetNames(sheets.map((sheet) => sheet.name));
  const strings = new SharedStrings();
  const toLocation = createTargetReader(sheets, names);
  const worksheets = sheets.map((sheet, index) => worksheetXml(sheet, index === 0, strings, toLocation));
  const drawn = drawCharts(sheets, names);
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypesXml(sheets.length, drawn),
    '_rels/.rels': relationsXml(PACKAGE_RELATIONS),
    'docProps/app.xml': APP_PROPERTIES,
    'docProps/core.xml': CORE_PROPERTIES,
    'xl/workbook.xml': workbookXml(sheets, names),
    'xl/_rels/workbook.xml.rels': relationsXml(workbookRelations(sheets.length)),
    'xl/styles.xml': stylesXml(),
    'xl/sharedStrings.xml': strings.toXml(),
  };
  worksheets.forEach((xml, index) => {
    parts[`xl/worksheets/sheet${String(index + 1)}.xml`] = xml;
  });
  Object.assign(parts, drawn.parts);
  const entries: Zippable = {};
  for (const [path, xml] of Object.entries(parts)) entries[path] = [strToU8(xml), { mtime: ENTRY_TIME, level: 6 }];
  return zipSync(entries);
}
