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
  },
});
