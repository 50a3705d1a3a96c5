import { compoundCount } from '#core/rules/compound-count/rule';
import { testRule } from '#support/rule-tester';

testRule(compoundCount, {
  valid: {
    'one figure a cell': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ    | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Tổ 1      | 9             | 8    | 1      |
      | 2   | Tổ 2      | 11            | 10   | 1      |
      |     | Tổng cộng | 20            | 18   | 2      |`,
    'a figure stored as text': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Tổ 1   | "12"          | 8    | 1      |
      | 2   | Tổ 2   | 11            | 10   | 1      |`,
  },
  invalid: {
    'a figure with a part of it': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người        | LĐTT | CSTĐCS |
      | 1   | Tổ 1   | 12 (01 nữ) <!readAs> | 8    | 1      |
      | 2   | Tổ 2   | 11                   | 10   | 1      |`,
    'two subjects in one cell': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT | CSTĐCS | Giấy khen                  |
      | 1   | Tổ 1   | 12            | 8    | 1      | 16 TT, 465 CN <!undecided> |
      | 2   | Tổ 2   | 11            | 10   | 1      | 2                          |`,
  },
});
