import { ambiguousNumber } from './ambiguous-number/rule';
import { columnTotalMismatch } from './column-total-mismatch/rule';
import { compoundCount } from './compound-count/rule';
import { decomposedUnicode } from './decomposed-unicode/rule';
import { doubleCountedTotal } from './double-counted-total/rule';
import { externalLink } from './external-link/rule';
import { formulaError } from './formula-error/rule';
import { hiddenData } from './hidden-data/rule';
import { invalidCount } from './invalid-count/rule';
import { legacyFontText } from './legacy-font-text/rule';
import { missingColumn } from './missing-column/rule';
import { numberAsText } from './number-as-text/rule';
import { partExceedsWhole } from './part-exceeds-whole/rule';
import { percentageMismatch } from './percentage-mismatch/rule';
import { periodMismatch } from './period-mismatch/rule';
import { rowTotalMismatch } from './row-total-mismatch/rule';
import { serialNumberGap } from './serial-number-gap/rule';
import { statedCountMismatch } from './stated-count-mismatch/rule';
import { struckOutRow } from './struck-out-row/rule';
import { subtotalMismatch } from './subtotal-mismatch/rule';
import { sumRangeIncomplete } from './sum-range-incomplete/rule';
import { typedOverFormula } from './typed-over-formula/rule';
import { unreadableCount } from './unreadable-count/rule';
import { unrecognisedSheet } from './unrecognised-sheet/rule';

/** All rules, in code order. One explicit list: nothing registers by itself. */
export const RULES = [
  unrecognisedSheet, // KT101
  unreadableCount, // KT102
  numberAsText, // KT103
  ambiguousNumber, // KT104
  compoundCount, // KT105
  legacyFontText, // KT106
  decomposedUnicode, // KT107
  formulaError, // KT109
  externalLink, // KT110
  hiddenData, // KT111
  missingColumn, // KT112
  struckOutRow, // KT114
  columnTotalMismatch, // KT201
  subtotalMismatch, // KT202
  doubleCountedTotal, // KT203
  sumRangeIncomplete, // KT204
  typedOverFormula, // KT205
  rowTotalMismatch, // KT206
  partExceedsWhole, // KT207
  percentageMismatch, // KT208
  invalidCount, // KT209
  serialNumberGap, // KT210
  statedCountMismatch, // KT211
  periodMismatch, // KT212
] as const;

export type AnyRule = (typeof RULES)[number];
export type RuleId = AnyRule['id'];
export type RuleOf<Id extends RuleId> = Extract<AnyRule, { readonly id: Id }>;
