import { struckOutRow } from '#core/rules/struck-out-row/rule';
import { testRule } from '#support/rule-tester';

testRule(struckOutRow, {
  valid: {
    'rows without strikes': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương | 1990      | Kế toán   |`,
    'a struck note beside a name that stands': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên       | Ngày sinh | Chức vụ            |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên {strike} |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên          |
      | 3   | Quàng Thị Hương | 1990      | Kế toán            |`,
  },
  invalid: {
    'a struck person': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên                     | Ngày sinh     | Chức vụ            |
      | 1   | Lò Thị Mai                    | 1980          | Giáo viên          |
      | 2   | Cà Văn Sơn {strike} <!struck> | 1985 {strike} | Giáo viên {strike} |
      | 3   | Quàng Thị Hương               | 1990          | Kế toán            |`,
    'a struck row of a tally': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ                  | Tổng số người | LĐTT       | CSTĐCS     |
      | 1   | Tổ 1 {strike} <!struck> | 9 {strike}    | 8 {strike} | 1 {strike} |
      | 2   | Tổ 2                    | 11            | 10         | 1          |`,
  },
});
