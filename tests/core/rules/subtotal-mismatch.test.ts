import { subtotalMismatch } from '#core/rules/subtotal-mismatch/rule';
import { testRule } from '#support/rule-tester';

testRule(subtotalMismatch, {
  valid: {
    'groups that add up': `
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
    'headings that state the sum of their rows': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ     | Tổng số người | LĐTT |
      | I   | Khối 1 - 3 | 20            | 18   |
      | 1   | Tổ 1       | 9             | 8    |
      | 2   | Tổ 2       | 11            | 10   |
      | II  | Khối 4 - 5 | 10            | 9    |
      | 1   | Tổ 3       | 10            | 9    |
      |     | Tổng cộng  | 30            | 27   |`,
    'a group with an unreadable count': `
      BIỂU TỔNG HỢP KẾT QUẢ THI ĐUA THEO CỤM TRƯỜNG NĂM HỌC 2020 - 2021
      | STT | Tên trường     | Tổng số người | LĐTT  |
      | I   | Cụm 1          |               |       |
      | 1   | Trường THCS A1 | 9             | 8 ng? |
      | 2   | Trường THCS A2 | 11            | 10    |
      |     | Cộng           | 20            | 19    |
      | II  | Cụm 2          |               |       |
      | 1   | Trường THCS B1 | 10            | 9     |
      | 2   | Trường THCS B2 | 12            | 9     |
      |     | Cộng           | 22            | 18    |
      |     | TỔNG CỘNG      | 42            | 36    |`,
  },
  invalid: {
    'a wrong row "Cộng", and not the total over it': `
      BIỂU TỔNG HỢP KẾT QUẢ THI ĐUA THEO CỤM TRƯỜNG NĂM HỌC 2020 - 2021
      | STT | Tên trường     | Tổng số người | LĐTT           |
      | I   | Cụm 1          |               |                |
      | 1   | Trường THCS A1 | 9             | 8              |
      | 2   | Trường THCS A2 | 11            | 10             |
      |     | Cộng           | 20            | 19 <!mismatch> |
      | II  | Cụm 2          |               |                |
      | 1   | Trường THCS B1 | 10            | 9              |
      | 2   | Trường THCS B2 | 12            | 9              |
      |     | Cộng           | 22            | 18             |
      |     | TỔNG CỘNG      | 42            | 37             |`,
    'a heading that states too much': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ     | Tổng số người | LĐTT           |
      | I   | Khối 1 - 3 | 20            | 19 <!mismatch> |
      | 1   | Tổ 1       | 9             | 8              |
      | 2   | Tổ 2       | 11            | 10             |
      | II  | Khối 4 - 5 | 10            | 9              |
      | 1   | Tổ 3       | 10            | 9              |
      |     | Tổng cộng  | 30            | 27             |`,
    'the second group of two, in a formula and in a typed figure': `
      BIỂU TỔNG HỢP KẾT QUẢ THI ĐUA THEO CỤM TRƯỜNG NĂM HỌC 2020 - 2021
      | STT | Tên trường     | Tổng số người    | LĐTT           |
      | I   | Cụm 1          |                  |                |
      | 1   | Trường THCS A1 | 9                | 8              |
      | 2   | Trường THCS A2 | 11               | 10             |
      |     | Cộng           | =SUM(C4:C5) → 20 | 18             |
      | II  | Cụm 2          |                  |                |
      | 1   | Trường THCS B1 | 10               | 9              |
      | 2   | Trường THCS B2 | 12               | 9              |
      |     | Cộng           | =C8+C9+1 → 23 <!mismatch> | 19 <!mismatch> |`,
    'subtotals without a heading': `
      BIỂU TỔNG HỢP KẾT QUẢ THI ĐUA THEO CỤM TRƯỜNG NĂM HỌC 2020 - 2021
      | STT | Tên trường     | Tổng số người | LĐTT           |
      | 1   | Trường THCS A1 | 9             | 8              |
      | 2   | Trường THCS A2 | 11            | 10             |
      |     | Cộng cụm 1     | 20            | 19 <!mismatch> |
      | 3   | Trường THCS B1 | 10            | 9              |
      | 4   | Trường THCS B2 | 12            | 9              |
      |     | Cộng cụm 2     | 22            | 18             |
      |     | Tổng cộng      | 42            | 36             |`,
  },
});
