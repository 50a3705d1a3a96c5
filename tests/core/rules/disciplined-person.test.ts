import { disciplinedPerson } from '#core/rules/disciplined-person/rule';
import { testRule } from '#support/rule-tester';

testRule(disciplinedPerson, {
  valid: {
    'nobody disciplined': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Kỷ luật |
      | 1 | Lò Văn An | 01/02/1980 | Không |
      | 2 | Cà Thị Bình | 03/04/1985 |  |
      | 3 | Vừ A Chính | 05/06/1990 | Không bị kỷ luật từ khiển trách trở lên |`,
    'a discipline of another year': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Kỷ luật |
      | 1 | Lò Văn An | 01/02/1980 | Khiển trách năm 2018 |
      | 2 | Cà Thị Bình | 03/04/1985 | Không |`,
    'a discipline of another year in the middle of a sentence': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Kỷ luật |
      | 1 | Lò Văn An | 01/02/1980 | Khiển trách năm 2018, đã hết hạn |`,
    'words that name no form of discipline': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Kỷ luật |
      | 1 | Lò Văn An | 01/02/1980 | Đang xem xét |`,
    'an award that no discipline excludes from': `
      DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Kỷ luật |
      | 1 | Lò Văn An | 01/02/1980 | Khiển trách |`,
    'a registration': `
      DANH SÁCH ĐĂNG KÝ DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Danh hiệu đăng ký | Kỷ luật |
      | 1 | Lò Văn An | 01/02/1980 | LĐTT | Khiển trách |`,
  },
  invalid: {
    'a discipline of several years, one of which is of the period': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Kỷ luật |
      | 1 | Lò Văn An | 01/02/1980 | Khiển trách các năm 2018, 2021 <!disciplined> |`,
    'a discipline of a year, in a file that says no period': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN
      | STT | Họ và tên | Ngày sinh | Kỷ luật |
      | 1 | Lò Văn An | 01/02/1980 | Khiển trách năm 2018 <!disciplined> |`,
    'the lightest discipline': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Hình thức kỷ luật (nếu có) |
      | 1 | Lò Văn An | 01/02/1980 | Khiển trách <!disciplined> |
      | 2 | Cà Thị Bình | 03/04/1985 | Không |`,
    'a discipline of the period, in a CSTĐCS list': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Kỷ luật |
      | 1 | Lò Văn An | 01/02/1980 | Không |
      | 2 | Cà Thị Bình | 03/04/1985 | Cảnh cáo (tháng 3/2021) <!disciplined> |`,
  },
});
