/** What the cells below a header hold, as shares of its filled cells. */
export interface ColumnShape {
  readonly filled: number;
  readonly numbers: number;
  /** Numbers that are exactly 1, which may stand for a mark. */
  readonly ones: number;
  readonly marks: number;
  readonly texts: number;
  /** Texts that begin with a letter and are more than a mark or a figure. */
  readonly wordy: number;
  /** Texts of two to five capitalised words: names of people. */
  readonly names: number;
}

export interface ColumnDraft {
  readonly column: number;
  readonly labels: readonly string[];
  readonly keys: readonly string[];
  readonly headerAt: { readonly row: number; readonly column: number };
  readonly shape: ColumnShape;
  readonly hasPercentSign: boolean;
  /** Some label names an award. */
  readonly namesAward: boolean;
}
