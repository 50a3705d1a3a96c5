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
    'a name of the workbook itself': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT               | CSTĐCS |
      | 1   | Tổ 1   | 9             | =[0]!So_LDTT → 8   | 1      |
      | 2   | Tổ 2   | 11            | 10                 | 1      |`,
  },
  invalid: {
    'a numbered link': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT                          | CSTĐCS |
      | 1   | Tổ 1   | 9             | =[1]Sheet1!$C$9 → 8 <!linked> | 1      |
      | 2   | Tổ 2   | 11            | 10                            | 1      |`,
    'numbered links of two digits, two in one formula, each workbook once': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT                                                   | CSTĐCS |
      | 1   | Tổ 1   | 9             | =[12]Sheet1!$C$9+[3]Sheet1!C9+[12]Sheet2!C9 → 8 <!linked> | 1      |
      | 2   | Tổ 2   | 11            | 10                                                     | 1      |`,
    'links whose names begin or end with a number': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT                                     | CSTĐCS                            |
      | 1   | Tổ 1   | 9             | ='[2021 Xã A.xlsx]Biểu 1'!C9 → 8 <!linked> | ='[Xã 2]Biểu 1'!C9 → 1 <!linked> |
      | 2   | Tổ 2   | 11            | 10                                       | 1                                 |`,
    'a link that names its file': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT                                          | CSTĐCS |
      | 1   | Tổ 1   | 9             | ='C:\\TĐ\\[Xã A.xlsx]Biểu 1'!C9 → 8 <!linked> | 1      |
      | 2   | Tổ 2   | 11            | 10                                            | 1      |`,
  },
});
