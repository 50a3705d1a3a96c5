import { serialNumberGap } from '#core/rules/serial-number-gap/rule';
import { testRule } from '#support/rule-tester';

testRule(serialNumberGap, {
  valid: {
    'a running numbering': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương | 1990      | Kế toán   |`,
    'a numbering that restarts in each group': `
      BIỂU TỔNG HỢP KẾT QUẢ THI ĐUA THEO CỤM TRƯỜNG NĂM HỌC 2020 - 2021
      | STT | Tên trường     | Tổng số người | LĐTT |
      | I   | Cụm 1          |               |      |
      | 1   | Trường THCS A1 | 9             | 8    |
      | 2   | Trường THCS A2 | 11            | 10   |
      |     | Cộng           | 20            | 18   |
      | II  | Cụm 2          |               |      |
      | 1   | Trường THCS B1 | 10            | 9    |
      | 2   | Trường THCS B2 | 12            | 9    |
      |     | Cộng           | 22            | 18   |
      |     | TỔNG CỘNG      | 42            | 36   |`,
    'a numbering with leading zeros as text': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT  | Họ và tên       | Ngày sinh | Chức vụ   |
      | "01" | Lò Thị Mai      | 1980      | Giáo viên |
      | "02" | Cà Văn Sơn      | 1985      | Giáo viên |
      | "03" | Quàng Thị Hương | 1990      | Kế toán   |`,
    'a task among the others that begins with the word of a total': `
      NHIỆM VỤ CÔNG TÁC THI ĐUA, KHEN THƯỞNG
      | STT | Nội dung                              | Cơ quan thực hiện | Phối hợp   | Thời gian            |
      | 1   | Đăng ký danh hiệu thi đua             | Phòng Nội vụ      | Các đơn vị | Quý I                |
      | 2   | Tổng hợp kết quả 6 tháng đầu năm      | Phòng Nội vụ      | Các đơn vị | Trước ngày 01/7/2021 |
      | 3   | Báo cáo sơ kết 6 tháng đầu năm        | Phòng Nội vụ      | Các đơn vị | Trước ngày 15/7/2021 |
      | 4   | Tuyên truyền gương điển hình tiên tiến | Phòng Nội vụ     | Các đơn vị | Thường xuyên         |`,
    'a list without a column of numbers, figures first': `
      # Biểu TH
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | Tổng số người | Tên tổ | LĐTT |
      | 9             | Tổ 1   | 8    |
      | 11            | Tổ 2   | 10   |
      # LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | Họ và tên       | Ngày sinh | Chức vụ   |
      | Lò Thị Mai      | 1980      | Giáo viên |
      | Cà Văn Sơn      | 1985      | Giáo viên |`,
    'numbers with dots, brackets and blanks, and a numbering that goes on from another page': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT      | Họ và tên       | Ngày sinh | Chức vụ   |
      | "9."     | Lò Thị Mai      | 1980      | Giáo viên |
      | "  10) " | Cà Văn Sơn      | 1985      | Giáo viên |
      | "11"     | Quàng Thị Hương | 1990      | Kế toán   |
      | 12       | Lường Văn Đôi   | 1991      | Giáo viên |`,
    'rows without a number that can be counted, which neither end nor begin a run': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT   | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1     | Lò Thị Mai      | 1980      | Giáo viên |
      |       | Cà Văn Sơn      | 1985      | Giáo viên |
      | 0     | Vừ A Chính      | 1985      | Giáo viên |
      | 1.5   | Giàng A Páo     | 1985      | Giáo viên |
      | "1.1" | Lý Thị Hoa      | 1985      | Giáo viên |
      | "9a"  | Lò Thị Hoa      | 1985      | Giáo viên |
      | "a9"  | Sùng A Dơ       | 1985      | Giáo viên |
      | -3    | Lò Văn Tâm      | 1985      | Giáo viên |
      | 2     | Quàng Thị Hương | 1990      | Kế toán   |`,
    'a number before the total, which goes on from nothing': `
      BIỂU TỔNG HỢP KẾT QUẢ THI ĐUA THEO CỤM TRƯỜNG NĂM HỌC 2020 - 2021
      | STT | Tên trường     | Tổng số người | LĐTT |
      | 1   | Trường THCS A1 | 9             | 8    |
      | 2   | Trường THCS A2 | 11            | 10   |
      | 9   | Tổng cộng      | 20            | 18   |`,
  },
  invalid: {
    'a number left out, said once': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT      | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1        | Lò Thị Mai      | 1980      | Giáo viên |
      | 2        | Cà Văn Sơn      | 1985      | Giáo viên |
      | 4 <!gap> | Quàng Thị Hương | 1990      | Kế toán   |
      | 5        | Lường Văn Đôi   | 1991      | Giáo viên |`,
    'a number that stands twice': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT           | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1             | Lò Thị Mai      | 1980      | Giáo viên |
      | 2             | Cà Văn Sơn      | 1985      | Giáo viên |
      | 2 <!repeated> | Quàng Thị Hương | 1990      | Kế toán   |
      | 4             | Lường Văn Đôi   | 1991      | Giáo viên |`,
    'numbers that go back, jump and stand as text, each list on its own': `
      # Tổ 1
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT             | Họ và tên       | Ngày sinh | Chức vụ   |
      | 3               | Lò Thị Mai      | 1980      | Giáo viên |
      | 4               | Cà Văn Sơn      | 1985      | Giáo viên |
      | "04" <!repeated> | Quàng Thị Hương | 1990      | Kế toán   |
      | "10." <!gap>    | Lường Văn Đôi   | 1991      | Giáo viên |
      # Tổ 2
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT             | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1               | Lò Thị Hoa      | 1980      | Giáo viên |
      | 2               | Cà Văn Tâm      | 1985      | Giáo viên |
      | 1               | Lò Văn An       | 1980      | Giáo viên |
      | 3 <!gap>        | Cà Thị Bình     | 1985      | Giáo viên |`,
    'a numbering with a formula in it, which nobody may write over': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT             | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1               | Lò Thị Mai      | 1980      | Giáo viên |
      | =A3+1 → 2       | Cà Văn Sơn      | 1985      | Giáo viên |
      | =A4+2 → 4 <!gap> | Quàng Thị Hương | 1990      | Kế toán   |
      | =A5+1 → 5       | Lường Văn Đôi   | 1991      | Giáo viên |`,
  },
});
