import type { RecognisedWorkbook } from './recognised';

/** Workbooks of past rounds (các đợt trước), understood; each speaks for the period it names. */
export interface PastRounds {
  /** In the order given; those without a period or a list are kept, and say nothing. */
  readonly workbooks: readonly RecognisedWorkbook[];
}

export const NO_PAST_ROUNDS: PastRounds = { workbooks: [] };
