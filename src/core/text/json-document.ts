import { err, ok, type Result } from '../result';

/** A place in a text, both from 1; columns count UTF-16 units, as editors do. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export type JsonFault =
  | 'ended-early' | 'open-text' | 'line-break-in-text' | 'bad-escape' | 'bad-number' | 'too-deep'
  | 'expected-value' | 'expected-key' | 'expected-colon' | 'expected-comma' | 'expected-end';

/** Why a text is no JSON, and where. */
export interface JsonProblem extends TextPlace {
  readonly fault: JsonFault;
  /** What stands there; empty at the end of the text. */
  readonly found: string;
}

/** A JSON text with the place of everything in it; paths are keys and indexes from the root. */
export interface JsonDocument {
  readonly value: unknown;
  /** Keys that stand in one object twice; `value` has the last. */
  readonly repeatedKeys: readonly (TextPlace & { readonly key: string })[];
  /** Where the value of a path begins; `undefined` when there is none. */
  placeOf(path: readonly PropertyKey[]): TextPlace | undefined;
  /** Where the key of a path begins; `undefined` for the root and members of lists. */
  keyPlaceOf(path: readonly PropertyKey[]): TextPlace | undefined;
}

/** Reads a JSON text (RFC 8259); a byte order mark before it is passed over. */
export function readJson(text: string): Result<JsonDocument, JsonProblem> {
  const reader = new JsonReader(text);
  const root = reader.read();
  if (root === undefined) {
    const { fault, at } = reader.problem ?? { fault: 'ended-early', at: text.length };
    return err({ fault, ...placeAt(text, at), found: foundAt(text, at) });
  }
  const nodeOf = (path: readonly PropertyKey[]): JsonNode | undefined =>
    path.reduce<JsonNode | undefined>((node, key) => node?.children.get(String(key)), root);
  return ok({
    value: root.value,
    repeatedKeys: reader.repeated.map(({ key, at }) => ({ key, ...placeAt(text, at) })),
    placeOf: (path) => {
      const node = nodeOf(path);
      return node === undefined ? undefined : placeAt(text, node.at);
    },
    keyPlaceOf: (path) => {
      const keyAt = nodeOf(path)?.keyAt;
      return keyAt === undefined ? undefined : placeAt(text, keyAt);
    },
  });
}

interface JsonNode {
  readonly at: number;
  readonly keyAt?: number;
  readonly value: unknown;
  readonly children: ReadonlyMap<string, JsonNode>;
}

const NO_CHILDREN: ReadonlyMap<string, JsonNode> = new Map();
const MAX_DEPTH = 64;
const LITERALS: ReadonlyMap<string, boolean | null> = new Map([['true', true], ['false', false], ['null', null]]);

class JsonReader {
  problem: { readonly fault: JsonFault; readonly at: number } | undefined;
  readonly repeated: { readonly key: string; readonly at: number }[] = [];
  private at: number;

  constructor(private readonly text: string) {
    this.at = text.startsWith('\uFEFF') ? 1 : 0;
  }

  read(): JsonNode | undefined {
    const root = this.readValue(0);
    if (root === undefined) return undefined;
    this.skipBlanks();
    return this.at < this.text.length ? this.fail('expected-end', this.at) : root;
  }

  /** The first failure counts: those above it only follow from it. */
  private fail(fault: JsonFault, at: number): undefined {
    this.problem ??= { fault: at >= this.text.length && fault.startsWith('expected') ? 'ended-early' : fault, at };
    return undefined;
  }

  private skipBlanks(): void {
    this.take(/[ \t\r\n]*/y);
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  private readValue(depth: number): JsonNode | undefined {
    this.skipBlanks();
    const { at } = this;
    const first = this.text.charAt(at);
    if (depth > MAX_DEPTH) return this.fail('too-deep', at);
    if (first === '{') return this.readMembers(at, '}', depth, {}, new Map());
    if (first === '[') return this.readMembers(at, ']', depth, [], new Map());
    if (first === '"') {
      const value = this.readText();
      return value === undefined ? undefined : { at, value, children: NO_CHILDREN };
    }
    return /[-\d]/.test(first) ? this.readNumber(at) : this.readLiteral(at);
  }

  private readLiteral(at: number): JsonNode | undefined {
    const value = LITERALS.get(this.take(/[A-Za-z_]\w*/y) ?? '');
    return value === undefined ? this.fail('expected-value', at) : { at, value, children: NO_CHILDREN };
  }

  private readNumber(at: number): JsonNode | undefined {
    const written = this.take(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
    const isCut = written === undefined || /[\w.+-]/.test(this.text.charAt(this.at));
    return isCut ? this.fail('bad-number', at) : { at, value: Number(written), children: NO_CHILDREN };
  }

  private readText(): string | undefined {
    const start = this.at;
    for (let at = start + 1; at < this.text.length; at += 1) {
      const character = this.text.charAt(at);
      if (character === '"') {
        this.at = at + 1;
        return String(JSON.parse(this.text.slice(start, at + 1)));
      }
      if (character < ' ') return this.fail('line-break-in-text', at);
      if (character !== '\\') continue;
      const escape = /^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/.exec(this.text.slice(at, at + 6))?.[0];
      if (escape === undefined) return this.fail('bad-escape', at);
      at += escape.length - 1;
    }
    return this.fail('open-text', start);
  }

  private readMembers(
    at: number, close: '}' | ']', depth: number, value: Record<string, unknown> | unknown[], children: Map<string, JsonNode>,
  ): JsonNode | undefined {
    this.at += 1;
    this.skipBlanks();
    if (this.take(close === '}' ? /\}/y : /\]/y) !== undefined) return { at, value, children };
    for (;;) {
      const key = Array.isArray(value) ? { key: String(children.size) } : this.readKey(children);
      const node = key === undefined ? undefined : this.readValue(depth + 1);
      if (key === undefined || node === undefined) return undefined;
      children.set(key.key, { ...node, ...('at' in key ? { keyAt: key.at } : {}) });
      // Not by assignment: that would take the key `__proto__` for something else.
      Object.defineProperty(value, key.key, { value: node.value, enumerable: true, configurable: true, writable: true });
      this.skipBlanks();
      const end = this.text.charAt(this.at);
      if (end !== ',' && end !== close) return this.fail('expected-comma', this.at);
      this.at += 1;
      if (end === close) return { at, value, children };
    }
  }

  private readKey(children: ReadonlyMap<string, JsonNode>): { readonly key: string; readonly at: number } | undefined {
    this.skipBlanks();
    const { at } = this;
    if (this.text.charAt(at) !== '"') return this.fail('expected-key', at);
    const key = this.readText();
    if (key === undefined) return undefined;
    this.skipBlanks();
    if (this.take(/:/y) === undefined) return this.fail('expected-colon', this.at);
    if (children.has(key)) this.repeated.push({ key, at });
    return { key, at };
  }
}

function placeAt(text: string, at: number): TextPlace {
  const lines = text.slice(text.startsWith('\uFEFF') ? 1 : 0, at).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines[lines.length - 1] ?? '').length + 1 };
}

const SHOWN_CHARACTERS = 20;

/** The word at a place, or else its one character. */
function foundAt(text: string, at: number): string {
  const rest = text.slice(at, at + SHOWN_CHARACTERS);
  return (/^[\p{L}\p{N}_.+-]+/u.exec(rest) ?? /^./u.exec(rest))?.[0] ?? '';
}
