import { corrupt, tooLarge } from './read-refusal';
import { decodeUtf8, resolveEntities, toUtf8 } from './xml-text';

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const AMPERSAND = 0x26;
const RETURN = 0x0d;

/** What `next` stands on. */
export const END_OF_FILE = 0;
export const START_TAG = 1;
export const END_TAG = 2;
export const TEXT = 3;

/**
 * Walks the bytes of an XML part once, tag by tag, without building anything. Names are local
 * names: prefixes carry no information in spreadsheet parts. DTDs are refused, comments and
 * processing instructions passed over, tags must pair up. Positions index into `bytes`.
 */
export class XmlCursor {
  readonly bytes: Uint8Array;
  readonly part: string;
  /** Number of open elements, counting the one a start tag just opened. */
  depth = 0;
  /** Local name of the tag. */
  nameStart = 0;
  nameEnd = 0;
  /** Of a text event, and of the text `readText` found, when `text` is `undefined`. */
  textStart = 0;
  textEnd = 0;
  /** Text found by `readText` when it could not be left in the bytes as it is. */
  text: string | undefined;
  /** Position behind the last event. */
  at = 0;

  private readonly maxDepth: number;
  private isRaw = false;
  private hasEntities = false;
  private isEndPending = false;
  private attributeCount = 0;
  /** Four positions for each attribute: name start and end, value start and end. */
  private attributes = new Int32Array(64);
  private readonly openNames: Int32Array;

  /** `part` names the part in refusals. */
  constructor(bytes: Uint8Array, part: string, maxDepth: number) {
    this.bytes = toUtf8(bytes, part);
    this.part = part;
    this.maxDepth = maxDepth;
    this.openNames = new Int32Array(2 * (maxDepth + 1));
  }

  /** Moves on to the next tag or text; text outside the root element is passed over. */
  next(): number {
    if (this.isEndPending) {
      this.isEndPending = false;
      this.depth -= 1;
      return END_TAG;
    }
    const bytes = this.bytes;
    for (;;) {
      if (this.at >= bytes.length) return this.finish();
      if (bytes[this.at] !== LESS) {
        this.readPlainText();
        if (this.depth > 0) return TEXT;
        continue;
      }
      const following = bytes[this.at + 1];
      if (following === SLASH) return this.readEndTag();
      if (following === 0x3f) this.skipPast('?>');
      else if (following !== 0x21) return this.readStartTag();
      else if (this.readMarkup()) return TEXT;
    }
  }

  /**
   * Moves to the next child of the element open at `parentDepth`, passing over text and deeper
   * elements; `false` when that element ends.
   */
  nextChild(parentDepth: number): boolean {
    for (;;) {
      const event = this.next();
      if (event === START_TAG && this.depth === parentDepth + 1) return true;
      if (event === END_TAG && this.depth < parentDepth) return false;
      if (event === END_OF_FILE) return false;
    }
  }

  /** Moves to the root element. Throws when there is none. */
  openRoot(name: string): void {
    if (this.next() !== START_TAG || !this.isNamed(name)) throw corrupt(`${this.part}: no <${name}>`);
  }

  isNamed(name: string): boolean {
    return this.matches(this.nameStart, this.nameEnd, name);
  }

  /** Reads the text of the element just opened up to its end tag, passing over elements in it. */
  readText(): void {
    const level = this.depth;
    this.text = undefined;
    this.textStart = this.textEnd = this.at;
    let pieces = 0;
    let start = 0;
    let end = 0;
    for (;;) {
      const event = this.next();
      if (event === END_TAG && this.depth < level) break;
      if (event !== TEXT || this.depth !== level) continue;
      pieces += 1;
      if (pieces === 1 && !this.isRaw && !this.hasEntities) {
        start = this.textStart;
        end = this.textEnd;
        continue;
      }
      const before: string = pieces === 1 ? '' : this.text ?? decodeUtf8(this.bytes, start, end);
      this.text = before + this.pieceText();
    }
    this.textStart = start;
    this.textEnd = end;
  }

