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
    'totals under headings of their own, and one part that stands alone': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên đơn vị | Tổng số người | Danh hiệu thi đua | <      | <    | Khen thưởng | <       | LĐTT |
      | ^   | ^          | ^             | LĐTT              | CSTĐCS | Cộng | Giấy khen   | Tổng số | ^    |
      | 1   | Trường A   | 20            | 10                | 2      | 12   | 1           | 3       | 10   |
      | 2   | Trường B   | 20            | 10                | 0      | 10   | 1           | 1       | 10   |`,
    'a part that alone exceeds the whole, which another rule reports': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | Nam | Nữ | LĐTT |
      | 1   | Tổ 1   | 9             | 10  | 0  | 8    |
      | 2   | Tổ 2   | 11            | 5   | 6  | 10   |`,
    'a total row, whose faults show in its columns': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ    | Tổng số người | Nam | Nữ | LĐTT |
      | 1   | Tổ 1      | 9             | 4   | 5  | 8    |
      | 2   | Tổ 2      | 11            | 5   | 6  | 10   |
      |     | Tổng cộng | 20            | 9   | 10 | 18   |`,
    'a whole or a part that cannot be read': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | Nam       | Nữ | LĐTT |
      | 1   | Tổ 1   |               | 4         | 6  | 8    |
      | 2   | Tổ 2   | 11            | 5 hoặc 6  | 6  | 10   |
      | 3   | Tổ 3   | 12            | 6.5       | 6  | 10   |
      | 4   | Tổ 4   | #REF!         | 6         | 6  | 10   |`,
    'a formula not calculated again, which another rule reports': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người   | Nam | Nữ | LĐTT |
      | 1   | Tổ 1   | 9               | 4   | 5  | 8    |
      | 2   | Tổ 2   | =D4+E4 → 12     | 5   | 6  | 10   |`,
    'men in two columns, or people in two': `
      # Nam hai cột
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | Nam | Nữ | Nam | LĐTT |
      | 1   | Tổ 1   | 9             | 3   | 5  | 4   | 8    |
      | 2   | Tổ 2   | 11            | 4   | 6  | 5   | 10   |
      # Hai cột tổng số
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | Tổng số người tham gia | Nam | Nữ | LĐTT |
      | 1   | Tổ 1   | 9             | 8                      | 4   | 4  | 8    |
      | 2   | Tổ 2   | 11            | 11                     | 5   | 6  | 10   |
      # Không cột tổng số
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Nam | Nữ | LĐTT |
      | 1   | Tổ 1   | 4   | 4  | 8    |
      | 2   | Tổ 2   | 5   | 6  | 10   |`,
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
    'totals of awards, each of the columns under its own heading': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên đơn vị | Tổng số người | Danh hiệu thi đua | <      | <              | Khen thưởng | <         | <             | LĐTT |
      | ^   | ^          | ^             | LĐTT              | CSTĐCS | Cộng           | Bằng khen   | Giấy khen | Tổng số       | ^    |
      | 1   | Trường A   | 20            | 10                | 2      | 12             | 1           | 2         | 4 <!mismatch> | 6    |
      | 2   | Trường B   | 20            | 10                | 2      | 13 <!mismatch> | 1           | 2         | 3             | 7    |`,
    'a part as large as the whole beside another, and none of either': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | Nam | Nữ | LĐTT |
      | 1   | Tổ 1   | 9 <!mismatch> | 9   | 1  | 8    |
      | 2   | Tổ 2   | 5 <!mismatch> | 0   | 0  | 4    |
      | 3   | Tổ 3   | 0             | 0   | 0  | 0    |`,
  },
});
