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
  },
});
