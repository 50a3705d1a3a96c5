import { legacyFontText } from '#core/rules/legacy-font-text/rule';
import { testRule } from '#support/rule-tester';

testRule(legacyFontText, {
  valid: {
    'Unicode text': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương | 1990      | Kế toán   |`,
    'Unicode text in an old font': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên                 | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai {font:.VnTime} | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn                | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương           | 1990      | Kế toán   |`,
    'plain letters in an old font': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên              | Ngày sinh | Chức vụ   |
      | 1   | Lan Anh {font:.VnTime} | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn             | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương        | 1990      | Kế toán   |`,
  },
  invalid: {
    'one TCVN3 name in a Unicode list': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên                                | Ngày sinh | Chức vụ   |
      | 1   | NguyÔn V¨n H­ng {font:.VnTime} <!single> | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn                               | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương                          | 1990      | Kế toán   |`,
    'one VNI name': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên                                     | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai                                    | 1980      | Giáo viên |
      | 2   | Nguyeãn Vaên Höông {font:VNI-Times} <!single> | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương                               | 1990      | Kế toán   |`,
    'a name in each of the two encodings, each in its own': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên                                     | Ngày sinh | Chức vụ   |
      | 1   | NguyÔn V¨n H­ng {font:.VnTime} <!single>      | 1980      | Giáo viên |
      | 2   | Nguyeãn Vaên Höông {font:VNI-Times} <!single> | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương                               | 1990      | Kế toán   |`,
    'a column written so throughout, once': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên                                 | Ngày sinh | Chức vụ   |
      | 1   | NguyÔn V¨n H­ng {font:.VnTime} <!several> | 1980      | Giáo viên |
      | 2   | NguyÔn V¨n B×nh {font:.VnTime}            | 1982      | Giáo viên |
      | 3   | NguyÔn V¨n B×nh {font:.VnTime}            | 1983      | Giáo viên |
      | 4   | NguyÔn V¨n B×nh {font:.VnTime}            | 1984      | Giáo viên |
      | 5   | NguyÔn V¨n B×nh {font:.VnTime}            | 1985      | Giáo viên |
      | 6   | NguyÔn V¨n B×nh {font:.VnTime}            | 1986      | Giáo viên |
      | 7   | NguyÔn V¨n B×nh {font:.VnTime}            | 1987      | Giáo viên |`,
  },
});
