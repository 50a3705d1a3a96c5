import { ttldxsWithoutCstdcs } from '#core/rules/ttldxs-without-cstdcs/rule';
import { testRule } from '#support/rule-tester';

testRule(ttldxsWithoutCstdcs, {
  valid: {
    'one CSTĐCS': `
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Tên tập thể | Tổng số người | Số LĐTT | Số CSTĐCS | Danh hiệu, hình thức đề nghị |
      | 1 | Tổ 1 | 10 | 9 | 1 | Tập thể Lao động xuất sắc |`,
    'a TTLĐTT without any': `
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Tên tập thể | Tổng số người | Số LĐTT | Số CSTĐCS | Danh hiệu, hình thức đề nghị |
      | 1 | Tổ 1 | 10 | 9 | 0 | Tập thể Lao động tiên tiến |`,
    'a number that is not reported': `
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Tên tập thể | Tổng số người | Số LĐTT | Số CSTĐCS | Danh hiệu, hình thức đề nghị |
      | 1 | Tổ 1 | 10 | 9 |  | Tập thể Lao động xuất sắc |
      | 2 | Tổ 2 | 10 | 9 | 1 | Tập thể Lao động xuất sắc |`,
    'a list without the column': `
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Tên tập thể | Tổng số người | Số LĐTT | Danh hiệu, hình thức đề nghị |
      | 1 | Tổ 1 | 10 | 9 | Tập thể Lao động xuất sắc |`,
  },
  invalid: {
    'none': `
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Tên tập thể | Tổng số người | Số LĐTT | Số CSTĐCS | Danh hiệu, hình thức đề nghị |
      | 1 | Tổ 1 | 10 | 9 | 0 <!tooFew> | Tập thể Lao động xuất sắc |`,
    'the one of two that has none': { profile: 'C', text: `
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Tên tập thể | Tổng số người | Số LĐTT | Số CSTĐCS | Danh hiệu, hình thức đề nghị |
      | 1 | Tổ 1 | 10 | 9 | 2 | Tập thể Lao động xuất sắc |
      | 2 | Tổ 2 | 10 | 9 | 0 <!tooFew> | Tập thể Lao động xuất sắc |` },
  },
});
