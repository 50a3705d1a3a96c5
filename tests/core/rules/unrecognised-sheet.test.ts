import { unrecognisedSheet } from '#core/rules/unrecognised-sheet/rule';
import { testRule } from '#support/rule-tester';

testRule(unrecognisedSheet, {
  valid: {
    'a recognised list': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương | 1990      | Kế toán   |`,
    'a hidden sheet': `
      # Thiết bị {hidden}
      BẢNG THEO DÕI THIẾT BỊ DẠY HỌC
      | Mã  | Tên thiết bị | Số lượng | Nơi để   |
      | TB1 | Loa kéo      | 1        | Phòng 11 |
      | TB2 | Tủ sách      | 9        | Phòng 1  |
      | TB3 | Bảng phụ     | 4        | Phòng 2  |`,
    'a cover without a table': `
      # Bìa
      HỒ SƠ ĐỀ NGHỊ KHEN THƯỞNG
      Năm học 2020 - 2021`,
  },
  invalid: {
    'a table of something else': `
      # Thiết bị <!noForm>
      BẢNG THEO DÕI THIẾT BỊ DẠY HỌC
      | Mã  | Tên thiết bị | Số lượng | Nơi để   |
      | TB1 | Loa kéo      | 1        | Phòng 11 |
      | TB2 | Tủ sách      | 9        | Phòng 1  |
      | TB3 | Bảng phụ     | 4        | Phòng 2  |`,
    'a table that is nearly a list': `
      # Sách <!nearForm>
      THỐNG KÊ
      | STT | Họ và tên       | Số bản |
      | 1   | Lò Thị Mai      | 3      |
      | 2   | Cà Văn Sơn      | 3      |
      | 3   | Quàng Thị Hương | 3      |`,
    'only the sheet that is not understood': `
      # LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương | 1990      | Kế toán   |
      # Sách <!noForm>
      THỐNG KÊ SÁCH THƯ VIỆN
      | Mã | Tên sách | Số bản | Giá sách |
      | S1 | Toán 1   | 20     | Giá 1    |
      | S2 | Toán 2   | 25     | Giá 1    |
      | S3 | Toán 3   | 30     | Giá 2    |`,
  },
});
