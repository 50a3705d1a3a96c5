import type { CellAddress } from '#core/grid/address';
import { toColumnLetters } from '#core/grid/address';
import type { ChartModel, ChartSeries } from '#core/grid/chart-model';
import type { CellRange } from '#core/grid/range';
import { LOOK_FONT_NAME } from '#core/grid/sheet-looks';
import type { ModelCell, SheetModel } from '#core/grid/sheet-model';
import { toQuotedSheetName } from './write-sheet-names';
import { escapeXml, XML_DECLARATION } from './write-xml';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** The two axes of a chart, by which they refer to each other. */
const [CATEGORY_AXIS, VALUE_AXIS] = ['111111111', '222222222'];

/** What a chart is drawn from: its sheet as it is written. */
export interface ChartSource {
  readonly sheet: SheetModel;
  /** Name the sheet is written under. */
  readonly sheetName: string;
}

/** The part that lays the charts of a sheet over its cells; the n-th has the relation `rId<n>`. */
export function drawingXml(charts: readonly ChartModel[]): string {
  const anchors = charts.map(({ anchor, title }, index) => {
    const number = String(index + 1);
    return '<xdr:twoCellAnchor editAs="oneCell">'
      + cornerXml('from', { row: anchor.top, column: anchor.left }) + cornerXml('to', { row: anchor.bottom + 1, column: anchor.right + 1 })
      + `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${String(index + 2)}" name="Chart ${number}" descr="${escapeXml(title)}"/>`
      + '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>'
      + `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="rId${number}"/></a:graphicData></a:graphic>`
      + '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>';
  });
  return `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${MAIN}" xmlns:r="${RELATIONS}">${anchors.join('')}</xdr:wsDr>`;
}

function cornerXml(corner: 'from' | 'to', { row, column }: CellAddress): string {
  return `<xdr:${corner}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff>`
    + `<xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${corner}>`;
}

/**
 * One chart part (ECMA-376 part 1, 21.2): every name, label and bar refers to cells, with what they show beside it for
 * programs that do not reckon. Rows that a filter hides stay in the chart.
 */
export function chartXml(chart: ChartModel, source: ChartSource): string {
  const cells = new CellTexts(source);
  const series = chart.series.map((each, index) => seriesXml(each, chart, cells, index));
  return `${XML_DECLARATION}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}" xmlns:r="${RELATIONS}"><c:roundedCorners val="0"/>`
    + `<c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1300" b="1"/></a:pPr><a:r><a:rPr lang="vi-VN" sz="1300" b="1"/>`
    + `<a:t>${escapeXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`
    + `<c:plotArea><c:layout/>${barsXml(chart, series.join(''))}${axesXml(chart)}</c:plotArea>`
    + '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>'
    + `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1000"><a:latin typeface="${LOOK_FONT_NAME}"/></a:defRPr></a:pPr>`
    + '<a:endParaRPr lang="vi-VN"/></a:p></c:txPr></c:chartSpace>';
}

function barsXml({ kind }: ChartModel, series: string): string {
  const isShares = kind === 'stacked-shares';
  return `<c:barChart><c:barDir val="${isShares ? 'bar' : 'col'}"/><c:grouping val="${isShares ? 'percentStacked' : 'clustered'}"/>`
    + `<c:varyColors val="0"/>${series}<c:gapWidth val="${isShares ? '60' : '80'}"/>${isShares ? '<c:overlap val="100"/>' : ''}`
    + `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`;
}

/** Shares lie on their side, the first award on top. */
function axesXml({ kind }: ChartModel): string {
  const isShares = kind === 'stacked-shares';
  const line = '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="7F7F7F"/></a:solidFill></a:ln></c:spPr>';
  const grid = '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
  return `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${isShares ? 'maxMin' : 'minMax'}"/></c:scaling>`
    + `<c:delete val="0"/><c:axPos val="${isShares ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>`
    + `<c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/>`
    + '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
    + `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${isShares ? '' : '<c:min val="0"/>'}</c:scaling>`
    + `<c:delete val="0"/><c:axPos val="${isShares ? 'b' : 'l'}"/>${grid}<c:numFmt formatCode="${isShares ? '0%' : '#,##0'}" sourceLinked="0"/>`
    + `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${line}<c:crossAx val="${CATEGORY_AXIS}"/>`
    + `<c:crosses val="${isShares ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`;
}

function seriesXml({ nameAt, values, colour }: ChartSeries, { categories }: ChartModel, cells: CellTexts, index: number): string {
  const number = String(index);
  const name = { top: nameAt.row, bottom: nameAt.row, left: nameAt.column, right: nameAt.column };
  return `<c:ser><c:idx val="${number}"/><c:order val="${number}"/><c:tx><c:strRef><c:f>${cells.reference(name)}</c:f>${cells.texts(name)}</c:strRef></c:tx>`
    + `<c:spPr><a:solidFill><a:srgbClr val="${colour.slice(2)}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>`
    + '<c:dLbls><c:numFmt formatCode="#,##0;-#,##0;" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:showLegendKey val="0"/>'
    + '<c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
    + `<c:cat><c:strRef><c:f>${cells.reference(categories)}</c:f>${cells.texts(categories)}</c:strRef></c:cat>`
    + `<c:val><c:numRef><c:f>${cells.reference(values)}</c:f>${cells.numbers(values)}</c:numRef></c:val></c:ser>`;
}

/** What cells of the sheet show, for the copies that a chart keeps. */
class CellTexts {
  private readonly byPlace: ReadonlyMap<string, ModelCell>;
  private readonly prefix: string;

  constructor({ sheet, sheetName }: ChartSource) {
    this.byPlace = new Map(sheet.cells.map((cell) => [toPlace(cell), cell]));
    this.prefix = `${toQuotedSheetName(sheetName)}!`;
  }

  reference({ top, bottom, left, right }: CellRange): string {
    const corner = (row: number, column: number): string => `$${toColumnLetters(column)}$${String(row + 1)}`;
    const end = top === bottom && left === right ? '' : `:${corner(bottom, right)}`;
    return escapeXml(`${this.prefix}${corner(top, left)}${end}`);
  }

  texts(range: CellRange): string {
    const { count, points } = this.points(range, (cell) => (typeof cell.value?.value === 'string' ? cell.value.value : undefined));
    return `<c:strCache>${count}${points}</c:strCache>`;
  }

  numbers(range: CellRange): string {
    const { count, points } = this.points(range, (cell) => (typeof cell.value?.value === 'number' ? String(cell.value.value) : undefined));
    return `<c:numCache><c:formatCode>General</c:formatCode>${count}${points}</c:numCache>`;
  }

  private points(range: CellRange, textOf: (cell: ModelCell) => string | undefined): { readonly count: string; readonly points: string } {
    const places = placesOf(range);
    const points = places.map((place, index) => {
      const cell = this.byPlace.get(place);
      const text = cell === undefined ? undefined : textOf(cell);
      return text === undefined ? '' : `<c:pt idx="${String(index)}"><c:v>${escapeXml(text)}</c:v></c:pt>`;
    });
    return { count: `<c:ptCount val="${String(places.length)}"/>`, points: points.join('') };
  }
}

function placesOf({ top, bottom, left, right }: CellRange): string[] {
  const places: string[] = [];
  for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) places.push(toPlace({ row, column }));
  return places;
}

function toPlace({ row, column }: CellAddress): string {
  return `${String(row)} ${String(column)}`;
}
