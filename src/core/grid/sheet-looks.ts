import type { StyleName } from './sheet-model';

/** Letters of a look. */
export interface LookFont {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** ARGB */
  readonly colour?: string;
}

/** How cells of one style look, for whoever writes them: a file or a workbook open in a host. */
export interface Look {
  readonly font: LookFont;
  /** ARGB */
  readonly fill?: string;
  readonly border?: boolean;
  readonly horizontal: 'left' | 'center';
  readonly vertical: 'top' | 'center';
  readonly wrap?: boolean;
  readonly format?: keyof typeof LOOK_FORMATS;
}

/** Number formats by name; `id` is that of a workbook file, a code of `undefined` is built in. */
export const LOOK_FORMATS = {
  count: { id: 3, code: undefined },
  percent: { id: 164, code: '0.0%' },
  date: { id: 165, code: 'dd/mm/yyyy' },
} as const;


export const LOOK_FONT_NAME = 'Times New Roman';
const BODY: LookFont = { size: 12 };
const BOLD: LookFont = { size: 12, bold: true };
const ITALIC: LookFont = { size: 12, italic: true };

const LIGHT_BLUE = 'FFDDE7F3';
const LIGHT_GREY = 'FFF0F0F0';
const SOFT_GREEN = 'FFE2F0D9';
const SOFT_AMBER = 'FFFFF2CC';
const SOFT_RED = 'FFFADBD8';
const LINK_BLUE = 'FF0B5394';
const STAMP_RED = 'FFC00000';

/** Looks of a Vietnamese office paper (thể thức of nghị định 30/2020/NĐ-CP: Times New Roman, motto bold, tables ruled). */
export const LOOKS: Readonly<Record<StyleName, Look>> = {
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
