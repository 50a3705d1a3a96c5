import { awardSubjectMismatch } from '#core/rules/award-subject-mismatch/rule';
import { testRule } from '#support/rule-tester';

testRule(awardSubjectMismatch, {
  valid: {
    'titles and forms for collectives': `
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Tên tập thể | Tổng số người | Số LĐTT | Danh hiệu, hình thức đề nghị |
      | 1 | Tổ 1 | 10 | 9 | Tập thể Lao động tiên tiến |
      | 2 | Tổ 2 | 10 | 9 | Giấy khen |`,
    'a list of persons': `
      DANH SÁCH CÁ NHÂN ĐỀ NGHỊ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Danh hiệu đề nghị |
      | 1 | Lò Văn An | 01/02/1980 | LĐTT; CSTĐCS |
      | 2 | Cà Thị Bình | 03/04/1985 | LĐTT; Giấy khen |`,
    'a list that mixes persons and collectives': `
      DANH SÁCH TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Tên tập thể, cá nhân | Chức vụ   | Danh hiệu đề nghị          |
      | 1   | Tổ chuyên môn số 1   |           | Tập thể Lao động tiên tiến |
      | 2   | Lò Văn An            | Giáo viên | LĐTT                       |`,
  },
  invalid: {
    'a title for persons given to a collective': `
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Tên tập thể | Tổng số người | Số LĐTT | Danh hiệu, hình thức đề nghị |
      | 1 | Tổ 1 | 10 | 9 | Tập thể Lao động tiên tiến |
      | 2 | Tổ 2 | 10 | 9 | Chiến sĩ thi đua cơ sở <!wrongSubject> |`,
    'a title for collectives given to a person': `
      DANH SÁCH CÁ NHÂN ĐỀ NGHỊ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Danh hiệu đề nghị |
      | 1 | Lò Văn An | 01/02/1980 | LĐTT |
      | 2 | Cà Thị Bình | 03/04/1985 | Tập thể LĐTT <!wrongSubject> |
      | 3 | Vừ A Chính | 05/06/1990 | LĐTT |`,
  },
});