  /** The text `readText` found. */
  foundText(): string {
    return this.text ?? decodeUtf8(this.bytes, this.textStart, this.textEnd);
  }

  /** Value of an attribute without prefix, or `undefined`. */
  attribute(name: string): string | undefined {
    const index = this.findAttribute(name);
    return index < 0 ? undefined : this.attributeText(index);
  }

  /** Value of an attribute with a prefix, whichever (`r:id`). */
  prefixedAttribute(localName: string): string | undefined {
    for (let index = 0; index < this.attributeCount * 4; index += 4) {
      const start = this.attributes[index] ?? 0;
      const end = this.attributes[index + 1] ?? 0;
      const local = this.localStart(start, end);
      if (local > start && this.matches(local, end, localName)) return this.attributeText(index);
    }
    return undefined;
  }

  /** Whether an attribute of type boolean is set; `whenAbsent` when it is not stated. */
  flag(name: string, whenAbsent = false): boolean {
    const value = this.attribute(name);
    if (value === undefined) return whenAbsent;
    return value === '1' || value === 'true' || value === 'on';
  }

  /** Index for `attributeStart` and `attributeEnd`, or -1. */
  findAttribute(name: string): number {
    for (let index = 0; index < this.attributeCount * 4; index += 4) {
      if (this.matches(this.attributes[index] ?? 0, this.attributes[index + 1] ?? 0, name)) return index;
    }
    return -1;
  }

  attributeStart(index: number): number {
    return this.attributes[index + 2] ?? 0;
  }

  attributeEnd(index: number): number {
    return this.attributes[index + 3] ?? 0;
  }

  private attributeText(index: number): string {
    const raw = decodeUtf8(this.bytes, this.attributeStart(index), this.attributeEnd(index));
    return raw.includes('&') ? resolveEntities(raw, this.part) : raw;
  }

  private pieceText(): string {
    const raw = decodeUtf8(this.bytes, this.textStart, this.textEnd);
    if (this.isRaw) return raw.replace(/\r\n?/g, '\n');
    return this.hasEntities ? resolveEntities(raw, this.part) : raw;
  }

  private matches(start: number, end: number, name: string): boolean {
    if (end - start !== name.length) return false;
    for (let index = 0; index < name.length; index += 1) {
      if (this.bytes[start + index] !== name.charCodeAt(index)) return false;
    }
    return true;
  }

  private localStart(start: number, end: number): number {
    for (let at = start; at < end; at += 1) if (this.bytes[at] === COLON) return at + 1;
    return start;
  }

  private finish(): number {
    if (this.depth > 0) throw corrupt(`${this.part}: cut off`);
    return END_OF_FILE;
  }

