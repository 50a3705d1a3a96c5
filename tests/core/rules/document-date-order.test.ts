import { documentDateOrder } from '#core/rules/document-date-order/rule';
import { testRule } from '#support/rule-tester';

testRule(documentDateOrder, {
  valid: {
    'minutes before and on the day of the letter': `
      # Trước
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      (Kèm theo Tờ trình số 65/TTr ngày 09/6/2021 và Biên bản họp Hội đồng ngày 05/6/2021)
      | STT | Họ và tên | Ngày sinh |
      | 1 | Lò Văn An | 01/02/1980 |
      # Cùng ngày
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      (Kèm theo Tờ trình số 65/TTr ngày 09/6/2021 và Biên bản họp Hội đồng ngày 09/6/2021)
      | STT | Họ và tên | Ngày sinh |
      | 1 | Lò Văn An | 01/02/1980 |`,
    'a letter without its day': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      (Kèm theo Tờ trình số 65/TTr ngày /6/2021 và Biên bản họp Hội đồng ngày 12/6/2021)
      | STT | Họ và tên | Ngày sinh |
      | 1 | Lò Văn An | 01/02/1980 |`,
    'an older decision named as ground': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      Căn cứ Quyết định số 12/QĐ-UBND ngày 04/01/2020
      (Kèm theo Tờ trình số 65/TTr ngày 09/6/2021)
      | STT | Họ và tên | Ngày sinh |
      | 1 | Lò Văn An | 01/02/1980 |`,
    'minutes of two days, of which nobody knows which are meant': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      (Kèm theo Tờ trình số 65/TTr ngày 09/6/2021)
      Theo Biên bản họp xét ngày 12/6/2021
      Theo Biên bản họp Hội đồng ngày 05/6/2021
      | STT | Họ và tên | Ngày sinh |
      | 1 | Lò Văn An | 01/02/1980 |`,
    'a decision named as ground above the one without a day that the list belongs to': `
      DANH SÁCH TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      Căn cứ Quyết định số 12/QĐ-UBND ngày 04/01/2020
      (Kèm theo Quyết định số /QĐ-UBND ngày / /2021)
      Theo Tờ trình số 65/TTr ngày 09/6/2021
      | STT | Họ và tên | Ngày sinh |
      | 1 | Lò Văn An | 01/02/1980 |`,
    'a decision named as ground beside the one without a day that the list belongs to': `
      DANH SÁCH TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | (Kèm theo Quyết định số /QĐ-UBND ngày / /2021) | | Căn cứ Quyết định số 12/QĐ-UBND ngày 04/01/2020 |
      Theo Tờ trình số 65/TTr ngày 09/6/2021
      | STT | Họ và tên | Ngày sinh |
      | 1 | Lò Văn An | 01/02/1980 |`,
  },
  invalid: {
    'minutes named twice, of one day after the letter': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      (Kèm theo Tờ trình số 65/TTr ngày 09/6/2021)
      Theo Biên bản họp xét ngày 12/6/2021 <!wrongOrder>
      Theo Biên bản họp Hội đồng ngày 12/6/2021
      | STT | Họ và tên | Ngày sinh |
      | 1 | Lò Văn An | 01/02/1980 |`,
    'minutes after the letter, in one line': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      (Kèm theo Tờ trình số 65/TTr ngày 09/6/2021 và Biên bản họp Hội đồng ngày 12/6/2021) <!wrongOrder>
      | STT | Họ và tên | Ngày sinh |
      | 1 | Lò Văn An | 01/02/1980 |`,
    'minutes of a later year in a line of their own': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      (Kèm theo Tờ trình số 65/TTr ngày 09/6/2021)
      Theo Biên bản họp xét ngày 05/6/2022 <!wrongOrder>
      | STT | Họ và tên | Ngày sinh |
      | 1 | Lò Văn An | 01/02/1980 |`,
    'a letter after the decision the list belongs to': `
      DANH SÁCH TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      (Kèm theo Quyết định số 12/QĐ-UBND ngày 04/6/2021)
      Theo Tờ trình số 65/TTr ngày 09/6/2021 <!wrongOrder>
      | STT | Họ và tên | Ngày sinh |
      | 1 | Lò Văn An | 01/02/1980 |`,
  },
});
