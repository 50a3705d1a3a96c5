import { typedOverFormula } from '#core/rules/typed-over-formula/rule';
import { testRule } from '#support/rule-tester';

testRule(typedOverFormula, {
  valid: {
    'a row of formulas': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ     | Tổng số người    | LĐTT             | CSTĐCS          |
      | I   | Khối 1 - 3 | =SUM(C4:C5) → 20 | =SUM(D4:D5) → 18 | =SUM(E4:E5) → 2 |
      | 1   | Tổ 1       | 9                | 8                | 1               |
      | 2   | Tổ 2       | 11               | 10               | 1               |
      |     | Tổng cộng  | =C3 → 20         | =D3 → 18         | =E3 → 2         |`,
    'a row of typed figures': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ    | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Tổ 1      | 9             | 8    | 1      |
      | 2   | Tổ 2      | 11            | 10   | 1      |
      |     | Tổng cộng | 20            | 18   | 2      |`,
    'one formula among typed figures': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ    | Tổng số người    | LĐTT | CSTĐCS |
      | 1   | Tổ 1      | 9                | 8    | 1      |
      | 2   | Tổ 2      | 11               | 10   | 1      |
      |     | Tổng cộng | =SUM(C3:C4) → 20 | 18   | 2      |`,
  },
  invalid: {
    'a typed figure among sums': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ     | Tổng số người    | LĐTT        | CSTĐCS          |
      | I   | Khối 1 - 3 | =SUM(C4:C5) → 20 | 18 <!inRow> | =SUM(E4:E5) → 2 |
      | 1   | Tổ 1       | 9                | 8           | 1               |
      | 2   | Tổ 2       | 11               | 10          | 1               |
      |     | Tổng cộng  | =C3 → 20         | =D3 → 18    | =E3 → 2         |`,
    'a typed percentage in a computed column': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT | Tỷ lệ %         |
      | 1   | Tổ 1   | 10            | 8    | =D3/C3*100 → 80 |
      | 2   | Tổ 2   | 10            | 8    | =D4/C4*100 → 80 |
      | 3   | Tổ 3   | 10            | 8    | =D5/C5*100 → 80 |
      | 4   | Tổ 4   | 10            | 8    | 80 <!inColumn>  |`,
  },
});
