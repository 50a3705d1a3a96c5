import { duplicatePerson } from '#core/rules/duplicate-person/rule';
import { testRule } from '#support/rule-tester';

testRule(duplicatePerson, {
  valid: {
    'namesakes with other birth dates': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Chức vụ |
      | 1 | Lò Văn An | 01/02/1980 | Giáo viên |
      | 2 | Lò Văn An | 11/12/1992 | Giáo viên |`,
    'namesakes of whom only the position is known': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Chức vụ |
      | 1 | Lò Văn An | Giáo viên |
      | 2 | Lò Văn An | Kế toán |
      | 3 | Cà Thị Bình | Giáo viên |`,
    'one person under two awards': `
      DANH SÁCH TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | TT | Họ và tên   | Chức vụ   | Xếp loại                     |
      | I  | Chiến sĩ thi đua cơ sở: 01 đồng chí |  |                |
      | 1  | Lò Văn An   | Giáo viên | Hoàn thành xuất sắc nhiệm vụ |
      | II | Lao động tiên tiến: 02 đồng chí     |  |                |
      | 1  | Lò Văn An   | Giáo viên | Hoàn thành xuất sắc nhiệm vụ |
      | 2  | Cà Thị Bình | Giáo viên | Hoàn thành tốt nhiệm vụ      |`,
    'names that differ only in their tones': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Chức vụ |
      | 1 | Lò Văn Hòa | 01/02/1980 | Giáo viên |
      | 2 | Lò Văn Hoa | 01/02/1980 | Giáo viên |`,
    'a collective named twice, which is no person': `
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM HỌC 2020 - 2021
      | STT | Tên tập thể | Thành tích |
      | 1 | Tổ 1 | Dẫn đầu khối |
      | 2 | Tổ 1 | Dẫn đầu khối |`,
    'rows without a name': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Chức vụ |
      | 1 |  | 01/02/1980 | Giáo viên |
      | 2 |  | 01/02/1980 | Giáo viên |
      | 3 | Cà Thị Bình | 03/04/1985 | Giáo viên |`,
    'two certificates for two achievements': `
      DANH SÁCH CÁ NHÂN ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Thành tích |
      | 1 | Lò Văn An | 01/02/1980 | Giải nhất hội thi giáo viên giỏi |
      | 2 | Lò Văn An | 01/02/1980 | Giúp dân chống lũ |
      | 3 | Lò Văn An | 01/02/1980 |  |`,
    'one person in two lists': `
      # Một
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh |
      | 1 | Lò Văn An | 01/02/1980 |
      # Hai
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh |
      | 1 | Lò Văn An | 01/02/1980 |`,
  },
  invalid: {
    'two certificates for one achievement, written another way': `
      DANH SÁCH CÁ NHÂN ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Thành tích |
      | 1 | Lò Văn An | 01/02/1980 | Giải nhất hội thi giáo viên giỏi |
      | 2 | Lò Văn An <!duplicate> | 01/02/1980 | Giải  Nhất Hội thi Giáo viên giỏi |`,
    'two certificates of which no achievement is said': `
      DANH SÁCH CÁ NHÂN ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh |
      | 1 | Lò Văn An | 01/02/1980 |
      | 2 | Lò Văn An <!duplicate> | 01/02/1980 |`,
    'one title twice, for whatever achievements': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Thành tích |
      | 1 | Lò Văn An | 01/02/1980 | Giải nhất hội thi giáo viên giỏi |
      | 2 | Lò Văn An <!duplicate> | 01/02/1980 | Giúp dân chống lũ |`,
    'a row that repeats two awards, once': `
      DANH SÁCH CÁ NHÂN ĐỀ NGHỊ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Danh hiệu đề nghị |
      | 1 | Lò Văn An | 01/02/1980 | LĐTT; CSTĐCS |
      | 2 | Lò Văn An <!duplicate> | 01/02/1980 | LĐTT; CSTĐCS |`,
    'a copied row': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Chức vụ |
      | 1 | Lò Văn An | 01/02/1980 | Giáo viên |
      | 2 | Cà Thị Bình | 03/04/1985 | Giáo viên |
      | 3 | Lò Văn An <!duplicate> | 01/02/1980 | Giáo viên |`,
    'a name written another way, each further row once': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Chức vụ |
      | 1 | Lò Văn Hoà | 01/02/1980 | Giáo viên |
      | 2 | Ông LÒ  VĂN HÒA <!duplicate> | 1/2/1980 | Giáo viên |
      | 3 | Cà Thị Bình | 03/04/1985 | Giáo viên |
      | 4 | Lò Văn Hòa <!duplicate> | 01/02/1980 | Kế toán |`,
    'two rows of a list that says nothing but position': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Chức vụ |
      | 1 | Lò Văn An | Giáo viên |
      | 2 | Cà Thị Bình | Giáo viên |
      | 3 | Lò Văn An <!duplicate> | Giáo viên |`,
  },
});
