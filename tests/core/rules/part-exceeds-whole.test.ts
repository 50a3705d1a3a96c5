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
    'parts as large as their wholes': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên đơn vị | Tổng số người | Nữ | LĐTT | CSTĐCS | Tổng số tập thể | TTLĐTT | TTLĐXS |
      | 1   | Trường A   | 9             | 9  | 9    | 9      | 3               | 3      | 3      |
      | 2   | Trường B   | 0             | 0  | 0    | 0      | 0               | 0      | 0      |`,
    'figures that are not known or not calculated again, and the total row': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người  | Nam | Nữ | LĐTT         | CSTĐCS |
      | 1   | Tổ 1   |                | 4   | 9  | 8            | 1      |
      | 2   | Tổ 2   | =D4+E4 → 7     | 4   | 5  | 8            | 1      |
      | 3   | Tổ 3   | 9              | 4   | 5  | =D5+3 → 10   | 1      |
      | 4   | Tổ 4   | 9              | 4   | 5  | "mười"       | 8.5    |
      |     | Cộng   | 9              | 16  | 24 | 40           | 41     |`,
    'two headcounts, of which the greater holds the part, and one that is not known': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | Tổng số người tham gia | LĐTT |
      | 1   | Tổ 1   | 7             | 9                      | 8    |
      | 2   | Tổ 2   | 9             | 7                      | 9    |
      | 3   | Tổ 3   | 5             |                        | 9    |
      | 4   | Tổ 4   | 30            | 30                     | 4    |`,
    'a list as long as the headcount, and more of other awards than people': `
      # Biểu TH
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ            | Tổng số người | TTLĐTT | Giấy khen |
      | 1   | Trường Tiểu học A | 2             | 3      | 4         |
      # LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
      # CSTĐCS
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
      | 3   | Lò Thị Hoa      | 1985      | Giáo viên |`,
    'more CSTĐCS and collectives than people, where no LĐTT is named': `
      # Biểu TH
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ            | Tổng số người | TTLĐTT | Giấy khen |
      | 1   | Trường Tiểu học A | 2             | 3      | 4         |`,
    'a longer list beside a headcount that lacks a row': `
      # Biểu TH
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ    | Tổng số người | CSTĐCS |
      | 1   | Tổ 1      | 2             | 1      |
      | 2   | Tổ 2      |               | 1      |
      |     | Tổng cộng | 2             | 2      |
      # LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương | 1990      | Kế toán   |`,
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
      | STT | Họ và tên       | Chức vụ   |
      | 1   | Lò Thị Mai      | Giáo viên |
      | 2   | Cà Văn Sơn      | Giáo viên |
      | 3   | Quàng Thị Hương | Kế toán   |`,
    'collectives and parts of the people, each above its own whole': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên đơn vị | Tổng số người | Nam         | LĐTT | Tổng số tập thể | TTLĐTT       | TTLĐXS      |
      | 1   | Trường A   | 9             | 9           | 9    | 3               | 4 <!inRow>   | 4           |
      | 2   | Trường B   | 9             | 10 <!inRow> | 9    | 3               | 2            | 3 <!inRow>  |
      | 3   | Trường C   | 0             | 0           | 1 <!inRow> | 5         | 5            | 0           |`,
    'a row above its headcount, and no second word on the list': `
      # Biểu TH
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ            | Tổng số người | Nữ         | CSTĐCS |
      | 1   | Trường Tiểu học A | 2             | 3 <!inRow> |        |
      # LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương | 1990      | Kế toán   |`,
    'the greater of two headcounts, in either order': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | Tổng số người tham gia | LĐTT        |
      | 1   | Tổ 1   | 7             | 9                      | 10 <!inRow> |
      | 2   | Tổ 2   | 9             | 7                      | 10 <!inRow> |
      | 3   | Tổ 3   | 9             | 9                      | 10 <!inRow> |`,
    'the LĐTT of a list and the headcount of a total row, both whole': `
      # Biểu TH
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ    | Tổng số người | CSTĐCS | Giấy khen |
      | I   | Khối 1    |               |        |           |
      | 1   | Tổ 1      | 1             | 1      | 9         |
      | 2   | Tổ 2      | 1             | 1      |           |
      |     | Tổng cộng | 2             | 2      | 9         |
      # LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021 <!aboveHeadcount>
      | STT | Họ và tên       | Chức vụ   |
      | 1   | Lò Thị Mai      | Giáo viên |
      | 2   | Cà Văn Sơn      | Giáo viên |
      | 3   | Quàng Thị Hương | Kế toán   |`,
  },
});
