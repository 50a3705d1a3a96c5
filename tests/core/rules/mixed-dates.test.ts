import { mixedDates } from '#core/rules/mixed-dates/rule';
import { testRule } from '#support/rule-tester';

testRule(mixedDates, {
  valid: {
    'texts only': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh |
      | 1 | Lò Văn An | 15/02/1980 |
      | 2 | Cà Thị Bình | 3/4/1985 |`,
    'dates beside a year alone': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh |
      | 1 | Lò Văn An | 1980-02-15 |
      | 2 | Cà Thị Bình | "1985" |
      | 3 | Cà Thị Mai | |`,
    'other columns, unlike dates, and the total row': `
      # Ngày nộp
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Ghi chú |
      | 1 | Lò Văn An | 15/02/1980 | 15/02/2021 |
      | 2 | Cà Thị Bình | 23/04/1985 | 2021-02-03 |
      |   | Tổng cộng | 1989-04-03 | |
      # Không đọc được
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh |
      | 1 | Lò Văn Tâm | 13/13/1980 |
      | 2 | Cà Thị Hoa | 08/25/19855 |
      | 3 | Cà Thị Mai | 108/25/1985 |
      | 4 | Cà Thị Lan | 02/30/1985 |
      | 5 | Cà Thị Sen | tháng 08/25/1985 |
      | 6 | Cà Thị Ban | 08/25/1985 (?) |
      | 7 | Cà Thị Đào | 40/12/1985 |
      | 8 | Cà Thị Na | x/25/1985 |`,
  },
  invalid: {
    'a date among texts': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh |
      | 1 | Lò Văn An | 15/02/1980 |
      | 2 | Cà Thị Bình | 23/04/1985 |
      | 3 | Cà Thị Mai | 1989-04-03 <!mixed> |`,
    'a text among dates': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh |
      | 1 | Lò Văn An | 1980-02-15 |
      | 2 | Cà Thị Bình | 23/04/1985 <!mixed> |
      | 3 | Cà Thị Mai | 1989-04-03 |`,
    'month before day': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh |
      | 1 | Lò Văn An | 15/02/1980 |
      | 2 | Cà Thị Bình | 08/25/1985 <!swapped> |`,
    'recruitment days, and as many texts as dates': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Ngày tuyển dụng |
      | 1 | Lò Văn An | 15/02/1980 | 15/02/2010 |
      | 2 | Cà Thị Bình | 23/04/1985 | 2010-04-03 <!mixed> |
      | 3 | Cà Thị Mai | 23/04/1985 | 2010 |`,
    'months before days with blanks, dots and dashes, as they stand': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh |
      | 1 | Lò Văn An | " 8 / 25 / 1985 " <!swapped> |
      | 2 | Cà Thị Bình | 8.13.1985 <!swapped> |
      | 3 | Cà Thị Mai | 12-31-1985 <!swapped> |`,
  },
});
