import { missingRequiredValue } from '#core/rules/missing-required-value/rule';
import { testRule } from '#support/rule-tester';

testRule(missingRequiredValue, {
  valid: {
    'awards that the section says': `
      DANH SÁCH TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | TT | Họ và tên   | Chức vụ   | Xếp loại                     |
      | I  | Chiến sĩ thi đua cơ sở: 01 đồng chí |  |                |
      | 1  | Lò Văn An   | Giáo viên | Hoàn thành xuất sắc nhiệm vụ |`,
    'a roster in which empty means not proposed': `
      DANH SÁCH CÁ NHÂN ĐỀ NGHỊ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Danh hiệu đề nghị |
      | 1 | Lò Văn An | 01/02/1980 | LĐTT |
      | 2 | Cà Thị Bình | 03/04/1985 |  |
      | 3 | Vừ A Chính | 05/06/1990 |  |`,
    'a person left out on purpose, as the note says': `
      DANH SÁCH CÁ NHÂN ĐỀ NGHỊ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Họ và tên   | Ngày sinh  | Danh hiệu đề nghị | Ghi chú    |
      | 1   | Lò Văn An   | 01/02/1980 | LĐTT              |            |
      | 2   | Cà Thị Bình | 03/04/1985 |                   | Nghỉ ốm    |
      | 3   | Vừ A Chính  | 05/06/1990 | LĐTT              |            |
      | 4   | Lò Thị Dung | 09/10/1992 | LĐTT              |            |`,
    'a label nobody can read, which another rule reports': `
      DANH SÁCH CÁ NHÂN ĐỀ NGHỊ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Danh hiệu đề nghị |
      | 1 | Lò Văn An | 01/02/1980 | LĐTT |
      | 2 | Cà Thị Bình | 03/04/1985 | Gương điển hình |
      | 3 | Vừ A Chính | 05/06/1990 | LĐTT |
      | 4 | Lò Thị Dung | 09/10/1992 | LĐTT |`,
  },
  invalid: {
    'a row without a name': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Chức vụ |
      | 1 | Lò Văn An | 01/02/1980 | Giáo viên |
      | 2 | <!name> | 03/04/1985 | Giáo viên |`,
    'a row without an award': `
      DANH SÁCH CÁ NHÂN ĐỀ NGHỊ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Danh hiệu đề nghị |
      | 1 | Lò Văn An | 01/02/1980 | LĐTT |
      | 2 | Cà Thị Bình | 03/04/1985 | <!award> |
      | 3 | Vừ A Chính | 05/06/1990 | LĐTT |
      | 4 | Lò Thị Dung | 09/10/1992 | LĐTT |`,
  },
});
