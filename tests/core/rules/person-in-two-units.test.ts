import { personInTwoUnits } from '#core/rules/person-in-two-units/rule';
import { testRule } from '#support/rule-tester';

testRule(personInTwoUnits, {
  valid: {
    'namesakes with other birth dates': `
      @ Trường Tiểu học Nà Ban.xlsx
      Đơn vị: Trường Tiểu học Nà Ban
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Chức vụ |
      | 1 | Lò Văn An | 01/02/1980 | Giáo viên |
      | 2 | Cà Thị Bình | 03/04/1985 | Giáo viên |
      
      @ Trường Mầm non Nà Ban.xlsx
      Đơn vị: Trường Mầm non Nà Ban
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Chức vụ |
      | 1 | Cà Thị Bình | 21/10/1979 | Giáo viên |
      | 2 | Vừ A Chính | 05/06/1990 | Giáo viên |`,
    'a name and a year alone': `
      @ Trường Tiểu học Nà Ban.xlsx
      Đơn vị: Trường Tiểu học Nà Ban
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Chức vụ |
      | 1 | Lò Văn An | 1980 | Giáo viên |
      | 2 | Cà Thị Bình | 1985 | Giáo viên |
      
      @ Trường Mầm non Nà Ban.xlsx
      Đơn vị: Trường Mầm non Nà Ban
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Chức vụ |
      | 1 | Cà Thị Bình | 1985 | Giáo viên |
      | 2 | Vừ A Chính | 1990 | Giáo viên |`,
    'the same unit twice, which another rule reports': `
      @ Trường Tiểu học Nà Ban.xlsx
      Đơn vị: Trường Tiểu học Nà Ban
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Chức vụ |
      | 1 | Lò Văn An | 01/02/1980 | Giáo viên |
      | 2 | Cà Thị Bình | 03/04/1985 | Giáo viên |
      
      @ Bản sửa.xlsx
      Đơn vị: Trường Tiểu học Nà Ban
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Chức vụ |
      | 1 | Lò Văn An | 01/02/1980 | Giáo viên |
      | 2 | Cà Thị Bình | 03/04/1985 | Giáo viên |`,
  },
  invalid: {
    'a person in the lists of two units': `
      @ Trường Tiểu học Nà Ban.xlsx
      Đơn vị: Trường Tiểu học Nà Ban
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Chức vụ |
      | 1 | Lò Văn An | 01/02/1980 | Giáo viên |
      | 2 | Cà Thị Bình | 03/04/1985 | Giáo viên |
      
      @ Trường Mầm non Nà Ban.xlsx
      Đơn vị: Trường Mầm non Nà Ban
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Chức vụ |
      | 1 | Vừ A Chính | 05/06/1990 | Giáo viên |
      | 2 | Cà Thị Bình <!twice> | 3/4/1985 | Phó Hiệu trưởng |`,
    'a name in other letters, in a check of single files': { isCheckOnly: true, text: `
      @ Trường Tiểu học Nà Ban.xlsx
      Đơn vị: Trường Tiểu học Nà Ban
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Chức vụ |
      | 1 | Lò Văn An | 01/02/1980 | Giáo viên |
      | 2 | Cà Thị Bình | 03/04/1985 | Giáo viên |
      
      @ Trường Mầm non Nà Ban.xlsx
      Đơn vị: Trường Mầm non Nà Ban
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Chức vụ |
      | 1 | Bà CÀ THỊ BÌNH <!twice> | 03/04/1985 | Giáo viên |
      | 2 | Vừ A Chính | 05/06/1990 | Giáo viên |` },
  },
});
