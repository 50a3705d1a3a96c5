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
  },
});
