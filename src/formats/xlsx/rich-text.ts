import { readFont } from './read-styles';
import type { TextRun } from './style-table';
import type { XmlCursor } from './xml-cursor';
import { resolveEscapes } from './xml-text';

export interface RichText {
  readonly text: string;
  /** `undefined` for text without runs of its own. */
  readonly runs: readonly TextRun[] | undefined;
}

/**
 * Reads the element just opened (`si` or `is`): plain text, or the joined text of its runs.
 * Phonetic readings (`rPh`) are not part of the text.
 */
export function readRichText(cursor: XmlCursor): RichText {
  const level = cursor.depth;
  let text = '';
  const runs = new Map<string, TextRun>();
  while (cursor.nextChild(level)) {
    if (cursor.isNamed('t')) {
      cursor.readText();
      text += cursor.foundText();
    } else if (cursor.isNamed('r')) {
      text += readRun(cursor, runs);
    }
  }
  return { text: resolveEscapes(text), runs: runs.size > 0 ? [...runs.values()] : undefined };
}

function readRun(cursor: XmlCursor, runs: Map<string, TextRun>): string {
  const level = cursor.depth;
  let text = '';
  let fontName: string | null = null;
  let strike: boolean | null = null;
  while (cursor.nextChild(level)) {
    if (cursor.isNamed('t')) {
      cursor.readText();
      text += cursor.foundText();
    } else if (cursor.isNamed('rPr')) {
      ({ fontName, strike } = readFont(cursor));
    }
  }
  const key = `${String(strike)} ${fontName ?? ''}`;
  const length = (runs.get(key)?.length ?? 0) + text.replace(/\s+/g, '').length;
  runs.set(key, { fontName, strike, length });
  return text;
}
