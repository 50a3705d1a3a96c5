import type { CellAddress } from '../../grid/address';
import { fromA1Range, toA1Range, type CellRange } from '../../grid/range';

/** A formula that adds or counts cells of its own sheet, as far as its shape is simple enough to judge. */
export interface SumFormula {
  /** `plus`: cells joined by `+`. */
  readonly fold: 'SUM' | 'COUNTA' | 'COUNT' | 'COUNTIF' | 'SUBTOTAL' | 'plus';
  readonly ranges: readonly CellRange[];
  /** What stands beside the ranges: the criterion of COUNTIF, the function number of SUBTOTAL. */
  readonly argument: string | undefined;
}

const CALL = /^\+?(SUM|COUNTA|COUNT|COUNTIF|SUBTOTAL)\((.*)\)$/i;

/** Reads `SUM(C9:C14)`, `C8+C12`, `COUNTIF(E8:E24,"x")`…; `undefined` for every formula of another shape. */
export function readSumFormula(formula: string): SumFormula | undefined {
  const text = formula.replace(/\s+/g, '');
  const call = CALL.exec(text);
  if (call === null) {
    const ranges = readRanges(text.replace(/^\+/, '').split('+'));
    return ranges === undefined ? undefined : { fold: 'plus', ranges, argument: undefined };
  }
  return readCall((call[1] ?? '').toUpperCase(), (call[2] ?? '').split(/[,;]/));
}

function readCall(name: string, parts: readonly string[]): SumFormula | undefined {
  switch (name) {
    case 'SUM': case 'COUNTA': case 'COUNT': return folded(name, parts, undefined);
    case 'COUNTIF': return parts.length === 2 ? folded(name, parts.slice(0, 1), parts[1]) : undefined;
    // Function numbers of SUBTOTAL that count or add (Excel: 2, 3, 9; above 100 the same over visible rows).
    case 'SUBTOTAL': return /^(2|3|9|102|103|109)$/.test(parts[0] ?? '') ? folded(name, parts.slice(1), parts[0]) : undefined;
    default: return undefined;
  }
}

function folded(fold: SumFormula['fold'], parts: readonly string[], argument: string | undefined): SumFormula | undefined {
  // SUM(C8+C12) is as good as SUM(C8,C12).
  const ranges = readRanges(parts.flatMap((part) => part.split('+')));
  return ranges === undefined ? undefined : { fold, ranges, argument };
}

function readRanges(texts: readonly string[]): CellRange[] | undefined {
  const ranges: CellRange[] = [];
  for (const text of texts) {
    const range = fromA1Range(text);
    if (range === undefined) return undefined;
    ranges.push(range);
  }
  return ranges.length === 0 ? undefined : ranges;
}

/** The same kind of formula over other rows of one column; `undefined` where it cannot take several ranges. */
export function writeSumFormula(like: SumFormula, column: number, spans: readonly RowSpan[]): string | undefined {
  const ranges = spans.map(({ first, last }) => toA1Range({ top: first, bottom: last, left: column, right: column }));
  if (like.fold === 'COUNTIF') {
    return ranges.length === 1 ? `COUNTIF(${ranges.join('')},${like.argument ?? '""'})` : undefined;
  }
  if (like.fold === 'SUBTOTAL') return `SUBTOTAL(${like.argument ?? '9'},${ranges.join(',')})`;
  const isPlainSum = like.fold === 'plus' && spans.every(({ first, last }) => first === last);
  return isPlainSum ? ranges.join('+') : `${like.fold === 'plus' ? 'SUM' : like.fold}(${ranges.join(',')})`;
}

export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** `true` when every range lies in the column of the cell and none contains the cell itself. */
export function staysInColumn(formula: SumFormula, at: CellAddress): boolean {
  return formula.ranges.every((range) => range.left === at.column && range.right === at.column
    && (at.row < range.top || at.row > range.bottom));
}
