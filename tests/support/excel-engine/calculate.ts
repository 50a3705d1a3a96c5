type CellValue = string | number | boolean;
type Lookup = (sheet: string | undefined, row: number, column: number) => CellValue | undefined;

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?|([A-Z]+)\(|([-+*/(),;])|"((?:[^"]|"")*)")/uy;

type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'cells'; readonly sheet: string | undefined; readonly from: string; readonly to: string }
  | { readonly kind: 'call'; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: string };

function tokensOf(formula: string): Token[] | undefined {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  const text = formula.trimEnd();
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (match === null) return undefined;
    const [, number, sheet, from, to, call, sign, quoted] = match;
    if (number !== undefined) tokens.push({ kind: 'number', value: Number(number) });
    else if (from !== undefined) tokens.push({ kind: 'cells', sheet: sheet === undefined ? undefined : sheetName(sheet), from, to: to ?? from });
    else if (call !== undefined) tokens.push({ kind: 'call', name: call });
    else if (sign !== undefined) tokens.push({ kind: 'sign', sign });
    else tokens.push({ kind: 'text', value: (quoted ?? '').replaceAll('""', '"') });
  }
  return tokens;
}

function sheetName(prefix: string): string {
  const bare = prefix.slice(0, -1);
  return bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
}

/** Row and column from 0 of `$B$3`. */
export function placeOf(a1: string): { readonly row: number; readonly column: number } {
  const [, letters = 'A', digits = '1'] = /^\$?([A-Z]+)\$?(\d+)$/.exec(a1) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

class Reader {
  private index = 0;
  constructor(private readonly tokens: readonly Token[], private readonly lookup: Lookup) {}

  get isAtEnd(): boolean { return this.index >= this.tokens.length; }

  sum(): number | undefined {
    let value = this.product();
    for (let sign = this.takeSign('+-'); sign !== undefined; sign = this.takeSign('+-')) {
      const next = this.product();
      if (value === undefined || next === undefined) return undefined;
      value = sign === '+' ? value + next : value - next;
    }
    return value;
  }

  private product(): number | undefined {
    let value = this.factor();
    for (let sign = this.takeSign('*/'); sign !== undefined; sign = this.takeSign('*/')) {
      const next = this.factor();
      if (value === undefined || next === undefined || (sign === '/' && next === 0)) return undefined;
      value = sign === '*' ? value * next : value / next;
    }
    return value;
  }

  private factor(): number | undefined {
    const token = this.tokens[this.index];
    this.index += 1;
    switch (token?.kind) {
      case 'number': return token.value;
      case 'cells': {
        const { row, column } = placeOf(token.from);
        const value = this.lookup(token.sheet, row, column) ?? 0;
        return typeof value === 'number' ? value : value === '' ? 0 : undefined;
      }
      case 'call': return this.aggregate(token.name);
      case 'sign': return this.signed(token.sign);
      default: return undefined;
    }
  }

  private signed(sign: string): number | undefined {
    if (sign === '(') {
      const value = this.sum();
      return this.takeSign(')') === undefined ? undefined : value;
    }
    const value = this.factor();
    return value === undefined ? undefined : sign === '-' ? -value : sign === '+' ? value : undefined;
  }

  /** SUM, COUNTA and COUNT over cells; other functions are not understood. */
  private aggregate(name: string): number | undefined {
    let result = 0;
    if (!['SUM', 'COUNTA', 'COUNT'].includes(name)) return undefined;
    for (;;) {
      const token = this.tokens[this.index];
      if (token?.kind === 'cells') {
        this.index += 1;
        for (const value of this.valuesOf(token)) {
          if (name === 'COUNTA' ? value !== '' : typeof value === 'number') result += name === 'SUM' ? Number(value) : 1;
        }
      } else if (name === 'SUM') {
        const value = this.sum();
        if (value === undefined) return undefined;
        result += value;
      } else {
        return undefined;
      }
      if (this.takeSign(')') !== undefined) return result;
      if (this.takeSign(',;') === undefined) return undefined;
    }
  }

  private valuesOf({ sheet, from, to }: Extract<Token, { kind: 'cells' }>): CellValue[] {
    const [first, last] = [placeOf(from), placeOf(to)];
    const values: CellValue[] = [];
    for (let row = first.row; row <= last.row; row += 1) {
      for (let column = first.column; column <= last.column; column += 1) values.push(this.lookup(sheet, row, column) ?? '');
    }
    return values;
  }

  private takeSign(signs: string): string | undefined {
    const token = this.tokens[this.index];
    if (token?.kind !== 'sign' || !signs.includes(token.sign)) return undefined;
    this.index += 1;
    return token.sign;
  }
}

/** Value of a formula with its `=`; `undefined` where the engine does not understand it. */
export function computeFormula(formula: string, lookup: Lookup): number | undefined {
  const tokens = tokensOf(formula.slice(1));
  if (tokens === undefined || tokens.length === 0) return undefined;
  const reader = new Reader(tokens, lookup);
  const value = reader.sum();
  return reader.isAtEnd ? value : undefined;
}
