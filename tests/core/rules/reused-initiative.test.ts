import { reusedInitiative } from '#core/rules/reused-initiative/rule';
import { testRule } from '#support/rule-tester';

const TITLE = 'DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021';
const READING = 'Biện pháp rèn kỹ năng đọc hiểu cho học sinh lớp 4';

testRule(reusedInitiative, {
  valid: {
    'an initiative each': `
      ${TITLE}
      | STT | Họ và tên | Chức vụ | Tên sáng kiến |
      | 1 | Lò Văn An | Giáo viên | ${READING} |
      | 2 | Cà Thị Bình | Giáo viên | Biện pháp rèn kỹ năng tính toán cho học sinh lớp 2 |`,
    'authors who are said to share it': `
      ${TITLE}
      | STT | Họ và tên | Chức vụ | Tên sáng kiến |
      | 1 | Lò Văn An | Giáo viên | ${READING} (đồng tác giả) |
      | 2 | Cà Thị Bình | Giáo viên | ${READING} (đồng tác giả) |`,
    'like names under two decisions': `
      ${TITLE}
      | STT | Họ và tên | Chức vụ | Tên sáng kiến | Số, ngày QĐ công nhận |
      | 1 | Lò Văn An | Giáo viên | ${READING} | Số 638/QĐ-UBND, ngày 24/05/2021 |
      | 2 | Cà Thị Bình | Giáo viên | ${READING} | Số 12/QĐ-UBND, ngày 24/05/2020 |`,
  },
  invalid: {
    'two persons with one title': `
      ${TITLE}
      | STT | Họ và tên | Chức vụ | Tên sáng kiến |
      | 1 | Lò Văn An | Giáo viên | ${READING} |
      | 2 | Cà Thị Bình | Giáo viên | ${READING.toUpperCase()} <!twoPersons> |`,
    'two persons with one title and decision': `
      ${TITLE}
      | STT | Họ và tên | Chức vụ | Tên sáng kiến | Số, ngày QĐ công nhận |
      | 1 | Lò Văn An | Giáo viên | ${READING} | Số 638/QĐ-UBND, ngày 24/05/2021 |
      | 2 | Cà Thị Bình | Giáo viên | ${READING}. <!twoPersons> | Số 638/QĐ-UBND, ngày 24/05/2021 |`,
  },
});
