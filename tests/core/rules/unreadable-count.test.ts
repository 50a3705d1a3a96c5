import { unreadableCount } from '#core/rules/unreadable-count/rule';
import { testRule } from '#support/rule-tester';

testRule(unreadableCount, {
  valid: {
    'figures, blanks and dashes': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Tổ 1   | 9             | 8    | -      |
      | 2   | Tổ 2   | 11            | 10   |        |
      | 3   | Tổ 3   | 11            | //   | "09"   |`,
    'an error value, which another rule reports': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT  | CSTĐCS |
      | 1   | Tổ 1   | 9             | #REF! | 1      |
      | 2   | Tổ 2   | 11            | 10    | 1      |`,
    'several figures in a cell, which another rule reports': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Tổ 1   | 12 (01 nữ)    | 8    | 1      |
      | 2   | Tổ 2   | 11            | 10   | 1      |`,
    'words beside the heading of a group': `
      BIỂU TỔNG HỢP KẾT QUẢ THI ĐUA THEO CỤM TRƯỜNG NĂM HỌC 2020 - 2021
      | STT | Tên trường     | Tổng số người | LĐTT          |
      | I   | Cụm 1          | trưởng cụm: A | chưa chốt     |
      | 1   | Trường THCS A1 | 9             | 8             |
      | 2   | Trường THCS A2 | 11            | 10            |
      | II  | Cụm 2          |               |               |
      | 1   | Trường THCS B1 | 9             | 8             |`,
  },
  invalid: {
    'a word among figures': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT              | CSTĐCS |
      | 1   | Tổ 1   | 9             | abc <!unreadable> | 1      |
      | 2   | Tổ 2   | 11            | 10                | 1      |
      | 3   | Tổ 3   | 11            | 10                | 1      |`,
    'a figure with a question mark, also in the total': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ    | Tổng số người | LĐTT                 | CSTĐCS |
      | 1   | Tổ 1      | 9             | 8                    | 1      |
      | 2   | Tổ 2      | 11            | 12 ng? <!unreadable> | 1      |
      | 3   | Tổ 3      | 11            | 10                   | 1      |
      |     | Tổng cộng | 31            | 30 ng? <!unreadable> | 3      |`,
  },
});
