import { percentageMismatch } from '#core/rules/percentage-mismatch/rule';
import { testRule } from '#support/rule-tester';

testRule(percentageMismatch, {
  valid: {
    'rounded shares in any notation': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT | Tỷ lệ %         |
      | 1   | Tổ 1   | 28            | 26   | 92.9            |
      | 2   | Tổ 2   | 28            | 26   | 93% {format:0%} |
      | 3   | Tổ 3   | 28            | 26   | "92,86%"        |
      | 4   | Tổ 4   | 28            | 26   | 92.857142857    |
      | 5   | Tổ 5   | 10            | 10   | 100             |`,
    'a share on either base where the header names none': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT | CSTĐCS | Tỷ lệ % |
      | 1   | Tổ 1   | 16            | 14   | 2      | 12.5    |
      | 2   | Tổ 2   | 16            | 14   | 2      | 14.3    |`,
    'a share of a figure that is not reported': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT | Tỷ lệ % |
      | 1   | Tổ 1   | 28            |      | 92.9    |
      | 2   | Tổ 2   | 11            | 10   | 90.9    |`,
    'shares of collectives on the number of collectives alone': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên đơn vị | Tổng số người | Tổng số tập thể | TTLĐTT | Tỷ lệ % |
      | 1   | Trường A   | 28            | 4               | 3      | 75      |
      | 2   | Trường B   |               | 5               | 4      | 80      |`,
    'a base of zero, a base that is not reported and a cell that shows no percentage': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT | CSTĐCS | Tỷ lệ % |
      | 1   | Tổ 1   | 0             | 0    | 0      | 50      |
      | 2   | Tổ 2   | 16            |      | 2      | 50      |
      | 3   | Tổ 3   |               | 14   | 2      | 50      |
      | 4   | Tổ 4   | 16            | 14   | 2      | "cao"   |
      | 5   | Tổ 5   | 16            | 14   | 2      |         |
      | 6   | Tổ 6   | 16            | 14   | "hai"  | 50      |`,
    'figures not calculated again, which another rule reports': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | Nam | Nữ | LĐTT         | Tỷ lệ %           |
      | 1   | Tổ 1   | =D3+E3 → 20   | 4   | 6  | 9            | 90                |
      | 2   | Tổ 2   | 10            | 4   | 6  | =D4+4 → 9    | 80                |
      | 3   | Tổ 3   | 10            | 4   | 6  | 9            | =F5/C5*100 → 80   |`,
    'a share of no column, and one beside a column that counts nothing': `
      # Không cột
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | Tỷ lệ % | Tên tổ | Tổng số người | LĐTT |
      | 50      | Tổ 1   | 28            | 26   |
      | 50      | Tổ 2   | 28            | 26   |
      # Ghi chú
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT | Ghi chú | Tỷ lệ % |
      | 1   | Tổ 1   | 28            | 26   | 3       | 50      |
      | 2   | Tổ 2   | 28            | 26   | 4       | 50      |`,
    'a share beside the people themselves, and a row of column numbers': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | Tỷ lệ % | LĐTT | Tỷ lệ % |
      | 1   | 2      | 3             | 4       | 5    | 6       |
      | 1   | Tổ 1   | 10            | 20      | 9    | 90      |
      | 2   | Tổ 2   | 40            | 80      | 30   | 75      |`,
  },
  invalid: {
    'a share that no rounding gives': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT | Tỷ lệ %           |
      | 1   | Tổ 1   | 28            | 26   | 82.9 <!mismatch>  |
      | 2   | Tổ 2   | 11            | 10   | "80%" <!mismatch> |`,
    'a share of a base named behind a slash': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT | CSTĐCS | Tỷ lệ % CSTĐCS/LĐTT |
      | 1   | Tổ 1   | 16            | 14   | 2      | 12.5 <!wrongBase>   |
      | 2   | Tổ 2   | 16            | 14   | 2      | 14.3                |`,
    'a share on another base than the header names': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT | CSTĐCS | <                 |
      | ^   | ^      | ^             | ^    | SL     | % trên LĐTT       |
      | 1   | Tổ 1   | 16            | 14   | 2      | 12.5 <!wrongBase> |
      | 2   | Tổ 2   | 16            | 14   | 2      | 14.3              |`,
    'shares of collectives, of the total row and below a half': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên đơn vị | Tổng số người | Tổng số tập thể | TTLĐTT | Tỷ lệ %         |
      | 1   | Trường A   | 28            | 4               | 3      | 10.7 <!mismatch> |
      | 2   | Trường B   | 27            | 5               | 4      | 80              |
      |     | Tổng cộng  | 55            | 9               | 7      | 77.9 <!mismatch> |`,
    'a share of LĐTT on the people, where the header names them': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT | CSTĐCS | <                       |
      | ^   | ^      | ^             | ^    | SL     | Tỷ lệ % so với tổng số  |
      | 1   | Tổ 1   | 16            | 14   | 2      | 12.5                    |
      | 2   | Tổ 2   | 16            | 14   | 2      | 14.3 <!wrongBase>       |
      | 3   | Tổ 3   | 16            | 14   | 2      | "11%" <!mismatch>       |
      | 4   | Tổ 4   | 16            | 14   | 2      | 0.125                   |`,
    'a share of another award, and of women, that only a wrong base would give': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | Nữ | Tỷ lệ %         | LĐTT | CSTĐCS | Tỷ lệ %         | Giấy khen |
      | 1   | Tổ 1   | 10            | 4  | 50 <!mismatch>  | 8    | 2      | 50 <!mismatch>  | 4         |
      | 2   | Tổ 2   | 20            | 4  | 20              | 8    | 2      | 25              | 4         |`,
  },
});
