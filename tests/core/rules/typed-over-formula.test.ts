import { typedOverFormula } from '#core/rules/typed-over-formula/rule';
import { testRule } from '#support/rule-tester';

testRule(typedOverFormula, {
  valid: {
    'a row of formulas': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ     | Tổng số người    | LĐTT             | CSTĐCS          |
      | I   | Khối 1 - 3 | =SUM(C4:C5) → 20 | =SUM(D4:D5) → 18 | =SUM(E4:E5) → 2 |
      | 1   | Tổ 1       | 9                | 8                | 1               |
      | 2   | Tổ 2       | 11               | 10               | 1               |
      |     | Tổng cộng  | =C3 → 20         | =D3 → 18         | =E3 → 2         |`,
    'a row of typed figures': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ    | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Tổ 1      | 9             | 8    | 1      |
      | 2   | Tổ 2      | 11            | 10   | 1      |
      |     | Tổng cộng | 20            | 18   | 2      |`,
    'one formula among typed figures': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ    | Tổng số người    | LĐTT | CSTĐCS |
      | 1   | Tổ 1      | 9                | 8    | 1      |
      | 2   | Tổ 2      | 11               | 10   | 1      |
      |     | Tổng cộng | =SUM(C3:C4) → 20 | 18   | 2      |`,
    'one formula among typed sums, and two typed among three': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ     | Tổng số người    | Nữ               | LĐTT | CSTĐCS | Nam |
      | 1   | Tổ 1       | 9                | 8                | 8    | 1      | 1   |
      | 2   | Tổ 2       | 11               | 10               | 10   | 1      | 1   |
      |     | Cộng       | =SUM(C3:C4) → 20 | 18               | 18   | 2      | 2   |
      |     | Tổng cộng  | =C5 → 20         | =D5 → 18         | =E5 → 18 | 2  | 2   |`,
    'rows of figures where a unit computes two, and a column with two formulas': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | Nam | Nữ | LĐTT          | CSTĐCS |
      | 1   | Tổ 1   | =D3+E3 → 9    | 4   | 5  | =C3-1 → 8     | 1      |
      | 2   | Tổ 2   | =D4+E4 → 9    | 4   | 5  | =C4-1 → 8     | 1      |
      | 3   | Tổ 3   | 9             | 4   | 5  | 8             | 1      |`,
    'a typed number in a column that counts nothing, and another kind of table': `
      # Năm sinh
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên       | Năm sinh      |
      | 1   | Lò Thị Mai      | =2020-40 → 1980 |
      | 2   | Cà Văn Sơn      | =2020-35 → 1985 |
      | 3   | Quàng Thị Hương | =2020-30 → 1990 |
      | 4   | Lường Văn Đôi   | 1991          |
      # Kinh phí
      DỰ TOÁN KINH PHÍ KHEN THƯỞNG NĂM 2021
      | STT | Nội dung  | Số lượng | Mức thưởng | Thành tiền     |
      | 1   | Giấy khen | 2        | 300        | =C3*D3 → 600   |
      | 2   | Bằng khen | 1        | 700        | =C4*D4 → 700   |
      |     | Tổng cộng | =SUM(C3:C4) → 3 | 1000 | =SUM(E3:E4) → 1300 |`,
    'words and blanks among the sums of a row': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ    | Tổng số người    | LĐTT             | CSTĐCS | Số quyết định |
      | 1   | Tổ 1      | 9                | 8                | 1      | 12            |
      | 2   | Tổ 2      | 11               | 10               | 1      | 13            |
      |     | Tổng cộng | =SUM(C3:C4) → 20 | =SUM(D3:D4) → 18 | "hai"  | 25            |`,
    'a typed figure among the formulas of a unit, and a row of column numbers': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | Nam         | Nữ          | LĐTT        | CSTĐCS      |
      | 1   | 2      | 3             | =C3+1 → 4   | =D3+1 → 5   | =E3+1 → 6   | =F3+1 → 7   |
      | 1   | Tổ 1   | 9             | =C4-5 → 4   | =C4-4 → 5   | =C4-1 → 8   | =C4-8 → 1   |
      | 2   | Tổ 2   | 11            | =C5-6 → 5   | =C5-5 → 6   | =C5-1 → 10  | =C5-10 → 1  |`,
  },
  invalid: {
    'a typed figure among sums': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ     | Tổng số người    | LĐTT        | CSTĐCS          |
      | I   | Khối 1 - 3 | =SUM(C4:C5) → 20 | 18 <!inRow> | =SUM(E4:E5) → 2 |
      | 1   | Tổ 1       | 9                | 8           | 1               |
      | 2   | Tổ 2       | 11               | 10          | 1               |
      |     | Tổng cộng  | =C3 → 20         | =D3 → 18    | =E3 → 2         |`,
    'a typed percentage in a computed column': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT | Tỷ lệ %         |
      | 1   | Tổ 1   | 10            | 8    | =D3/C3*100 → 80 |
      | 2   | Tổ 2   | 10            | 8    | =D4/C4*100 → 80 |
      | 3   | Tổ 3   | 10            | 8    | =D5/C5*100 → 80 |
      | 4   | Tổ 4   | 10            | 8    | 80 <!inColumn>  |`,
    'one typed for every two formulas of a row, one for every three of a column': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ    | Tổng số người    | Nam        | Nữ            | LĐTT             | CSTĐCS           | BK               |
      | 1   | Tổ 1      | =D3+E3 → 9       | 4          | 5             | 8                | 1                | 1                |
      | 2   | Tổ 2      | =D4+E4 → 9       | 4          | 5             | 8                | 1                | 1                |
      | 3   | Tổ 3      | =D5+E5 → 9       | 4          | 5             | 8                | 1                | 1                |
      | 4   | Tổ 4      | 9 <!inColumn>    | 4          | 5             | 8                | 1                | 1                |
      |     | Tổng cộng | =SUM(C3:C6) → 36 | 16 <!inRow> | 20 <!inRow>  | =SUM(F3:F6) → 32 | =SUM(G3:G6) → 4  | =SUM(H3:H6) → 4  |`,
    'the sums of a list of marks': `
      DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Họ và tên       | Chức vụ   | LĐTT                | CSTĐCS               | Giấy khen |
      | 1   | Lò Thị Mai      | Giáo viên | x                   | x                    | x         |
      | 2   | Cà Văn Sơn      | Giáo viên | x                   |                      | x         |
      | 3   | Quàng Thị Hương | Kế toán   | x                   |                      |           |
      |     | Cộng            |           | =COUNTA(D3:D5) → 3  | =COUNTA(E3:E5) → 1   | 2 <!inRow> |`,
  },
});
