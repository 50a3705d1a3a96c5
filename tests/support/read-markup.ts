/** An element as it stands in a file; text and attributes with their entities resolved. */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (MarkupElement | string)[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const PART = /<!DOCTYPE html>|<\?xml [^<>]*\?>|<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<>]+)/y;
/** Characters that XML 1.0 does not allow (https://www.w3.org/TR/xml/#charsets). */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

function resolve(text: string): string {
  return text.replace(/&(?:#(\d+)|([a-z]+));|&/g, (entity, code?: string, name?: string) => {
    const character = code === undefined ? ENTITIES[name ?? ''] : String.fromCodePoint(Number(code));
    if (character === undefined) throw new Error(`No entity: ${entity}`);
    return character;
  });
}

/**
 * Reads strict markup: every element closed in its order, every `<`, `>` and `&` of a text escaped, attributes quoted
 * and named once, no character that XML forbids. `voids` are elements of HTML that have no end. Throws at the first fault.
 */
export function readMarkup(source: string, voids: readonly string[] = []): MarkupElement {
  if (FORBIDDEN.test(source)) throw new Error('A character that XML forbids');
  const root = newElement('', '');
  const open = [root];
  for (let at = 0; at < source.length; at = PART.lastIndex) {
    PART.lastIndex = at;
    const match = PART.exec(source);
    if (match === null) throw new Error(`Not well-formed at ${String(at)}: ${source.slice(at, at + 60)}`);
    takePart(match, open, voids);
  }
  if (open.length !== 1) throw new Error(`<${open[open.length - 1]?.name ?? ''}> is not closed`);
  const elements = root.children.filter((child) => typeof child !== 'string');
  const [only] = elements;
  if (only === undefined || elements.length > 1) throw new Error(`${String(elements.length)} outermost elements`);
  return only;
}

interface GrowingElement extends MarkupElement {
  readonly children: (MarkupElement | string)[];
}

function newElement(name: string, attributes: string): GrowingElement {
  return { name, attributes: readAttributes(attributes), children: [] };
}

/** A text, a beginning or an end, for the innermost of the open elements. */
function takePart(match: RegExpExecArray, open: GrowingElement[], voids: readonly string[]): void {
  const [, end, name, attributes = '', isEmpty, text] = match;
  const parent = open[open.length - 1];
  if (text !== undefined) parent?.children.push(resolve(text));
  if (name === undefined) return;
  if (end === '/') {
    if (parent?.name !== name) throw new Error(`</${name}> closes <${parent?.name ?? ''}>`);
    open.pop();
    return;
  }
  const element = newElement(name, attributes);
  parent?.children.push(element);
  if (isEmpty !== '/' && !voids.includes(name)) open.push(element);
}

function readAttributes(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of source.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (attributes.has(name)) throw new Error(`${name} stands twice`);
    attributes.set(name, resolve(value));
  }
  return attributes;
}

/** All elements of a name, in the order of the file. */
export function elementsNamed(root: MarkupElement, name: string): MarkupElement[] {
  const below = root.children.flatMap((child) => (typeof child === 'string' ? [] : elementsNamed(child, name)));
  return root.name === name ? [root, ...below] : below;
}

/** The text of an element and of all below it. */
export function textIn(root: MarkupElement): string {
  return root.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}
