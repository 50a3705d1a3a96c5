import { longAbsence } from '#core/rules/long-absence/rule';
import { PROFILE_A } from '#core/law/profile-a';
import { testRule } from '#support/rule-tester';

testRule(longAbsence, {
  valid: {
    'maternity leave however long': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Thời gian nghỉ trong năm |
      | 1 | Lò Thị An | 01/02/1990 | Nghỉ thai sản 06 tháng |
      | 2 | Cà Thị Bình | 03/04/1995 | 6 tháng (sinh con) |`,
    'a short absence, none, and a month of the calendar': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Thời gian nghỉ trong năm |
      | 1 | Lò Văn An | 01/02/1990 | Nghỉ ốm 02 tháng |
      | 2 | Cà Thị Bình | 03/04/1995 | |
      | 3 | Cà Thị Mai | 03/04/1996 | Từ ngày 05 tháng 6 |`,
    'several spans, of which nobody knows what they come to': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Thời gian nghỉ trong năm |
      | 1 | Lò Văn An | 01/02/1990 | Nghỉ ốm 4 tháng, hoãn 2 tháng |
      | 2 | Cà Thị Bình | 03/04/1995 | |`,
    'an award that no absence speaks against': `
      DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Thời gian nghỉ trong năm |
      | 1 | Lò Văn An | 01/02/1990 | Nghỉ không lương 04 tháng |`,
    'a registration': `
      DANH SÁCH ĐĂNG KÝ DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Danh hiệu đăng ký | Thời gian nghỉ trong năm |
      | 1 | Lò Văn An | 01/02/1990 | LĐTT | Nghỉ không lương 04 tháng |`,
    'a law that names no months': { law: { ldtt: { ...PROFILE_A.ldtt, maxMonthsAbsent: { value: null, basis: 'quy chế của tỉnh', confidence: 'high' } } }, text: `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Thời gian nghỉ trong năm |
      | 1 | Lò Văn An | 01/02/1990 | Nghỉ không lương 04 tháng |` },
  },
  invalid: {
    'a title of the armed forces': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Thời gian nghỉ trong năm |
      | 1 | Lò Văn An | 01/02/1990 | Nghỉ ốm 12 tháng <!absent> |`,
    'unpaid leave of four months': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Thời gian nghỉ trong năm |
      | 1 | Lò Văn An | 01/02/1990 | Nghỉ không lương 04 tháng <!absent> |
      | 2 | Cà Thị Bình | 03/04/1995 | |`,
    'exactly the months that the profile names': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Thời gian nghỉ trong năm |
      | 1 | Lò Văn An | 01/02/1990 | 3 tháng <!absent> |
      | 2 | Cà Thị Bình | 03/04/1995 | Nghỉ ốm 1 tháng |`,
  },
});
