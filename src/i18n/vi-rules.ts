import type { RuleTextTable } from './rule-text';
import { VI_KT1 } from './rules/vi-kt1';
import { VI_KT2 } from './rules/vi-kt2';
import { VI_KT3 } from './rules/vi-kt3';
import { VI_KT4 } from './rules/vi-kt4';
import { VI_KT5 } from './rules/vi-kt5';
import { VI_KT7 } from './rules/vi-kt7';

/** Vietnamese texts of all rules, complete by type; each group stands in a file of its own. */
export const VI_RULES: RuleTextTable = {
  ...VI_KT1,
  ...VI_KT2,
  ...VI_KT3,
  ...VI_KT4,
  ...VI_KT5,
  ...VI_KT7,
};
