import { statedCountMismatch } from '#core/rules/stated-count-mismatch/rule';
import { testRule } from '#support/rule-tester';

testRule(statedCountMismatch, {
  valid: {
    'the number of rows': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương | 1990      | Kế toán   |

      Ấn định danh sách có 03 người.`,
    'the number in words': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương | 1990      | Kế toán   |

      Ấn định danh sách có ba người./.`,
    'no stated number': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương | 1990      | Kế toán   |`,
    'numbers of the groups of one list, each its own': `
      DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Họ và tên                           | Chức vụ   |
      | I   | Chiến sĩ thi đua cơ sở: 01 đồng chí |           |
      | 1   | Lò Thị Mai                          | Giáo viên |
      | II  | Lao động tiên tiến: 02 đồng chí     |           |
      | 1   | Cà Văn Sơn                          | Giáo viên |
      | 2   | Quàng Thị Hương                     | Kế toán   |

      Ấn định danh sách có 03 người.`,
    'the number of one subject, of each subject, or of all rows of a list of both': `
      DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Tên cá nhân, tập thể | Danh hiệu                   |
      | 1   | Tổ Toán              | Tập thể lao động tiên tiến  |
      | 2   | Lò Văn An            | Lao động tiên tiến          |
      | 3   | Cà Thị Bình          | Lao động tiên tiến          |
      |     | Cộng                 |                             |

      Ấn định danh sách có 02 cá nhân.
      Ấn định danh sách có 01 tập thể.
      Ấn định danh sách có 03 cá nhân.`,
  },
  invalid: {
    'another number': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương | 1990      | Kế toán   |

      Ấn định danh sách có 05 người. <!mismatch>`,
    'another number in words': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên |
      | 3   | Quàng Thị Hương | 1990      | Kế toán   |

      Ấn định danh sách có bốn người. <!mismatch>`,
    'a number of one subject that is neither its own nor that of all rows': `
      DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Tên cá nhân, tập thể | Danh hiệu                  |
      | 1   | Tổ Toán              | Tập thể lao động tiên tiến |
      | 2   | Lò Văn An            | Lao động tiên tiến         |
      | 3   | Cà Thị Bình          | Lao động tiên tiến         |
      |     | Cộng                 |                            |

      Ấn định danh sách có 01 cá nhân. <!mismatch>
      Ấn định danh sách có 02 tập thể. <!mismatch>
      Ấn định danh sách có 04 cá nhân. <!mismatch>`,
    'the number of one group of a list, counted without the other': `
      DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Họ và tên                                        | Chức vụ   |
      | I   | Chiến sĩ thi đua cơ sở: 03 đồng chí <!mismatch>  |           |
      | 1   | Lò Thị Mai                                       | Giáo viên |
      | II  | Lao động tiên tiến: 02 đồng chí                  |           |
      | 1   | Cà Văn Sơn                                       | Giáo viên |
      | 2   | Quàng Thị Hương                                  | Kế toán   |

      Ấn định danh sách có 04 người. <!mismatch>`,
    'a subject the list has none of, against all its rows': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên       | Ngày sinh | Chức vụ   |
      | 1   | Lò Thị Mai      | 1980      | Giáo viên |
      | 2   | Cà Văn Sơn      | 1985      | Giáo viên |

      Ấn định danh sách có 03 tập thể. <!mismatch>`,
  },
});
