import { periodMismatch } from '#core/rules/period-mismatch/rule';
import { testRule } from '#support/rule-tester';

testRule(periodMismatch, {
  valid: {
    'one period everywhere': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      (Kèm theo Tờ trình số 15/TTr ngày 05/6/2021 của Trường Tiểu học A đề nghị khen thưởng năm học 2020 - 2021)

      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương | 1990      | Kế toán   |`,
    'a year of birth or of a paper': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      (Kèm theo Tờ trình số 15/TTr ngày 05/6/2019 của Trường Tiểu học A)

      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương | 1990      | Kế toán   |`,
    'the period of the plan': {
      text: `
        DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
        (Kèm theo Tờ trình số 15/TTr ngày 05/6/2021 của Trường Tiểu học A đề nghị khen thưởng năm học 2020 - 2021)

        | STT | Họ và tên       | Ngày sinh | Chức vụ   |
        | 1   | Lò Thị Mai      | 1980      | Giáo viên |
        | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
        | 3   | Quàng Thị Hương | 1990      | Kế toán   |`,
      plan: { period: '2020-2021', periodKind: 'school-year' },
    },
    'two sheets that differ, where neither can be told wrong': `
      # A
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      (Kèm theo Tờ trình số 15/TTr ngày 05/6/2021 của Trường Tiểu học A đề nghị khen thưởng năm học 2020 - 2021)

      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương | 1990      | Kế toán   |
      # B
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2021 - 2022

      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương | 1990      | Kế toán   |`,
    'a title of two kinds of year, of which each is right of its kind': { plan: { period: '2020-2021', periodKind: 'school-year' }, text: `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      ĐỢT XÉT NĂM 2019
      (Kèm theo Tờ trình số 15/TTr ngày 05/6/2021 của Trường Tiểu học A đề nghị khen thưởng năm học 2020 - 2021)

      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |` },
    'a plan without a period, or of another kind of year': { plan: { period: null, periodKind: null }, text: `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021

      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |` },
    'a plan for calendar years beside a title of a school year': { plan: { period: '2021', periodKind: 'work-year' }, text: `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2019 - 2020

      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |` },
    'an attachment of another kind of year, and one that cannot be': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      (Kèm theo Tờ trình số 15/TTr ngày 05/6/2021 của Trường Tiểu học A đề nghị khen thưởng năm 2021)

      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |`,
    'two sheets against one, three that differ, and sheets of other kinds of year': `
      # LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      # CSTĐCS
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2019 - 2020
      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      # Giấy khen
      DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2019
      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      # Bằng khen
      DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN
      (Kèm theo Tờ trình số 15/TTr ngày 05/6/2020 của Trường Tiểu học A đề nghị khen thưởng năm học 2019 - 2020)
      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |`,
  },
  invalid: {
    'a school year that cannot be': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2021 - 2021 <!impossible>

      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương | 1990      | Kế toán   |`,
    'an attachment line of the year before': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      (Kèm theo Tờ trình số 15/TTr ngày 05/6/2021 của Trường Tiểu học A đề nghị khen thưởng năm học 2019 - 2020) <!attachmentDiffers>

      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương | 1990      | Kế toán   |`,
    'a title against the plan': {
      text: `
        DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2019 - 2020 <!planDiffers>

        | STT | Họ và tên       | Ngày sinh | Chức vụ   |
        | 1   | Lò Thị Mai      | 1980      | Giáo viên |
        | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
        | 3   | Quàng Thị Hương | 1990      | Kế toán   |`,
      plan: { period: '2020-2021', periodKind: 'school-year' },
    },
    'one sheet against two others': `
      # A
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021

      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương | 1990      | Kế toán   |
      # B
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2019 - 2020 <!sheetDiffers>

      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương | 1990      | Kế toán   |
      # C
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021

      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương | 1990      | Kế toán   |`,
    'a sheet against two of its kind, beside sheets that state none that counts': `
      # LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2018 - 2019 <!sheetDiffers>
      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      # CSTĐCS
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      # Giấy khen
      DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2019
      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      # TTLĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Hoa      | 1980      | Giáo viên |
      # Danh mục
      DANH MỤC
      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Hoa      | 1980      | Giáo viên |
      # Sai năm
      DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN NĂM HỌC 2019 - 2019 <!impossible>
      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Hoa      | 1980      | Giáo viên |`,
  },
});
