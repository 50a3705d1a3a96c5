import { toA1, type CellAddress } from '#core/grid/address';
import type { EditRefusal, PatchEdit } from '#core/grid/workbook-patch';
import { err, ok, type Result } from '#core/result';

import type { PatchPart } from './patch-part';
import { readRunLook, withUnicodeFont, type RunLook } from './patch-runs';
import type { ScannedCell } from './patch-scan';
import type { PatchStyles } from './patch-styles';
import { closeTag, openTag, withAttribute } from './patch-tag';
import { escapeCellText, MAX_CELL_TEXT } from './write-xml';

/** What a cell is written with: how the text looked, and the styles it may need. */
export interface CellSurroundings {
  /** Prefix of the tags of the sheet. */
  readonly prefix: string;
  readonly styles: PatchStyles | undefined;
  readonly sharedLooks: ReadonlyMap<number, RunLook>;
}

/** Looks of the wanted strings among the shared ones. Throws a `ReadRefusal` for broken XML. */
export function readSharedLooks({ cursor }: PatchPart, wanted: ReadonlySet<number>): ReadonlyMap<number, RunLook> {
  const looks = new Map<number, RunLook>();
  let number = -1;
  cursor.openRoot('sst');
  while (cursor.nextChild(1)) {
    if (!cursor.isNamed('si')) continue;
    number += 1;
    if (wanted.has(number)) looks.set(number, readRunLook(cursor));
  }
  return looks;
}

/** The XML that takes the place of a cell. Its style stays, but that Unicode text gets a Unicode font. */
export function rewriteCell(part: PatchPart, cell: ScannedCell, edit: PatchEdit, around: CellSurroundings): Result<string, EditRefusal> {
  const look = cell.sharedString === undefined ? cell.runs : around.sharedLooks.get(cell.sharedString) ?? { kind: 'plain' };
  const tag = part.textOf(cell.tag.start, cell.tag.end);
  return writeCell(tag, cell.styleId, edit, { ...around, look, extension: cell.extension });
}

/** The XML of a cell that was not there; `styleId` is that of its row or column. */
export function newCell(at: CellAddress, styleId: number, edit: PatchEdit, around: CellSurroundings): Result<string, EditRefusal> {
  const style = styleId === 0 ? '' : ` s="${styleId}"`;
  return writeCell(`<${around.prefix}c r="${toA1(at)}"${style}>`, styleId, edit, { ...around, look: { kind: 'plain' }, extension: '' });
}

interface CellContext extends CellSurroundings {
  readonly look: RunLook;
  readonly extension: string;
}

function writeCell(tag: string, styleId: number, edit: PatchEdit, context: CellContext): Result<string, EditRefusal> {
  const { value, formula } = edit;
  const { prefix, extension } = context;
  if (typeof value === 'string' && formula === undefined) return writeText(tag, styleId, value, context);
  const type = typeof value === 'string' ? 'str' : null;
  const formulaXml = formula === undefined ? '' : element(prefix, 'f', escapeCellText(formula));
  const valueXml = value === null ? '' : element(prefix, 'v', typeof value === 'string' ? escapeCellText(value) : String(value));
  return ok(wrap(withAttribute(tag, 't', type), `${formulaXml}${valueXml}${extension}`, prefix));
}

const BEYOND_ASCII = /[^\u0000-\u007F]/;

function writeText(tag: string, styleId: number, text: string, context: CellContext): Result<string, EditRefusal> {
  const { prefix, look, styles, extension } = context;
  // Properties from a part with another prefix would not be understood here.
  if (look.kind === 'mixed' || (look.kind === 'alike' && look.prefix !== prefix)) return err('rich-text');
  const needsUnicode = BEYOND_ASCII.test(text);
  const hasOwnFont = look.kind === 'alike' && look.fontName !== null;
  const style = needsUnicode && !hasOwnFont && styles !== undefined ? styles.unicodeTwinOf(styleId) : styleId;
  if (style === undefined) return err('encoding');
  const typed = withAttribute(tag, 't', 'inlineStr');
  const styled = style === styleId ? typed : withAttribute(typed, 's', String(style));
  const textXml = `<${prefix}t xml:space="preserve">${escapeCellText(text)}</${prefix}t>`;
  const content = look.kind === 'plain' ? textXml : element(prefix, 'r', propertiesFor(look, needsUnicode) + textXml);
  return ok(wrap(styled, `${element(prefix, 'is', content)}${extension}`, prefix));
}

function propertiesFor({ properties, fontName }: Extract<RunLook, { kind: 'alike' }>, needsUnicode: boolean): string {
  return needsUnicode ? withUnicodeFont(properties, fontName) : properties;
}

/** Whether a cell can hold the value and formula. */
export function isWritable({ value, formula }: PatchEdit): boolean {
  if (typeof value === 'number' && !Number.isFinite(value)) return false;
  if (typeof value === 'string' && value.length > MAX_CELL_TEXT) return false;
  return formula === undefined || (formula !== '' && formula.length <= MAX_FORMULA);
}

/** Longest formula Excel keeps, in characters. */
const MAX_FORMULA = 8_192;

function element(prefix: string, name: string, content: string): string {
  return `<${prefix}${name}>${content}</${prefix}${name}>`;
}

function wrap(tag: string, content: string, prefix: string): string {
  return content === '' ? closeTag(tag) : `${openTag(tag)}${content}</${prefix}c>`;
}
