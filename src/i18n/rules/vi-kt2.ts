import type { RuleTextTable } from '../rule-text';
import { toViNumber } from '../vi-number';

/** Texts of the rules on structure and arithmetic. */
export const VI_KT2 = {
  'column-total-mismatch': {
    title: 'Tổng cộng không khớp',
    why: 'Số tổng sai sẽ đi thẳng vào báo cáo tổng hợp và tờ trình.',
    fix: 'Sửa số ở dòng "Tổng cộng" hoặc sửa dòng chi tiết sai trong cột.',
    messages: {
      mismatch: ({ column, stated, computed, rows }) =>
        `Cột "${column}": dòng tổng ghi ${toViNumber(stated)}, cộng ${toViNumber(rows)} dòng được ${toViNumber(computed)} `
        + `(chênh lệch ${toViNumber(Math.abs(stated - computed))}).`,
    },
  },
} satisfies Partial<RuleTextTable>;
