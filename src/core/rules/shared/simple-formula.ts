import { readDecimal, type Fraction } from '../../domain/fraction';
import { fromA1, type CellAddress } from '../../grid/address';
import { fromA1Range, type CellRange } from '../../grid/range';

/** A formula over cells of its own sheet that can be worked out by hand. */
export type SimpleFormula =
  | { readonly kind: 'number'; readonly value: Fraction }
  | { readonly kind: 'cell'; readonly at: CellAddress }
  | { readonly kind: 'fold'; readonly fold: FoldName; readonly parts: readonly FoldPart[] }
  | { readonly kind: 'binary'; readonly operator: Operator; readonly left: SimpleFormula; readonly right: SimpleFormula }
  | { readonly kind: 'negate' | 'percent'; readonly of: SimpleFormula }
  | { readonly kind: 'round'; readonly of: SimpleFormula; readonly decimals: number };

/** What a fold takes: cells, where texts are passed over, or a figure of its own (only of SUM). */
export type FoldPart =
  | { readonly kind: 'range'; readonly range: CellRange }
  | { readonly kind: 'figure'; readonly of: SimpleFormula };

export type FoldName = 'SUM' | 'COUNT' | 'COUNTA';
type Operator = '+' | '-' | '*' | '/';

/** In the order tried: a range or cell, a word, a number, a sign. Blanks stand between tokens only. */
const TOKEN = /\s*(?:(?<range>\$?[A-Z]{1,3}\$?\d{1,7}(?:\s*:\s*\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\w.$(!:])|(?<word>[A-Z]+)(?=\s*\()|(?<number>(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?)(?![\w.:])|(?<sign>[-+*/%(),;]))/iy;

/** Signs of texts, other sheets, comparisons, powers, arrays and errors: most formulas that are not simple. */
const FOREIGN = /["'!&^<>=[\]{}#]/;

/** Longer formulas are no simple ones. */
const MAX_LENGTH = 2000;
/** Brackets and signs within each other; more are no simple formula. */
const MAX_DEPTH = 24;
/** Decimals that ROUND may keep. */
const MAX_DECIMALS = 9;

/**
 * Reads SUM, COUNT and COUNTA over ranges, `+ - * / %`, brackets and ROUND to whole decimals: `SUM(C9:C14)`,
 * `C8+C12`, `ROUND(E9/C9*100,1)`. `undefined` for every formula with anything else: other sheets and workbooks,
 * names, texts, powers, comparisons, other functions.
 */
export function readSimpleFormula(formula: string): SimpleFormula | undefined {
  const tokens = tokensOf(formula);
  if (tokens === undefined) return undefined;
  const reader = new FormulaReader(tokens);
  const whole = reader.sum(0);
  return reader.isAtEnd ? whole : undefined;
}

interface Token {
  readonly kind: 'range' | 'word' | 'number' | 'sign';
  readonly text: string;
}

function tokensOf(formula: string): Token[] | undefined {
  if (formula.length > MAX_LENGTH || FOREIGN.test(formula)) return undefined;
  const text = formula.trim();
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const groups = TOKEN.exec(text)?.groups;
    if (groups === undefined) return undefined;
    const kind = (['range', 'word', 'number', 'sign'] as const).find((name) => groups[name] !== undefined);
    if (kind === undefined) return undefined;
    tokens.push({ kind, text: (groups[kind] ?? '').replace(/\s+/g, '').toUpperCase() });
  }
  return tokens;
}

/** Reads from left to right; `undefined` of any part makes the whole `undefined`. */
class FormulaReader {
  private next = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get isAtEnd(): boolean {
    return this.next === this.tokens.length;
  }

  sum(depth: number): SimpleFormula | undefined {
    return this.chain(['+', '-'], () => this.product(depth));
  }

  private product(depth: number): SimpleFormula | undefined {
    return this.chain(['*', '/'], () => this.factor(depth));
  }

  private chain(operators: readonly Operator[], readPart: () => SimpleFormula | undefined): SimpleFormula | undefined {
    let left = readPart();
    for (;;) {
      const operator = operators.find((sign) => this.take(sign));
      if (left === undefined || operator === undefined) return left;
      const right = readPart();
      left = right === undefined ? undefined : { kind: 'binary', operator, left, right };
    }
  }

  /** Signs before a figure bind first, percent signs behind it before them. */
  private factor(depth: number): SimpleFormula | undefined {
    if (depth > MAX_DEPTH) return undefined;
    if (this.take('+')) return this.factor(depth + 1);
    if (this.take('-')) {
      const of = this.factor(depth + 1);
      return of === undefined ? undefined : { kind: 'negate', of };
    }
    let figure = this.figure(depth);
    while (figure !== undefined && this.take('%')) figure = { kind: 'percent', of: figure };
    return figure;
  }

  private figure(depth: number): SimpleFormula | undefined {
    const token = this.tokens[this.next];
    if (token === undefined) return undefined;
    this.next += 1;
    switch (token.kind) {
      case 'number': return numberNode(token.text);
      case 'range': return cellNode(token.text);
      case 'word': return this.call(token.text, depth);
      case 'sign': return token.text === '(' ? this.closed(this.sum(depth + 1)) : undefined;
    }
  }

  private call(name: string, depth: number): SimpleFormula | undefined {
    if (!this.take('(')) return undefined;
    switch (name) {
      case 'SUM': case 'COUNT': case 'COUNTA': return this.closed(this.fold(name, depth));
      case 'ROUND': return this.closed(this.round(depth));
      default: return undefined;
    }
  }

  private fold(fold: FoldName, depth: number): SimpleFormula | undefined {
    const parts: FoldPart[] = [];
    do {
      const part = this.foldPart(fold, depth);
      if (part === undefined) return undefined;
      parts.push(part);
    } while (this.takeSeparator());
    return { kind: 'fold', fold, parts };
  }

  private foldPart(fold: FoldName, depth: number): FoldPart | undefined {
    const [token, following] = this.tokens.slice(this.next, this.next + 2);
    const range = token?.kind === 'range' && /^[,;)]$/.test(following?.text ?? '') ? fromA1Range(token.text) : undefined;
    if (range !== undefined) {
      this.next += 1;
      return { kind: 'range', range };
    }
    const of = fold === 'SUM' ? this.sum(depth + 1) : undefined;
    return of === undefined ? undefined : { kind: 'figure', of };
  }

  private round(depth: number): SimpleFormula | undefined {
    const of = this.sum(depth + 1);
    if (of === undefined || !this.takeSeparator()) return undefined;
    const token = this.tokens[this.next];
    const decimals = token?.kind === 'number' && /^\d$/.test(token.text) ? Number(token.text) : undefined;
    if (decimals === undefined || decimals > MAX_DECIMALS) return undefined;
    this.next += 1;
    return { kind: 'round', of, decimals };
  }

  private closed(node: SimpleFormula | undefined): SimpleFormula | undefined {
    return this.take(')') ? node : undefined;
  }

  private takeSeparator(): boolean {
    return this.take(',') || this.take(';');
  }

  private take(sign: string): boolean {
    const token = this.tokens[this.next];
    if (token?.kind !== 'sign' || token.text !== sign) return false;
    this.next += 1;
    return true;
  }
}

function numberNode(text: string): SimpleFormula | undefined {
  const value = readDecimal(/^\d+(?:\.\d+)?$/.test(text) ? text : String(Number(text)));
  return value === undefined ? undefined : { kind: 'number', value };
}

function cellNode(text: string): SimpleFormula | undefined {
  const at = fromA1(text);
  return at === undefined ? undefined : { kind: 'cell', at };
}

/** The cells a formula reads, as rectangles, in the order it names them. */
export function* operandsOf(formula: SimpleFormula): Generator<CellRange> {
  switch (formula.kind) {
    case 'number': return;
    case 'cell': {
      const { row, column } = formula.at;
      yield { top: row, bottom: row, left: column, right: column };
      return;
    }
    case 'binary':
      yield* operandsOf(formula.left);
      yield* operandsOf(formula.right);
      return;
    case 'fold':
      for (const part of formula.parts) {
        if (part.kind === 'range') yield part.range;
        else yield* operandsOf(part.of);
      }
      return;
    default: yield* operandsOf(formula.of);
  }
}
