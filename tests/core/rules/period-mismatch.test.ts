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
  },
});
