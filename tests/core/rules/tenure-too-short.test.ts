import { tenureTooShort } from '#core/rules/tenure-too-short/rule';
import { testRule } from '#support/rule-tester';

testRule(tenureTooShort, {
  valid: {
    'exactly the months asked for': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Thời gian công tác (tháng) |
      | 1 | Lò Văn An | 01/02/1980 | 10 |
      | 2 | Cà Thị Bình | 03/04/1985 | 120 |`,
    'fewer months, where six are enough': { profile: 'B', text: `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Thời gian công tác (tháng) |
      | 1 | Lò Văn An | 01/02/1980 | 7 |
      | 2 | Cà Thị Bình | 03/04/1985 | 120 |` },
    'ten whole months until the paper': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      (Kèm theo Tờ trình số 15/TTr-MN ngày 08/06/2021 của Trường Mầm non Ban)
      | STT | Họ và tên | Ngày sinh | Ngày tuyển dụng |
      | 1 | Lò Văn An | 01/02/1980 | 08/08/2020 |
      | 2 | Cà Thị Bình | 03/04/1985 | 2010-01-01 |`,
    'a year alone, and no day to reckon to': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Ngày tuyển dụng |
      | 1 | Lò Văn An | 01/02/1980 | 2021 |
      | 2 | Cà Thị Bình | 03/04/1985 | 01/02/2021 |`,
  },
  invalid: {
    'stated months': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Thời gian công tác (tháng) |
      | 1 | Lò Văn An | 01/02/1980 | 7 <!stated> |
      | 2 | Cà Thị Bình | 03/04/1985 | 120 |`,
    'a day short of ten months until the paper': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      (Kèm theo Tờ trình số 15/TTr-MN ngày 08/06/2021 của Trường Mầm non Ban)
      | STT | Họ và tên | Ngày sinh | Ngày tuyển dụng |
      | 1 | Lò Văn An | 01/02/1980 | 09/08/2020 <!recruited> |
      | 2 | Cà Thị Bình | 03/04/1985 | 2021-02-01 <!recruited> |`,
    'months until the day of consideration of the plan': { plan: { considerationDate: '2021-06-25' }, text: `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Ngày tuyển dụng |
      | 1 | Lò Văn An | 01/02/1980 | 01/02/2021 <!recruited> |
      | 2 | Cà Thị Bình | 03/04/1985 | 01/02/2011 |` },
  },
});
