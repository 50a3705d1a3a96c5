import { voteRatioLow } from '#core/rules/vote-ratio-low/rule';
import { testRule } from '#support/rule-tester';

testRule(voteRatioLow, {
  valid: {
    'ratios that suffice': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CẤP TỈNH NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Chức vụ | Số phiếu đồng ý/Tổng số thành viên Hội đồng |
      | 1 | Lò Văn An | Giáo viên | 9/10 |
      | 2 | Cà Thị Bình | Giáo viên | 15/15 |`,
    'a percentage that may be enough before rounding': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CẤP TỈNH NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Chức vụ | Số phiếu đồng ý/Tổng số thành viên Hội đồng |
      | 1 | Lò Văn An | Giáo viên | 90% |
      | 2 | Cà Thị Bình | Giáo viên | 93,3% |`,
    'CSTĐCS under the law that asks for no ratio': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Chức vụ | Số phiếu đồng ý/Tổng số thành viên Hội đồng |
      | 1 | Lò Văn An | Giáo viên | 8/15 |`,
    'votes without the number of members': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CẤP TỈNH NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Chức vụ | Số phiếu đồng ý/Tổng số thành viên Hội đồng |
      | 1 | Lò Văn An | Giáo viên | 9 phiếu |
      | 2 | Cà Thị Bình | Giáo viên | 9/0 |`,
    'votes that cannot be, that ask nothing, and that stand just high enough': `
      # Phiếu
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CẤP TỈNH NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Chức vụ | Số phiếu đồng ý/Tổng số thành viên Hội đồng |
      | 1 | Lò Văn An | Giáo viên | "0/0" |
      | 2 | Cà Thị Bình | Giáo viên | "19/17" |
      | 3 | Vừ A Chính | Giáo viên | "1/2/2021" |
      | 4 | Giàng A Páo | Giáo viên | "đạt" |
      | 5 | Sùng A Dơ | Giáo viên | "90%" |
      | 6 | Lý Thị Hoa | Giáo viên | "9/10" |
      | 7 | Lý Thị Lan | Giáo viên | "90,0%" |
      | 8 | Lý Thị Na | Giáo viên | |
      # LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Chức vụ | Số phiếu đồng ý/Tổng số thành viên Hội đồng |
      | 1 | Lò Văn Tâm | Giáo viên | 10/19 |`,
  },
  invalid: {
    'a ratio that rounding would lift': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CẤP TỈNH NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Chức vụ | Số phiếu đồng ý/Tổng số thành viên Hội đồng |
      | 1 | Lò Văn An | Giáo viên | 17/19 <!low> |
      | 2 | Cà Thị Bình | Giáo viên | 18/19 |`,
    'CSTĐCS under the law that asks for eighty percent': { profile: 'B', text: `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Chức vụ | Số phiếu đồng ý/Tổng số thành viên Hội đồng |
      | 1 | Lò Văn An | Giáo viên | 11/15 <!low> |
      | 2 | Cà Thị Bình | Giáo viên | 12/15 |` },
    'a percentage': { profile: 'C', text: `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CẤP TỈNH NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Chức vụ | Số phiếu đồng ý/Tổng số thành viên Hội đồng |
      | 1 | Lò Văn An | Giáo viên | "86,7%" <!low> |
      | 2 | Cà Thị Bình | Giáo viên | "100%" |` },
    'none, half and nearly enough of the votes, with blanks around': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CẤP TỈNH NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Chức vụ | Số phiếu đồng ý/Tổng số thành viên Hội đồng |
      | 1 | Lò Văn An | Giáo viên | "0/20" <!low> |
      | 2 | Cà Thị Bình | Giáo viên | " 17 / 20 " <!low> |
      | 3 | Vừ A Chính | Giáo viên | " 89% " <!low> |
      | 4 | Giàng A Páo | Giáo viên | "89,9%" <!low> |
      | 5 | Sùng A Dơ | Giáo viên | "5 %" <!low> |
      | 6 | Lý Thị Hoa | Giáo viên | "20/20" |`,
    'the higher demand of two awards of a row': { profile: 'B', text: `
      DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Danh hiệu | Số phiếu đồng ý/Tổng số thành viên Hội đồng |
      | 1 | Lò Văn An | Chiến sĩ thi đua cơ sở; Chiến sĩ thi đua cấp tỉnh | "17/20" <!low> |
      | 2 | Cà Thị Bình | Chiến sĩ thi đua cấp tỉnh; Chiến sĩ thi đua cơ sở | "17/20" <!low> |
      | 3 | Vừ A Chính | Chiến sĩ thi đua cơ sở; Lao động tiên tiến | "15/20" <!low> |
      | 4 | Giàng A Páo | Chiến sĩ thi đua cơ sở; Lao động tiên tiến | "17/20" |` },
  },
});
