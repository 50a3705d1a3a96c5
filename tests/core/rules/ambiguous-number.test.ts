import { ambiguousNumber } from '#core/rules/ambiguous-number/rule';
import { testRule } from '#support/rule-tester';

testRule(ambiguousNumber, {
  valid: {
    'thousands without a dot': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Tổ 1   | 1762          | 8    | 1      |
      | 2   | Tổ 2   | 11            | 10   | 1      |`,
    'half a person, which another rule reports': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Tổ 1   | 9             | 8.5  | 1      |
      | 2   | Tổ 2   | 11            | 10   | 1      |`,
    'thousands as text, which can be read': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Tổ 1   | "1.762"       | 8    | 1      |
      | 2   | Tổ 2   | 11            | 10   | 1      |`,
  },
  invalid: {
    'a decimal where thousands are meant': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người      | LĐTT | CSTĐCS |
      | 1   | Tổ 1   | 1.762 <!ambiguous> | 8    | 1      |
      | 2   | Tổ 2   | 11                 | 10   | 1      |`,
    'in a row, and not the sums that are computed from it': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ    | Tổng số người | LĐTT                  | CSTĐCS |
      | 1   | Tổ 1      | 9             | 1.015 <!ambiguous>    | 1      |
      | 2   | Tổ 2      | 11            | 10                    | 1      |
      |     | Tổng cộng | 20            | =SUM(D3:D4) → 11.015  | 2      |`,
    'in the total as well': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ    | Tổng số người | LĐTT               | CSTĐCS |
      | 1   | Tổ 1      | 9             | 1.015 <!ambiguous> | 1      |
      | 2   | Tổ 2      | 11            | 10                 | 1      |
      |     | Tổng cộng | 20            | 1.025 <!ambiguous> | 2      |`,
  },
});
