import { corrupt } from './read-refusal';

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });
const SHORT = 48;

/** Text of UTF-8 bytes; short ASCII, the most frequent case, without the price of a decoder call. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  if (end - start <= SHORT) {
    let at = start;
    while (at < end && (bytes[at] ?? 0) < 0x80) at += 1;
    if (at === end) return String.fromCharCode.apply(null, bytes.subarray(start, end) as unknown as number[]);
  }
  return UTF8.decode(bytes.subarray(start, end));
}

const NAMED = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"]]);

/** Resolves the five named entities and character numbers, and line ends as XML reads them. */
export function resolveEntities(text: string, part: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/&([^;&]{0,12});?/g, (whole, name: string) => {
    const known = whole.endsWith(';') ? NAMED.get(name) ?? characterOf(name) : undefined;
    if (known === undefined) throw corrupt(`${part}: unknown entity`);
    return known;
  });
}

function characterOf(name: string): string | undefined {
  const hexadecimal = /^#x([0-9A-Fa-f]{1,6})$/.exec(name);
  const decimal = /^#([0-9]{1,7})$/.exec(name);
  const code = hexadecimal !== null ? parseInt(hexadecimal[1] ?? '', 16) : decimal !== null ? Number(decimal[1]) : NaN;
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Resolves `_x000D_` escapes of cell text (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
export function resolveEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/**
 * The bytes as UTF-8 without byte order mark, whatever Unicode form or declared code page they
 * come in. Throws a `ReadRefusal` for a code page the platform does not know.
 */
export function toUtf8(bytes: Uint8Array, part: string): Uint8Array {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return bytes.subarray(3);
  const wide = wideEncodingOf(first, second);
  if (wide !== undefined) return new TextEncoder().encode(new TextDecoder(wide).decode(bytes));
  const declared = declaredEncodingOf(bytes);
  if (SAME_AS_UTF8.has(declared)) return bytes;
  try {
    return new TextEncoder().encode(new TextDecoder(declared).decode(bytes));
  } catch (error) {
    if (error instanceof RangeError) throw corrupt(`${part}: unknown encoding ${declared}`);
    throw error;
  }
}

const SAME_AS_UTF8: ReadonlySet<string> = new Set(['', 'utf-8', 'utf8', 'us-ascii']);

/** Encoding of the XML declaration in small letters, `''` when it states none. */
function declaredEncodingOf(bytes: Uint8Array): string {
  const declaration = /^<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(UTF8.decode(bytes.subarray(0, 200)));
  return declaration?.[1]?.toLowerCase() ?? '';
}

function wideEncodingOf(first: number | undefined, second: number | undefined): 'utf-16le' | 'utf-16be' | undefined {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return undefined;
}
