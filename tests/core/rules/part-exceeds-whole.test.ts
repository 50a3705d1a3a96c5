import { partExceedsWhole } from '#core/rules/part-exceeds-whole/rule';
import { testRule } from '#support/rule-tester';

testRule(partExceedsWhole, {
  valid: {
    'parts within their whole, or equal to it': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | Nữ | LĐTT | CSTĐCS |
      | 1   | Tổ 1   | 9             | 9  | 9    | 9      |
      | 2   | Tổ 2   | 11            | 6  | 10   | 1      |`,
    'a whole that is not reported': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | Nữ | LĐTT | CSTĐCS |
      | 1   | Tổ 1   |               | 5  | 8    | 1      |
      | 2   | Tổ 2   | 11            | 6  | 10   | 1      |`,
    'a total of LĐTT above the headcount because it adds rows twice, which is the fault': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ    | Tổng số người | LĐTT |
      | 1   | Tổ 1      | 9             | 8    |
      | 2   | Tổ 2      | 11            | 10   |
      |     | Tổng cộng | 20            | 36   |`,
  },
  invalid: {
    'women above all people, and CSTĐCS above LĐTT': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | Nữ          | LĐTT | CSTĐCS     |
      | 1   | Tổ 1   | 9             | 12 <!inRow> | 8    | 1          |
      | 2   | Tổ 2   | 11            | 6           | 3    | 4 <!inRow> |`,
    'LĐTT above the headcount of the row': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | Nữ | LĐTT        | CSTĐCS |
      | 1   | Tổ 1   | 9             | 5  | 10 <!inRow> | 1      |
      | 2   | Tổ 2   | 11            | 6  | 10          | 1      |`,
    'a list longer than the headcount of the tally': `
      # Biểu TH
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ            | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Trường Tiểu học A | 2             |      |        |
      # LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021 <!aboveHeadcount>
      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương | 1990      | Kế toán   |`,
  },
});
