import { withAttribute } from './patch-tag';
import { tagPrefix, tagStart } from './patch-part';
import { readFont } from './read-styles';
import { isLegacyFont } from './style-table';
import type { XmlCursor } from './xml-cursor';
import { decodeUtf8 } from './xml-text';

/**
 * How the letters of a text look beside the look of their cell: `plain`, all alike with properties of their own, or
 * `mixed`. Properties are the `rPr` element as it is written, with the prefix of its tags.
 */
export type RunLook =
  | { readonly kind: 'plain' }
  | { readonly kind: 'alike'; readonly properties: string; readonly prefix: string; readonly fontName: string | null }
  | { readonly kind: 'mixed' };

interface OneRun {
  readonly properties: string;
  readonly prefix: string;
  readonly fontName: string | null;
}

/** Reads the element just opened (`si` or `is`) to its end; runs of blanks only do not count. */
export function readRunLook(cursor: XmlCursor): RunLook {
  const level = cursor.depth;
  const runs = new Map<string, OneRun>();
  while (cursor.nextChild(level)) {
    if (!cursor.isNamed('r')) continue;
    const run = readRun(cursor);
    if (run !== undefined) runs.set(run.properties, run);
  }
  const [first, ...others] = runs.values();
  if (others.length > 0) return { kind: 'mixed' };
  return first === undefined || first.properties === '' ? { kind: 'plain' } : { kind: 'alike', ...first };
}

function readRun(cursor: XmlCursor): OneRun | undefined {
  const level = cursor.depth;
  let run: OneRun = { properties: '', prefix: '', fontName: null };
  let isVisible = false;
  while (cursor.nextChild(level)) {
    if (cursor.isNamed('rPr')) {
      const start = tagStart(cursor);
      const prefix = tagPrefix(cursor);
      const { fontName } = readFont(cursor);
      run = { properties: decodeUtf8(cursor.bytes, start, cursor.at), prefix, fontName };
    } else if (cursor.isNamed('t')) {
      cursor.readText();
      if (cursor.foundText().trim() !== '') isVisible = true;
    }
  }
  return isVisible ? run : undefined;
}

const NAME_TAG = /<(?:[\w.-]+:)?(?:name|rFont)\b[^>]*>/;
const FAMILY_TAG = /<(?:[\w.-]+:)?family\b[^>]*>/;
/** What would pull the new font back to the old one: its character set and the font of the theme. */
const BOUND_TO_OLD = /<([\w.-]+:)?(charset|scheme)\b[^>]*?(?:\/>|>\s*<\/\1?\2\s*>)/g;

/** Font of the same kind whose letters are Unicode ones: with or without serifs. */
function unicodeTwinOf(fontName: string): { readonly name: string; readonly family: string } {
  return /arial|helve|avant|swiss/i.test(fontName) ? { name: 'Arial', family: '2' } : { name: 'Times New Roman', family: '1' };
}

/**
 * A `font` or `rPr` element as it is written, with a Unicode font in the place of one of the old encodings; size, weight,
 * colour and all else stay. The element itself when its font is none of those.
 */
export function withUnicodeFont(element: string, fontName: string | null): string {
  if (fontName === null || !isLegacyFont(fontName)) return element;
  const twin = unicodeTwinOf(fontName);
  return element
    .replace(BOUND_TO_OLD, '')
    .replace(NAME_TAG, (tag) => withAttribute(tag, 'val', twin.name))
    .replace(FAMILY_TAG, (tag) => withAttribute(tag, 'val', twin.family));
}

