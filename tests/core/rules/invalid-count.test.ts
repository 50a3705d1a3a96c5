import { invalidCount } from '#core/rules/invalid-count/rule';
import { testRule } from '#support/rule-tester';

testRule(invalidCount, {
  valid: {
    'whole figures and zero': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Tổ 1   | 9             | 8    | 0      |
      | 2   | Tổ 2   | 11            | 10   | 1      |`,
    'thousands typed with a dot, which another rule reports': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Tổ 1   | 1.762         | 8    | 1      |
      | 2   | Tổ 2   | 11            | 10   | 1      |`,
  },
  invalid: {
    'a negative figure': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT           | CSTĐCS |
      | 1   | Tổ 1   | 9             | -8 <!negative> | 1      |
      | 2   | Tổ 2   | 11            | 10             | 1      |`,
    'a negative figure, and not the sum that follows from it': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ    | Tổng số người | LĐTT           |
      | 1   | Tổ 1      | 9             | -8 <!negative> |
      | 2   | Tổ 2      | 11            | 1              |
      |     | Tổng cộng | 20            | -7             |`,
    'a total below right rows, and the columns beside it': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ    | Tổng số người | LĐTT            | CSTĐCS         |
      | 1   | Tổ 1      | 9             | 8               | -1 <!negative> |
      | 2   | Tổ 2      | 11            | 10              | 1              |
      |     | Tổng cộng | 20            | -18 <!negative> | -2             |`,
    'half a person, and not what is computed from it': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | Danh hiệu thi đua | < | < |
      | ^   | ^      | ^             | Tổng số        | LĐTT               | CSTĐCS |
      | 1   | Tổ 1   | 9             | =E4+F4 → 9     | 8                  | 1      |
      | 2   | Tổ 2   | 11            | =E5+F5 → 11.5  | 10.5 <!fractional> | 1      |`,
    'half a person': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT               | CSTĐCS |
      | 1   | Tổ 1   | 9             | 8                  | 1      |
      | 2   | Tổ 2   | 11            | 10.5 <!fractional> | 1      |`,
  },
});
