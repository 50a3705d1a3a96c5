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
    'a struck given name beside a family name that stands, and a row struck but for one figure': `
      # Tách họ tên
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên đệm | Tên           | Ngày sinh |
      | 1   | Lò Thị        | Mai           | 1980      |
      | 2   | Cà Văn        | Sơn {strike}  | 1985      |
      # Không tên
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tổng số người | LĐTT        | CSTĐCS     |
      | 1 {strike}  | 9 {strike}    | 8           | 1 {strike} |
      | 2   | 11            | 10          | 1          |`,
    'a struck total': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ             | Tổng số người | LĐTT        |
      | 1   | Tổ 1               | 9             | 8           |
      | 2   | Tổ 2               | 11            | 10          |
      |     | Tổng cộng {strike} | 20 {strike}   | 18 {strike} |`,
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
    'all cells of a row that names nobody': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT                  | Tổng số người | LĐTT        | CSTĐCS     |
      | 1 {strike} <!struck> | 9 {strike}    | 8 {strike}  |            |
      | 2                    | 11            | 10          | 1          |`,
    'a struck name in two columns, and in one of them': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên đệm            | Tên          | Ngày sinh |
      | 1   | Lò Thị {strike} <!struck> | Mai {strike} | 1980      |
      | 2   | Cà Văn                   | Sơn          | 1985      |
      | 3   | Lò Thị {strike} {nfd} <!struck> |       | 1990      |`,
  },
});
