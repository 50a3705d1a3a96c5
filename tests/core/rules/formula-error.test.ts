import { formulaError } from '#core/rules/formula-error/rule';
import { testRule } from '#support/rule-tester';

testRule(formulaError, {
  valid: {
    'formulas that give figures': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT     | CSTĐCS |
      | 1   | Tổ 1   | 9             | =8+0 → 8 | 1      |
      | 2   | Tổ 2   | 11            | 10       | 1      |`,
    'helper formulas far from the table': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Tổ 1   | 9             | 8    | 1      |  |  | =VLOOKUP(B3,M1:N9,2,0) → #N/A |
      | 2   | Tổ 2   | 11            | 10   | 1      |  |  | =VLOOKUP(B4,M1:N9,2,0) → #N/A |`,
    'a share of a count that cannot be read, which is the fault': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT   | Tỷ lệ %                    |
      | 1   | Tổ 1   | 9             | chưa rõ | =ROUND(D3/C3*100,1) → #VALUE! |
      | 2   | Tổ 2   | 10            | 10     | =ROUND(D4/C4*100,1) → 100  |`,
    'a share of half a person as text, which is the fault': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT  | Tỷ lệ %                       |
      | 1   | Tổ 1   | 9             | "8,5" | =ROUND(D3/C3*100,1) → #VALUE! |
      | 2   | Tổ 2   | 10            | 10    | =ROUND(D4/C4*100,1) → 100     |`,
  },
  invalid: {
    'a formula that stumbles over a text in a column of no counts, or over a negative number': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT | Tỷ lệ %                               |
      | 1   | Tổ 1   | 9             | 8    | =ROUND(B3/C3*100,1) → #VALUE! <!single> |
      | 2   | Tổ 2   | -10           | 10   | =D4/C4 → #NUM! <!single>              |`,
    'an error in a data row, and not the total that passes it on': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ    | Tổng số người | LĐTT                          | CSTĐCS |
      | 1   | Tổ 1      | 9             | =B9 → #REF! <!single>         | 1      |
      | 2   | Tổ 2      | 11            | 10                            | 1      |
      |     | Tổng cộng | 20            | =SUM(D3:D4) → #REF!           | 2      |`,
    'a total with an error of its own': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ    | Tổng số người | LĐTT                           | CSTĐCS |
      | 1   | Tổ 1      | 9             | 8                              | 1      |
      | 2   | Tổ 2      | 11            | 10                             | 1      |
      |     | Tổng cộng | 20            | =SUM(#REF!) → #REF! <!single>  | 2      |`,
    'a formula that stumbles over a dash, which no other rule tells': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT | Tỷ lệ %                                 |
      | 1   | Tổ 1   | 9             | -    | =ROUND(D3/C3*100,1) → #VALUE! <!single> |
      | 2   | Tổ 2   | 10            | 10   | =ROUND(D4/C4*100,1) → 100               |`,
    'a column of errors, once': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT                      | CSTĐCS |
      | 1   | Tổ 1   | 9             | =1/0 → #DIV/0! <!several> | 1      |
      | 2   | Tổ 2   | 9             | =1/0 → #DIV/0!            | 1      |
      | 3   | Tổ 3   | 9             | =1/0 → #DIV/0!            | 1      |
      | 4   | Tổ 4   | 9             | =1/0 → #DIV/0!            | 1      |
      | 5   | Tổ 5   | 9             | =1/0 → #DIV/0!            | 1      |
      | 6   | Tổ 6   | 9             | =1/0 → #DIV/0!            | 1      |
      | 7   | Tổ 7   | 9             | =1/0 → #DIV/0!            | 1      |`,
  },
});
