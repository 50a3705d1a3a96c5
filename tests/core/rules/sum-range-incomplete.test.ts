import { sumRangeIncomplete } from '#core/rules/sum-range-incomplete/rule';
import { testRule } from '#support/rule-tester';

testRule(sumRangeIncomplete, {
  valid: {
    'a range over all rows': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ    | Tổng số người    | LĐTT             | CSTĐCS          |
      | 1   | Tổ 1      | 9                | 8                | 1               |
      | 2   | Tổ 2      | 11               | 10               | 1               |
      | 3   | Tổ 3      | 7                | 7                | 1               |
      |     | Tổng cộng | =SUM(C3:C5) → 27 | =SUM(D3:D5) → 25 | =SUM(E3:E5) → 3 |`,
    'a range that reaches over headings': `
      DANH SÁCH TRÍCH NGANG ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Họ và tên       | Chức vụ   | LĐTT               | CSTĐCS                  |
      | I   | Tổ 1            |           |                    |                         |
      | 1   | Lò Thị Mai      | Giáo viên | x                  | x                       |
      | 2   | Cà Văn Sơn      | Giáo viên | x                  |                         |
      | II  | Tổ 2            |           |                    |                         |
      | 3   | Quàng Thị Hương | Kế toán   | x                  | x                       |
      |     | Cộng            |           | =COUNTA(D3:D7) → 3 | =COUNTIF(E3:E7,"x") → 2 |`,
    'a sum of subtotals': `
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
    'a range that leaves out only blank cells': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ    | Tổng số người    | LĐTT             | CSTĐCS          |
      | 1   | Tổ 1      | 9                | 8                | 1               |
      | 2   | Tổ 2      | 11               | 10               | 1               |
      | 3   | Tổ 3      | 7                | 7                |                 |
      |     | Tổng cộng | =SUM(C3:C5) → 27 | =SUM(D3:D5) → 25 | =SUM(E3:E4) → 2 |`,
    'a formula of another kind': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ    | Tổng số người    | LĐTT                   | CSTĐCS          |
      | 1   | Tổ 1      | 9                | 8                      | 1               |
      | 2   | Tổ 2      | 11               | 10                     | 1               |
      | 3   | Tổ 3      | 7                | 7                      | 1               |
      |     | Tổng cộng | =SUM(C3:C5) → 27 | =ROUND(C6*0.93,0) → 25 | =SUM(E3:E5) → 3 |`,
  },
  invalid: {
    'a total without the last row': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ    | Tổng số người    | LĐTT                             | CSTĐCS          |
      | 1   | Tổ 1      | 9                | 8                                | 1               |
      | 2   | Tổ 2      | 11               | 10                               | 1               |
      | 3   | Tổ 3      | 7                | 7                                | 1               |
      |     | Tổng cộng | =SUM(C3:C5) → 27 | =SUM(D3:D4) → 18 <!withProposal> | =SUM(E3:E5) → 3 |`,
    'a subtotal without its first row': `
      BIỂU TỔNG HỢP KẾT QUẢ THI ĐUA THEO CỤM TRƯỜNG NĂM HỌC 2020 - 2021
      | STT | Tên trường     | Tổng số người                    | LĐTT              |
      | I   | Cụm 1          |                                  |                   |
      | 1   | Trường THCS A1 | 9                                | 8                 |
      | 2   | Trường THCS A2 | 11                               | 10                |
      |     | Cộng           | =SUM(C4:C5) → 20                 | =SUM(D4:D5) → 18  |
      | II  | Cụm 2          |                                  |                   |
      | 1   | Trường THCS B1 | 10                               | 9                 |
      | 2   | Trường THCS B2 | 12                               | 9                 |
      |     | Cộng           | =SUM(C9:C9) → 12 <!withProposal> | =SUM(D8:D9) → 18  |
      |     | TỔNG CỘNG      | =C6+C10 → 32                     | =SUM(D6,D10) → 36 |`,
    'a count of marks without the last person': `
      DANH SÁCH TRÍCH NGANG ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Họ và tên       | Chức vụ   | LĐTT                               | CSTĐCS                  |
      | I   | Tổ 1            |           |                                    |                         |
      | 1   | Lò Thị Mai      | Giáo viên | x                                  | x                       |
      | 2   | Cà Văn Sơn      | Giáo viên | x                                  |                         |
      | II  | Tổ 2            |           |                                    |                         |
      | 3   | Quàng Thị Hương | Kế toán   | x                                  | x                       |
      |     | Cộng            |           | =COUNTA(D3:D6) → 2 <!withProposal> | =COUNTIF(E3:E7,"x") → 2 |`,
    'a sum of subtotals without one of them': `
      BIỂU TỔNG HỢP KẾT QUẢ THI ĐUA THEO CỤM TRƯỜNG NĂM HỌC 2020 - 2021
      | STT | Tên trường     | Tổng số người    | LĐTT                          |
      | I   | Cụm 1          |                  |                               |
      | 1   | Trường THCS A1 | 9                | 8                             |
      | 2   | Trường THCS A2 | 11               | 10                            |
      |     | Cộng           | =SUM(C4:C5) → 20 | =SUM(D4:D5) → 18              |
      | II  | Cụm 2          |                  |                               |
      | 1   | Trường THCS B1 | 10               | 9                             |
      | 2   | Trường THCS B2 | 12               | 9                             |
      |     | Cộng           | =SUM(C8:C9) → 22 | =SUM(D8:D9) → 18              |
      |     | TỔNG CỘNG      | =C6+C10 → 42     | =SUM(D6) → 18 <!withProposal> |`,
    'a count by criterion over rows that no single range holds': `
      BIỂU TỔNG HỢP KẾT QUẢ THI ĐUA THEO CỤM TRƯỜNG NĂM HỌC 2020 - 2021
      | STT | Tên trường     | Tổng số người                               | LĐTT              |
      | I   | Cụm 1          |                                             |                   |
      | 1   | Trường THCS A1 | 9                                           | 8                 |
      | 2   | Trường THCS A2 | 11                                          | 10                |
      |     | Cộng           | =SUM(C4:C5) → 20                            | =SUM(D4:D5) → 18  |
      | II  | Cụm 2          |                                             |                   |
      | 1   | Trường THCS B1 | 10                                          | 9                 |
      | 2   | Trường THCS B2 | 12                                          | 9                 |
      |     | Cộng           | =SUM(C8:C9) → 22                            | =SUM(D8:D9) → 18  |
      |     | TỔNG CỘNG      | =COUNTIF(C4:C5,">0") → 2 <!withoutProposal> | =SUM(D6,D10) → 36 |`,
  },
});
