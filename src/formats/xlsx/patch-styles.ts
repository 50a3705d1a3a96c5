import { endTagStart, tagStart, type PatchPart } from './patch-part';
import { withUnicodeFont } from './patch-runs';
import { spliceOf, type Splice } from './patch-splice';
import { attributeOf, withAttribute } from './patch-tag';
import { readFont } from './read-styles';
import { isLegacyFont } from './style-table';

/** A list of the styles part, entries as they are written. */
interface StyleList {
  readonly openTag: { readonly start: number; readonly end: number };
  readonly closeAt: number;
  readonly entries: readonly string[];
  readonly added: string[];
}

/**
 * The styles of a workbook, to which looks may be added. Lists only grow at their ends: what is there keeps its number
 * and its bytes.
 */
export class PatchStyles {
  private readonly part: PatchPart;
  private fonts: StyleList | undefined;
  private formats: StyleList | undefined;
  private readonly fontNames: (string | null)[] = [];
  private readonly unlocked = new Set<number>();
  private readonly twins = new Map<number, number>();

  /** Throws a `ReadRefusal` for broken XML. */
  constructor(part: PatchPart) {
    this.part = part;
    const { cursor } = part;
    cursor.openRoot('styleSheet');
    while (cursor.nextChild(1)) {
      if (cursor.isNamed('fonts')) this.fonts = this.readList('font', () => this.fontNames.push(readFont(cursor).fontName));
      else if (cursor.isNamed('cellXfs')) this.formats = this.readList('xf', (index) => this.readFormat(index));
    }
  }

  /** Whether cells of this style may be changed on a protected sheet. */
  isUnlocked(styleId: number): boolean {
    return this.unlocked.has(styleId);
  }

  /** The name of the font of a style, `null` when none is known. */
  fontNameOf(styleId: number): string | null {
    return this.fontNames[this.fontIdOf(styleId)] ?? null;
  }

  /**
   * The style that looks the same in a Unicode font; the style itself unless its font is one of an old encoding,
   * `undefined` when none can be added.
   */
  unicodeTwinOf(styleId: number): number | undefined {
    const { fonts, formats } = this;
    const fontName = this.fontNameOf(styleId);
    if (fontName === null || !isLegacyFont(fontName)) return styleId;
    const known = this.twins.get(styleId);
    if (known !== undefined) return known;
    const format = formats?.entries[styleId];
    const font = fonts?.entries[this.fontIdOf(styleId)];
    if (fonts === undefined || formats === undefined || format === undefined || font === undefined || !this.part.isUtf8) return undefined;
    const fontId = numberIn(fonts, withUnicodeFont(font, fontName));
    const twin = numberIn(formats, format.replace(/^<[^>]*>/, (tag) =>
      withAttribute(withAttribute(tag, 'fontId', String(fontId)), 'applyFont', '1')));
    this.twins.set(styleId, twin);
    return twin;
  }

  /** The whole part with what was added, `undefined` when nothing was. */
  patched(): Uint8Array | undefined {
    const splices = [this.fonts, this.formats].flatMap((list) => (list === undefined ? [] : this.additionsOf(list)));
    return splices.length === 0 ? undefined : this.part.patched(splices);
  }

  private additionsOf({ openTag, closeAt, entries, added }: StyleList): Splice[] {
    if (added.length === 0) return [];
    const tag = this.part.textOf(openTag.start, openTag.end);
    const counted = attributeOf(tag, 'count') === undefined
      ? tag
      : withAttribute(tag, 'count', String(entries.length + added.length));
    return [spliceOf(openTag.start, openTag.end, counted), spliceOf(closeAt, closeAt, added.join(''))];
  }

  private fontIdOf(styleId: number): number {
    const tag = /^<[^>]*>/.exec(this.formats?.entries[styleId] ?? '')?.[0] ?? '';
    return Number(attributeOf(tag, 'fontId') ?? 0);
  }

  /** Reads the list just opened; `readEntry` reads each entry to its end. */
  private readList(name: string, readEntry: (index: number) => void): StyleList {
    const { cursor } = this.part;
    const openTag = { start: tagStart(cursor), end: cursor.at };
    const level = cursor.depth;
    const entries: string[] = [];
    while (cursor.nextChild(level)) {
      if (!cursor.isNamed(name)) continue;
      const start = tagStart(cursor);
      readEntry(entries.length);
      entries.push(this.part.textOf(start, cursor.at));
    }
    return { openTag, closeAt: endTagStart(cursor), entries, added: [] };
  }

  private readFormat(index: number): void {
    const { cursor } = this.part;
    const level = cursor.depth;
    while (cursor.nextChild(level)) {
      if (cursor.isNamed('protection') && !cursor.flag('locked', true)) this.unlocked.add(index);
    }
  }
}

/** Number of an entry in a list, which it joins unless it is there. */
function numberIn({ entries, added }: StyleList, entry: string): number {
  const known = entries.indexOf(entry);
  if (known >= 0) return known;
  const position = added.indexOf(entry);
  return entries.length + (position >= 0 ? position : added.push(entry) - 1);
}
