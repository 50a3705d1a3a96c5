import { consecutiveYearsMissing } from '#core/rules/consecutive-years-missing/rule';
import { testRule } from '#support/rule-tester';

const TITLE = 'DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CẤP TỈNH NĂM HỌC 2020 - 2021';

testRule(consecutiveYearsMissing, {
  valid: {
    'three years up to the one before, or with the period itself': `
      ${TITLE}
      | STT | Họ và tên | Chức vụ | Các năm đạt CSTĐCS |
      | 1 | Lò Văn An | Hiệu trưởng | 2017-2018; 2018-2019; 2019-2020 |
      | 2 | Cà Thị Bình | Giáo viên | 2018-2019, 2019-2020 và 2020-2021 |`,
    'two years and a proposal for the third in the same file': `
      # Tỉnh
      ${TITLE}
      | STT | Họ và tên | Chức vụ | Các năm đạt CSTĐCS |
      | 1 | Lò Văn An | Hiệu trưởng | 2018-2019; 2019-2020 |
      # Cơ sở
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Chức vụ |
      | 1 | Lò Văn An | Hiệu trưởng |`,
    'a history that says more than years': `
      ${TITLE}
      | STT | Họ và tên | Chức vụ | Các năm đạt CSTĐCS |
      | 1 | Lò Văn An | Hiệu trưởng | 2019-2020; các năm trước theo hồ sơ |
      | 2 | Cà Thị Bình | Giáo viên | |`,
  },
  invalid: {
    'a gap among the years': `
      ${TITLE}
      | STT | Họ và tên | Chức vụ | Các năm đạt CSTĐCS |
      | 1 | Lò Văn An | Hiệu trưởng | 2017-2018; 2018-2019; 2019-2020 |
      | 2 | Cà Thị Bình | Giáo viên | 2016-2017; 2018-2019; 2019-2020 <!missing> |`,
    'years that ended before': `
      ${TITLE}
      | STT | Họ và tên | Chức vụ | Các năm đạt CSTĐCS |
      | 1 | Lò Văn An | Hiệu trưởng | 2015-2016; 2016-2017; 2017-2018 <!missing> |`,
  },
});
