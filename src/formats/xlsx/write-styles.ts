import { LOOK_FONT_NAME, LOOK_FORMATS, LOOKS, type Look, type LookFont } from '#core/grid/sheet-looks';
import type { StyleName } from '#core/grid/sheet-model';
import { escapeXml, XML_DECLARATION } from './write-xml';

const STYLE_NAMES = Object.keys(LOOKS).filter((name): name is StyleName => name in LOOKS);

/** Parts of one kind, each once, in the order they were first asked for. */
class PartList {
  readonly parts: string[];

  constructor(...first: readonly string[]) {
    this.parts = [...first];
  }

  indexOf(part: string): number {
    const known = this.parts.indexOf(part);
    return known >= 0 ? known : this.parts.push(part) - 1;
  }

  toXml(tag: string): string {
    return `<${tag} count="${String(this.parts.length)}">${this.parts.join('')}</${tag}>`;
  }
}

function fontXml(font: LookFont): string {
  return `<font>${font.bold === true ? '<b/>' : ''}${font.italic === true ? '<i/>' : ''}${font.underline === true ? '<u/>' : ''}`
    + `<sz val="${String(font.size)}"/><color rgb="${font.colour ?? 'FF000000'}"/><name val="${LOOK_FONT_NAME}"/><family val="1"/></font>`;
}

function fillXml(colour: string | undefined): string {
  return colour === undefined
    ? '<fill><patternFill patternType="none"/></fill>'
    : `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const THIN_BORDER = `<border>${['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="FF000000"/></${side}>`).join('')}<diagonal/></border>`;

function alignmentXml(look: Look): string {
  return `<alignment horizontal="${look.horizontal}" vertical="${look.vertical}"`
    + `${look.wrap === true ? ' wrapText="1"' : ''}/>`;
}

/** Entries that a look needs in the lists of fonts, fills and borders. */
export function lookParts(style: StyleName): { readonly font: string; readonly fill: string; readonly border: string } {
  const look = LOOKS[style];
  return { font: fontXml(look.font), fill: fillXml(look.fill), border: look.border === true ? THIN_BORDER : NO_BORDER };
}

/** Entry of a look in `cellXfs`, its parts by their numbers in those lists. */
export function lookXf(
  style: StyleName, ids: { readonly font: number; readonly fill: number; readonly border: number }, isQuoted: boolean,
): string {
  const look = LOOKS[style];
  return `<xf numFmtId="${String(look.format === undefined ? 0 : LOOK_FORMATS[look.format].id)}" fontId="${String(ids.font)}" `
    + `fillId="${String(ids.fill)}" borderId="${String(ids.border)}" xfId="0"${isQuoted ? ' quotePrefix="1"' : ''} `
    + `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignmentXml(look)}</xf>`;
}

/**
 * Index of a look in `cellXfs`. `isQuoted` is the same look for a text that begins like a formula: the mark keeps
 * Excel from reading it as one when somebody edits the cell.
 */
export function styleIndex(style: StyleName, isQuoted: boolean): number {
  return 1 + STYLE_NAMES.indexOf(style) * 2 + (isQuoted ? 1 : 0);
}

/** The part `xl/styles.xml`; the same for every workbook. */
export function stylesXml(): string {
  const fonts = new PartList(fontXml(LOOKS.plain.font));
  // Excel takes fill 0 and 1 as none and gray125 whatever stands there.
  const fills = new PartList(fillXml(undefined), '<fill><patternFill patternType="gray125"/></fill>');
  const borders = new PartList(NO_BORDER);
  const looks = STYLE_NAMES.flatMap((name) => {
    const { font, fill, border } = lookParts(name);
    const ids = { font: fonts.indexOf(font), fill: fills.indexOf(fill), border: borders.indexOf(border) };
    return [false, true].map((isQuoted) => lookXf(name, ids, isQuoted));
  });
  const formats = Object.values(LOOK_FORMATS).flatMap(({ id, code }) =>
    code === undefined ? [] : [`<numFmt numFmtId="${String(id)}" formatCode="${escapeXml(code)}"/>`]);
  const plainXf = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  return `${XML_DECLARATION}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`
    + `<numFmts count="${String(formats.length)}">${formats.join('')}</numFmts>`
    + fonts.toXml('fonts') + fills.toXml('fills') + borders.toXml('borders')
    + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    + `<cellXfs count="${String(looks.length + 1)}">${plainXf}${looks.join('')}</cellXfs>`
    + '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    + '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>'
    + '</styleSheet>';
}
