import { strayCharacters } from '#core/rules/stray-characters/rule';
import { testRule } from '#support/rule-tester';

testRule(strayCharacters, {
  valid: {
    'plain text': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương | 1990      | Kế toán   |`,
    'line breaks and spaces that are layout': `
      TRƯỜNG TIỂU HỌC A      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và\ntên      | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương | 1990      | Kế toán   |`,
    'a sentence over two lines': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên  | Chức vụ   | Tóm tắt thành tích  |
      | 1   | Lò Thị Mai | Giáo viên | Dạy giỏi\nnhiều năm |
      | 2   | Cà Văn Sơn | Giáo viên | Dạy  tốt            |`,
    'TCVN3 codes, which another rule reports': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên                      | Ngày sinh | Chức vụ   |
      | 1   | NguyÔn V¨n H­ng {font:.VnTime} | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn                     | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương                | 1990      | Kế toán   |`,
    'a count with spaces around, which another rule reports': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT   | CSTĐCS |
      | 1   | Tổ 1   | 9             | " 08 " | 1      |
      | 2   | Tổ 2   | 11            | 10     | 1      |`,
    'blanks about marks, percentages and numbers, and lines of a note or a header': `
      # Danh sách
      DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT   | Họ và tên  | "Chức vụ,  \\n đơn vị" | LĐTT  | Ghi chú                     |
      | " 1 " | Lò Thị Mai | Giáo viên              | " x " | "Tổ 1  \\n  mới về trường" |
      | " 2 " | Cà Văn Sơn | Giáo viên              | " x " | ghi  sau                    |
      # Biểu TH
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT | Tỷ lệ %    |
      | 1   | Tổ 1   | " 28 "        | 26   | " 92,9 % " |
      | 2   | Tổ 2   | " 20 "        | 10   | " 50  % "  |`,
  },
  invalid: {
    'doubled and outer spaces in a name': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên                | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai               | 1980      | Giáo viên |
      | 2   | "Cà  Văn Sơn " <!single> | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương          | 1990      | Kế toán   |`,
    'no-break, zero-width, tab and foreign letters': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên                   | Ngày sinh | Chức vụ   |
      | 1   | Lò\u00a0Thị Mai <!single>   | 1980      | Giáo viên |
      | 2   | Cà\u200b Văn\tSơn <!single> | 1985      | Giáo viên |
      | 3   | Ðiêu Thị C\u0430m <!single> | 1990      | Kế toán   |`,
    'a column with them throughout, once': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên                  | Ngày sinh | Chức vụ   |
      | 1   | Lò\u00a0Thị Mai <!several> | 1980      | Giáo viên |
      | 2   | Lò\u00a0Thị Hai            | 1982      | Giáo viên |
      | 3   | Lò\u00a0Thị Hai            | 1983      | Giáo viên |
      | 4   | Lò\u00a0Thị Hai            | 1984      | Giáo viên |
      | 5   | Lò\u00a0Thị Hai            | 1985      | Giáo viên |
      | 6   | Lò\u00a0Thị Hai            | 1986      | Giáo viên |
      | 7   | Lò\u00a0Thị Hai            | 1987      | Giáo viên |`,
    'lines of a note stay lines when its letters are mended': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên  | Chức vụ   | Ghi chú                                  |
      | 1   | Lò Thị Mai | Giáo viên | "Tổ\\u200b  1\\u000d\\nmới  về" <!single> |
      | 2   | Cà Văn Sơn | Giáo viên |                                          |`,
    'a zero-width mark in a header, which stays of two lines, and in the title': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH\\u200b HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021 <!single>
      | STT | Họ và tên  | "Chức\\u200b vụ\\nđơn vị" <!single> |
      | 1   | Lò Thị Mai | Giáo viên |
      | 2   | Cà Văn Sơn | Giáo viên |`,
  },
});
