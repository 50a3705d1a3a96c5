import { PLAIN_STYLE, type CellStyle } from '#core/grid/cell';

import { isDateFormat } from './number-format';

/** Character formatting of the runs of one text; equal runs are counted together. */
export interface TextRun {
  /** `null` when the run takes the font of its cell. */
  readonly fontName: string | null;
  /** `null` when the run takes the strike-through of its cell. */
  readonly strike: boolean | null;
  /** Number of visible characters. */
  readonly length: number;
}

/** Fonts of the Vietnamese encodings before Unicode: TCVN3 (`.VnTime`) and VNI (`VNI-Times`). */
export function isLegacyFont(fontName: string | null): boolean {
  return fontName !== null && /^(?:\.vn|vni[- ])/i.test(fontName);
}

/** The styles of a workbook by id; grows by the looks that rich text gives its cells. */
export class StyleTable {
  private readonly styles: CellStyle[];
  private readonly dates: boolean[];
  private readonly variants = new Map<string, number>();

  constructor(styles: readonly CellStyle[]) {
    this.styles = styles.length > 0 ? [...styles] : [PLAIN_STYLE];
    this.dates = this.styles.map((style) => isDateFormat(style.numberFormat));
  }

  get all(): readonly CellStyle[] {
    return this.styles;
  }

  /** A style id as stored, or 0 when the workbook has no such style. */
  known(id: number): number {
    return id < this.styles.length ? id : 0;
  }

  showsDate(id: number): boolean {
    return this.dates[id] ?? false;
  }

  /**
   * Style of a cell whose text has its own runs. The font of most characters replaces the font of
   * the cell when one of the two is a legacy font: it decides how the characters are to be read.
   * Struck only when every visible character is.
   */
  withRuns(id: number, runs: readonly TextRun[]): number {
    const base = this.styles[id] ?? PLAIN_STYLE;
    const runFont = mainFont(runs, base.fontName);
    const fontName = isLegacyFont(runFont) === isLegacyFont(base.fontName) ? base.fontName : runFont;
    const visible = runs.filter((run) => run.length > 0);
    const strike = visible.length > 0 ? visible.every((run) => run.strike ?? base.strike) : base.strike;
    if (fontName === base.fontName && strike === base.strike) return id;
    const key = `${id} ${strike ? 1 : 0} ${fontName ?? ''}`;
    const known = this.variants.get(key);
    if (known !== undefined) return known;
    const added = this.styles.push({ ...base, fontName, strike }) - 1;
    this.dates.push(this.dates[id] ?? false);
    this.variants.set(key, added);
    return added;
  }
}

/** Font of most visible characters. */
function mainFont(runs: readonly TextRun[], cellFont: string | null): string | null {
  const lengths = new Map<string | null, number>();
  for (const run of runs) {
    const font = run.fontName ?? cellFont;
    lengths.set(font, (lengths.get(font) ?? 0) + run.length);
  }
  let best = cellFont;
  let bestLength = 0;
  for (const [font, length] of lengths) {
    if (length > bestLength) {
      best = font;
      bestLength = length;
    }
  }
  return best;
}
