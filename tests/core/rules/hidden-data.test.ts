import { hiddenData } from '#core/rules/hidden-data/rule';
import { testRule } from '#support/rule-tester';

testRule(hiddenData, {
  valid: {
    'nothing hidden': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương | 1990      | Kế toán   |`,
    'a hidden column of notes': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên  | Ngày sinh | Chức vụ   | Ghi chú {column-hidden} |
      | 1   | Lò Thị Mai | 1980      | Giáo viên | tốt                     |
      | 2   | Cà Văn Sơn | 1985      | Giáo viên |                         |`,
    'a hidden sheet without a table': `
      # LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương | 1990      | Kế toán   |
      # Bìa {hidden}
      HỒ SƠ ĐỀ NGHỊ KHEN THƯỞNG`,
    'hidden rows, columns and sheets of tables that are no form': `
      # Thiết bị
      BẢNG KÊ THIẾT BỊ
      | STT                | Tên thiết bị | Tổng số {column-hidden} |
      | 1                  | Máy tính     | 4                       |
      | 2 {row-hidden}     | Máy in       | 5                       |
      # Thiết bị 2 {hidden}
      BẢNG KÊ THIẾT BỊ
      | STT | Tên thiết bị | Tổng số |
      | 1   | Máy tính     | 4       |`,
    'a hidden column of counts in which nothing stands': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT | CSTĐCS {column-hidden} |
      | 1   | Tổ 1   | 9             | 8    |                        |
      | 2   | Tổ 2   | 11            | 10   |                        |`,
    'a hidden total, which the rows above it show': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT          | Tên tổ    | Tổng số người | LĐTT |
      | 1            | Tổ 1      | 9             | 8    |
      | 2            | Tổ 2      | 11            | 10   |
      | {row-hidden} | Tổng cộng | 20            | 18   |`,
  },
  invalid: {
    'a hidden column of which some cells are filled, the total left aside': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ    | Tổng số người | LĐTT | CSTĐCS {column-hidden} <!column> |
      | 1   | Tổ 1      | 9             | 8    | 1                                |
      | 2   | Tổ 2      | 11            | 10   |                                  |
      | 3   | Tổ 3      | 11            | 10   | 1                                |
      |     | Tổng cộng | 31            | 28   | 2                                |`,
    'hidden rows, said once': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT                    | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1                      | Lò Thị Mai      | 1980      | Giáo viên |
      | 2 {row-hidden} <!rows> | Cà Văn Sơn      | 1985      | Giáo viên |
      | 3 {row-hidden}         | Quàng Thị Hương | 1990      | Kế toán   |`,
    'a hidden column of counts': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT | CSTĐCS {column-hidden} <!column> |
      | 1   | Tổ 1   | 9             | 8    | 1                                |
      | 2   | Tổ 2   | 11            | 10   | 1                                |`,
    'a hidden sheet with a list': `
      # Biểu TH
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ    | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Tổ 1      | 9             | 8    | 1      |
      | 2   | Tổ 2      | 11            | 10   | 1      |
      |     | Tổng cộng | 20            | 18   | 2      |
      # LĐTT {hidden} <!sheet>
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương | 1990      | Kế toán   |`,
  },
});
