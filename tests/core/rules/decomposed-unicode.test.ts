import { decomposedUnicode } from '#core/rules/decomposed-unicode/rule';
import { testRule } from '#support/rule-tester';

testRule(decomposedUnicode, {
  valid: {
    'composed text': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương | 1990      | Kế toán   |`,
    'decomposed text beside the table': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |  |  | Ghi nhớ: kiểm tra {nfd} |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương | 1990      | Kế toán   |`,
  },
  invalid: {
    'one name': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên                       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai                      | 1980      | Giáo viên |
      | 2   | Nguyễn Thị Hồng {nfd} <!single> | 1980      | Giáo viên |
      | 3   | Quàng Thị Hương                 | 1990      | Kế toán   |`,
    'a column written so throughout, once': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên                        | Ngày sinh | Chức vụ   |
      | 1   | Nguyễn Thị Hồng {nfd} <!several> | 1980      | Giáo viên |
      | 2   | Nguyễn Văn Bình {nfd}            | 1982      | Giáo viên |
      | 3   | Nguyễn Văn Bình {nfd}            | 1983      | Giáo viên |
      | 4   | Nguyễn Văn Bình {nfd}            | 1984      | Giáo viên |
      | 5   | Nguyễn Văn Bình {nfd}            | 1985      | Giáo viên |
      | 6   | Nguyễn Văn Bình {nfd}            | 1986      | Giáo viên |
      | 7   | Nguyễn Văn Bình {nfd}            | 1987      | Giáo viên |`,
  },
});
