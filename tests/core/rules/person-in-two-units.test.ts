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
    'most of the people of another unit, as of a copy of its list': `
      @ Trường Tiểu học Nà Ban.xlsx
      Đơn vị: Trường Tiểu học Nà Ban
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Chức vụ |
      | 1 | Lò Văn An | 01/02/1980 | Giáo viên |
      | 2 | Cà Thị Bình | 03/04/1985 | Giáo viên |
      | 3 | Vừ A Chính | 05/06/1990 | Giáo viên |

      @ Trường Mầm non Nà Ban.xlsx
      Đơn vị: Trường Mầm non Nà Ban
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Chức vụ |
      | 1 | Lò Văn An | 01/02/1980 | Giáo viên |
      | 2 | Cà Thị Bình | 03/04/1985 | Giáo viên |
      | 3 | Vừ A Chính | 05/06/1990 | Giáo viên |
      | 4 | Giàng A Páo | 07/08/1991 | Giáo viên |
      | 5 | Sùng A Dơ | 09/10/1992 | Giáo viên |`,
    'a collective of the same name in the lists of two units': `
      @ Trường Tiểu học Nà Ban.xlsx
      Đơn vị: Trường Tiểu học Nà Ban
      DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Tên cá nhân, tập thể | Số CCCD      | Danh hiệu                  |
      | 1   | Tổ Văn phòng         | 011180000123 | Tập thể lao động tiên tiến |
      | 2   | Lò Văn An            | 011180000124 | Lao động tiên tiến         |

      @ Trường Mầm non Nà Ban.xlsx
      Đơn vị: Trường Mầm non Nà Ban
      DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Tên cá nhân, tập thể | Số CCCD      | Danh hiệu                  |
      | 1   | Tổ Văn phòng         | 011180000123 | Tập thể lao động tiên tiến |
      | 2   | Cà Thị Bình          | 011180000125 | Lao động tiên tiến         |`,
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
    'half of the people of another unit, and two of two': `
      @ Trường Tiểu học Nà Ban.xlsx
      Đơn vị: Trường Tiểu học Nà Ban
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Chức vụ |
      | 1 | Lò Văn An | 01/02/1980 | Giáo viên |
      | 2 | Cà Thị Bình | 03/04/1985 | Giáo viên |
      | 3 | Vừ A Chính | 05/06/1990 | Giáo viên |

      @ Trường Mầm non Nà Ban.xlsx
      Đơn vị: Trường Mầm non Nà Ban
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Chức vụ |
      | 1 | Lò Văn An <!twice> | 01/02/1980 | Giáo viên |
      | 2 | Cà Thị Bình <!twice> | 03/04/1985 | Giáo viên |
      | 3 | Vừ A Chính <!twice> | 05/06/1990 | Giáo viên |
      | 4 | Giàng A Páo | 07/08/1991 | Giáo viên |
      | 5 | Sùng A Dơ | 09/10/1992 | Giáo viên |
      | 6 | Lý Thị Hoa | 11/12/1993 | Giáo viên |

      @ Trường THCS Nà Ban.xlsx
      Đơn vị: Trường THCS Nà Ban
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Chức vụ |
      | 1 | Sùng A Dơ <!twice> | 09/10/1992 | Giáo viên |
      | 2 | Lò Văn An <!twice> | 01/02/1980 | Giáo viên |`,
    'namesakes and a person in two lists of a unit, each once, in files without a unit': `
      @ 1.xlsx
      # LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Chức vụ |
      | 1 | Lò Văn An | 01/02/1980 | Giáo viên |
      | 2 | Lò Văn An | 03/04/1985 | Giáo viên |
      # CSTĐCS
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Chức vụ |
      | 1 | Lò Văn An | 03/04/1985 | Giáo viên |

      @ 2.xlsx
      # LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Chức vụ |
      | 1 | Vừ A Chính | 05/06/1990 | Giáo viên |
      | 2 | Lò Văn An <!twice> | 03/04/1985 | Giáo viên |
      | 3 | Lò Văn An <!twice> | 01/02/1980 | Giáo viên |
      # CSTĐCS
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Chức vụ |
      | 1 | Lò Văn An | 03/04/1985 | Giáo viên |`,
  },
});
