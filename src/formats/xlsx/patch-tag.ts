import { escapeXml } from './write-xml';

const ATTRIBUTE = /(\s+)([^\s=/>]+)(\s*=\s*)("[^"]*"|'[^']*')/g;

/** A start tag with one attribute set, or taken out by `null`; everything else of it stays as it is written. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  if (attributeOf(tag, name) === undefined) {
    return value === null ? tag : tag.replace(/\s*\/?>$/, (close) => ` ${name}="${escapeXml(value)}"${close}`);
  }
  return tag.replace(ATTRIBUTE, (whole: string, space: string, found: string, equals: string) => {
    if (found !== name) return whole;
    return value === null ? '' : `${space}${found}${equals}"${escapeXml(value)}"`;
  });
}

/** The attribute as it is written, without its quotes and entities unresolved; `undefined` when there is none. */
export function attributeOf(tag: string, name: string): string | undefined {
  for (const [, , found, , quoted = ''] of tag.matchAll(ATTRIBUTE)) if (found === name) return quoted.slice(1, -1);
  return undefined;
}

/** A start tag that stays open, of one that may close itself. */
export function openTag(tag: string): string {
  return tag.replace(/\s*\/>$/, '>');
}

/** The tag as one that closes itself: `<c r="A1">` → `<c r="A1"/>`. */
export function closeTag(tag: string): string {
  return tag.replace(/\s*\/?>$/, '/>');
}
