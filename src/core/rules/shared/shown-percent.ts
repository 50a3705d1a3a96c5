import type { Cell, CellStyle } from '../../grid/cell';

/** A percentage as a cell shows it: `scaled / 10^decimals` percent. */
export interface ShownPercent {
  readonly scaled: number;
  readonly decimals: number;
}

/** More decimals than anyone shows; keeps computed doubles within exact integers. */
const MAX_DECIMALS = 6;

/**
 * Readings of a percentage cell: 92.9, 0.929 shown as "92,9%", "92,9%" as text. A plain number of at most 1
 * has two readings (0.9 % and 90 %). Empty when the cell holds no percentage.
 */
export function readShownPercents(cell: Cell, style: CellStyle): readonly ShownPercent[] {
  if (cell.kind === 'text') return readText(cell.value);
  if (cell.kind !== 'number') return [];
  const shown = /\.(0+)%|\.(0+)$/.exec(style.numberFormat);
  const format = style.numberFormat;
  if (format.includes('%')) {
    const decimals = Math.min(shown?.[1]?.length ?? 0, MAX_DECIMALS);
    return [{ scaled: Math.round(cell.value * 100 * 10 ** decimals), decimals }];
  }
  const decimals = Math.min(shown?.[2]?.length ?? decimalsOf(cell.value), MAX_DECIMALS);
  const plain = { scaled: Math.round(cell.value * 10 ** decimals), decimals };
  const asShare = { scaled: Math.round(cell.value * 100 * 10 ** Math.max(0, decimals - 2)), decimals: Math.max(0, decimals - 2) };
  return cell.value <= 1 ? [plain, asShare] : [plain];
}

function decimalsOf(value: number): number {
  const text = String(value);
  const [mantissa = '', exponent] = text.split('e');
  if (exponent !== undefined) return MAX_DECIMALS;
  return mantissa.split('.')[1]?.length ?? 0;
}

function readText(text: string): readonly ShownPercent[] {
  const match = /^\s*(\d{1,4})(?:[.,](\d{1,6}))?\s*%?\s*$/.exec(text);
  if (match === null) return [];
  const decimals = match[2]?.length ?? 0;
  return [{ scaled: Number(`${match[1] ?? ''}${match[2] ?? ''}`), decimals }];
}

/** `true` when part / base lies within the rounding the percentage shows. Exact over integers. */
export function fitsPercent(shown: ShownPercent, part: number, base: number): boolean {
  const difference = Math.abs(100 * part * 10 ** shown.decimals - shown.scaled * base);
  return base > 0 && 2 * difference <= base;
}
