import { missingColumn } from '#core/rules/missing-column/rule';
import { testRule } from '#support/rule-tester';

testRule(missingColumn, {
  valid: {
    'a list with names': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương | 1990      | Kế toán   |`,
    'a list whose award stands in the title': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | TT | Họ tên          | Năm sinh | Chức vụ   |
      | 1  | Lò Thị Mai      | 1980     | Giáo viên |
      | 2  | Cà Văn Sơn      | 1985     | Giáo viên |
      | 3  | Quàng Thị Hương | 1990     | Kế toán   |`,
  },
  invalid: {
    'a list without names': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT <!missing> | Ngày sinh  | Chức vụ     | Danh hiệu đề nghị |
      | 1              | 23/05/1995 | Hiệu trưởng | LĐTT              |
      | 2              | 11/07/1969 | Giáo viên   | LĐTT              |
      | 3              | 25/07/1991 | Kế toán     | LĐTT              |`,
    'only the sheet that lacks it': `
      # LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương | 1990      | Kế toán   |
      # CSTĐCS
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT <!missing> | Ngày sinh  | Chức vụ     | Danh hiệu đề nghị |
      | 1              | 23/05/1995 | Hiệu trưởng | CSTĐCS            |
      | 2              | 11/07/1969 | Giáo viên   | CSTĐCS            |
      | 3              | 25/07/1991 | Kế toán     | CSTĐCS            |`,
  },
});
