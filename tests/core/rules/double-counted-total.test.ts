import { doubleCountedTotal } from '#core/rules/double-counted-total/rule';
import { testRule } from '#support/rule-tester';

testRule(doubleCountedTotal, {
  valid: {
    'a total of subtotals': `
      BIỂU TỔNG HỢP KẾT QUẢ THI ĐUA THEO CỤM TRƯỜNG NĂM HỌC 2020 - 2021
      | STT | Tên trường     | Tổng số người    | LĐTT              |
      | I   | Cụm 1          |                  |                   |
      | 1   | Trường THCS A1 | 9                | 8                 |
      | 2   | Trường THCS A2 | 11               | 10                |
      |     | Cộng           | =SUM(C4:C5) → 20 | =SUM(D4:D5) → 18  |
      | II  | Cụm 2          |                  |                   |
      | 1   | Trường THCS B1 | 10               | 9                 |
      | 2   | Trường THCS B2 | 12               | 9                 |
      |     | Cộng           | =SUM(C8:C9) → 22 | =SUM(D8:D9) → 18  |
      |     | TỔNG CỘNG      | =C6+C10 → 42     | =SUM(D6,D10) → 36 |`,
    'a total of the rows': `
      BIỂU TỔNG HỢP KẾT QUẢ THI ĐUA THEO CỤM TRƯỜNG NĂM HỌC 2020 - 2021
      | STT | Tên trường     | Tổng số người | LĐTT |
      | I   | Cụm 1          |               |      |
      | 1   | Trường THCS A1 | 9             | 8    |
      | 2   | Trường THCS A2 | 11            | 10   |
      |     | Cộng           | 20            | 18   |
      | II  | Cụm 2          |               |      |
      | 1   | Trường THCS B1 | 10            | 9    |
      | 2   | Trường THCS B2 | 12            | 9    |
      |     | Cộng           | 22            | 18   |
      |     | TỔNG CỘNG      | 42            | 36   |`,
    'a formula over headings without figures': `
      BIỂU TỔNG HỢP KẾT QUẢ THI ĐUA THEO CỤM TRƯỜNG NĂM HỌC 2020 - 2021
      | STT | Tên trường     | Tổng số người     | LĐTT |
      | I   | Cụm 1          |                   |      |
      | 1   | Trường THCS A1 | 9                 | 8    |
      | 2   | Trường THCS A2 | 11                | 10   |
      |     | Cộng           | 20                | 18   |
      | II  | Cụm 2          |                   |      |
      | 1   | Trường THCS B1 | 10                | 9    |
      | 2   | Trường THCS B2 | 12                | 9    |
      |     | Cộng           | 22                | 18   |
      |     | TỔNG CỘNG      | =C4+C5+C8+C9 → 42 | 36   |`,
    'SUBTOTAL, which passes over its like': `
      BIỂU TỔNG HỢP KẾT QUẢ THI ĐUA THEO CỤM TRƯỜNG NĂM HỌC 2020 - 2021
      | STT | Tên trường     | Tổng số người            | LĐTT              |
      | I   | Cụm 1          |                          |                   |
      | 1   | Trường THCS A1 | 9                        | 8                 |
      | 2   | Trường THCS A2 | 11                       | 10                |
      |     | Cộng           | =SUBTOTAL(9,C4:C5) → 20  | =SUM(D4:D5) → 18  |
      | II  | Cụm 2          |                          |                   |
      | 1   | Trường THCS B1 | 10                       | 9                 |
      | 2   | Trường THCS B2 | 12                       | 9                 |
      |     | Cộng           | =SUBTOTAL(9,C8:C9) → 22  | =SUM(D8:D9) → 18  |
      |     | TỔNG CỘNG      | =SUBTOTAL(9,C4:C10) → 42 | =SUM(D6,D10) → 36 |`,
  },
  invalid: {
    'a typed total twice too large': `
      BIỂU TỔNG HỢP KẾT QUẢ THI ĐUA THEO CỤM TRƯỜNG NĂM HỌC 2020 - 2021
      | STT | Tên trường     | Tổng số người | LĐTT |
      | I   | Cụm 1          |               |      |
      | 1   | Trường THCS A1 | 9             | 8    |
      | 2   | Trường THCS A2 | 11            | 10   |
      |     | Cộng           | 20            | 18   |
      | II  | Cụm 2          |               |      |
      | 1   | Trường THCS B1 | 10            | 9    |
      | 2   | Trường THCS B2 | 12            | 9    |
      |     | Cộng           | 22            | 18   |
      |     | TỔNG CỘNG      | 84 <!doubled> | 36   |`,
    'a formula over rows and subtotals': `
      BIỂU TỔNG HỢP KẾT QUẢ THI ĐUA THEO CỤM TRƯỜNG NĂM HỌC 2020 - 2021
      | STT | Tên trường     | Tổng số người                | LĐTT              |
      | I   | Cụm 1          |                              |                   |
      | 1   | Trường THCS A1 | 9                            | 8                 |
      | 2   | Trường THCS A2 | 11                           | 10                |
      |     | Cộng           | =SUM(C4:C5) → 20             | =SUM(D4:D5) → 18  |
      | II  | Cụm 2          |                              |                   |
      | 1   | Trường THCS B1 | 10                           | 9                 |
      | 2   | Trường THCS B2 | 12                           | 9                 |
      |     | Cộng           | =SUM(C8:C9) → 22             | =SUM(D8:D9) → 18  |
      |     | TỔNG CỘNG      | =SUM(C4:C10) → 84 <!doubled> | =SUM(D6,D10) → 36 |`,
    'such a formula over an unreadable figure': `
      BIỂU TỔNG HỢP KẾT QUẢ THI ĐUA THEO CỤM TRƯỜNG NĂM HỌC 2020 - 2021
      | STT | Tên trường     | Tổng số người                | LĐTT              |
      | I   | Cụm 1          |                              |                   |
      | 1   | Trường THCS A1 | 9 ng?                        | 8                 |
      | 2   | Trường THCS A2 | 11                           | 10                |
      |     | Cộng           | =SUM(C4:C5) → 20             | =SUM(D4:D5) → 18  |
      | II  | Cụm 2          |                              |                   |
      | 1   | Trường THCS B1 | 10                           | 9                 |
      | 2   | Trường THCS B2 | 12                           | 9                 |
      |     | Cộng           | =SUM(C8:C9) → 22             | =SUM(D8:D9) → 18  |
      |     | TỔNG CỘNG      | =SUM(C4:C10) → 75 <!formula> | =SUM(D6,D10) → 36 |`,
  },
});
