import { longAbsence } from '#core/rules/long-absence/rule';
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
  },
  invalid: {
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
