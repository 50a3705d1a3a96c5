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
    'days, years and figures that state no months': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      (Kèm theo Tờ trình số 15/TTr-MN ngày 08/06/2021 của Trường Mầm non Ban)
      | STT | Họ và tên     | Ngày sinh  | Thời gian công tác |
      | 1   | Lò Văn An     | 01/02/1980 | 7                  |
      | 2   | Cà Thị Bình   | 03/04/1985 | "8"                |
      | 3   | Vừ A Chính    | 05/06/1990 | "2 năm 3 tháng"    |
      | 4   | Giàng A Páo   | 05/06/1990 | "từ 3 tháng"       |
      | 5   | Lò Thị Hoa    | 05/06/1990 | "02/2021"          |
      | 6   | Lò Thị Mai    | 05/06/1990 |                    |
      | 7   | Sùng A Dơ     | 05/06/1990 | "120 tháng"        |
      | 8   | Lý Thị Lan    | 05/06/1990 | 2021               |`,
    'figures under a header of months that are no whole months': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên     | Ngày sinh  | Số tháng công tác |
      | 1   | Lò Văn An     | 01/02/1980 | 7.5               |
      | 2   | Cà Thị Bình   | 03/04/1985 | -3                |
      | 3   | Vừ A Chính    | 05/06/1990 | TRUE              |`,
    'a recruitment after the day of consideration, which is no time worked': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      (Kèm theo Tờ trình số 15/TTr-MN ngày 08/06/2021 của Trường Mầm non Ban)
      | STT | Họ và tên | Ngày sinh | Ngày tuyển dụng |
      | 1 | Lò Văn An | 01/02/1980 | 09/06/2021 |
      | 2 | Cà Thị Bình | 03/04/1985 | 01/01/2010 |`,
    'an award that asks for no time of work, and a list of other things': `
      # Giấy khen
      DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Số tháng công tác |
      | 1 | Lò Văn An | 01/02/1980 | 7 |
      # Trích ngang
      DANH SÁCH CÁN BỘ, GIÁO VIÊN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Số tháng công tác |
      | 1 | Lò Văn An | 01/02/1980 | 7 |`,
    'a list without a column that speaks of time worked': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Tháng thi đua |
      | 1 | Lò Văn An | 01/02/1980 | 7 |
      | 2 | Cà Thị Bình | 03/04/1985 | 7 tháng |`,
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
    'months in words and figures, nine and none': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên     | Ngày sinh  | Thời gian công tác          |
      | 1   | Lò Văn An     | 01/02/1980 | "07 tháng" <!stated>        |
      | 2   | Cà Thị Bình   | 03/04/1985 | "9tháng" <!stated>          |
      | 3   | Vừ A Chính    | 05/06/1990 | "10 tháng"                  |
      | 4   | Giàng A Páo   | 05/06/1990 | "0 tháng" <!stated>         |`,
    'figures under a header of months, as numbers and as text': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên     | Ngày sinh  | Số tháng công tác   |
      | 1   | Lò Văn An     | 01/02/1980 | 0 <!stated>         |
      | 2   | Cà Thị Bình   | 03/04/1985 | "09" <!stated>      |
      | 3   | Vừ A Chính    | 05/06/1990 | 9 <!stated>         |
      | 4   | Giàng A Páo   | 05/06/1990 | "12"                |`,
    'the awards that ask for the time of work, one list each': `
      # CSTĐCS
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Số tháng công tác |
      | 1 | Lò Văn An | 01/02/1980 | 7 <!stated> |
      # CSTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ TIÊN TIẾN NĂM 2021
      | STT | Họ và tên | Ngày sinh | Số tháng công tác |
      | 1 | Lò Văn Tâm | 01/02/1981 | 7 <!stated> |`,
    'the day itself of the latest of the papers a sheet names': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      (Kèm theo Tờ trình số 15/TTr-MN ngày 08/06/2021 của Trường Mầm non Ban)
      (Căn cứ Biên bản số 03/BB-MN ngày 01/05/2021 của Trường Mầm non Ban)
      (Căn cứ Quyết định của Trường Mầm non Ban)
      | STT | Họ và tên | Ngày sinh | Ngày tuyển dụng |
      | 1 | Lò Văn An | 01/02/1980 | 08/06/2021 <!recruited> |
      | 2 | Cà Thị Bình | 03/04/1985 | " 07/09/2020 " <!recruited> |
      | 3 | Vừ A Chính | 03/04/1985 | 08/08/2020 |`,
    'a profile whose months are not verified': { profile: 'C', text: `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Số tháng công tác |
      | 1 | Lò Văn An | 01/02/1980 | 5 <!stated> |` },
  },
});
