import { ratingTooLow } from '#core/rules/rating-too-low/rule';
import { testRule } from '#support/rule-tester';

testRule(ratingTooLow, {
  valid: {
    'good and excellent ratings, in full and in short': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Xếp loại |
      | 1 | Lò Văn An | 01/02/1980 | Hoàn thành tốt nhiệm vụ |
      | 2 | Cà Thị Bình | 03/04/1985 | HTXSNV |`,
    'a rating that is not stated or cannot be read': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Xếp loại |
      | 1 | Lò Văn An | 01/02/1980 |  |
      | 2 | Cà Thị Bình | 03/04/1985 | chờ QĐ |`,
    'a low rating of one who gets a form': `
      DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND HUYỆN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Xếp loại |
      | 1 | Lò Văn An | 01/02/1980 | HTNV |
      | 2 | Cà Thị Bình | 03/04/1985 | HTTNV |`,
  },
  invalid: {
    'a rating one step too low': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Xếp loại |
      | 1 | Lò Văn An | 01/02/1980 | Hoàn thành nhiệm vụ <!tooLow> |
      | 2 | Cà Thị Bình | 03/04/1985 | Hoàn thành tốt nhiệm vụ |`,
    'a failed year in a CSTĐCS list': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Mức độ hoàn thành nhiệm vụ |
      | 1 | Lò Văn An | 01/02/1980 | KHTNV <!tooLow> |
      | 2 | Cà Thị Bình | 03/04/1985 | HTXSNV |`,
  },
});