  private readPlainText(): void {
    const bytes = this.bytes;
    let at = this.at;
    let hasEntities = false;
    this.textStart = at;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (byte === LESS) break;
      if (byte === AMPERSAND || byte === RETURN) hasEntities = true;
    }
    this.textEnd = at;
    this.at = at;
    this.isRaw = false;
    this.hasEntities = hasEntities;
  }

  /** Passes over a comment; stands on a CDATA section and says so. */
  private readMarkup(): boolean {
    if (this.startsWith('<!--')) {
      this.skipPast('-->');
      return false;
    }
    if (this.depth > 0 && this.startsWith('<![CDATA[')) {
      this.textStart = this.at + 9;
      this.skipPast(']]>');
      this.textEnd = this.at - 3;
      this.isRaw = true;
      return true;
    }
    throw corrupt(this.startsWith('<!DOCTYPE') ? 'doctype' : `${this.part}: malformed markup`);
  }

  private startsWith(marker: string): boolean {
    return this.matches(this.at, this.at + marker.length, marker);
  }

  private skipPast(marker: string): void {
    const last = marker.charCodeAt(marker.length - 1);
    // The opening mark is passed first, so that `<!-->` is not its own end.
    let at = this.at + (marker === '-->' ? 4 : 2);
    for (;;) {
      at = this.bytes.indexOf(last, at);
      if (at < 0) throw corrupt(`${this.part}: cut off`);
      at += 1;
      if (this.matches(at - marker.length, at, marker)) break;
    }
    this.at = at;
  }

  private readEndTag(): number {
    const bytes = this.bytes;
    const start = this.at + 2;
    let end = start;
    while (end < bytes.length && !isNameEnd(bytes[end])) end += 1;
    let close = end;
    while (isSpace(bytes[close])) close += 1;
    if (this.depth === 0 || bytes[close] !== GREATER) throw corrupt(`${this.part}: malformed end tag`);
    const openStart = this.openNames[2 * this.depth] ?? 0;
    const openEnd = this.openNames[2 * this.depth + 1] ?? 0;
    let isPair = openEnd - openStart === end - start;
    for (let index = end - start - 1; isPair && index >= 0; index -= 1) {
      isPair = bytes[openStart + index] === bytes[start + index];
    }
    if (!isPair) throw corrupt(`${this.part}: tags do not pair up`);
    this.at = close + 1;
    this.depth -= 1;
    return END_TAG;
  }

  private readStartTag(): number {
    const bytes = this.bytes;
    const start = this.at + 1;
    let end = start;
    let local = start;
    for (; end < bytes.length; end += 1) {
      const byte = bytes[end];
      if (byte === COLON) local = end + 1;
      else if (isNameEnd(byte)) break;
    }
    if (end === local) throw corrupt(`${this.part}: malformed tag`);
    this.nameStart = local;
    this.nameEnd = end;
    this.depth += 1;
    if (this.depth > this.maxDepth) throw tooLarge('depth', this.maxDepth, null);
    this.openNames[2 * this.depth] = start;
    this.openNames[2 * this.depth + 1] = end;
    this.readAttributes(end);
    return START_TAG;
  }

  private readAttributes(from: number): void {
    const bytes = this.bytes;
    let at = from;
    let count = 0;
    for (;;) {
      while (isSpace(bytes[at])) at += 1;
      const byte = bytes[at];
      if (byte === GREATER) break;
      if (byte === SLASH && bytes[at + 1] === GREATER) {
        this.isEndPending = true;
        at += 1;
        break;
      }
      at = this.readAttribute(at, count);
      count += 1;
    }
    this.at = at + 1;
    this.attributeCount = count;
  }

  /** Notes one attribute and returns the position behind its closing quote. */
  // eslint-disable-next-line complexity -- XML loop: the grammar of one attribute in one place
  private readAttribute(from: number, count: number): number {
    const bytes = this.bytes;
    let nameEnd = from;
    while (nameEnd < bytes.length && bytes[nameEnd] !== 0x3d && !isNameEnd(bytes[nameEnd])) nameEnd += 1;
    let at = nameEnd;
    while (isSpace(bytes[at])) at += 1;
    if (bytes[at] !== 0x3d || nameEnd === from) throw corrupt(`${this.part}: malformed attribute`);
    at += 1;
    while (isSpace(bytes[at])) at += 1;
    const quote = bytes[at];
    if (quote !== 0x22 && quote !== 0x27) throw corrupt(`${this.part}: malformed attribute`);
    const valueStart = at + 1;
    at = valueStart;
    while (at < bytes.length && bytes[at] !== quote) at += 1;
    if (at >= bytes.length) throw corrupt(`${this.part}: cut off`);
    this.noteAttribute(count * 4, from, nameEnd, valueStart, at);
    return at + 1;
  }

  private noteAttribute(slot: number, nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    if (slot + 4 > this.attributes.length) {
      const larger = new Int32Array(this.attributes.length * 2);
      larger.set(this.attributes);
      this.attributes = larger;
    }
    this.attributes[slot] = nameStart;
    this.attributes[slot + 1] = nameEnd;
    this.attributes[slot + 2] = valueStart;
    this.attributes[slot + 3] = valueEnd;
  }
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function isNameEnd(byte: number | undefined): boolean {
  return byte === GREATER || byte === SLASH || isSpace(byte);
}
