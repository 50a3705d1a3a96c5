import { initiativeMissing } from '#core/rules/initiative-missing/rule';
import { PROFILE_A } from '#core/law/profile-a';
import { testRule } from '#support/rule-tester';

testRule(initiativeMissing, {
  valid: {
    'an initiative in every row': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Tên sáng kiến |
      | 1 | Lò Văn An | Dạy toán bằng trò chơi |
      | 2 | Cà Thị Bình | Sân chơi từ đồ tái chế |`,
    'an excellent rating, where that is enough': { profile: 'B', text: `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Xếp loại | Tên sáng kiến |
      | 1 | Lò Văn An | HTXSNV |  |
      | 2 | Cà Thị Bình | HTTNV | Sân chơi từ đồ tái chế |` },
    'a rating that is not stated, where an excellent one is enough': { profile: 'B', text: `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Chức vụ | Tên sáng kiến |
      | 1 | Lò Văn An | Giáo viên |  |
      | 2 | Cà Thị Bình | Giáo viên | Sân chơi từ đồ tái chế |` },
    'an initiative in a list of its own, with co-authors': `
      # DS CSTĐCS
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Chức vụ |
      | 1 | Lò Văn An | Giáo viên |
      | 2 | Cà Thị Bình | Giáo viên |
      
      # Sáng kiến
      DANH SÁCH SÁNG KIẾN ĐƯỢC CÔNG NHẬN NĂM HỌC 2020 - 2021
      | STT | Tên sáng kiến          | Họ và tên tác giả      | Số, ngày QĐ công nhận     |
      | 1   | Dạy toán bằng trò chơi | Lò Văn An, Cà Thị Bình | 15/QĐ-UBND ngày 10/5/2021 |`,
    'LĐTT without an initiative': `
      DANH SÁCH CÁ NHÂN ĐỀ NGHỊ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Danh hiệu đề nghị | Tên sáng kiến |
      | 1 | Lò Văn An | LĐTT; CSTĐCS | Dạy toán bằng trò chơi |
      | 2 | Cà Thị Bình | LĐTT |  |`,
    'an initiative in another list of the workbook': `
      # CSTĐCS
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Tên sáng kiến |
      | 1 | Lò Văn An |  |
      # LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Tên sáng kiến |
      | 1 | Lò Văn An | Dạy toán bằng trò chơi |
      | 2 | Cà Thị Bình |  |`,
    'a list without a place for initiatives beside one that has it': `
      # CSTĐCS
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Chức vụ |
      | 1 | Lò Văn An | Giáo viên |
      # Bằng khen
      DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Tên sáng kiến |
      | 1 | Cà Thị Bình | Sân chơi từ đồ tái chế |`,
    'no place for initiatives, where an excellent rating is enough': { profile: 'B', text: `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Chức vụ |
      | 1 | Lò Văn An | Giáo viên |` },
    'LĐTT alone': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Chức vụ |
      | 1 | Lò Văn An | Giáo viên |`,
    'a law that asks for no initiative': {
      law: { cstdcs: { ...PROFILE_A.cstdcs, initiative: { value: 'never', basis: 'quy chế của tỉnh', confidence: 'high' } } }, text: `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Tên sáng kiến |
      | 1 | Lò Văn An |  |` },
  },
  invalid: {
    'a namesake with an initiative, who is another person': `
      # CSTĐCS
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Tên sáng kiến |
      | 1 | Lò Văn An | 01/02/1980 | <!missing> |
      # LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Tên sáng kiến |
      | 1 | Lò Văn An | 11/12/1992 | Dạy toán bằng trò chơi |`,
    'a list of initiatives that names no authors': `
      # CSTĐCS
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên <!nowhere> | Chức vụ |
      | 1 | Lò Văn An | Giáo viên |
      # Sáng kiến
      DANH SÁCH SÁNG KIẾN ĐƯỢC CÔNG NHẬN NĂM HỌC 2020 - 2021
      | STT | Tên sáng kiến          | Họ và tên tác giả | Số, ngày QĐ công nhận     |
      | 1   | Dạy toán bằng trò chơi |                   | 15/QĐ-UBND ngày 10/5/2021 |
      | 2   | Góc thư viện xanh      |                   | 15/QĐ-UBND ngày 10/5/2021 |`,
    'a name that is only a part of that of an author': `
      # CSTĐCS
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Chức vụ |
      | 1 | Lò Văn An <!notListed> | Giáo viên |
      # Sáng kiến
      DANH SÁCH SÁNG KIẾN ĐƯỢC CÔNG NHẬN NĂM HỌC 2020 - 2021
      | STT | Tên sáng kiến          | Họ và tên tác giả | Số, ngày QĐ công nhận     |
      | 1   | Dạy toán bằng trò chơi | Lò Văn Anh        | 15/QĐ-UBND ngày 10/5/2021 |`,
    'an empty cell, or one that says none': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Tên sáng kiến |
      | 1 | Lò Văn An | <!missing> |
      | 2 | Cà Thị Bình | Không <!missing> |
      | 3 | Vừ A Chính | Sân chơi từ đồ tái chế |`,
    'a rating below excellent': { profile: 'B', text: `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Xếp loại | Tên sáng kiến |
      | 1 | Lò Văn An | HTTNV | <!missing> |
      | 2 | Cà Thị Bình | HTXSNV |  |` },
    'a person whom the list of initiatives does not name': `
      # DS CSTĐCS
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Chức vụ |
      | 1 | Lò Văn An | Giáo viên |
      | 2 | Cà Thị Bình <!notListed> | Giáo viên |
      
      # Sáng kiến
      DANH SÁCH SÁNG KIẾN ĐƯỢC CÔNG NHẬN NĂM HỌC 2020 - 2021
      | STT | Tên sáng kiến          | Họ và tên tác giả | Số, ngày QĐ công nhận     |
      | 1   | Dạy toán bằng trò chơi | Lò Văn An         | 15/QĐ-UBND ngày 10/5/2021 |
      | 2   | Góc thư viện xanh      | Vừ A Chính        | 15/QĐ-UBND ngày 10/5/2021 |`,
    'a workbook without any place for initiatives, once': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên <!nowhere> | Chức vụ |
      | 1 | Lò Văn An | Giáo viên |
      | 2 | Cà Thị Bình | Giáo viên |`,
  },
});
