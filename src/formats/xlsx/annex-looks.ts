import type { StyleName } from '#core/grid/sheet-model';

import { endTagStart, tagPrefix, tagStart, type PatchPart } from './patch-part';
import { spliceOf, type Splice } from './patch-splice';
import { attributeOf, withAttribute } from './patch-tag';
import { lookParts, lookXf } from './write-styles';

/** A list of the styles part: its start tag, where it ends, how many entries it has, and what joins them. */
interface LookList {
  readonly tag: { readonly start: number; readonly end: number };
  readonly closeAt: number;
  readonly count: number;
  readonly added: string[];
}

const LISTS = ['fonts', 'fills', 'borders', 'cellXfs'] as const;
type ListName = (typeof LISTS)[number];

/** Styles of a workbook of others, to which our looks are added at the ends of its lists: all that is there keeps its number. */
export class AnnexLooks {
  private readonly part: PatchPart;
  private readonly lists = new Map<ListName, LookList>();
  private readonly known = new Map<string, number>();
  private readonly isPlain: boolean;

  /** Reads a part that was not read yet. */
  constructor(part: PatchPart) {
    this.part = part;
    const { cursor } = part;
    cursor.openRoot('styleSheet');
    this.isPlain = tagPrefix(cursor) === '';
    while (cursor.nextChild(1)) {
      const name = LISTS.find((list) => cursor.isNamed(list));
      if (name !== undefined) this.lists.set(name, this.readList());
    }
  }

  /** Number of a look; 0, the look of plain cells, where none can be added. Looks with a number format are for counts only. */
  styleIndex(style: StyleName, isQuoted: boolean): number {
    const key = `${style} ${String(isQuoted)}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const { lists } = this;
    const [fonts, fills, borders, formats] = LISTS.map((name) => lists.get(name));
    if (!this.isPlain || !this.part.isUtf8 || fonts === undefined || fills === undefined || borders === undefined || formats === undefined) return 0;
    const { font, fill, border } = lookParts(style);
    const ids = { font: numberIn(fonts, font), fill: numberIn(fills, fill), border: numberIn(borders, border) };
    const index = numberIn(formats, lookXf(style, ids, isQuoted));
    this.known.set(key, index);
    return index;
  }

  /** What is to be changed in the part. */
  splices(): Splice[] {
    return [...this.lists.values()].flatMap(({ tag, closeAt, count, added }) => {
      if (added.length === 0) return [];
      const text = this.part.textOf(tag.start, tag.end);
      const counted = attributeOf(text, 'count') === undefined ? text : withAttribute(text, 'count', String(count + added.length));
      return [spliceOf(tag.start, tag.end, counted), spliceOf(closeAt, closeAt, added.join(''))];
    });
  }

  private readList(): LookList {
    const { cursor } = this.part;
    const tag = { start: tagStart(cursor), end: cursor.at };
    let count = 0;
    while (cursor.nextChild(2)) count += 1;
    return { tag, closeAt: endTagStart(cursor), count, added: [] };
  }
}

/** Number of an entry of ours in a list, which it joins the first time. */
function numberIn({ count, added }: LookList, entry: string): number {
  const known = added.indexOf(entry);
  return count + (known >= 0 ? known : added.push(entry) - 1);
}
