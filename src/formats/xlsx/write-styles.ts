import type { StyleName } from '#core/grid/sheet-model';
import { escapeXml, XML_DECLARATION } from './write-xml';

interface Font {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** ARGB */
  readonly colour?: string;
}

interface Look {
  readonly font: Font;
  /** ARGB */
  readonly fill?: string;
  readonly border?: boolean;
  readonly horizontal: 'left' | 'center';
  readonly vertical: 'top' | 'center';
  readonly wrap?: boolean;
  readonly format?: keyof typeof FORMATS;
}

const FORMATS = {
  count: { id: 3, code: undefined },
  percent: { id: 164, code: '0.0%' },
  date: { id: 165, code: 'dd/mm/yyyy' },
} as const;

const FONT_NAME = 'Times New Roman';
const BODY: Font = { size: 12 };
const BOLD: Font = { size: 12, bold: true };
const ITALIC: Font = { size: 12, italic: true };

const LIGHT_BLUE = 'FFDDE7F3';
const LIGHT_GREY = 'FFF0F0F0';
const SOFT_GREEN = 'FFE2F0D9';
const SOFT_AMBER = 'FFFFF2CC';
const SOFT_RED = 'FFFADBD8';
const LINK_BLUE = 'FF0B5394';
const STAMP_RED = 'FFC00000';

/** Looks of a Vietnamese office paper (thể thức of nghị định 30/2020/NĐ-CP: Times New Roman, motto bold, tables ruled). */
const LOOKS: Readonly<Record<StyleName, Look>> = {
  plain: { font: BODY, horizontal: 'left', vertical: 'center' },
  agency: { font: { size: 13, bold: true }, horizontal: 'center', vertical: 'center', wrap: true },
  motto: { font: { size: 13, bold: true }, horizontal: 'center', vertical: 'center' },
  'motto-line': { font: { size: 13, bold: true, underline: true }, horizontal: 'center', vertical: 'center' },
  title: { font: { size: 14, bold: true }, horizontal: 'center', vertical: 'center', wrap: true },
  subtitle: { font: { size: 13, italic: true }, horizontal: 'center', vertical: 'center', wrap: true },
  note: { font: ITALIC, horizontal: 'left', vertical: 'top', wrap: true },
  stamp: { font: { size: 14, bold: true, colour: STAMP_RED }, horizontal: 'center', vertical: 'center', wrap: true },
  header: { font: BOLD, fill: LIGHT_BLUE, border: true, horizontal: 'center', vertical: 'center', wrap: true },
  text: { font: BODY, border: true, horizontal: 'left', vertical: 'center' },
  'text-centre': { font: BODY, border: true, horizontal: 'center', vertical: 'center' },
  wrapped: { font: BODY, border: true, horizontal: 'left', vertical: 'center', wrap: true },
  count: { font: BODY, border: true, horizontal: 'center', vertical: 'center', format: 'count' },
  percent: { font: BODY, border: true, horizontal: 'center', vertical: 'center', format: 'percent' },
  date: { font: BODY, border: true, horizontal: 'center', vertical: 'center', format: 'date' },
  group: { font: BOLD, fill: LIGHT_GREY, border: true, horizontal: 'left', vertical: 'center', wrap: true },
  'group-count': { font: BOLD, fill: LIGHT_GREY, border: true, horizontal: 'center', vertical: 'center', format: 'count' },
  'total-label': { font: BOLD, fill: LIGHT_GREY, border: true, horizontal: 'center', vertical: 'center', wrap: true },
  'total-count': { font: BOLD, fill: LIGHT_GREY, border: true, horizontal: 'center', vertical: 'center', format: 'count' },
  good: { font: BODY, fill: SOFT_GREEN, border: true, horizontal: 'left', vertical: 'center', wrap: true },
  warning: { font: BODY, fill: SOFT_AMBER, border: true, horizontal: 'left', vertical: 'center', wrap: true },
  bad: { font: BODY, fill: SOFT_RED, border: true, horizontal: 'left', vertical: 'center', wrap: true },
  unknown: { font: BODY, fill: SOFT_AMBER, border: true, horizontal: 'center', vertical: 'center' },
  link: { font: { size: 12, underline: true, colour: LINK_BLUE }, border: true, horizontal: 'left', vertical: 'center', wrap: true },
  signature: { font: { size: 13, bold: true }, horizontal: 'center', vertical: 'center', wrap: true },
  'signature-note': { font: { size: 13, italic: true }, horizontal: 'center', vertical: 'center' },
};

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

function fontXml(font: Font): string {
  return `<font>${font.bold === true ? '<b/>' : ''}${font.italic === true ? '<i/>' : ''}${font.underline === true ? '<u/>' : ''}`
    + `<sz val="${String(font.size)}"/><color rgb="${font.colour ?? 'FF000000'}"/><name val="${FONT_NAME}"/><family val="1"/></font>`;
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

/**
 * Index of a look in `cellXfs`. `isQuoted` is the same look for a text that begins like a formula: the mark keeps
 * Excel from reading it as one when somebody edits the cell.
 */
export function styleIndex(style: StyleName, isQuoted: boolean): number {
  return 1 + STYLE_NAMES.indexOf(style) * 2 + (isQuoted ? 1 : 0);
}

/** The part `xl/styles.xml`; the same for every workbook. */
export function stylesXml(): string {
  const fonts = new PartList(fontXml(BODY));
  // Excel takes fill 0 and 1 as none and gray125 whatever stands there.
  const fills = new PartList(fillXml(undefined), '<fill><patternFill patternType="gray125"/></fill>');
  const borders = new PartList(NO_BORDER);
  const looks = STYLE_NAMES.flatMap((name) => {
    const look = LOOKS[name];
    const ids = `numFmtId="${String(look.format === undefined ? 0 : FORMATS[look.format].id)}" `
      + `fontId="${String(fonts.indexOf(fontXml(look.font)))}" fillId="${String(fills.indexOf(fillXml(look.fill)))}" `
      + `borderId="${String(borders.indexOf(look.border === true ? THIN_BORDER : NO_BORDER))}" xfId="0"`;
    return ['', ' quotePrefix="1"'].map((quote) => `<xf ${ids}${quote} applyNumberFormat="1" applyFont="1" applyFill="1" `
      + `applyBorder="1" applyAlignment="1">${alignmentXml(look)}</xf>`);
  });
  const formats = Object.values(FORMATS).flatMap(({ id, code }) =>
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
