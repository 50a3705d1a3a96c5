import { numberAsText } from '#core/rules/number-as-text/rule';
import { testRule } from '#support/rule-tester';

testRule(numberAsText, {
  valid: {
    'figures stored as numbers': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ    | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Tổ 1      | 9             | 8    | 1      |
      | 2   | Tổ 2      | 11            | 10   | 1      |
      |     | Tổng cộng | 20            | 18   | 2      |`,
    'a blank and a dash': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Tổ 1   | 9             | 8    | -      |
      | 2   | Tổ 2   | 11            | 10   |        |`,
  },
  invalid: {
    'digits stored as text, with blanks around or dots inside': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người     | LĐTT             | CSTĐCS |
      | 1   | Tổ 1   | "1.762" <!single> | 8                | 1      |
      | 2   | Tổ 2   | 11                | " 09 " <!single> | 1      |`,
    'a whole column stored as text, once': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT           | CSTĐCS |
      | 1   | Tổ 1   | 9             | "8" <!several> | 1      |
      | 2   | Tổ 2   | 9             | "8"            | 1      |
      | 3   | Tổ 3   | 9             | "8"            | 1      |
      | 4   | Tổ 4   | 9             | "8"            | 1      |
      | 5   | Tổ 5   | 9             | "8"            | 1      |
      | 6   | Tổ 6   | 9             | "8"            | 1      |
      | 7   | Tổ 7   | 9             | "8"            | 1      |`,
  },
});
