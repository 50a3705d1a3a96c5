import { cstdcsWithoutLdtt } from '#core/rules/cstdcs-without-ldtt/rule';
import { testRule } from '#support/rule-tester';

testRule(cstdcsWithoutLdtt, {
  valid: {
    'names written another way': `
      # DS LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh |
      | 1 | Lò Văn Hoà | 01/02/1980 |
      | 2 | Cà Thị Mỹ | 03/04/1985 |
      
      # DS CSTĐCS
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Tên sáng kiến |
      | 1 | Ông LÒ VĂN HÒA | 1/2/1980 | Sáng kiến số 1 |
      | 2 | Cà Thị Mĩ | 03/04/1985 | Sáng kiến số 2 |`,
    'a unit that lists no LĐTT': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên   | Ngày sinh  | Tên sáng kiến          |
      | 1   | Lò Văn An   | 01/02/1980 | Dạy toán bằng trò chơi |`,
    'an LĐTT without a name, which another rule reports': `
      # DS LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh |
      | 1 | Lò Văn An | 01/02/1980 |
      | 2 |  | 03/04/1985 |
      
      # DS CSTĐCS
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Tên sáng kiến |
      | 1 | Lò Văn An | 01/02/1980 | Sáng kiến số 1 |
      | 2 | Cà Thị Bình | 03/04/1985 | Sáng kiến số 2 |`,
    'both marks in one row': `
      DANH SÁCH TRÍCH NGANG ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Họ và tên   | Chức vụ   | LĐTT | CSTĐCS |
      | 1   | Lò Văn An   | Giáo viên | x    | x      |
      | 2   | Cà Thị Bình | Giáo viên | x    |        |`,
  },
  invalid: {
    'a name that no LĐTT has': `
      # DS LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh |
      | 1 | Lò Văn An | 01/02/1980 |
      | 2 | Cà Thị Bình | 03/04/1985 |
      
      # DS CSTĐCS
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Tên sáng kiến |
      | 1 | Lò Văn An | 01/02/1980 | Sáng kiến số 1 |
      | 2 | Vừ A Chính <!notLdtt> | 05/06/1990 | Sáng kiến số 2 |`,
    'a missing mark': `
      DANH SÁCH TRÍCH NGANG ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Họ và tên                | Chức vụ   | LĐTT | CSTĐCS |
      | 1   | Lò Văn An                | Giáo viên | x    | x      |
      | 2   | Cà Thị Bình <!notLdtt>   | Giáo viên |      | x      |
      | 3   | Vừ A Chính               | Giáo viên | x    |        |`,
    'a namesake with another birth date': `
      # DS LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh |
      | 1 | Lò Văn An | 01/02/1980 |
      | 2 | Cà Thị Bình | 03/04/1985 |
      
      # DS CSTĐCS
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Tên sáng kiến |
      | 1 | Lò Văn An | 01/02/1980 | Sáng kiến số 1 |
      | 2 | Cà Thị Bình <!otherBirth> | 03/04/1986 | Sáng kiến số 2 |`,
    'an LĐTT list that leaves out all CSTĐCS, once': `
      # DS LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh |
      | 1 | Vừ A Chính | 05/06/1990 |
      | 2 | Lò Thị Dung | 09/10/1992 |
      
      # DS CSTĐCS
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Tên sáng kiến |
      | 1 | Lò Văn An <!noneIsLdtt> | 01/02/1980 | Sáng kiến số 1 |
      | 2 | Cà Thị Bình | 03/04/1985 | Sáng kiến số 2 |`,
  },
});
