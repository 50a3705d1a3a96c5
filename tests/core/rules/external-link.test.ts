import { externalLink } from '#core/rules/external-link/rule';
import { testRule } from '#support/rule-tester';

testRule(externalLink, {
  valid: {
    'a formula over another sheet of the same file': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT                | CSTĐCS |
      | 1   | Tổ 1   | 9             | ='Danh sách'!C9 → 8 | 1      |
      | 2   | Tổ 2   | 11            | 10                  | 1      |`,
    'brackets of a table column': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT                  | CSTĐCS |
      | 1   | Tổ 1   | 9             | =SUM(Bang1[LĐTT]) → 8 | 1      |
      | 2   | Tổ 2   | 11            | 10                    | 1      |`,
    'a linked helper cell beside the table': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Tổ 1   | 9             | 8    | 1      |  |  | =[1]Sheet1!$C$9 → 8 |
      | 2   | Tổ 2   | 11            | 10   | 1      |`,
  },
  invalid: {
    'a numbered link': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT                          | CSTĐCS |
      | 1   | Tổ 1   | 9             | =[1]Sheet1!$C$9 → 8 <!linked> | 1      |
      | 2   | Tổ 2   | 11            | 10                            | 1      |`,
    'a link that names its file': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT                                          | CSTĐCS |
      | 1   | Tổ 1   | 9             | ='C:\\TĐ\\[Xã A.xlsx]Biểu 1'!C9 → 8 <!linked> | 1      |
      | 2   | Tổ 2   | 11            | 10                                            | 1      |`,
  },
});
