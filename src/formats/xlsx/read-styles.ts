import { PLAIN_STYLE, type CellStyle } from '#core/grid/cell';

import { builtInFormat } from './number-format';
import type { XmlCursor } from './xml-cursor';

interface Font {
  readonly fontName: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strike: boolean;
}

interface FormatReference {
  readonly formatId: number;
  readonly fontId: number;
}

/** Cell styles of a styles part, by the id cells refer to. Throws a `ReadRefusal` for broken XML. */
export function readStyles(cursor: XmlCursor): CellStyle[] {
  const formats = new Map<number, string>();
  let fonts: Font[] = [];
  let references: FormatReference[] = [];
  cursor.openRoot('styleSheet');
  while (cursor.nextChild(1)) {
    if (cursor.isNamed('numFmts')) readFormats(cursor, formats);
    else if (cursor.isNamed('fonts')) fonts = readFonts(cursor);
    else if (cursor.isNamed('cellXfs')) references = readReferences(cursor);
  }
  return references.map(({ formatId, fontId }) => ({
    ...(fonts[fontId] ?? PLAIN_STYLE),
    numberFormat: formats.get(formatId) ?? builtInFormat(formatId),
  }));
}

function readFormats(cursor: XmlCursor, formats: Map<number, string>): void {
  while (cursor.nextChild(2)) {
    if (!cursor.isNamed('numFmt')) continue;
    const code = cursor.attribute('formatCode');
    if (code !== undefined && code !== '') formats.set(idOf(cursor, 'numFmtId'), code);
  }
}

function readFonts(cursor: XmlCursor): Font[] {
  const fonts: Font[] = [];
  while (cursor.nextChild(2)) if (cursor.isNamed('font')) fonts.push(readFont(cursor));
  return fonts;
}

/** Reads the font properties inside the element just opened (`font`, or `rPr` of a text run). */
export function readFont(cursor: XmlCursor): Font {
  const font = { fontName: null as string | null, bold: false, italic: false, strike: false };
  const level = cursor.depth;
  while (cursor.nextChild(level)) {
    if (cursor.isNamed('name') || cursor.isNamed('rFont')) font.fontName = cursor.attribute('val') ?? null;
    else if (cursor.isNamed('b')) font.bold = cursor.flag('val', true);
    else if (cursor.isNamed('i')) font.italic = cursor.flag('val', true);
    else if (cursor.isNamed('strike')) font.strike = cursor.flag('val', true);
  }
  return font;
}

function readReferences(cursor: XmlCursor): FormatReference[] {
  const references: FormatReference[] = [];
  while (cursor.nextChild(2)) {
    if (cursor.isNamed('xf')) {
      references.push({ formatId: idOf(cursor, 'numFmtId'), fontId: idOf(cursor, 'fontId') });
    }
  }
  return references;
}

function idOf(cursor: XmlCursor, name: string): number {
  const id = Number(cursor.attribute(name) ?? 0);
  return Number.isInteger(id) && id >= 0 ? id : 0;
}
