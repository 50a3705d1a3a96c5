import type { ZipPart } from '#support/zip-builder';
import { relationship, relationships, toZipParts } from '#support/workbook-parts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

const SHEET = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetPr codeName="Bieu"><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:D6"/>
 <cols><col min="2" max="2" width="30.5" style="1" customWidth="1"/></cols>
 <sheetData>
  <row r="1" spans="1:4" ht="20.25" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/></row>
  <row r="2"><c r="A2" t="s"><v>1</v></c><c s='2' t='s' r='B2' ><v>2</v></c><c r="C2" t="s"><v>3</v></c></row>
  <row r="3"><c r="A3"><v>1</v></c><c r="B3" s="3" t="s"><v>4</v></c><c r="C3" t="s"><v>5</v></c><c r="D3"><f t="shared" ref="D3:D4" si="0">C3*2</f><v>6</v></c></row>
  <row r="4"><c r="A4"><v>2</v></c><c r="B4" t="inlineStr"><is><t>inline</t></is></c><c r="C4"><v>4</v></c><c r="D4"><f t="shared" si="0"/><v>8</v></c></row>
  <row r="5"><c r="C5"><f>SUM(C3:C4)</f><v>4</v></c><c r="D5"><f t="array" ref="D5:D6">C3:C4</f><v>3</v></c></row>
  <row r="6"/>
 </sheetData>
 <mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>
 <conditionalFormatting sqref="C3:C4"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>3</formula></cfRule></conditionalFormatting>
 <dataValidations count="1"><dataValidation type="whole" sqref="C3:C4"><formula1>0</formula1><formula2>99</formula2></dataValidation></dataValidations>
 <printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>
 <pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;P</oddFooter></headerFooter>
 <drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>
</worksheet>`;

const OTHER_SHEET = `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>`;

const STYLES = `<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="13"/><name val=".VnTimeH"/><family val="2"/><charset val="0"/></font></fonts>
<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>
<cellXfs count="4"><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="0" applyAlignment="1"><alignment horizontal="center"/></xf><xf numFmtId="49" fontId="0" quotePrefix="1"/><xf numFmtId="0" fontId="1"/></cellXfs>
<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>`;

const STRINGS = '<si><t>BIỂU</t></si><si><t>STT</t></si><si><r><rPr><b/><rFont val="Arial"/></rPr><t>Họ </t></r><r><rPr><i/><rFont val="Arial"/></rPr><t>tên</t></r></si>'
  + '<si><r><rPr><b/><rFont val=".VnArial"/><charset val="2"/></rPr><t>Tæng</t></r></si><si><t>NguyÔn</t></si><si><t xml:space="preserve"> 3 </t></si>';

const CHART = `<c:chartSpace xmlns:c="${DRAWING}/chart"><c:chart><c:plotArea><c:barChart><c:ser><c:val><c:numRef><c:f>Bieu!$C$3:$C$4</c:f></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`;

/** Bytes that pass for a compiled macro: not even, not text. */
const MACRO = Uint8Array.from({ length: 3000 }, (_, index) => (index * index * 31 + 7) % 251);

/** Parts of a macro workbook with a chart, comments, validation, print settings and all kinds of formulas. */
export function richWorkbookParts(): ZipPart[] {
  return toZipParts({
    sheet: SHEET,
    strings: STRINGS,
    styles: STYLES,
    workbook: '<workbookPr codeName="Workbook"/>',
    sheets: '<sheet name="Bieu" sheetId="1" r:id="rId1"/><sheet name="Khac" sheetId="2" r:id="rId8"/>',
    behindSheets: '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Bieu!$A$1:$D$6</definedName></definedNames><calcPr calcId="191029"/>',
    relationships: relationship('rId8', 'worksheet', 'worksheets/sheet2.xml') + relationship('rId9', 'calcChain', 'calcChain.xml'),
    more: [
      { name: 'xl/worksheets/sheet2.xml', data: OTHER_SHEET },
      { name: 'xl/worksheets/_rels/sheet1.xml.rels', data: relationships(
        relationship('rId1', 'drawing', '../drawings/drawing1.xml') + relationship('rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml')
        + relationship('rId3', 'comments', '../comments1.xml')) },
      { name: 'xl/drawings/drawing1.xml', data: `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing"/>` },
      { name: 'xl/drawings/vmlDrawing1.vml', data: '<xml xmlns:v="urn:schemas-microsoft-com:vml"/>' },
      { name: 'xl/charts/chart1.xml', data: CHART },
      { name: 'xl/comments1.xml', data: `<comments xmlns="${MAIN}"><authors><author>A</author></authors><commentList><comment ref="C3" authorId="0"><text><t>Xem lại</t></text></comment></commentList></comments>` },
      { name: 'xl/calcChain.xml', data: `<calcChain xmlns="${MAIN}"><c r="D3" i="1"/><c r="C5" i="1"/></calcChain>` },
      { name: 'xl/vbaProject.bin', data: MACRO, stored: true },
    ],
  });
}

/** The XML of the first sheet, to hold a patched one against. */
export const RICH_SHEET = SHEET;
