import { columnTotalMismatch } from '#core/rules/column-total-mismatch/rule';
import { testRule } from '#support/rule-tester';

testRule(columnTotalMismatch, {
  valid: {
    'a total equal to its rows': `
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ    | Tổng số người | LĐTT |
      | 1   | Tổ 1      | 9             | 8    |
      | 2   | Tổ 2      | 11            | 10   |
      |     | Tổng cộng | 20            | 18   |`,
    'rows that report nothing': `
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ    | Tổng số người | LĐTT |
      | 1   | Tổ 1      | 9             | -    |
      | 2   | Tổ 2      | 11            | 10   |
      |     | Tổng cộng | 20            | 10   |`,
    'an unreadable count, which another rule reports': `
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ    | Tổng số người | LĐTT  |
      | 1   | Tổ 1      | 9             | 8 ng? |
      | 2   | Tổ 2      | 11            | 10    |
      |     | Tổng cộng | 20            | 19    |`,
    'a total that adds subtotals of which one is wrong': `
      BIỂU TỔNG HỢP THEO CỤM TRƯỜNG NĂM HỌC 2020 - 2021
      | STT | Tên trường       | Tổng số người | LĐTT |
      | I   | Cụm 1            |               |      |
      | 1   | Trường THCS A1   | 9             | 8    |
      | 2   | Trường THCS A2   | 11            | 10   |
      |     | Cộng             | 20            | 19   |
      | II  | Cụm 2            |               |      |
      | 1   | Trường THCS B1   | 10            | 9    |
      | 2   | Trường THCS B2   | 10            | 9    |
      |     | Cộng             | 20            | 18   |
      |     | TỔNG CỘNG        | 40            | 37   |`,
    'a total that adds rows and subtotals, which another rule reports': `
      BIỂU TỔNG HỢP THEO CỤM TRƯỜNG NĂM HỌC 2020 - 2021
      | STT | Tên trường       | Tổng số người | LĐTT |
      | I   | Cụm 1            |               |      |
      | 1   | Trường THCS A1   | 9             | 8    |
      | 2   | Trường THCS A2   | 11            | 10   |
      |     | Cộng             | 20            | 18   |
      |     | TỔNG CỘNG        | 20            | 36   |`,
  },
  invalid: {
    'only the column whose total is wrong': `
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ    | Tổng số người | LĐTT           |
      | 1   | Tổ 1      | 9             | 8              |
      | 2   | Tổ 2      | 11            | 10             |
      |     | Tổng cộng | 20            | 19 <!mismatch> |`,
    'a total above its rows': `
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ    | Tổng số người  | LĐTT |
      |     | Tổng cộng | 21 <!mismatch> | 18   |
      | 1   | Tổ 1      | 9              | 8    |
      | 2   | Tổ 2      | 11             | 10   |`,
    'a total of marks': `
      DANH SÁCH ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Họ và tên       | Chức vụ   | LĐTT | CSTĐCS        |
      | 1   | Lò Thị Mai      | Giáo viên | x    | x             |
      | 2   | Cà Văn Sơn      | Giáo viên | x    |               |
      | 3   | Quàng Thị Hương | Kế toán   | x    | x             |
      |     | Cộng            |           | 3    | 1 <!mismatch> |`,
  },
});
