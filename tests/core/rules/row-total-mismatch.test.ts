import { rowTotalMismatch } from '#core/rules/row-total-mismatch/rule';
import { testRule } from '#support/rule-tester';

testRule(rowTotalMismatch, {
  valid: {
    'men and women that add up': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | Nam | Nữ | LĐTT |
      | 1   | Tổ 1   | 9             | 4   | 5  | 8    |
      | 2   | Tổ 2   | 11            | 5   | 6  | 10   |`,
    'a part that is not reported': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | Nam | Nữ | LĐTT |
      | 1   | Tổ 1   | 9             |     | 5  | 8    |
      | 2   | Tổ 2   | 11            | 5   | 6  | 10   |`,
    'women alone': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | Nữ | LĐTT |
      | 1   | Tổ 1   | 9             | 5  | 8    |
      | 2   | Tổ 2   | 11            | 6  | 10   |`,
  },
  invalid: {
    'men and women that do not add up': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người  | Nam | Nữ | LĐTT |
      | 1   | Tổ 1   | 9              | 4   | 5  | 8    |
      | 2   | Tổ 2   | 11 <!mismatch> | 4   | 6  | 10   |`,
    'leaders and direct workers': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | Lãnh đạo | Trực tiếp | LĐTT |
      | 1   | Tổ 1   | 9 <!mismatch> | 2        | 6         | 8    |
      | 2   | Tổ 2   | 11            | 3        | 8         | 10   |`,
  },
});
